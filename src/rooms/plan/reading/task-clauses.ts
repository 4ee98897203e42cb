// The clauses of a task: where one with several deadlines, or a very long one, is cut.
import { sentencesOf } from './funding.ts'
import type { Piece } from './piece.ts'
import { duesIn } from './task-due.ts'

/** Clauses end at ';', at '. ' before a capital, and, after a deadline, at ','. */
export function clausesOf(piece: Piece, year: number | null): Piece[] {
  const clauses = sentencesOf(piece).flatMap((sentence) => splitAt(sentence, /;\s+/g))
  return clauses.flatMap((clause) => {
    const dues = duesIn(clause, year)
    if (dues.length < 2) return [clause]
    const cuts: number[] = []
    for (const due of dues.slice(0, -1)) {
      const comma = /^[^,;]{0,40}?(?:,|\bva\b)/.exec(clause.folded.slice(due.to))
      cuts.push(comma ? due.to + comma[0].length : due.to)
    }
    return [0, ...cuts].map((from, i) => clause.cut(from, cuts[i] ?? clause.length).trim(', '))
  })
}

function splitAt(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i < piece.text.length; i++) {
    const sign = piece.text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === ';' && depth === 0 && separator.source.startsWith(';')) {
      parts.push(piece.cut(from, i + 1))
      from = i + 1
    }
  }
  parts.push(piece.cut(from))
  return parts.map((part) => part.trim()).filter((part) => part.length > 2)
}
