/**
 * Time in which an office works: elapsed, paused, left, to the millisecond. Days come from the work calendar (holidays,
 * swapped days), the hours of a day from the province's settings. Every amount of time here is in milliseconds.
 *
 * A clock that runs out at the very moment the office closes is due then, at closing time, and not when it opens next:
 * the due moment is the first at which all the time is used.
 */
import { addDays, type CalendarDay, dayOf } from './day.ts'
import { isWorkingDay, nextWorkingDay, type WorkCalendar } from './work-calendar.ts'

export const MINUTE = 60_000

/** Spans of a day in minutes after midnight in Viet Nam, in order and apart: 450–690 is 7:30–11:30. */
export type OfficeHours = readonly { from: number; to: number }[]

/** Before a province sets its own: 7:30–11:30 and 13:30–17:00. */
export const usualHours: OfficeHours = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
]

/** Hours may change from a day on; each day must have some, the calendar says whether it is worked. */
export type WorkTime = { calendar: WorkCalendar; hoursOn: (day: CalendarDay) => OfficeHours }

/** From its first moment up to, not including, its last; `to` null: it goes on. */
export type Pause = { from: Date; to: Date | null }

/** `used` + `remaining` is the allowance, `used` + `paused` is what the office has worked since. */
export type Clock = {
  used: number
  paused: number
  /** Below zero: overdrawn by so much. */
  remaining: number
  /** While a pause goes on: as if it ended now. */
  dueAt: Date
}

type Span = { from: number; to: number }

const midnight = (day: CalendarDay): number => Date.parse(`${day}T00:00:00+07:00`)
const spansOn = (day: CalendarDay, { calendar, hoursOn }: WorkTime): Span[] =>
  isWorkingDay(calendar, day)
    ? hoursOn(day).map(({ from, to }) => ({ from: midnight(day) + from * MINUTE, to: midnight(day) + to * MINUTE }))
    : []

/** The working time from one moment to another; none when `to` is earlier. */
export function workBetween(from: Date, to: Date, time: WorkTime): number {
  const [start, end] = [from.getTime(), to.getTime()]
  if (end <= start) return 0
  let sum = 0
  for (let day = dayOf(from); midnight(day) < end; day = addDays(day, 1))
    for (const span of spansOn(day, time)) sum += Math.max(0, Math.min(span.to, end) - Math.max(span.from, start))
  return sum
}

/** The first moment after `from` at which so much was worked outside the pauses. */
export function workAfter(from: Date, amount: number, time: WorkTime, pauses: readonly Pause[] = []): Date {
  const stops = closedPauses(pauses)
  let left = amount
  if (left <= 0) return from
  for (let day = dayOf(from); ; day = nextWorkingDay(time.calendar, day))
    for (const span of spansOn(day, time))
      for (const piece of without({ from: Math.max(span.from, from.getTime()), to: span.to }, stops)) {
        if (piece.to - piece.from >= left) return new Date(piece.from + left)
        left -= piece.to - piece.from
      }
}

/** What a clock shows at `now`, which began at `from` with so much time; pauses may overlap and lie before its beginning. */
export function clockAt(
  { from, allowance, pauses }: { from: Date; allowance: number; pauses: readonly Pause[] },
  now: Date,
  time: WorkTime,
): Clock {
  const until = pauses.map((pause) => ({ from: pause.from, to: pause.to === null || pause.to > now ? now : pause.to }))
  const begun = closedPauses(until).map((span) => ({ ...span, from: Math.max(span.from, from.getTime()) }))
  const paused = begun.reduce((sum, span) => sum + workBetween(new Date(span.from), new Date(span.to), time), 0)
  const used = workBetween(from, now, time) - paused
  return { used, paused, remaining: allowance - used, dueAt: workAfter(from, allowance, time, until) }
}

/** Itself within office hours, else when the office opens next: nobody is written to at night or on a rest day. */
export function nextOfficeMoment(at: Date, time: WorkTime): Date {
  for (let day = dayOf(at); ; day = nextWorkingDay(time.calendar, day))
    for (const span of spansOn(day, time))
      if (at.getTime() < span.to) return new Date(Math.max(at.getTime(), span.from))
}

/** When the office closes on that day; on a rest day its last moment, as in law the day is in time until it ends. */
export function closingOf(day: CalendarDay, time: WorkTime): Date {
  return new Date(spansOn(day, time).at(-1)?.to ?? midnight(addDays(day, 1)) - 1)
}

/** In order, joined where they meet. */
function closedPauses(pauses: readonly Pause[]): Span[] {
  const sorted = pauses
    .map(({ from, to }) => ({ from: from.getTime(), to: to === null ? Number.POSITIVE_INFINITY : to.getTime() }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
  const joined: Span[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else joined.push({ ...span })
  }
  return joined
}

function without(span: Span, stops: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let from = span.from
  for (const stop of stops) {
    if (stop.to <= from || stop.from >= span.to) continue
    if (stop.from > from) pieces.push({ from, to: stop.from })
    from = Math.max(from, stop.to)
  }
  return from < span.to ? [...pieces, { from, to: span.to }] : pieces
}
