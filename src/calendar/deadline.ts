import { addDays, type CalendarDay, isDay } from './day.ts'
import { workingOf } from './deadline-working.ts'
import { MAX_AMOUNT } from './rule-text.ts'
import { isWorkingDay, type WorkCalendar, whyRest } from './work-calendar.ts'

export { describeDue, ruleLabel } from './deadline-working.ts'
export { parseRule } from './rule-text.ts'

export type DeadlineUnit = 'working_days' | 'days'

export type DeadlineRule =
  | { kind: 'before' }
  | { kind: 'no_later_than' }
  | { kind: 'before_session' | 'after_session'; amount: number; unit: DeadlineUnit }

export type SkippedDay = { date: CalendarDay; why: string }

/**
 * A deadline with its working. `date` is the last day on which one is in time. `skipped` and `counted` stand in the
 * order of counting; `counted` is empty for `before` and `no_later_than`. `provisional`: some day that was looked at
 * lies in a year nobody has confirmed. `steps` is the same working in Vietnamese sentences.
 */
export type Due = {
  date: CalendarDay
  rule: DeadlineRule
  anchor: CalendarDay
  skipped: SkippedDay[]
  counted: CalendarDay[]
  provisional: boolean
  calendarVersion: string
  steps: string[]
}

type Count = { date: CalendarDay; skipped: SkippedDay[]; counted: CalendarDay[] }

/** Throws a RangeError on an impossible anchor or amount: both are checked where they enter. */
export function dueDay(rule: DeadlineRule, anchor: CalendarDay, cal: WorkCalendar): Due {
  if (!isDay(anchor)) throw new RangeError(`Not a calendar day: ${anchor}`)
  const { date, skipped, counted } = count(rule, anchor, cal)
  const looked = [date, ...counted, ...skipped.map((day) => day.date)]
  const provisional = looked.some((day) => !cal.confirmedYears.has(Number(day.slice(0, 4))))
  const working = { date, rule, anchor, skipped, counted, provisional }
  return { ...working, calendarVersion: cal.version, steps: workingOf(working, cal) }
}

function count(rule: DeadlineRule, anchor: CalendarDay, cal: WorkCalendar): Count {
  // "trước ngày D" is strictly before D; what must lie ready before an event never moves past the event.
  if (rule.kind === 'before') return { ...offRest(addDays(anchor, -1), -1, cal), counted: [] }
  if (rule.kind === 'no_later_than') return { ...offRest(anchor, -1, cal), counted: [] }
  if (!Number.isInteger(rule.amount) || rule.amount < 1 || rule.amount > MAX_AMOUNT) {
    throw new RangeError(`Not a number of days: ${rule.amount}`)
  }
  const step = rule.kind === 'before_session' ? -1 : 1
  return rule.unit === 'working_days'
    ? countWorkingDays(anchor, rule.amount, step, cal)
    : countDays(anchor, rule.amount, step, cal)
}

/** The day beside the anchor is the first (BLDS Đ.147 k.2: the day of the event itself does not count). */
function countWorkingDays(anchor: CalendarDay, amount: number, step: 1 | -1, cal: WorkCalendar): Count {
  const skipped: SkippedDay[] = []
  const counted: CalendarDay[] = []
  let day = anchor
  while (counted.length < amount) {
    day = addDays(day, step)
    if (isWorkingDay(cal, day)) counted.push(day)
    else skipped.push(rest(cal, day))
  }
  return { date: day, skipped, counted }
}

/** Forward, a period that ends on a rest day ends with the next working day (BLDS Đ.148 k.5); backward it moves earlier. */
function countDays(anchor: CalendarDay, amount: number, step: 1 | -1, cal: WorkCalendar): Count {
  const counted = Array.from({ length: amount }, (_, index) => addDays(anchor, step * (index + 1)))
  return { ...offRest(addDays(anchor, step * amount), step, cal), counted }
}

function offRest(day: CalendarDay, step: 1 | -1, cal: WorkCalendar): { date: CalendarDay; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = []
  while (!isWorkingDay(cal, day)) {
    skipped.push(rest(cal, day))
    day = addDays(day, step)
  }
  return { date: day, skipped }
}

function rest(cal: WorkCalendar, date: CalendarDay): SkippedDay {
  return { date, why: whyRest(cal, date) ?? '' }
}
