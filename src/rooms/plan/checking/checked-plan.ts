import { type CalendarDay, endOf, startOf } from '#calendar/day.ts'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { FindingSeverity, PlanFacts, PlanFinding, SourceSpan } from '../plan-facts.ts'

export type CheckContext = { today: CalendarDay; calendar: WorkCalendar }

/** What every check looks at: the words in one normal form, the facts, and the way back to the offsets of the source. */
export type CheckedPlan = CheckContext & {
  /** NFC, plain spaces, đ for OCR's ð: patterns match this text. Its offsets are not those of the source. */
  text: string
  facts: PlanFacts
  /** Earliest and latest day on which the plan can have been issued; null where nothing is said. */
  issued: { from: CalendarDay; to: CalendarDay } | null
  toSource(start: number, end: number): SourceSpan
  fromSource(span: SourceSpan): SourceSpan
  excerpt(span: SourceSpan): string
}

const CLUSTER = /[\s\S]\p{M}*/gu
const LONGEST_EXCERPT = 160

export function checkedPlan(source: string, asRead: PlanFacts, context: CheckContext): CheckedPlan {
  const facts = JSON.parse(JSON.stringify(asRead).normalize('NFC')) as PlanFacts
  const { text, starts } = normalise(source)
  const toSource = (start: number, end: number) => ({
    start: starts[start] ?? source.length,
    end: starts[end] ?? source.length,
  })
  return {
    ...context,
    text,
    facts,
    issued: issuedWithin(facts),
    toSource,
    fromSource: ({ start, end }) => ({ start: indexAtOrAfter(starts, start), end: indexAtOrAfter(starts, end) }),
    excerpt: (span) => source.slice(span.start, Math.min(span.end, span.start + LONGEST_EXCERPT)).trim(),
  }
}

function normalise(source: string): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  for (const match of source.matchAll(CLUSTER)) {
    const kept = match[0]
      .normalize('NFC')
      .replace(/ð/g, 'đ')
      .replace(/Ð/g, 'Đ')
      .replace(/\u00a0/g, ' ')
    for (let i = 0; i < kept.length; i++) starts.push(match.index + (i < match[0].length ? i : 0))
    text += kept
  }
  starts.push(source.length)
  return { text, starts }
}

function indexAtOrAfter(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

function issuedWithin(facts: PlanFacts): CheckedPlan['issued'] {
  const { date } = facts.issuedAt
  return date ? daysOf(date) : null
}

/** First and last day of a partial date; null when it is no date at all. */
export function daysOf(partial: string): { from: CalendarDay; to: CalendarDay } | null {
  try {
    return { from: startOf(partial), to: endOf(partial) }
  } catch {
    return null
  }
}

/** A finding at `start`–`end` of the checked text (`null`: about the whole plan); `shown` is what its excerpt quotes. */
export function finding(
  plan: CheckedPlan,
  code: string,
  severity: FindingSeverity,
  place: { start: number; end: number } | null,
  message: string,
  fixes: string[],
  shown: { start: number; end: number } | null = place,
): PlanFinding {
  const source = place ? plan.toSource(place.start, place.end) : null
  const excerpt = shown ? plan.excerpt(plan.toSource(shown.start, shown.end)) : ''
  return { code, severity, message, excerpt, fixes, source }
}

/** The place with up to `words` words on either side in its line: a slip is only understood among its neighbours. */
export function amongWords(
  plan: CheckedPlan,
  place: { start: number; end: number },
  words = 2,
): { start: number; end: number } {
  const before = new RegExp(`(?:[\\p{L}\\p{M}\\d/-]+[ ,]{1,2}){0,${words}}$`, 'u').exec(
    plan.text.slice(Math.max(0, place.start - 60), place.start),
  )
  const after = new RegExp(`^(?: [\\p{L}\\p{M}\\d/-]+){0,${words}}`, 'u').exec(
    plan.text.slice(place.end, place.end + 60),
  )
  return { start: place.start - (before?.[0].length ?? 0), end: place.end + (after?.[0].length ?? 0) }
}

/** The sections' and items' place in words: 'mục V', for messages. */
export function nearestSection(plan: CheckedPlan, offset: number): string {
  const before = plan.text.slice(0, offset)
  const last = [...before.matchAll(/^[\s*]*([IVX]{1,5})\s?[.\-/)]\s*\S/gm)].at(-1)
  return last ? `mục ${last[1]}` : 'phần đầu'
}
