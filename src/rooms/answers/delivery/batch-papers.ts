/** What is printed of a batch: the list on which is signed, then a công văn for each. Pure. */
import type { Block, Paper } from '#papers/model.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { headNames, placeNameOf, profileOf, symbolOf } from '#rooms/plan/index.ts'
import { formatDay } from '#vietnamese/dates.ts'

export type BatchLine = {
  code: string
  receivedOn: string
  name: string | null
  /** 'bản Nà Lạn, Xã Tân An', the address she gave first. */
  address: string
  lead: string
  direct: string | null
  text: string
  action: string
  responsible: string
  doneBy: string | null
  bases: readonly string[]
}
export type BatchPapers = {
  /** 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh' */
  issuer: string
  conferenceTitle: string
  /** null: for the post. */
  commune: string | null
  number: number
  today: string
  lines: readonly BatchLine[]
}

export const batchPapers = (batch: BatchPapers): Paper[] => [
  listOf(batch),
  ...batch.lines.map((line) => letterOf(batch, line)),
]

function headOf({ issuer, today }: BatchPapers, symbol: string | null): Paper['head'] {
  return { ...headNames(issuer, null), place: placeNameOf(issuer), date: today.slice(0, 7), number: null, symbol }
}

function listOf(batch: BatchPapers): Paper {
  const { issuer, commune, number, lines, conferenceTitle } = batch
  return {
    profile: profileOf(issuer),
    head: headOf(batch, null),
    kind: { type: 'DS', name: 'Danh sách' },
    subject: commune ? `Giao câu trả lời qua ${commune}, đợt ${number}` : `Câu trả lời gửi qua bưu điện, đợt ${number}`,
    blocks: [
      {
        kind: 'paragraph',
        text: commune
          ? `${issuer} nhờ ${commune} giao ${count(lines.length)} câu trả lời ý kiến gửi ${lower(conferenceTitle)} tới từng người. Người nhận ký vào cột cuối; không gặp thì ghi rõ lý do.`
          : `${count(lines.length)} câu trả lời ý kiến gửi ${lower(conferenceTitle)}.`,
      },
      {
        kind: 'table',
        columns: [
          { width: 7, align: 'center' },
          { width: 17, align: 'center' },
          { width: 24 },
          { width: 28 },
          { width: 24 },
        ],
        header: [['STT', 'Mã', 'Người nhận', 'Nơi ở', commune ? 'Ngày, ký nhận' : 'Số bưu gửi']],
        rows: lines.map((line, index) => [
          String(index + 1),
          formatPetitionCode(line.code),
          line.name ?? 'Không ghi tên',
          line.address,
          '',
        ]),
        rowHeight: 12,
      },
    ],
    signature: { position: commune ? 'NGƯỜI GIAO' : 'NGƯỜI GỬI', name: null },
    issuerInSentence: issuer,
  }
}

function letterOf(batch: BatchPapers, line: BatchLine): Paper {
  const { issuer, conferenceTitle } = batch
  const profile = profileOf(issuer)
  const who = line.name ? `Ông (bà) ${line.name}` : 'Ông (bà) gửi ý kiến'
  return {
    profile,
    head: headOf(batch, symbolOf(issuer, profile).replace(/^KH[-/]?/, '')),
    kind: { type: 'CV', name: '' },
    subject: 'trả lời ý kiến gửi hội nghị đối thoại',
    addressees: [[who, line.address].filter(Boolean).join(', ')],
    blocks: [
      {
        kind: 'paragraph',
        text: `Ngày ${formatDay(line.receivedOn)}, ông (bà) gửi ý kiến mã ${formatPetitionCode(line.code)} tới ${lower(conferenceTitle)}. ${line.lead} trả lời như sau:`,
      },
      ...answerBlocks(line),
      {
        kind: 'paragraph',
        text: 'Còn điều gì chưa rõ, ông (bà) liên hệ cơ quan gửi công văn này, hoặc nhờ Ủy ban nhân dân xã, phường hỏi giúp, nêu mã ở trên.',
      },
    ],
    recipients: {
      lines: [
        { text: 'Như trên', level: 0 },
        { text: line.lead, level: 0 },
        { text: 'Lưu: VT', level: 0 },
      ],
    },
    signature: { position: 'THỦ TRƯỞNG ĐƠN VỊ', name: null },
    issuerInSentence: issuer,
  }
}

function answerBlocks({ direct, text, action, responsible, doneBy, bases }: BatchLine): Block[] {
  const facts = [
    action ? `Việc sẽ làm: ${action}` : '',
    responsible ? `Đơn vị làm: ${responsible}` : '',
    doneBy ? `Xong trước ngày: ${formatDay(doneBy)}` : '',
    bases.length > 0 ? `Căn cứ: ${bases.join('; ')}` : '',
  ].filter(Boolean)
  return [
    ...(direct ? [{ kind: 'paragraph' as const, text: [{ text: `${direct}.`, bold: true }] }] : []),
    ...text
      .split(/\n+/)
      .filter((part) => part.trim() !== '')
      .map((part) => ({ kind: 'paragraph' as const, text: part.trim() })),
    ...facts.map((fact) => ({ kind: 'bullet' as const, mark: '-' as const, text: `${fact.replace(/[.;\s]+$/, '')}.` })),
  ]
}

const count = (n: number): string => (n < 10 ? `0${n}` : String(n))
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
