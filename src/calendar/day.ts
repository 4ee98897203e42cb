import { daysInMonth } from '#vietnamese/day.ts'

/** 0 is Chủ nhật … 6 is thứ Bảy. */
export { weekdayOf } from '#vietnamese/day.ts'

/** A day of the civil calendar, 'YYYY-MM-DD'. Compares correctly as text. */
export type CalendarDay = string

/** Viet Nam keeps +07:00 the whole year (no summer time), so no time-zone table is needed. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

function numberOf(day: CalendarDay): number {
  const ms = parseDay(day)
  if (Number.isNaN(ms)) throw new RangeError(`Not a calendar day: ${day}`)
  return ms / DAY_MS
}

/** Date.parse reads '2026-02-30' as 2 March; that is NaN here. */
function parseDay(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.NaN
  const ms = Date.parse(text)
  return new Date(ms).getUTCDate() === Number(text.slice(8)) ? ms : Number.NaN
}

function fromNumber(days: number): CalendarDay {
  const text = new Date(days * DAY_MS).toISOString()
  if (text.length !== 24) throw new RangeError('Outside the years 0000–9999')
  return text.slice(0, 10)
}

/** True for a real day of the years 0000–9999; false for '2026-02-30' and for any other text. */
export function isDay(text: string): boolean {
  return !Number.isNaN(parseDay(text))
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromNumber(numberOf(day) + days)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return numberOf(to) - numberOf(from)
}

export function isWeekend(day: CalendarDay): boolean {
  // Day 0, 1970-01-01, is a Thursday.
  const sinceSaturday = (((numberOf(day) - 2) % 7) + 7) % 7
  return sinceSaturday < 2
}

/** `month` is 1–12. */
export function lastDayOfMonth(year: number, month: number): CalendarDay {
  return `${pad(year, 4)}-${pad(month, 2)}-${daysInMonth(year, month)}`
}

/** First day of 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export function startOf(partial: string): CalendarDay {
  const { year, month, day } = partsOf(partial)
  return `${year}-${month ?? '01'}-${day ?? '01'}`
}

/** Last day of 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export function endOf(partial: string): CalendarDay {
  const { year, month, day } = partsOf(partial)
  if (day) return partial
  return lastDayOfMonth(Number(year), month ? Number(month) : 12)
}

/** The day on which an instant falls in Viet Nam. Takes a Date, epoch milliseconds or an ISO text; a bare day stays. */
export function dayOf(instant: Date | number | string): CalendarDay {
  if (typeof instant === 'string' && isDay(instant)) return instant
  const ms = instant instanceof Date ? instant.getTime() : new Date(instant).getTime()
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant: ${String(instant)}`)
  return new Date(ms + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)
}

function partsOf(partial: string) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(partial)
  if (!match || !isDay(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`)) {
    throw new RangeError(`Not a year, a month or a day: ${partial}`)
  }
  return { year: match[1]!, month: match[2], day: match[3] }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
