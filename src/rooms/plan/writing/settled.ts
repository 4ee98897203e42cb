/**
 * Facts as the paper will say them. A person types a task, an addressee and a deadline in three boxes; a plan says them in
 * one sentence. Settling puts the sentence together once; settled facts stay as they are. Pure.
 */
import { authority, padded } from '#papers/wording.ts'
import { formatNumber, moneyInWords } from '#vietnamese/numbers.ts'
import type { FundingLine, PlanFacts, PlannedHub, PlannedSession, ProgrammeItem } from '../plan-facts.ts'
import { amountIn } from '../reading/funding.ts'
import { placeNameOf, profileOf, settledIssuer, splitNumber } from './paper-head.ts'
import { settledParticipants } from './settled-participants.ts'
import { settledTasks } from './settled-tasks.ts'
import { lowerFirst, pieceOf, plainLine, upperFirst, withoutStop } from './spoken.ts'
import { settledStart } from './start-phrase.ts'

export function settledFacts(facts: PlanFacts): PlanFacts {
  const issuer = settledIssuer(facts.issuer)
  const slash = profileOf(issuer) === 'party'
  const { capacity, actingFor, position, name } = facts.signatory
  const signs = (text: string | null) => (text ? authority(plainLine(text), slash ? 'slash' : 'dot') : null)
  const year = yearOf(facts)
  return {
    ...facts,
    documentType: 'KH',
    documentNumber: settledNumber(facts.documentNumber),
    issuer,
    issuedAt: settledIssuedAt(facts.issuedAt, issuer, year),
    title: facts.title ? withoutStop(plainLine(facts.title)) : null,
    bases: facts.bases.map((basis) => ({ ...basis, text: withoutStop(plainLine(basis.text)) })),
    purposes: facts.purposes.map(wholeSentence),
    requirements: facts.requirements.map(wholeSentence),
    theme: facts.theme ? withoutStop(plainLine(facts.theme)) : null,
    topics: facts.topics.map((topic) => withoutStop(plainLine(topic))),
    sessions: facts.sessions.map((session) => settledSession(session, year)),
    hubs: facts.hubs.map(settledHub),
    participants: settledParticipants(facts.participants),
    programme: facts.programme.map(settledItem),
    funding: facts.funding.map(settledFunding),
    gifts: facts.gifts.map((gift) => ({ ...gift, text: giftText(gift.text, gift.count) })),
    tasks: settledTasks(facts.tasks, year),
    recipients: facts.recipients.map((line) => withoutStop(plainLine(line))),
    signatory: {
      capacity: signs(capacity),
      actingFor: signs(actingFor),
      position: position?.toLocaleUpperCase('vi') ?? null,
      name,
    },
  }
}

/** The place is the issuer's own name of place; the year is known from the first draft on, month and day are not. */
function settledIssuedAt(
  given: PlanFacts['issuedAt'],
  issuer: string | null,
  year: number | null,
): PlanFacts['issuedAt'] {
  const place = given.place ?? placeNameOf(issuer)
  return { place, date: place ? (given.date ?? (year === null ? null : String(year))) : null }
}

/** The year of the plan: of its date, of its title, of its first session. */
export function yearOf(facts: PlanFacts): number | null {
  const start = facts.sessions[0]?.starts
  const named = /năm (20\d{2})/u.exec(facts.title ?? '')?.[1]
  const year = facts.issuedAt.date?.slice(0, 4) ?? named ?? (start?.date ?? start?.from)?.slice(0, 4)
  return year ? Number(year) : null
}

function settledNumber(number: string | null): string | null {
  const split = splitNumber(number)
  if (!number || !split) return null
  return number.replace(/\s+/g, '').replace(/^\d+/, padded(split.number))
}

const wholeSentence = (text: string): string => {
  const line = plainLine(text)
  return /[.;:!?…]$/.test(line) ? line : `${line}.`
}

function settledSession(session: PlannedSession, year: number | null): PlannedSession {
  return {
    ...session,
    place: session.place ? withoutStop(plainLine(session.place)) : null,
    starts: settledStart(session.starts, year),
    quotas: session.quotas.map((quota) => ({ ...quota, unit: plainLine(quota.unit) })),
  }
}

/** The table has a column for minutes; the words need not repeat them. */
function settledItem(item: ProgrammeItem): ProgrammeItem {
  const text = withoutStop(plainLine(item.text))
  const short = item.minutes
    ? text.replace(new RegExp(`\\s*\\((?:khoảng )?0*${item.minutes} phút\\)$`, 'iu'), '')
    : text
  return { ...item, text: short }
}

function settledHub(hub: PlannedHub): PlannedHub {
  const name = plainLine(hub.name)
  const named = /^điểm cầu/iu.test(name) ? upperFirst(name) : `Điểm cầu ${lowerFirst(name)}`
  return { ...hub, name: named, place: hub.place ? withoutStop(plainLine(hub.place)) : null }
}

/** 'Từ ngân sách tỉnh: 64.500.000 đồng (Sáu mươi bốn triệu năm trăm nghìn đồng)'; figures never go without their words. */
function settledFunding(line: FundingLine): FundingLine {
  let text = withoutStop(plainLine(line.text))
  if (line.source && !text.toLowerCase().includes(line.source.toLowerCase()))
    text = text ? `${sourceLead(line.source)}: ${text}` : sourceLead(line.source)
  if (line.decision && !text.replace(/\s+/g, '').includes(line.decision)) text += ` tại Quyết định số ${line.decision}`
  if (line.amount !== null && amountIn(pieceOf(text)) !== line.amount)
    text = `${text.replace(AMOUNT, '').trim()}${/:\s*$/.test(text.replace(AMOUNT, '')) ? ' ' : ': '}${formatNumber(line.amount)} đồng`
  const isFirst = line.source !== '' && text.toLowerCase().startsWith(line.source.toLowerCase())
  const source = isFirst ? upperFirst(line.source) : line.source
  return { ...line, source, text: withWords(upperFirst(text), line.amount) }
}

/** 'Từ nguồn ngân sách tỉnh', 'Từ Quỹ Hỗ trợ nông dân', 'Nguồn xã hội hóa' */
function sourceLead(source: string): string {
  if (/^nguồn(?=\s)/iu.test(source)) return upperFirst(source)
  return /^\p{Lu}/u.test(source) ? `Từ ${source}` : `Từ nguồn ${source}`
}

const AMOUNT = /:?\s*\d{1,3}(?:\.\d{3})+\s*đồng(?:\s*\([^)]*\))?/u

function withWords(text: string, amount: number | null): string {
  if (amount === null) return text
  const figure = `${formatNumber(amount)} đồng`
  const at = text.indexOf(figure)
  const rest = text.slice(at + figure.length)
  if (at < 0 || /^\s*[,;]?\s*[([]/.test(rest) || /bằng chữ/iu.test(rest)) return text
  return `${text.slice(0, at)}${figure} (${moneyInWords(amount)})${rest}`
}

/** A gift says what is given, to whom and how many. */
function giftText(text: string, count: number): string {
  const line = withoutStop(plainLine(text))
  return new RegExp(`(?<![\\d.])0*${count}(?![\\d.])`).test(line.replace(/\./g, ''))
    ? line
    : `Tặng ${count} suất quà cho ${lowerFirst(line)}`
}
