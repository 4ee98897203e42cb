import type { Paper } from '#papers/model.ts'
import { qrBlock } from '#papers/qr.ts'
import { dayInVietnam } from '#platform/world.ts'
import { formatDayLong } from '#vietnamese/dates.ts'
import { formatPetitionCode } from './petition-code.ts'

export type ReceiptFacts = {
  code: string
  spelled: string
  receivedAt: Date
  authority: string
  receiver: string
  conference: string
  commune: string
  /** 'Kèm 2 ảnh, 1 ghi âm', or empty. */
  attached: string
  hasPhone: boolean
  trackingUrl: string
  help: { phone: string; hours: string } | null
}

/** The receipt to keep: neither who asked nor what, for it lies in drawers and is handed over counters. */
export async function receiptPaper(facts: ReceiptFacts): Promise<Paper> {
  const code = formatPetitionCode(facts.code)
  const proof = facts.hasPhone ? 'ba số cuối của số điện thoại đã ghi' : 'bốn chữ cuối của mã'
  const time = new Date(facts.receivedAt.getTime() + 7 * 3_600_000).toISOString().slice(11, 16).replace(/^0/, '')
  return {
    profile: 'state',
    head: {
      issuer: [facts.authority.toLocaleUpperCase('vi')],
      place: null,
      date: dayInVietnam(facts.receivedAt),
      number: null,
      symbol: null,
    },
    kind: { type: 'BN', name: 'BIÊN NHẬN Ý KIẾN' },
    subject: facts.conference,
    blocks: [
      { kind: 'paragraph', align: 'center', text: [{ text: 'Mã theo dõi: ' }, { text: code, bold: true }] },
      { kind: 'paragraph', align: 'center', text: `Đọc qua điện thoại: ${facts.spelled}` },
      await qrBlock(facts.trackingUrl, { alt: `Mã QR để theo dõi ý kiến ${code}`, size: 35, align: 'center' }),
      {
        kind: 'paragraph',
        text: `${facts.receiver} đã nhận ý kiến lúc ${time}, ${formatDayLong(dayInVietnam(facts.receivedAt))}, về việc tại ${facts.commune}.${facts.attached ? ` ${facts.attached}.` : ''}`,
      },
      {
        kind: 'paragraph',
        text: `Xem tiến độ: quét mã trên, hoặc mở ${facts.trackingUrl.replace(/\?.*$/, '')}, ghi mã theo dõi và ${proof}.`,
      },
      ...(facts.help
        ? [{ kind: 'paragraph' as const, text: `Cần người giúp: gọi ${facts.help.phone}, ${facts.help.hours}.` }]
        : []),
    ],
    closingMark: '',
  }
}
