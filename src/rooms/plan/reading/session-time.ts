// When a conference is to be: as precise as the plan says it.

import { type FoundDate, findDates } from '#vietnamese/dates.ts'
import type { PartOfDay, SessionStart } from '../plan-facts.ts'
import type { Piece } from './piece.ts'

const pad = (n: number | string) => String(n).padStart(2, '0')
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** Dates that leave the year out take the plan's own. */
function withYear(found: FoundDate, year: number | null): Pick<SessionStart, 'date' | 'from' | 'to'> {
  if (found.date) return { date: found.date }
  if (found.from && found.to) return { from: found.from, to: found.to }
  if (found.month && found.day && year && !found.impossible)
    return { date: `${year}-${pad(found.month)}-${pad(found.day)}` }
  return {}
}

function yearless(piece: Piece, year: number | null): Pick<SessionStart, 'date' | 'from' | 'to'> {
  if (!year) return {}
  const quarter = /\bquy (iv|i{1,3}|[1-4])\b/.exec(piece.folded)
  if (quarter) {
    const n = QUARTERS[quarter[1] as string] ?? 1
    return { from: `${year}-${pad(n * 3 - 2)}`, to: `${year}-${pad(n * 3)}` }
  }
  const months = [...piece.folded.matchAll(/\bthang (\d{1,2})\b/g)]
    .map((m) => Number(m[1]))
    .filter((m) => m >= 1 && m <= 12)
  const [first, second] = months
  if (first && second && second > first) return { from: `${year}-${pad(first)}`, to: `${year}-${pad(second)}` }
  return first ? { date: `${year}-${pad(first)}` } : {}
}

function partOf(time: string | undefined): PartOfDay | null {
  if (!time) return null
  const hour = Number(time.slice(0, 2))
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}

/** 'buổi sáng', said apart from the day. */
function partSaid(piece: Piece): PartOfDay | null {
  const found = [...piece.text.matchAll(/buổi\s+(sáng|chiều|tối)/giu)].map((one) => (one[1] ?? '').toLowerCase())
  if (new Set(found).size !== 1) return null
  return found[0] === 'sáng' ? 'morning' : found[0] === 'chiều' ? 'afternoon' : 'evening'
}

/** The first moment named in the piece; `text` is the words themselves. */
export function readStart(piece: Piece, year: number | null): { starts: SessionStart; at: Piece } | null {
  const dates = findDates(piece.text, { years: true })
  const whole = dates.find((one) => Object.keys(withYear(one, year)).length > 0 && !/^\d{4}$/.test(one.date ?? ''))
  const inexact = whole ? {} : yearless(piece, year)
  const chosen = whole ?? (Object.keys(inexact).length > 0 ? undefined : dates[0])
  const when = whole
    ? withYear(whole, year)
    : Object.keys(inexact).length > 0
      ? inexact
      : chosen
        ? withYear(chosen, year)
        : {}
  const timed = dates.find((one) => one.time !== undefined)
  const part = chosen?.part ?? dates.find((one) => one.part !== null)?.part ?? partOf(timed?.time) ?? partSaid(piece)
  if (Object.keys(when).length === 0 && !timed && !part) return null
  const at = chosen ? piece.cut(chosen.start, chosen.end) : piece
  return {
    starts: {
      ...when,
      part: part ?? null,
      ...(timed?.time ? { time: timed.time } : {}),
      ...(timed?.until ? { until: timed.until } : {}),
      text: piece.item.plain,
    },
    at,
  }
}
