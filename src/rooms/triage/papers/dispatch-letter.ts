/** Công văn chuyển ý kiến, kiến nghị to one body, with its cases as a table. Pure. */
import type { Block, Paper } from '#papers/model.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { headNames, placeNameOf, profileOf, splitNumber, symbolOf } from '#rooms/plan/index.ts'
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'
import { signatureOf } from './signature-of.ts'

export type DispatchLetter = {
  /** 'Ủy ban nhân dân tỉnh Vân Lĩnh' */
  issuer: string
  /** Who leads and answers. */
  body: string
  conferenceTitle: string
  plan: { number: string; issuedOn: string; issuer: string } | null
  number: string | null
  issuedOn: string | null
  today: string
  lines: readonly {
    code: string
    /** With masks laid where the sender hides. */
    text: string
    commune: string | null
    together: number
    dueOn: string
    coordinators: readonly string[]
    note: string
  }[]
}

export function dispatchLetter(letter: DispatchLetter): Paper {
  const { issuer, body, number, issuedOn, today } = letter
  const profile = profileOf(issuer)
  const numbered = splitNumber(number)
  return {
    profile,
    head: {
      ...headNames(issuer, null),
      place: placeNameOf(issuer),
      date: issuedOn ?? today.slice(0, 7),
      number: numbered?.number ?? null,
      symbol: numbered?.symbol ?? symbolOf(issuer, profile).replace(/^KH[-/]?/, ''),
    },
    kind: { type: 'CV', name: '' },
    subject: 'chuyển ý kiến, kiến nghị gửi hội nghị đối thoại để trả lời',
    addressees: [body],
    blocks: bodyOf(letter),
    recipients: {
      lines: [
        { text: 'Như trên', level: 0 },
        ...coordinatorsOf(letter).map((text) => ({ text: `${text} (phối hợp)`, level: 0 as const })),
        { text: 'Lưu: VT', level: 0 },
      ],
    },
    signature: signatureOf(issuer, profile),
    annexes: [{ title: 'DANH MỤC Ý KIẾN, KIẾN NGHỊ CHUYỂN TRẢ LỜI', blocks: [tableOf(letter)] }],
    issuerInSentence: issuer,
  }
}

const coordinatorsOf = ({ lines }: DispatchLetter): string[] => [...new Set(lines.flatMap((line) => line.coordinators))]

function bodyOf(letter: DispatchLetter): Block[] {
  const { issuer, body, conferenceTitle, plan, lines } = letter
  const about = lower(conferenceTitle)
  const basis = plan
    ? `Thực hiện Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)} của ${plan.issuer} về ${about}`
    : `Để chuẩn bị ${about}`
  const days = [...new Set(lines.map((line) => line.dueOn))]
  const voices = lines.reduce((sum, line) => sum + line.together, 0)
  const others = coordinatorsOf(letter)
  const due = days.length === 1 ? `trước khi hết ${formatDayLong(days[0]!)}` : 'trong thời hạn ghi ở từng ý kiến'
  return [
    {
      kind: 'paragraph',
      text: `${basis}, ${issuer} chuyển ${body} ${count(lines.length)} nội dung${voices > lines.length ? `, của ${voices} ý kiến,` : ''} thuộc chức năng, nhiệm vụ của cơ quan (danh mục kèm theo).`,
    },
    {
      kind: 'paragraph',
      text: `Đề nghị ${body} chủ trì${others.length > 0 ? `, phối hợp với ${others.join(', ')}` : ''} xem xét, trả lời bằng văn bản từng nội dung và gửi kết quả về ${issuer} ${due}.`,
    },
    {
      kind: 'paragraph',
      text: 'Nội dung nào không thuộc thẩm quyền, đề nghị trả lại ngay, nêu rõ lý do và cơ quan có thẩm quyền để chuyển đúng nơi. Thông tin của người gửi chỉ dùng để giải quyết kiến nghị; ý kiến giấu tên đã được che phần có thể nhận ra người gửi.',
    },
    { kind: 'paragraph', text: `Đề nghị ${body} quan tâm, thực hiện.` },
  ]
}

function tableOf({ lines }: DispatchLetter): Block {
  return {
    kind: 'table',
    columns: [
      { width: 7, align: 'center' },
      { width: 18, align: 'center' },
      { width: 41 },
      { width: 18 },
      { width: 16, align: 'center' },
    ],
    header: [['STT', 'Mã', 'Nội dung', 'Nơi có việc', 'Hạn trả lời (hết ngày)']],
    rows: lines.map((line, index) => [
      String(index + 1),
      formatPetitionCode(line.code),
      [
        line.text.replace(/\s+/g, ' ').trim(),
        line.together > 1 ? `(${line.together} ý kiến cùng nội dung)` : '',
        line.coordinators.length > 0 ? `Phối hợp: ${line.coordinators.join(', ')}.` : '',
        line.note,
      ]
        .filter(Boolean)
        .join(' '),
      line.commune ?? '',
      formatDay(line.dueOn),
    ]),
  }
}

const count = (n: number): string => (n < 10 ? `0${n}` : String(n))
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
