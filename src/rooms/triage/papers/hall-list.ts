/** Danh sách ý kiến nêu tại hội trường, with the alternates as a second table. Pure. */
import type { Block, Paper } from '#papers/model.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { headNames, placeNameOf, profileOf, symbolOf } from '#rooms/plan/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { signatureOf } from './signature-of.ts'

export type HallListLine = {
  code: string
  /** With masks laid: the list goes to bodies that answer. */
  text: string
  commune: string | null
  topic: string | null
  together: number
  asker: string
  answerer: string | null
}

export type HallList = {
  /** 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh' */
  issuer: string
  conferenceTitle: string
  plan: { number: string; issuedOn: string; issuer: string } | null
  today: string
  main: readonly HallListLine[]
  alternates: readonly HallListLine[]
}

export function hallList(list: HallList): Paper {
  const { issuer, plan, today, main, alternates, conferenceTitle } = list
  const profile = profileOf(issuer)
  const basis = plan ? `Thực hiện Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)} của ${plan.issuer}, ` : ''
  const standBy =
    alternates.length > 0
      ? ` và ${count(alternates.length)} ý kiến dự bị, nêu khi còn thời gian hoặc thay ý kiến vắng người nêu`
      : ''
  return {
    profile,
    head: {
      ...headNames(issuer, null),
      place: placeNameOf(issuer),
      date: today.slice(0, 7),
      number: null,
      symbol: symbolOf(issuer, profile).replace(/^KH/, 'DS'),
    },
    kind: { type: 'DS', name: 'Danh sách' },
    subject: `Ý kiến, kiến nghị nêu tại ${lower(conferenceTitle)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${basis}${issuer} tổng hợp ${count(main.length)} ý kiến nêu tại hội trường${standBy}, như sau:`,
      },
      ...(alternates.length > 0
        ? [
            { kind: 'heading' as const, level: 1 as const, text: 'Ý kiến nêu chính thức' },
            tableOf(main),
            { kind: 'heading' as const, level: 1 as const, text: 'Ý kiến dự bị' },
            tableOf(alternates),
          ]
        : [tableOf(main)]),
      {
        kind: 'paragraph',
        text: 'Đề nghị các cơ quan có tên trong danh sách chuẩn bị nội dung, cử lãnh đạo dự và trả lời trực tiếp tại hội nghị.',
      },
    ],
    recipients: {
      lines: [
        { text: 'Chủ trì hội nghị', level: 0 },
        ...answerersOf(list).map((text) => ({ text, level: 0 as const })),
        { text: 'Lưu: VT', level: 0 },
      ],
    },
    signature: signatureOf(issuer, profile),
    issuerInSentence: issuer,
  }
}

const answerersOf = ({ main, alternates }: HallList): string[] =>
  [...new Set([...main, ...alternates].flatMap((line) => line.answerer ?? []))].sort((a, b) => a.localeCompare(b, 'vi'))

const tableOf = (lines: readonly HallListLine[]): Block => ({
  kind: 'table',
  columns: [{ width: 7, align: 'center' }, { width: 47 }, { width: 22 }, { width: 24 }],
  header: [['STT', 'Nội dung', 'Người nêu', 'Cơ quan trả lời']],
  rows: lines.map((line, index) => [
    String(index + 1),
    [
      line.text.replace(/\s+/g, ' ').trim(),
      `(${[
        formatPetitionCode(line.code),
        line.commune,
        line.topic,
        line.together > 1 ? `${line.together} ý kiến cùng nội dung` : null,
      ]
        .filter(Boolean)
        .join('; ')})`,
    ].join(' '),
    line.asker,
    line.answerer ?? '',
  ]),
})

const count = (n: number): string => (n < 10 ? `0${n}` : String(n))
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
