/** What a sender is told when her answer is out: that it is, and where; never what it says, nor who she is. Pure. */
import { defineTemplate } from '#platform/messages/template.ts'

export const ways = ['email', 'text', 'letter', 'commune', 'page'] as const
export type Way = (typeof ways)[number]
export const wayWords: Readonly<Record<Way, string>> = {
  email: 'Thư điện tử',
  text: 'Tin nhắn Zalo, SMS',
  letter: 'Công văn qua bưu điện',
  commune: 'Qua xã, phường',
  page: 'Trang theo dõi',
}

export const deliveryStates = ['waiting', 'failed', 'unsure', 'sent', 'not_met', 'given', 'seen'] as const
export type DeliveryState = (typeof deliveryStates)[number]
export const deliveryStateWords: Readonly<Record<DeliveryState, string>> = {
  waiting: 'Chưa gửi',
  failed: 'Gửi hỏng',
  unsure: 'Chưa rõ đã đến',
  sent: 'Đã gửi',
  not_met: 'Không gặp',
  given: 'Đã giao',
  seen: 'Đã xem',
}

export const answerOut = defineTemplate({
  id: 'co-tra-loi',
  text: 'Ý kiến gửi hội nghị đối thoại có mã bắt đầu bằng {dau-ma} đã có trả lời. Xem bằng mã trên biên nhận tại {duong-dan}',
  slots: { 'dau-ma': 'start-of-code', 'duong-dan': 'link' },
})

export const answerOutSubject = 'Ý kiến của ông, bà đã có trả lời'

export function answerOutLetter({
  code,
  conference,
  link,
  office,
}: Record<'code' | 'conference' | 'link' | 'office', string>): string {
  return [
    'Kính gửi ông, bà.',
    `Ý kiến có mã bắt đầu bằng ${code.slice(0, 4)}, gửi ${lower(conference)}, đã có trả lời.`,
    `Xem câu trả lời bằng mã trên biên nhận tại ${link}`,
    'Mất biên nhận thì ra Ủy ban nhân dân xã, phường nhờ tra giúp. Cơ quan không bao giờ hỏi mã OTP, số tài khoản hay ảnh căn cước.',
    office,
  ].join('\n\n')
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
