/** What differs between two texts of one plan, in words: since it was approved, or since last year. Pure. */
import { type FactKind, listKinds, singleKinds } from '../facts/fact-rows.ts'
import { factWords } from '../facts/fact-words.ts'
import type { PlanFacts } from '../plan-facts.ts'

/** `old` or `now` null: it was not there, or is there no more. */
export type Difference = { about: string; old: string | null; now: string | null }

export function listDifferences(old: PlanFacts, now: PlanFacts): Difference[] {
  const singles = singleKinds.flatMap((kind) => {
    if (same(old[kind], now[kind])) return []
    return [{ about: factWords(kind, null).label, old: said(kind, old[kind]), now: said(kind, now[kind]) }]
  })
  return [...singles, ...listKinds.flatMap((kind) => inList(kind, old[kind], now[kind]))]
}

/** Entries that stayed are left out; what is left is paired in order when as many went as came. */
function inList(kind: FactKind, old: readonly unknown[], now: readonly unknown[]): Difference[] {
  const came = [...now]
  const gone = old.filter((entry) => {
    const at = came.findIndex((other) => same(entry, other))
    if (at >= 0) came.splice(at, 1)
    return at < 0
  })
  const about = (entry: unknown) => factWords(kind, entry).label
  if (gone.length === came.length)
    return gone.map((entry, index) => ({ about: about(entry), old: said(kind, entry), now: said(kind, came[index]) }))
  return [
    ...gone.map((entry) => ({ about: about(entry), old: said(kind, entry), now: null })),
    ...came.map((entry) => ({ about: about(entry), old: null, now: said(kind, entry) })),
  ]
}

function said(kind: FactKind, value: unknown): string | null {
  if (value === null || value === undefined) return null
  const { text, strong } = factWords(kind, value)
  return strong ? `${text} (${strong})` : text
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(bare(a)) === JSON.stringify(bare(b))

/** Where a fact stands and how sure the reader was is no difference. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value ?? null
  const kept = Object.entries(value)
    .filter(
      ([key, inner]) =>
        inner != null && key !== 'unsure' && key !== 'at' && !(key === 'source' && typeof inner === 'object'),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]))
}
