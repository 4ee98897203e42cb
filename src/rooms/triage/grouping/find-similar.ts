// On arrival: which petitions of a set ask the same as this one, and by which words.
import { dot, type TermCounts, vectorOf } from './likeness.ts'
import type { Signature } from './signature.ts'

export interface Similar<Id> {
  id: Id
  /** 0 to 1. */
  likeness: number
  /** Heaviest first; offsets into this text and into the other. */
  same: { here: Span; there: Span }[]
}

export interface Span {
  start: number
  end: number
}

export const MOST_SIMILAR = 10
const MOST_WORDS = 8
/** Less alike than this is not worth showing to a person. */
const LEAST = 0.18

/** `candidates` may be all of a set, or what an index found by `indexTerms`. */
export function findSimilar<Id>(
  signature: Signature,
  candidates: readonly { id: Id; signature: Signature }[],
  counts: TermCounts,
): Similar<Id>[] {
  const mine = vectorOf(signature, counts)
  return candidates
    .filter((candidate) => candidate.signature.version === signature.version)
    .map((candidate) => ({ candidate, theirs: vectorOf(candidate.signature, counts) }))
    .map(({ candidate, theirs }) => ({ candidate, theirs, likeness: dot(mine, theirs) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SIMILAR)
    .map(({ candidate, theirs, likeness }) => ({
      id: candidate.id,
      likeness,
      same: sameWords(signature, candidate.signature, (key) => mine.get(key)! * theirs.get(key)!),
    }))
}

/** Places that overlap an earlier, heavier one on either side say nothing new. */
function sameWords(here: Signature, there: Signature, weight: (key: string) => number): { here: Span; there: Span }[] {
  const theirs = new Map(there.terms.map((term) => [term.key, term]))
  const shared = here.terms.flatMap((term) => {
    const other = theirs.get(term.key)
    return other ? [{ weight: weight(term.key), here: spanOf(term), there: spanOf(other) }] : []
  })
  const kept: { here: Span; there: Span }[] = []
  for (const each of shared.sort((a, b) => b.weight - a.weight)) {
    if (kept.length === MOST_WORDS) break
    if (kept.some((other) => overlap(other.here, each.here) || overlap(other.there, each.there))) continue
    kept.push({ here: each.here, there: each.there })
  }
  return kept
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
