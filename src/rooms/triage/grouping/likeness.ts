// How alike two petitions are: the cosine of their terms, rare terms counting more.
import type { Signature } from './signature.ts'

/** In how many petitions of a set each term stands. */
export interface TermCounts {
  petitions: number
  of: ReadonlyMap<string, number>
}

export function countTerms(signatures: readonly Signature[]): TermCounts {
  const of = new Map<string, number>()
  for (const { terms } of signatures) for (const { key } of terms) of.set(key, (of.get(key) ?? 0) + 1)
  return { petitions: signatures.length, of }
}

/** As if so many petitions were known already, so that small sets do not take chance for rarity. */
const BEFORE = 50
const BEFORE_EACH = 2

/** Weight by key; of length 1. */
export type Vector = ReadonlyMap<string, number>

export function vectorOf(signature: Signature, counts: TermCounts): Vector {
  const raw = signature.terms.map(({ key, weight }): [string, number] => [
    key,
    weight * Math.log((counts.petitions + BEFORE) / ((counts.of.get(key) ?? 0) + BEFORE_EACH)),
  ])
  const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1
  return new Map(raw.map(([key, weight]) => [key, weight / length]))
}

export function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}

/** From here on two petitions are taken to ask the same; set on pairs that people judged (bench/triage.ts). */
export const SAME = 0.32
