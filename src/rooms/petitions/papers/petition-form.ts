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

/** As many lines for the words as leave all of it on one page. */
const writtenLines = 6
const lineHeight = 8

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
      boxes(
        [100],
        Array.from({ length: writtenLines }, () => ['']),
      ),
      bold('2. Việc ở đâu, ai nêu?', ' Họ tên, số điện thoại có thể để trống.'),
      boxes(
        [22, 34, 20, 24],
        [
          ['Xã, phường', '', 'Thôn, bản', ''],
          ['Họ và tên', '', 'Số điện thoại', ''],
        ],
      ),
      italic('Số điện thoại chỉ để báo tin và hỏi lại cho rõ, không hiện cho người khác.'),
      line('□  Không cho cơ quan trả lời biết tên tôi.'),
      line(`□  Tôi đồng ý: ${form.consent}`),
      boxes([22, 34, 20, 24], [['Ngày viết', '', 'Ký tên', '']]),
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
      text: `Quét mã để gửi bằng điện thoại, hoặc nộp phiếu cho cán bộ thôn, xã.${help}`,
    },
  ]
}

/** Empty boxes to write in, with their words before them. */
const boxes = (widths: readonly number[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: widths.map((width) => ({ width })),
  header: [],
  rows,
  rowHeight: lineHeight,
})
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
