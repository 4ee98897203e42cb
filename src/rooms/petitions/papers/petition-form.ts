/** Phiếu ý kiến: one sheet to write on by hand, with the way to send the same by telephone. Pure but for the code's drawing. */
import type { Block, Paper } from '#papers/model.ts'
import { qrBlock } from '#papers/qr.ts'
import { headNames } from '#rooms/plan/index.ts'
import { formatDayLong } from '#vietnamese/dates.ts'

export type PetitionForm = {
  issuer: string
  /** Whole, as on the plan. */
  conferenceTitle: string
  sessionDay: string | null
  closesOn: string | null
  /** What helps people to think of what to say. */
  suggestions: readonly string[]
  consent: string
  /** Of the public form; null: the conference is not on the public pages. */
  formUrl: string | null
  contact: { name: string; title: string | null; phone: string | null } | null
}

const dotted = '……………………………………………………………………………………………………………………………………………'
/** As many lines for the words as leave all of it on one page. */
const writtenLines = 10

export async function petitionForm(form: PetitionForm): Promise<Paper> {
  const hints = form.suggestions.slice(0, 3).map((text) => text.replace(/[.;?]+$/, ''))
  return {
    profile: 'state',
    head: { ...headNames(form.issuer, null), place: null, date: null, number: null, symbol: null },
    kind: { type: 'PYK', name: 'PHIẾU Ý KIẾN' },
    subject: form.conferenceTitle,
    blocks: [
      line(whenWords(form)),
      bold('1. Ông, bà muốn hỏi hoặc đề nghị điều gì?', ' Viết như nói, mỗi phiếu một việc.'),
      ...(hints.length > 0 ? [italic(`Gợi ý: ${hints.join('; ')}.`)] : []),
      ...Array.from({ length: writtenLines }, () => line(dotted)),
      bold('2. Việc ở đâu?', ' Tên xã, phường mới từ ngày 01/7/2025.'),
      line(`Xã, phường: ${dotted.slice(0, 38)} Thôn, bản, tổ dân phố: ${dotted.slice(0, 34)}`),
      bold('3. Người nêu', ' (không bắt buộc; để trống vẫn được nhận)'),
      line(`Họ và tên: ${dotted.slice(0, 52)} Số điện thoại: ${dotted.slice(0, 28)}`),
      italic('Số điện thoại chỉ để báo tin khi có trả lời và hỏi lại cho rõ; không hiện cho người khác.'),
      line('☐  Không cho cơ quan trả lời biết tên tôi.'),
      line(`☐  Tôi đồng ý: ${form.consent}`),
      line(`Ngày ……… tháng ……… năm ……………          Ký tên (nếu có ghi họ tên): ${dotted.slice(0, 26)}`),
      ...(await waysBack(form)),
    ],
    closingMark: '',
  }
}

function whenWords({ sessionDay, closesOn }: PetitionForm): string {
  const held = sessionDay ? `Hội nghị tổ chức ${formatDayLong(sessionDay)}. ` : ''
  return `${held}${closesOn ? `Nhận phiếu đến hết ${formatDayLong(closesOn)}; phiếu đến sau vẫn được nhận.` : 'Nộp phiếu cho cán bộ thôn, xã.'}`
}

/** How else to send it, and whom to ask. */
async function waysBack({ formUrl, contact }: PetitionForm): Promise<Block[]> {
  const who = contact && [contact.name, contact.title].filter(Boolean).join(', ')
  const help = who ? ` Cần hỏi: ${who}${contact.phone ? `, điện thoại ${contact.phone}` : ''}.` : ''
  if (!formUrl) return [line(`Nộp phiếu cho cán bộ thôn, xã; cán bộ trả lại mã theo dõi.${help}`)]
  return [
    await qrBlock(formUrl, { alt: 'Mã QR mở trang gửi ý kiến', size: 24, align: 'center' }),
    {
      kind: 'paragraph',
      align: 'center',
      text: `Gửi bằng điện thoại: quét mã này, hoặc nộp phiếu cho cán bộ thôn, xã và nhận mã theo dõi.${help}`,
    },
  ]
}

const line = (text: string): Block => ({ kind: 'paragraph', text, align: 'left', indent: false })
const italic = (text: string): Block => ({
  kind: 'paragraph',
  text: [{ text, italic: true }],
  align: 'left',
  indent: false,
})
const bold = (text: string, more: string): Block => ({
  kind: 'paragraph',
  text: [{ text, bold: true }, { text: more }],
  align: 'left',
  indent: false,
  keepWithNext: true,
})
