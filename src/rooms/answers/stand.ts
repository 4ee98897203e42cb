/** Where an answer stands, from its versions and what was decided on them. Pure. */
import type { StepKind } from './answer-versions.ts'

export type Stand = 'missing' | 'draft' | 'submitted' | 'checked' | 'returned' | 'approved'

/** Of the newest text: what was said of an older one has passed. */
export function standOf(latest: number, steps: readonly { version: number; kind: StepKind }[]): Stand {
  if (latest === 0) return 'missing'
  const said = new Set(steps.filter(({ version }) => version === latest).map(({ kind }) => kind))
  if (said.has('approved')) return 'approved'
  if (said.has('returned')) return 'returned'
  if (said.has('checked')) return 'checked'
  return said.has('submitted') ? 'submitted' : 'draft'
}

type Saved = { version: number; writing: string; byId: string }

/**
 * The versions worth showing, in the order given: a form saves itself every few seconds, so of those that one form saved in a
 * row the last, and every one that was sent in.
 */
export function shownVersions<Row extends Saved>(newestFirst: readonly Row[], submitted: ReadonlySet<number>): Row[] {
  return newestFirst.filter((row, index) => {
    const later = newestFirst[index - 1]
    return !later || later.byId !== row.byId || later.writing !== row.writing || submitted.has(row.version)
  })
}
