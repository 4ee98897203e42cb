import type { CalendarDay } from '#calendar/day.ts'
import { isWorkingDay, nextWorkingDay, previousWorkingDay, whyRest } from '#calendar/work-calendar.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { correctDues, correctSessionDay, withCorrections } from './corrections.ts'
import { type Deadline, listDeadlines } from './deadline-list.ts'
import { type SessionWindow, sessionWindows, windowInWords } from './session-window.ts'
import { dayWithWeekday, vietnameseDate } from './written-dates.ts'

/** Each written deadline against the calendar, the conference and the plan's own day. One finding per day and kind. */
export function checkDeadlines(plan: CheckedPlan): PlanFinding[] {
  const windows = sessionWindows(plan.facts)
  const findings: PlanFinding[] = []
  const said = new Set<string>()
  for (const deadline of listDeadlines(plan)) {
    const own = [restDay(plan, deadline), againstSession(plan, deadline, windows), beforeIssue(plan, deadline)]
    for (const problem of own) {
      if (!problem || said.has(`${problem.code} ${deadline.day}`)) continue
      said.add(`${problem.code} ${deadline.day}`)
      findings.push({ ...problem, about: deadline.day })
    }
  }
  return [...findings, ...holidaySessions(plan, windows)]
}

function restDay(plan: CheckedPlan, { day, rule, place }: Deadline): PlanFinding | null {
  if (isWorkingDay(plan.calendar, day)) return null
  const why = whyRest(plan.calendar, day)
  const last = previousWorkingDay(plan.calendar, day)
  const written = vietnameseDate(day)
  const reading = rule === 'before' ? `“Trước ${written}” thì ngày làm việc cuối là` : 'Ngày làm việc liền trước là'
  const message = `Hạn ${written} là ngày nghỉ (${why}). ${reading} ${dayWithWeekday(last)}.`
  const next = nextWorkingDay(plan.calendar, day)
  const [earlier, later] = [`Hiểu là hết ${vietnameseDate(last)}`, `Đổi sang ${dayWithWeekday(next)}`]
  const found = finding(plan, 'deadline-on-rest-day', 'warning', place, message, [earlier, later])
  // "Trước 27/7" would end with the same Friday as before: who chooses the Monday may hand in on that day.
  return withCorrections(found, {
    [earlier]: correctDues(plan, day, { date: last, rule: 'no_later_than' }),
    [later]: correctDues(plan, day, { date: next, rule: 'no_later_than' }),
  })
}

function againstSession(plan: CheckedPlan, deadline: Deadline, windows: SessionWindow[]): PlanFinding | null {
  if (deadline.afterSession || windows.length === 0) return null
  const last = windows.reduce((a, b) => (b.to > a.to ? b : a))
  const { lastDay, day, place } = deadline
  if (lastDay > last.to) {
    const message = `Hạn ${vietnameseDate(day)} sau hội nghị (${windowInWords(last)}).`
    return finding(plan, 'deadline-after-session', 'error', place, message, [
      'Đưa hạn lên trước hội nghị',
      'Lùi hội nghị',
    ])
  }
  const first = windows.reduce((a, b) => (b.from < a.from ? b : a))
  const earliest = plan.issued && plan.issued.from > first.from ? plan.issued.from : first.from
  if (lastDay <= earliest) return null
  const message = first.exact
    ? `Hạn ${vietnameseDate(day)} sau hội nghị đầu tiên (${windowInWords(first)}).`
    : `Hội nghị có thể họp ${windowInWords(first)}; hạn ${vietnameseDate(day)} có thể rơi sau hội nghị.`
  const fixes = [`Ấn định hội nghị sau ${vietnameseDate(day)}`, 'Đặt hạn theo số ngày trước hội nghị']
  return finding(plan, 'deadline-may-pass-session', 'warning', place, message, fixes)
}

function beforeIssue(plan: CheckedPlan, { lastDay, day, place }: Deadline): PlanFinding | null {
  if (!plan.issued || plan.issued.from !== plan.issued.to || lastDay >= plan.issued.from) return null
  const message = `Hạn ${vietnameseDate(day)} trước ngày ban hành kế hoạch (${vietnameseDate(plan.issued.from)}).`
  return finding(plan, 'deadline-before-issue', 'error', place, message, ['Sửa hạn', 'Sửa ngày ban hành'])
}

/** A Saturday may suit workers; on a public holiday nobody can be summoned. */
function holidaySessions(plan: CheckedPlan, windows: SessionWindow[]): PlanFinding[] {
  return windows.flatMap(({ from, exact, session }) => {
    const entry = exact ? plan.calendar.entries.get(from) : undefined
    if (!entry || entry.kind === 'swap_work') return []
    const message = `Hội nghị ngày ${vietnameseDate(from)} rơi vào ngày nghỉ: ${entry.name}.`
    const next = nextWorkingDay(plan.calendar, from as CalendarDay)
    const fix = `Đổi sang ${dayWithWeekday(next)}`
    const place = plan.fromSource(session.source)
    const found = { ...finding(plan, 'session-on-holiday', 'warning', place, message, [fix]), about: from }
    return [withCorrections(found, { [fix]: correctSessionDay(plan, plan.facts.sessions.indexOf(session), next) })]
  })
}
