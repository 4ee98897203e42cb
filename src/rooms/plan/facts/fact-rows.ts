/**
 * A plan's facts as rows, each with its own chain of versions, so that two people who correct different facts never meet.
 * Pure: facts ↔ rows.
 */
import { createHash } from 'node:crypto'
import type { PlanFacts, SourceSpan } from '../plan-facts.ts'

export const listKinds = [
  'bases',
  'purposes',
  'requirements',
  'topics',
  'chairs',
  'sessions',
  'hubs',
  'participants',
  'programme',
  'funding',
  'gifts',
  'logistics',
  'tasks',
  'otherContacts',
  'recipients',
] as const
export type ListKind = (typeof listKinds)[number]

export const singleKinds = [
  'documentType',
  'documentNumber',
  'issuer',
  'issuedAt',
  'title',
  'theme',
  'form',
  'standingBody',
  'contact',
  'signatory',
] as const
export type SingleKind = (typeof singleKinds)[number]

export type FactKind = ListKind | SingleKind

/** One fact now. `key` is the kind, or kind/number for a list's entry; `value` null: absent, or taken out. */
export type FactRow = {
  key: string
  value: unknown
  position: number
  sourceStart: number | null
  sourceEnd: number | null
  unsure: boolean
}

export const kindOf = (key: string): FactKind => key.split('/')[0] as FactKind
export const isFactKind = (kind: string): kind is FactKind =>
  (listKinds as readonly string[]).includes(kind) || (singleKinds as readonly string[]).includes(kind)

/** Rows of every fact that is there; a single fact that is absent has a row too, so that it can be filled in. */
export function factRows(facts: PlanFacts): FactRow[] {
  const single = singleKinds.map((kind, index) => {
    const span = facts.spans[kind] ?? spanWithin(facts, kind)
    return { key: kind, value: stripped(facts[kind]), position: index, ...placed(span), unsure: false }
  })
  const lists = listKinds.flatMap((kind) =>
    facts[kind].map((entry, index) => {
      const span = spanOf(entry) ?? facts.spans[`${kind}/${index}`]
      const unsure = typeof entry === 'object' && 'unsure' in entry && entry.unsure === true
      const key = `${kind}/${String(index + 1).padStart(4, '0')}`
      return { key, value: stripped(entry), position: index, ...placed(span), unsure }
    }),
  )
  return [...single, ...lists]
}

/** The facts that rows amount to; entries taken out (value null) are gone, order is by position. */
export function factsFromRows(rows: readonly FactRow[]): PlanFacts {
  const spans: Record<string, SourceSpan> = {}
  const facts: Record<string, unknown> = {}
  for (const kind of singleKinds) {
    const row = rows.find((each) => each.key === kind)
    facts[kind] = row?.value ?? emptySingle[kind]
    if (row && row.sourceStart !== null) spans[kind] = { start: row.sourceStart, end: row.sourceEnd! }
  }
  for (const kind of listKinds) {
    const entries = rows
      .filter((row) => kindOf(row.key) === kind && row.value !== null)
      .sort((a, b) => a.position - b.position)
    facts[kind] = entries.map((row, index) => {
      const span = row.sourceStart === null ? null : { start: row.sourceStart, end: row.sourceEnd! }
      if (span) spans[`${kind}/${index}`] = span
      return typeof row.value === 'string' ? row.value : restored(kind, row, span)
    })
  }
  return { ...(facts as Omit<PlanFacts, 'spans'>), spans }
}

/** The rows by the place that their facts have among their kind, as in `PlanFacts.spans`: 'tasks/3', 'theme'. */
export function rowsByPath<Row extends FactRow>(rows: readonly Row[]): Map<string, Row> {
  const counts = new Map<string, number>()
  const paths = new Map<string, Row>()
  for (const row of [...rows].sort((a, b) => a.position - b.position)) {
    if (!row.key.includes('/')) paths.set(row.key, row)
    else if (row.value !== null) {
      const kind = kindOf(row.key)
      const index = counts.get(kind) ?? 0
      counts.set(kind, index + 1)
      paths.set(`${kind}/${index}`, row)
    }
  }
  return paths
}

/** Which text was approved or issued: equal facts have equal digests, wherever they stand in the document. */
export function factsDigest(rows: readonly FactRow[]): string {
  const values = rows
    .filter((row) => row.value !== null)
    .sort((a, b) =>
      kindOf(a.key) === kindOf(b.key) ? a.position - b.position : kindOf(a.key) < kindOf(b.key) ? -1 : 1,
    )
    .map((row) => [kindOf(row.key), row.value])
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}

const emptySingle: Record<SingleKind, unknown> = {
  documentType: null,
  documentNumber: null,
  issuer: null,
  issuedAt: { place: null, date: null },
  title: null,
  theme: null,
  form: 'in_person',
  standingBody: null,
  contact: null,
  signatory: { capacity: null, actingFor: null, position: null, name: null },
}

function restored(kind: ListKind, row: FactRow, span: SourceSpan | null): object {
  const place =
    kind === 'funding' ? { at: span ?? nowhere } : kind === 'chairs' && !span ? {} : { source: span ?? nowhere }
  return { ...(row.value as object), ...place, ...(row.unsure ? { unsure: true } : {}) }
}

/** A fact that a person added stands nowhere in the document. */
export const nowhere: SourceSpan = { start: 0, end: 0 }

function stripped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null
  const { source, at, unsure: _unsure, ...rest } = value as Record<string, unknown>
  // `source` of a funding line is whose money it is; only a span is a place
  return typeof source === 'string' ? { ...rest, source } : rest
}

function spanOf(entry: unknown): SourceSpan | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const { source, at } = entry as { source?: unknown; at?: SourceSpan }
  return at ?? (typeof source === 'object' ? (source as SourceSpan) : undefined)
}

function spanWithin(facts: PlanFacts, kind: SingleKind): SourceSpan | undefined {
  const own = spanOf(facts[kind])
  if (own) return own
  const parts = Object.entries(facts.spans)
    .filter(([path]) => path.startsWith(`${kind}.`))
    .map(([, span]) => span)
  if (parts.length === 0) return undefined
  return { start: Math.min(...parts.map((span) => span.start)), end: Math.max(...parts.map((span) => span.end)) }
}

const placed = (span: SourceSpan | undefined) => {
  const real = span && span.end > span.start
  return { sourceStart: real ? span.start : null, sourceEnd: real ? span.end : null }
}
