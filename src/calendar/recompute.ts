import { formatDay, weekdayName } from '#vietnamese/day.ts'
import type { CalendarDay } from './day.ts'
import { type DeadlineRule, type Due, dueDay } from './deadline.ts'
import { ruleText } from './rule-text.ts'
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts'

/**
 * A deadline already told to somebody. `due` is the day told; `rule` is null where a person set the day by hand (an
 * extension, a rest day kept on purpose): such a day never moves by itself.
 */
export type StandingDeadline = {
  id: string
  closed: boolean
  rule: DeadlineRule | null
  anchor: CalendarDay
  due: CalendarDay
}

/** For the journal and for those already told; `cause` is a Vietnamese sentence. */
export type DeadlineChange = { id: string; old: CalendarDay; new: CalendarDay; cause: string; due: Due }

/** After the calendar changed. Closed deadlines and those that come out the same are left out. */
export function recompute(items: Iterable<StandingDeadline>, old: WorkCalendar, next: WorkCalendar): DeadlineChange[] {
  return changesOf(items, (rule, anchor) => {
    const due = dueDay(rule, anchor, next)
    return { due, cause: calendarCause(dueDay(rule, anchor, old), due, old, next) }
  })
}

/** After the session moved to `anchor`. */
export function recomputeMoved(
  items: Iterable<StandingDeadline>,
  anchor: CalendarDay,
  cal: WorkCalendar,
): DeadlineChange[] {
  return changesOf(items, (rule, from) => ({
    due: dueDay(rule, anchor, cal),
    cause: `Ngày mốc chuyển từ ${formatDay(from)} sang ${formatDay(anchor)}.`,
  }))
}

type Renewal = { due: Due; cause: string }

/** Thousands of petitions share few rules and anchors: each pair is counted once. */
function changesOf(
  items: Iterable<StandingDeadline>,
  renew: (rule: DeadlineRule, anchor: CalendarDay) => Renewal,
): DeadlineChange[] {
  const changes: DeadlineChange[] = []
  const renewals = new Map<string, Renewal>()
  for (const item of items) {
    if (item.closed || item.rule === null) continue
    const key = `${ruleText(item.rule)} ${item.anchor}`
    const renewal = renewals.get(key) ?? renew(item.rule, item.anchor)
    renewals.set(key, renewal)
    const { due, cause } = renewal
    if (due.date !== item.due) changes.push({ id: item.id, old: item.due, new: due.date, cause, due })
  }
  return changes
}

/** Names the days that are now worked or no longer worked, among those that either count looked at. */
function calendarCause(before: Due, after: Due, old: WorkCalendar, next: WorkCalendar): string {
  const looked = [before, after].flatMap((due) => [due.date, ...due.counted, ...due.skipped.map((day) => day.date)])
  const changed = [...new Set(looked)].sort().filter((day) => isWorkingDay(old, day) !== isWorkingDay(next, day))
  if (changed.length === 0) return 'Tính lại theo lịch làm việc hiện hành.'
  return `Lịch làm việc thay đổi: ${changed.map((day) => changeWords(day, next)).join('; ')}.`
}

function changeWords(day: CalendarDay, next: WorkCalendar): string {
  const state = isWorkingDay(next, day) ? 'làm việc' : 'nghỉ'
  const name = next.entries.get(day)?.name
  return `${weekdayName(day)} ${formatDay(day)} ${state}${name ? ` (${name})` : ''}`
}
