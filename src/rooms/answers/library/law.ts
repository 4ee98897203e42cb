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

/** Laws are named by their whole title, decrees and others by their kind. */
function named(title: string): { head: string; rest: string } {
  if (isAct(title)) return { head: title, rest: '' }
  const head = /^\S+ \S+/u.exec(title)?.[0] ?? title
  return { head, rest: title.slice(head.length) }
}

export const isAct = (title: string): boolean => /^(?:luật|bộ luật|pháp lệnh)/iu.test(title)

/** 'Luật Đất đai số 31/2024/QH15', 'Nghị định số 30/2020/NĐ-CP' */
export const lawName = ({ title, number }: Pick<Law, 'title' | 'number'>): string => `${named(title).head} số ${number}`

/** 'Nghị định số 30/2020/NĐ-CP về công tác văn thư' */
export const lawTitle = (law: Pick<Law, 'title' | 'number'>): string => `${lawName(law)}${named(law.title).rest}`

/** As it stands among the bases of an answer; an act carries no day, a paper that others may number alike does. */
export const basisLine = (law: Law): string =>
  isAct(law.title) ? lawName(law) : `${lawName(law)} ngày ${formatDay(law.issuedOn)}${named(law.title).rest}`

/** 'đã hết hiệu lực sau ngày 31/07/2024', with what holds in its place; null while it holds. */
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
