/** A law or paper with the days between which it holds. Pure. */
import type { CalendarDay } from '#calendar/day.ts'
import { formatDay } from '#vietnamese/day.ts'
import { lawKey } from './law-number.ts'

export type Law = {
  /** '31/2024/QH15' */
  number: string
  /** 'Luật Đất đai' */
  title: string
  issuer: string
  issuedOn: CalendarDay
  /** The first and the last day in force; null: not known to end. */
  from: CalendarDay
  until: CalendarDay | null
  /** Numbers of those that took its place. */
  replacedBy: readonly string[]
  /** Where these days are said. */
  source: string
}

/** By lawKey. */
export type Laws = ReadonlyMap<string, Law>

export const isInForce = ({ from, until }: Pick<Law, 'from' | 'until'>, on: CalendarDay): boolean =>
  from <= on && (until === null || on <= until)

/** 'Luật Đất đai số 31/2024/QH15' */
export const lawName = ({ title, number }: Pick<Law, 'title' | 'number'>): string => `${title} số ${number}`

/** As it stands among the bases of an answer; laws carry no day, papers that another body may number alike do. */
export const basisLine = (law: Law): string =>
  /^(?:luật|bộ luật|pháp lệnh)/iu.test(law.title)
    ? lawName(law)
    : `${/^\S+ \S+/u.exec(law.title)?.[0] ?? law.title} số ${law.number} ngày ${formatDay(law.issuedOn)}${law.title.replace(/^\S+ \S+/u, '')}`

/** 'hết hiệu lực từ 01/8/2024, thay bằng Luật Đất đai số 31/2024/QH15'; null while it holds. */
export function forceProblem(law: Law, on: CalendarDay, laws: Laws): { says: string; instead: Law[] } | null {
  if (isInForce(law, on)) return null
  if (on < law.from) return { says: `chưa có hiệu lực, đến ${formatDay(law.from)} mới có`, instead: [] }
  return { says: `đã hết hiệu lực sau ngày ${formatDay(law.until!)}`, instead: successors(law, on, laws) }
}

/** What holds in its place on that day: through a chain of replacements, each followed once. */
function successors(law: Law, on: CalendarDay, laws: Laws, seen: ReadonlySet<string> = new Set()): Law[] {
  if (seen.has(law.number)) return []
  return law.replacedBy.flatMap((number) => {
    const next = laws.get(lawKey(number))
    if (!next) return []
    return isInForce(next, on) ? [next] : successors(next, on, laws, new Set([...seen, law.number]))
  })
}
