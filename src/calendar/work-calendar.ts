import { weekdayName } from '#vietnamese/day.ts'
import { addDays, type CalendarDay, isDay, isWeekend } from './day.ts'

export type RestKind = 'holiday' | 'swap_off' | 'swap_work' | 'compensation'

/** One day that departs from "Monday to Friday are worked". `name` and `source` (the document) are Vietnamese. */
export type CalendarEntry = { date: CalendarDay; kind: RestKind; name: string; source: string }

/** `confirmedYears`: an authorised officer has declared the year's entries complete; other years give provisional dates. */
export type WorkCalendar = {
  version: string
  entries: ReadonlyMap<CalendarDay, CalendarEntry>
  confirmedYears: ReadonlySet<number>
}

/** Throws on an impossible day or on two entries for one day: a day is either worked or not. */
export function workCalendar(
  entries: Iterable<CalendarEntry>,
  confirmedYears: Iterable<number>,
  version: string,
): WorkCalendar {
  const byDay = new Map<CalendarDay, CalendarEntry>()
  for (const entry of entries) {
    if (!isDay(entry.date)) throw new RangeError(`Not a calendar day: ${entry.date}`)
    if (byDay.has(entry.date)) throw new RangeError(`Two calendar entries for ${entry.date}`)
    byDay.set(entry.date, entry)
  }
  return { version, entries: byDay, confirmedYears: new Set(confirmedYears) }
}

export function isWorkingDay(cal: WorkCalendar, day: CalendarDay): boolean {
  const entry = cal.entries.get(day)
  return entry ? entry.kind === 'swap_work' : !isWeekend(day)
}

/** Why nobody works that day, in Vietnamese; null on a working day. */
export function whyRest(cal: WorkCalendar, day: CalendarDay): string | null {
  const entry = cal.entries.get(day)
  if (entry) return entry.kind === 'swap_work' ? null : entry.name
  return isWeekend(day) ? weekdayName(day) : null
}

/** The first working day strictly after `day`. */
export function nextWorkingDay(cal: WorkCalendar, day: CalendarDay): CalendarDay {
  return walk(cal, addDays(day, 1), 1)
}

/** The last working day strictly before `day`. */
export function previousWorkingDay(cal: WorkCalendar, day: CalendarDay): CalendarDay {
  return walk(cal, addDays(day, -1), -1)
}

/** The working days from `first` to `last`, both included; empty when `last` is earlier. */
export function listWorkingDays(cal: WorkCalendar, first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(cal, day)) days.push(day)
  return days
}

/** How many working days lie strictly between two days: both ends are left out. */
export function workingDaysBetween(cal: WorkCalendar, after: CalendarDay, before: CalendarDay): number {
  return listWorkingDays(cal, addDays(after, 1), addDays(before, -1)).length
}

function walk(cal: WorkCalendar, day: CalendarDay, step: 1 | -1): CalendarDay {
  while (!isWorkingDay(cal, day)) day = addDays(day, step)
  return day
}
