/** What choosing a way to mend does to the facts: whole new values, never a change of the paper's own text. Pure. */
import { type FactRow, factRows, kindOf } from '../facts/fact-rows.ts'
import type { FactCorrection, PlanFinding, PlannedTask, TaskDue } from '../plan-facts.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { writtenDueDay } from './session-window.ts'

type Place = { start: number; end: number }
type Value = Record<string, unknown>

/** The finding with what its ways to mend do; those that do nothing to a fact are mended on paper only. */
export function withCorrections(found: PlanFinding, corrections: Record<string, FactCorrection[]>): PlanFinding {
  const real = Object.entries(corrections).filter(([, each]) => each.length > 0)
  return real.length > 0 ? { ...found, corrections: Object.fromEntries(real) } : found
}

const COUNTS: Partial<Record<string, string[]>> = {
  sessions: ['attendees'],
  hubs: ['attendees'],
  participants: ['count', 'perUnit'],
  gifts: ['count'],
  logistics: ['count'],
  funding: ['amount'],
}

/** `now` in place of `was` in the facts that stand in these words and hold that number. */
export function correctNumber(plan: CheckedPlan, place: Place, was: number, now: number): FactCorrection[] {
  return rowsAt(plan, [place]).flatMap((row) => {
    const value = row.value as Value
    const field = COUNTS[kindOf(row.key)]?.find((name) => value[name] === was)
    return field ? [correction(row, { ...value, [field]: now })] : []
  })
}

/** The number of people of one session, wherever it is written. */
export function correctAttendees(plan: CheckedPlan, session: number, now: number): FactCorrection[] {
  return changeOne(plan, 'sessions', session, (value) => ({ ...value, attendees: now }))
}

/** The day in the facts that stand in these words and mean that day. */
export function correctDay(plan: CheckedPlan, place: Place, was: string, now: string): FactCorrection[] {
  if (was === now) return []
  return rowsAt(plan, [place]).flatMap((row) => {
    const value = row.value as Value
    switch (kindOf(row.key)) {
      case 'sessions': {
        const starts = value.starts as { date?: string }
        return starts.date === was ? [correction(row, { ...value, starts: { ...starts, date: now } })] : []
      }
      case 'tasks': {
        const due = value.due as { date?: string } | null
        return due?.date === was ? [correction(row, { ...value, due: { ...due, date: now } })] : []
      }
      case 'issuedAt':
        return value.date === was ? [correction(row, { ...value, date: now })] : []
      default:
        return []
    }
  })
}

export function correctSessionDay(plan: CheckedPlan, session: number, now: string): FactCorrection[] {
  return changeOne(plan, 'sessions', session, ({ starts, ...value }) => ({
    ...value,
    starts: { ...(starts as Value), date: now },
  }))
}

/** All tasks that are due on this written day: the finding speaks of the day once. */
export function correctDues(plan: CheckedPlan, day: string, due: TaskDue): FactCorrection[] {
  return plan.facts.tasks.flatMap((task) => (writtenDueDay(task.due) === day ? correctDue(plan, task, due) : []))
}

export function correctDue(plan: CheckedPlan, task: PlannedTask, due: TaskDue): FactCorrection[] {
  return changeOne(plan, 'tasks', plan.facts.tasks.indexOf(task), (value) => ({ ...value, due }))
}

/** One unit's places go to another in one session. */
export function correctUnit(plan: CheckedPlan, session: number, was: string, now: string): FactCorrection[] {
  return changeOne(plan, 'sessions', session, (value) => ({
    ...value,
    quotas: (value.quotas as { unit: string }[]).map((quota) => (quota.unit === was ? { ...quota, unit: now } : quota)),
  }))
}

/**
 * Words in place of others in the facts, those at `places` or all. Papers that are cited as a basis keep their names, and
 * so does the phrase that says how the plan wrote a session's day.
 */
export function correctWords(
  plan: CheckedPlan,
  places: readonly Place[] | null,
  was: RegExp,
  now: string,
): FactCorrection[] {
  return rowsAt(plan, places).flatMap((row) => {
    if (kindOf(row.key) === 'bases') return []
    const value = replaced(row.value, was, now)
    return JSON.stringify(value) === JSON.stringify(row.value) ? [] : [correction(row, value)]
  })
}

/** These words as whole words, however the lines broke. */
export function wordsPattern(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])${escaped.join('\\s+')}(?![\\p{L}\\p{M}\\d])`, 'gu')
}

function replaced(value: unknown, was: RegExp, now: string): unknown {
  if (typeof value === 'string') return value.replace(was, now)
  if (Array.isArray(value)) return value.map((each) => replaced(each, was, now))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'starts' ? inner : replaced(inner, was, now)]),
  )
}

function changeOne(
  plan: CheckedPlan,
  kind: 'sessions' | 'tasks',
  index: number,
  change: (value: Value) => Value,
): FactCorrection[] {
  const row = factRows(plan.facts).filter(({ key }) => kindOf(key) === kind)[index]
  return row ? [correction(row, change(row.value as Value))] : []
}

function rowsAt(plan: CheckedPlan, places: readonly Place[] | null): FactRow[] {
  const rows = factRows(plan.facts).filter((row) => row.value !== null)
  if (places === null) return rows
  const spans = places.map(({ start, end }) => plan.toSource(start, end))
  return rows.filter(({ sourceStart, sourceEnd }) =>
    spans.some(({ start, end }) => sourceStart !== null && sourceStart < end && start < sourceEnd!),
  )
}

/** Where the fact stands among its kind, as in `PlanFacts.spans`: 'tasks/3', 'theme'. */
function correction(row: FactRow, value: unknown): FactCorrection {
  const [kind, number] = row.key.split('/')
  return { path: number ? `${kind}/${Number(number) - 1}` : kind!, value }
}
