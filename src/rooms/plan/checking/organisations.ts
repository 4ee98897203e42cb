import type { CalendarDay } from '#calendar/day.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import type { FactCorrection, PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, daysOf, finding } from './checked-plan.ts'
import { correctWords, withCorrections } from './corrections.ts'
import { type DissolvedBody, dissolvedBodies, joinedProvinces, type Successor } from './dissolved-data.ts'
import { sessionWindows } from './session-window.ts'
import { vietnameseDate } from './written-dates.ts'

/** Bodies that are gone: an error in a plan of today, a hint in an older plan that is used again. One finding a body. */
export function checkOrganisations(plan: CheckedPlan): PlanFinding[] {
  const day = planDay(plan)
  if (!day) return []
  const quoted = quotedPlaces(plan)
  const findings: PlanFinding[] = []
  for (const body of [...dissolvedBodies, ...provinces()]) {
    if (body.endedOn > plan.today) continue
    const mentions = [...plan.text.matchAll(body.pattern)].filter(
      ({ index }) => !isHistory(plan, index, quoted, day, body),
    )
    const first = mentions[0]
    if (!first) continue
    const place = { start: first.index, end: first.index + first[0].length }
    const found = dissolved(plan, body, place, mentions.length, day)
    const places = mentions.map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
    findings.push(withCorrections(found, renamed(plan, body, places, found.fixes)))
  }
  return findings
}

function dissolved(
  plan: CheckedPlan,
  body: DissolvedBody,
  place: { start: number; end: number },
  mentions: number,
  day: CalendarDay,
): PlanFinding {
  const gone = day >= body.endedOn
  // The body's own name speaks of labour whatever the plan is about: only what surrounds it counts.
  const about = `${plan.facts.title ?? ''} ${plan.text.slice(place.end, place.end + 200)}`
  const isAbout = ({ about: words }: Successor) => Number(words?.test(about) ?? false)
  const fitting = [...body.successors].sort((a, b) => isAbout(b) - isAbout(a))
  const said = plan.text.slice(place.start, place.end).replace(/\s+/g, ' ')
  const takers = fitting.map(({ work, body: taker }) => (work ? `${taker} (${work})` : taker)).join('; ')
  const isNamed = equalityKey(said) === equalityKey(body.name)
  const where = [isNamed ? '' : `ghi “${said}”`, mentions > 1 ? `${mentions} chỗ` : ''].filter((part) => part !== '')
  const name = capital(body.name) + (where.length > 0 ? ` (${where.join(', ')})` : '')
  const now = gone ? 'không còn' : 'nay không còn'
  const reuse = gone ? '' : ' Dùng lại kế hoạch này thì đổi tên.'
  const message = `${name} ${now} từ ${vietnameseDate(body.endedOn)}. Việc chuyển về: ${takers}.${reuse}`
  const fixes = fitting.slice(0, 3).map(({ body: taker }) => renameTo(taker))
  return {
    ...finding(plan, 'dissolved-organisation', gone ? 'error' : 'hint', place, message, fixes),
    about: body.name,
  }
}

/** One body's name for another's. A whole level ("các huyện") has no successor that could stand in its sentence. */
function renamed(
  plan: CheckedPlan,
  body: DissolvedBody,
  places: { start: number; end: number }[],
  fixes: readonly string[],
): Record<string, FactCorrection[]> {
  if (/cấp huyện/u.test(body.name)) return {}
  const takers = fixes.map((fix) => [fix, fix.replace(renameTo(''), '')] as const)
  return Object.fromEntries(takers.map(([fix, taker]) => [fix, correctWords(plan, places, body.pattern, taker)]))
}

const renameTo = (taker: string): string => `Đổi thành ${taker}`

/** The day the plan speaks from: its own, else that of its conference, else the year in its title. */
function planDay(plan: CheckedPlan): CalendarDay | null {
  if (plan.issued) return plan.issued.from
  const window = sessionWindows(plan.facts)[0]
  if (window) return window.from
  const year = /năm (20\d\d)/u.exec(plan.facts.title ?? '')?.[1]
  return year ? (daysOf(year)?.from ?? null) : plan.today
}

function quotedPlaces(plan: CheckedPlan): { start: number; end: number }[] {
  return plan.facts.bases.map(({ source }) => plan.fromSource(source))
}

/** A paper of the old body may still be cited, and "huyện Mường Lự cũ" says where a place was. */
function isHistory(
  plan: CheckedPlan,
  index: number,
  quoted: readonly { start: number; end: number }[],
  day: CalendarDay,
  body: DissolvedBody,
): boolean {
  if (day < body.endedOn) return false
  if (quoted.some(({ start, end }) => index >= start && index < end)) return true
  const before = plan.text.slice(Math.max(0, index - 90), index)
  const after = plan.text.slice(index, index + 90)
  if (/(?:số\s+[\d\p{L}/.-]+|ngày\s+[\d/]+)[^.;\n]{0,50}(?:của|do)\s+(?:[^.;\n]{0,30})$/u.test(before)) return true
  if (/(?:trước đây|nguyên|cũ|trước là)[^.;\n]{0,25}$|(?:tiền thân|thay cho|nhận việc của)\s*$/iu.test(before))
    return true
  return /^[^.;\n]{0,60}(?:\(?cũ\)?|trước đây|trước sắp xếp|trước khi sắp xếp|trước ngày 01\/0?7\/2025)(?![\p{L}])/iu.test(
    after,
  )
}

function provinces(): DissolvedBody[] {
  const names = Object.keys(joinedProvinces).join('|')
  return names.split('|').map((name) => ({
    name: `tỉnh ${name}`,
    pattern: new RegExp(`(?<![\\p{L}])(?:tỉnh|TỈNH)\\s+(?:${spellings(name)})(?![\\p{L}])`, 'gu'),
    endedOn: '2025-07-01',
    successors: [{ work: '', body: joinedTo(name) }],
    source: 'Nghị quyết số 202/2025/QH15',
  }))
}

function joinedTo(name: string): string {
  const taker = joinedProvinces[name]!
  return /^thành phố/i.test(taker) ? taker : `tỉnh ${taker}`
}

function spellings(name: string): string {
  const variants = new Set([name, name.toUpperCase(), equalityKey(name) === 'hòa bình' ? 'Hoà Bình' : name])
  return [...variants].map((variant) => variant.replace(/\s+/g, '\\s+')).join('|')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
