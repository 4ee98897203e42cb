/** A plan's facts → the whole paper, in the layout of the state, the Party or a mass organisation. Pure. */
import type { Block, Paper, ProfileId } from '#papers/model.ts'
import type { DialogueForm, PlanChair, PlanContact, PlanFacts } from '../plan-facts.ts'
import { paperHead, profileOf } from './paper-head.ts'
import { participantBlocks } from './paper-participants.ts'
import { programmeBlocks } from './paper-programme.ts'
import { fundingBlocks, giftBlocks, logisticsBlocks } from './paper-resources.ts'
import { hubBlocks, sessionBlocks } from './paper-sessions.ts'
import { taskBlocks, tasksNameStandingBody } from './paper-tasks.ts'
import { formatPhone } from './phone-text.ts'
import { settledFacts } from './settled.ts'
import { lowerFirst } from './spoken.ts'

export type PlanPaperOptions = {
  /** The issuer's own format unless the office chooses another. */
  profile?: ProfileId
  /** The body above the issuer, where its papers name one ('Tỉnh ủy' above a commune's Party committee). */
  superior?: string
  /** One spelling of 'ủy' throughout. */
  uySpelling?: Paper['uySpelling']
}

export function planPaper(given: PlanFacts, options: PlanPaperOptions = {}): Paper {
  const facts = settledFacts(given)
  const profile = options.profile ?? profileOf(facts.issuer)
  const { signatory, recipients } = facts
  return {
    profile,
    head: paperHead(facts, profile, options.superior ?? null),
    kind: { type: 'KH', name: 'Kế hoạch' },
    subject: facts.title ?? '',
    blocks: [...opening(facts), ...sections(facts), ...closing(facts)],
    ...(recipients.length > 0 ? { recipients: { lines: recipients.map((text) => ({ text, level: 0 })) } } : {}),
    signature: {
      ...(signatory.capacity ? { capacity: signatory.capacity } : {}),
      ...(signatory.actingFor ? { actingFor: signatory.actingFor } : {}),
      ...(signatory.position ? { position: signatory.position } : {}),
      name: signatory.name,
    },
    ...(facts.issuer ? { issuerInSentence: facts.issuer } : {}),
    ...(options.uySpelling ? { uySpelling: options.uySpelling } : {}),
  }
}

/** Bases, then the sentence that issues the plan. */
function opening({ bases, issuer, title }: PlanFacts): Block[] {
  const named = title ? `Kế hoạch ${lowerFirst(title)}` : 'Kế hoạch'
  return [
    ...bases.map(({ text }): Block => ({ kind: 'basis', text: CITES.test(text) ? text : `Căn cứ ${text}` })),
    { kind: 'paragraph', text: `${issuer ?? 'Cơ quan chủ trì'} ban hành ${named}, cụ thể như sau:` },
  ]
}

const CITES = /^(?:căn cứ|thực hiện|triển khai|theo|xét|thi hành)(?=\s)/iu

function sections(facts: PlanFacts): Block[] {
  const all: [string, Block[]][] = [
    [purposeTitle(facts), purposeBlocks(facts)],
    ['Nội dung', contentBlocks(facts)],
    ['Thời gian, địa điểm', sessionBlocks(facts)],
    ['Các điểm cầu', hubBlocks(facts)],
    ['Thành phần', participantBlocks(facts)],
    ['Chương trình', programmeBlocks(facts)],
    ['Kinh phí', fundingBlocks(facts)],
    ['Khen thưởng, tặng quà', giftBlocks(facts)],
    ['Công tác hậu cần', logisticsBlocks(facts)],
    ['Tổ chức thực hiện', taskBlocks(facts)],
  ]
  return all.flatMap(([title, blocks]): Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title.toLocaleUpperCase('vi') }, ...blocks],
  )
}

const purposeTitle = ({ purposes, requirements }: PlanFacts): string =>
  [purposes.length > 0 ? 'Mục đích' : '', requirements.length > 0 ? 'yêu cầu' : ''].filter(Boolean).join(', ') ||
  'Mục đích'

function purposeBlocks({ purposes, requirements }: PlanFacts): Block[] {
  const bullets = (texts: readonly string[]) => texts.map((text): Block => ({ kind: 'bullet', mark: '-', text }))
  if (purposes.length === 0 || requirements.length === 0) return bullets([...purposes, ...requirements])
  return [
    { kind: 'heading', level: 2, text: 'Mục đích' },
    ...bullets(purposes),
    { kind: 'heading', level: 2, text: 'Yêu cầu' },
    ...bullets(requirements),
  ]
}

const forms: Record<DialogueForm, string> = {
  in_person: 'Trực tiếp.',
  hybrid: 'Trực tiếp kết hợp trực tuyến.',
  online: 'Trực tuyến.',
}

function contentBlocks(facts: PlanFacts): Block[] {
  const { theme, topics, form } = facts
  const blocks: Block[] = []
  if (theme) blocks.push({ kind: 'heading', level: 2, text: 'Chủ đề:', runOn: `“${theme}”.` })
  if (topics.length > 0) blocks.push({ kind: 'heading', level: 2, text: 'Nội dung đối thoại' })
  topics.forEach((text, index) => {
    blocks.push({ kind: 'bullet', mark: '-', text: `${text}${index === topics.length - 1 ? '.' : ';'}` })
  })
  blocks.push({ kind: 'heading', level: 2, text: 'Hình thức:', runOn: forms[form] })
  return [...blocks, ...chairBlocks(facts)]
}

function chairBlocks(facts: PlanFacts): Block[] {
  const said = facts.chairs.map(chairText)
  if (facts.standingBody && !tasksNameStandingBody(facts)) said.push(`Cơ quan thường trực: ${facts.standingBody}.`)
  const [first, ...others] = said
  if (!first) return []
  const label = /^[^:]*:/.exec(first)![0]
  const runOn = [first.slice(label.length).trim(), ...others].join(' ')
  return [{ kind: 'heading', level: 2, text: label, runOn }]
}

const chairText = ({ person, role }: PlanChair): string =>
  `${role === 'chair' ? 'Chủ trì' : 'Đồng chủ trì'}: ${person}.`

const contactText = ({ name, title, phone }: PlanContact): string =>
  `đồng chí ${[name, title].filter(Boolean).join(', ')}, điện thoại ${formatPhone(phone)}`

function closing({ issuer, contact, otherContacts }: PlanFacts): Block[] {
  const people = contact ? [contact, ...otherContacts].map(contactText).join('; ') : null
  const ask = people
    ? ` Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị liên hệ ${people} để được hướng dẫn.`
    : ''
  const whose = issuer ? ` của ${issuer}` : ''
  return [
    {
      kind: 'paragraph',
      text: `Trên đây là Kế hoạch${whose}; yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện.${ask}`,
    },
  ]
}
