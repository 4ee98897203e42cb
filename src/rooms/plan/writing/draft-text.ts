/** A plan without a file of its own: its text is the paper made of its facts, and each fact's place is read back from it. */
import { paperText } from '#papers/text.ts'
import {
  type FactRow,
  factRows,
  factsFromRows,
  kindOf,
  type ListKind,
  listKinds,
  rowsByPath,
} from '../facts/fact-rows.ts'
import type { PlanFacts, SourceSpan } from '../plan-facts.ts'
import { readPlan } from '../reading/read-plan.ts'
import { type PlanPaperOptions, planPaper } from './plan-paper.ts'
import { settledFacts } from './settled.ts'

/** `spans` by fact: 'theme', 'tasks/3' (its place in the list). */
export type DraftText = { text: string; spans: Record<string, SourceSpan> }

export function draftText(facts: PlanFacts, options: PlanPaperOptions = {}): DraftText {
  const text = paperText(planPaper(facts, options))
  const heard = factRows(readPlan(text))
  const spans: Record<string, SourceSpan> = {}
  for (const row of heard) if (!row.key.includes('/')) place(spans, row.key, row)
  for (const kind of listKinds) {
    const left = heard.filter((row) => kindOf(row.key) === kind)
    facts[kind].forEach((_, index) => {
      const said = settledEntry(facts, kind, index)
      const at = left.findIndex((row) => same(row.value, said))
      if (at >= 0) place(spans, `${kind}/${index}`, left.splice(at, 1)[0]!)
    })
  }
  return { text, spans }
}

/** The rows of a plan with their places in the text made of them. */
export function placedDraft<Row extends FactRow>(
  rows: readonly Row[],
  options: PlanPaperOptions = {},
): { text: string; rows: Row[] } {
  const { text, spans } = draftText(factsFromRows(rows), options)
  const paths = new Map([...rowsByPath(rows)].map(([path, row]) => [row.key, path]))
  return {
    text,
    rows: rows.map((row) => {
      const span = row.value === null ? undefined : spans[paths.get(row.key) ?? row.key]
      return { ...row, sourceStart: span?.start ?? null, sourceEnd: span?.end ?? null }
    }),
  }
}

/** One entry as the paper says it. Alone, so that the order of groups does not matter. */
function settledEntry(facts: PlanFacts, kind: ListKind, index: number): unknown {
  const alone = { ...facts, [kind]: [facts[kind][index]] } as PlanFacts
  return settledFacts(alone)[kind][0]
}

function place(spans: Record<string, SourceSpan>, key: string, row: FactRow): void {
  if (row.sourceStart !== null) spans[key] = { start: row.sourceStart, end: row.sourceEnd! }
}

const same = (heard: unknown, said: unknown): boolean => JSON.stringify(bare(heard)) === JSON.stringify(bare(said))

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .filter(
      ([key, inner]) =>
        inner != null && key !== 'unsure' && key !== 'at' && !(key === 'source' && typeof inner === 'object'),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]))
}
