import { formatNumber, parseNumber } from '#vietnamese/numbers.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { type Breakdown, breakdownsInTables, breakdownsInText, productsInText } from './breakdowns.ts'
import { type CheckedPlan, finding, nearestSection } from './checked-plan.ts'
import { correctAttendees, correctNumber, withCorrections } from './corrections.ts'

/** Totals that their own parts contradict. Nothing is said of "khoảng 300", nor while a class is left uncounted. */
export function checkSums(plan: CheckedPlan): PlanFinding[] {
  const { text } = plan
  const found = [
    ...breakdownsInText(text),
    ...breakdownsInTables(text),
    ...productsInText(text),
    ...hubs(plan),
    ...quotas(plan),
    ...groups(plan),
    ...conferences(plan),
  ]
  const findings: PlanFinding[] = []
  const said = new Set<string>()
  for (const breakdown of found) {
    const sum = breakdown.parts.reduce((total, part) => total + part, 0)
    const key = `${breakdown.total}:${sum}`
    if (sum === breakdown.total || said.has(key)) continue
    if (findings.some(({ source }) => source && overlaps(source, plan.toSource(breakdown.start, breakdown.end))))
      continue
    said.add(key)
    findings.push(mismatch(plan, breakdown, sum))
  }
  return findings
}

function mismatch(plan: CheckedPlan, breakdown: Breakdown, sum: number): PlanFinding {
  const { total, parts, unit, start } = breakdown
  const shown =
    parts.length <= 8
      ? `${breakdown.working ?? parts.map(formatNumber).join(' + ')} = ${formatNumber(sum)}`
      : `Cộng ${parts.length} số được ${formatNumber(sum)}`
  const difference = sum < total ? `Thiếu ${formatNumber(total - sum)}` : `Thừa ${formatNumber(sum - total)}`
  const message = `${shown}, ${nearestSection(plan, start)} ghi ${formatNumber(total)} ${unit}. ${difference}.`
  const fixes = [`Lấy tổng ${formatNumber(sum)} ${unit}`, 'Sửa một số']
  const found = { ...finding(plan, 'sum-mismatch', 'error', breakdown, message, fixes), about: `${total}:${sum}` }
  const { session } = breakdown
  return withCorrections(found, {
    [fixes[0]!]:
      session === undefined ? correctNumber(plan, breakdown, total, sum) : correctAttendees(plan, session, sum),
  })
}

/**
 * Quotas of one conference against its number of people, where its own row or sentence gives both: quotas from among
 * the participants may leave others unnamed. So may a single quota outside a table.
 */
function quotas(plan: CheckedPlan): Breakdown[] {
  return plan.facts.sessions.flatMap((session, index) => {
    const { attendees, approximate, quotas: all } = session
    if (attendees === null || approximate || all.length === 0) return []
    const place = plan.fromSource(session.source)
    const words = plan.text.slice(place.start, place.end)
    if (/khoảng|dự kiến|trong đó có|còn lại/iu.test(words) || !all.every(({ unit }) => words.includes(unit))) return []
    if (all.length === 1 && !words.includes('\t')) return []
    return [{ ...place, total: attendees, parts: all.map(({ count }) => count), unit: 'người', session: index }]
  })
}

/** Groups of participants against the one conference's total; nested sub-totals are not counted twice. */
function groups(plan: CheckedPlan): Breakdown[] {
  const [session, another] = plan.facts.sessions
  const { participants } = plan.facts
  if (!session || another || session.attendees === null || session.approximate || participants.length < 2) return []
  if (participants.some((group) => group.count === null || group.approximate || group.perUnit != null)) return []
  const parts = participants.map(({ count }) => count!)
  if (addsUp(parts, session.attendees)) return []
  const total = placeOfTotal(plan, session.attendees)
  return total ? [{ ...total, total: session.attendees, parts, unit: 'đại biểu', session: 0 }] : []
}

/** Whether some reading of the numbers as groups with sub-groups gives `total`: 300 = 250 (= 100 + 150) + 50. */
function addsUp(parts: readonly number[], total: number): boolean {
  const reach = (from: number, rest: number): boolean => {
    if (from === parts.length) return rest === 0
    const own = parts[from]!
    if (own > rest) return false
    if (reach(from + 1, rest - own)) return true
    let children = 0
    for (let next = from + 1; next < parts.length && children < own; next++) {
      children += parts[next]!
      if (children === own && reach(next + 1, rest - own)) return true
    }
    return false
  }
  return parts.length <= 40 && reach(0, total)
}

/** "Tổng số 900 đại biểu" over several conferences, each with its number. */
function conferences(plan: CheckedPlan): Breakdown[] {
  const { sessions } = plan.facts
  if (sessions.length < 2 || sessions.some(({ attendees, approximate }) => attendees === null || approximate)) return []
  const match = /(?:tổng số|tổng cộng)[^\n.;]{0,60}?(?<![\d./])(\d[\d.]*)\s+(?:đại biểu|người|lượt người)/iu.exec(
    plan.text,
  )
  const total = match ? parseNumber(match[1]!) : null
  if (!match || total === null) return []
  const place = { start: match.index, end: match.index + match[0].length }
  return [{ ...place, total, parts: sessions.map(({ attendees }) => attendees!), unit: 'người' }]
}

/** Hubs, each with its number, against the whole; a total that is only the main hub's says nothing of the others. */
function hubs(plan: CheckedPlan): Breakdown[] {
  const [session, another] = plan.facts.sessions
  const { hubs: all } = plan.facts
  if (!session || another || session.attendees === null || session.approximate || all.length < 2) return []
  if (all.some(({ name, attendees }) => attendees === null || /các|mỗi/iu.test(name))) return []
  const match = new RegExp(`tổng (?:số|cộng)[^\\n.;\\d]{0,40}0*${session.attendees}\\s+\\p{L}+`, 'iu').exec(plan.text)
  if (!match) return []
  const place = { start: match.index, end: match.index + match[0].length }
  return [
    { ...place, total: session.attendees, parts: all.map(({ attendees }) => attendees!), unit: 'đại biểu', session: 0 },
  ]
}

function placeOfTotal(plan: CheckedPlan, total: number): { start: number; end: number } | null {
  const pattern = new RegExp(`(?<![\\d./])0*${total}\\s+(?:đại biểu|người|hội viên|đoàn viên)`, 'iu')
  const match = pattern.exec(plan.text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
