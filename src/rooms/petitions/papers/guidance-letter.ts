/** Công văn hướng dẫn thu thập ý kiến, with the suggested questions and the units as annexes. Pure. */
import type { Annex, Block, Paper } from '#papers/model.ts'
import { headNames, placeNameOf, profileOf, splitNumber, symbolOf } from '#rooms/plan/index.ts'
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'

export type GuidanceLetter = {
  /** The body that asks: 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh'. */
  issuer: string
  /** Whole, as on the plan. */
  conferenceTitle: string
  sessionDay: string | null
  plan: { number: string; issuedOn: string; issuer: string } | null
  topics: readonly string[]
  suggestions: readonly string[]
  hotIssues: readonly string[]
  units: readonly { name: string; dueOn: string }[]
  /** Where units enter what they collect. */
  address: string
  contact: { name: string; title: string | null; phone: string | null } | null
  number: string | null
  issuedOn: string | null
  today: string
}

/** More units than this stand in an annex, not in the line of addressees. */
const fewUnits = 6

export function guidanceLetter(letter: GuidanceLetter): Paper {
  const { issuer, units, number, issuedOn, today } = letter
  const profile = profileOf(issuer)
  const numbered = splitNumber(number)
  const isShort = units.length <= fewUnits
  const days = new Set(units.map((unit) => unit.dueOn))
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
    subject: `hướng dẫn thu thập ý kiến, kiến nghị gửi hội nghị đối thoại`,
    addressees: isShort ? units.map((unit) => unit.name) : ['Các đơn vị theo danh sách kèm theo'],
    blocks: body(letter, days.size === 1 ? [...days][0]! : null),
    recipients: {
      lines: [
        { text: 'Như trên', level: 0 },
        { text: 'Lưu: VT', level: 0 },
      ],
    },
    signature: signatureOf(issuer, profile),
    annexes: annexes(letter, isShort && days.size === 1),
    issuerInSentence: issuer,
  }
}

function body(
  { issuer, conferenceTitle, sessionDay, plan, topics, hotIssues, suggestions, address, contact }: GuidanceLetter,
  due: string | null,
): Block[] {
  const basis = plan
    ? `Thực hiện Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)} của ${plan.issuer}`
    : `Để chuẩn bị ${lower(conferenceTitle)}`
  const day = sessionDay ? `, tổ chức ${formatDayLong(sessionDay)}` : ''
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `${basis}${plan ? ` về ${lower(conferenceTitle)}` : ''}${day}, ${issuer} đề nghị các đơn vị thu thập ý kiến, kiến nghị của người dân như sau:`,
    },
    { kind: 'heading', level: 2, text: 'Nội dung thu thập' },
    ...bullets(topics.length > 0 ? topics : ['Những việc người dân đang quan tâm, vướng mắc tại cơ sở']),
  ]
  if (hotIssues.length > 0)
    blocks.push({ kind: 'paragraph', text: 'Đề nghị nắm kỹ các vấn đề đang nổi cộm:' }, ...bullets(hotIssues))
  if (suggestions.length > 0)
    blocks.push({ kind: 'paragraph', text: 'Câu hỏi gợi ý để trao đổi với người dân có ở phụ lục kèm theo.' })
  blocks.push(
    { kind: 'heading', level: 2, text: 'Cách làm' },
    ...bullets([
      'Ghi đúng lời người nêu, mỗi việc một ý kiến; ghi rõ xã, thôn nơi có việc',
      'Họ tên, số điện thoại chỉ ghi khi người nêu đồng ý; người nêu không muốn lộ tên thì chọn giấu tên',
      `Nhập trên phần mềm tại ${address}, hoặc gửi phiếu giấy, tệp Excel; không gộp, không bỏ ý kiến nào`,
    ]),
    { kind: 'heading', level: 2, text: 'Thời hạn' },
    {
      kind: 'paragraph',
      text: `${due ? `Gửi trước khi hết ${formatDayLong(due)}` : 'Gửi trong thời hạn ghi cho từng đơn vị ở danh sách kèm theo'}. Gửi xong, đơn vị báo “đã gửi đủ” trên phần mềm; không có ý kiến cũng báo “không có ý kiến”.`,
    },
    {
      kind: 'paragraph',
      text: `Đề nghị các đơn vị quan tâm thực hiện.${contact ? ` Có vướng mắc, xin liên hệ ${[contact.name, contact.title].filter(Boolean).join(', ')}${contact.phone ? `, điện thoại ${contact.phone}` : ''}.` : ''}`,
    },
  )
  return blocks
}

function annexes({ suggestions, units }: GuidanceLetter, allInLetter: boolean): Annex[] {
  const found: Annex[] = []
  if (suggestions.length > 0)
    found.push({
      title: 'CÂU HỎI GỢI Ý KHI THU THẬP Ý KIẾN',
      blocks: suggestions.map((text, index): Block => ({ kind: 'paragraph', text: `${index + 1}. ${text}` })),
    })
  if (!allInLetter)
    found.push({
      title: 'DANH SÁCH ĐƠN VỊ THU THẬP Ý KIẾN',
      blocks: [
        {
          kind: 'table',
          columns: [{ width: 10, align: 'center' }, { width: 60 }, { width: 30, align: 'center' }],
          header: [['STT', 'Đơn vị', 'Hạn gửi (hết ngày)']],
          rows: units.map((unit, index) => [String(index + 1), unit.name, formatDay(unit.dueOn)]),
        },
      ],
    })
  return found
}

const bullets = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({
    kind: 'bullet',
    mark: '-',
    text: `${text.replace(/[.;]+$/, '')}${index === texts.length - 1 ? '.' : ';'}`,
  }))

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** The capacity in which the body signs; the name is written by hand. */
function signatureOf(issuer: string, profile: Paper['profile']): Paper['signature'] {
  if (/^(?:Ủy|Uỷ) ban nhân dân/u.test(issuer))
    return { capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: null }
  if (profile === 'mass_organisation') return { capacity: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: null }
  if (/^Văn phòng/u.test(issuer)) return { position: 'CHÁNH VĂN PHÒNG', name: null }
  return { position: 'THỦ TRƯỞNG ĐƠN VỊ', name: null }
}
