// Dates as plans and letters write them, with their place in the text and no more precision than was written.
import { type DateValue, type DayPart, dateTokens, type Token } from './date-tokens.ts'
import { foldWithOffsets } from './fold.ts'

export type { DayPart } from './date-tokens.ts'
export { daysInMonth, formatDay, formatDayLong, formatOfficialDate, weekdayName, weekdayOf } from './day.ts'
export { type DatePrecision, parseTypedDate, type TypedDate } from './typed-date.ts'

export interface FoundDate extends DateValue {
  /** Offsets in the text that was searched; `text` is what stands there. */
  start: number
  end: number
  text: string
  /** 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY'; null for ranges (`from`, `to`), days without a year, impossible days, hours. */
  date: string | null
  /** As written, which may be wrong: 0 Sunday … 6 Saturday. */
  weekday: number | null
  part: DayPart | null
  /** 'HH:MM' */
  time?: string
  until?: string
}

export interface FindDatesOptions {
  /** Also "năm 2026" standing alone. */
  years?: boolean
}

/** Every date and hour; an hour, a weekday and "sáng/chiều" join the date beside them. */
export function findDates(text: string, options: FindDatesOptions = {}): FoundDate[] {
  const { folded, at } = foldWithOffsets(text)
  const typed = (from: number, to: number): string => text.slice(at(from), at(to))
  const tokens = dateTokens(folded, typed, options.years ?? false)
  const found: FoundDate[] = []
  for (const run of runs(tokens, folded, typed)) {
    for (const group of split(run, folded)) {
      const date = joined(group, text, at)
      if (date) found.push(date)
    }
  }
  return found
}

const GAP = /^(?:[\s,:()-]|\b(?:ngay|vao|luc|tu|bat dau|khai mac|hoi|nham|cung)\b)*$/

/** Tokens with nothing but commas and small words between them. */
function runs(tokens: readonly Token[], folded: string, typed: (from: number, to: number) => string): Token[][] {
  const found: Token[][] = []
  let previous: Token | undefined
  for (const token of tokens) {
    const joins =
      previous !== undefined &&
      GAP.test(folded.slice(previous.end, token.start)) &&
      !/\n\s*\n/.test(typed(previous.end, token.start))
    if (joins) found.at(-1)!.push(token)
    else found.push([token])
    previous = token
  }
  return found
}

/** One date a group. What stands between two dates goes with the one that no comma parts it from. */
function split(run: readonly Token[], folded: string): Token[][] {
  const groups: Token[][] = []
  let group: Token[] = []
  let sinceDate = 0
  for (const [i, token] of run.entries()) {
    if (token.kind === 'date' && group.some((other) => other.kind === 'date')) {
      const cut = cutBetween(group, sinceDate, token, folded)
      groups.push(group.slice(0, cut))
      group = group.slice(cut)
    }
    group.push(token)
    if (token.kind === 'date') sinceDate = group.length
    if (i === run.length - 1) groups.push(group)
  }
  return groups
}

function cutBetween(group: readonly Token[], sinceDate: number, next: Token, folded: string): number {
  const hasTimeBefore = group.slice(0, sinceDate).some((token) => token.kind === 'time')
  const places = Array.from({ length: group.length - sinceDate + 1 }, (_, i) => sinceDate + i)
  if (!hasTimeBefore) places.reverse()
  const strength = (place: number): number =>
    /[,(:]/.test(folded.slice(group[place - 1]!.end, (group[place] ?? next).start)) ? 1 : 0
  return places.reduce((best, place) => (strength(place) > strength(best) ? place : best))
}

function joined(group: readonly Token[], text: string, at: (i: number) => number): FoundDate | null {
  const date = group.find((token) => token.kind === 'date')
  const time = group.find((token) => token.kind === 'time')
  if (!date && !time) return null
  const parts = new Set(group.flatMap((token) => (token.kind === 'part' ? [token.part] : [])))
  // "sáng, chiều" is the whole day
  const part = parts.size === 1 ? [...parts][0]! : null
  const start = at(group[0]!.start)
  const end = withBracket(text, start, at(group.at(-1)!.end))
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(date?.value ?? { date: null }),
    weekday: group.find((token) => token.kind === 'weekday')?.weekday ?? null,
    part,
    ...(time ? { time: inPart(time.time, part) } : {}),
    ...(time?.until ? { until: inPart(time.until, part) } : {}),
  }
}

/** "ngày 15/12/2026 (thứ Ba" ends after its bracket. */
function withBracket(text: string, start: number, end: number): number {
  const inside = text.slice(start, end)
  return inside.lastIndexOf('(') > inside.lastIndexOf(')') && text[end] === ')' ? end + 1 : end
}

/** "2 giờ chiều" is 14:00. */
function inPart(time: string, part: DayPart | null): string {
  const hour = Number(time.slice(0, 2))
  const later = (part === 'afternoon' && hour < 7) || (part === 'evening' && hour < 12)
  return later ? `${hour + 12}${time.slice(2)}` : time
}
