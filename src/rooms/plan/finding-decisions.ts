/** What was decided about the findings of a plan, and what each choice changed in its facts. */
import type { Db } from '#platform/db.ts'

/** A fact as a choice found it and left it; `isPutBack` when somebody gave it its old value again by hand. */
export type FactChange = { key: string; version: number; was: unknown; now: unknown; isPutBack: boolean }
/** A choice that did away with its finding. */
export type Mended = { key: string; version: number; fix: string; by: string | null; corrected: FactChange[] }

export type Decision = Awaited<ReturnType<typeof listDecisions>>[number]

/** The last word on each finding, by its key. */
export async function lastDecisions(db: Db, planId: string): Promise<Map<string, Decision>> {
  return new Map((await listDecisions(db, planId)).map((row) => [row.key, row]))
}

async function listDecisions(db: Db, planId: string) {
  const rows = await db
    .selectFrom('plan_finding_decision as d')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'd.made_by').onRef('a.jurisdiction_id', '=', 'd.jurisdiction_id'),
    )
    .select(['d.finding_key as key', 'd.decision', 'd.reason', 'd.version', 'd.facts', 'a.display_name as by'])
    .where('d.plan_id', '=', planId)
    .orderBy('d.version')
    .execute()
  return rows.map((row) => ({ ...row, facts: row.facts as { key: string; version: number }[] }))
}

/** How to tell what a decision changed: the values before and after, of all of these decisions in one query. */
export async function changesOf(
  db: Db,
  planId: string,
  decisions: readonly Decision[],
): Promise<(decision: Decision) => FactChange[]> {
  const keys = [...new Set(decisions.flatMap(({ facts }) => facts.map(({ key }) => key)))]
  const rows =
    keys.length === 0
      ? []
      : await db
          .selectFrom('plan_fact')
          .select(['key', 'version', 'value'])
          .where('plan_id', '=', planId)
          .where('key', 'in', keys)
          .orderBy('version')
          .execute()
  const last = new Map(rows.map((row) => [row.key, row.value]))
  const values = new Map(rows.map((row) => [`${row.key} ${row.version}`, row.value]))
  return ({ facts }) =>
    facts.map(({ key, version }) => {
      const was = values.get(`${key} ${version - 1}`) ?? null
      const now = values.get(`${key} ${version}`) ?? null
      return { key, version, was, now, isPutBack: isSame(last.get(key), was) }
    })
}

export async function listMended(db: Db, planId: string, found: ReadonlySet<string>): Promise<Mended[]> {
  const gone = [...(await lastDecisions(db, planId)).values()].filter(
    ({ key, decision, facts }) => decision === 'accepted' && facts.length > 0 && !found.has(key),
  )
  const changes = await changesOf(db, planId, gone)
  return gone.map((one) => ({
    key: one.key,
    version: one.version,
    fix: one.reason,
    by: one.by,
    corrected: changes(one),
  }))
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other)
