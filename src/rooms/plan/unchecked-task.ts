/** Tasks and their bodies, read before the permission check. The fences already hide what is not for the one who asks. */
import type { Db } from '#platform/db.ts'
import type { Cared } from './policy.ts'

export type UncheckedTask = Cared & {
  id: string
  planId: string
  conferenceId: string | null
  version: number
  text: string
  organisation: string
  removed: boolean
}

export async function uncheckedTask(db: Db, id: string): Promise<UncheckedTask | null> {
  const row = await db
    .selectFrom('task as t')
    .innerJoin('plan as p', (join) =>
      join.onRef('p.id', '=', 't.plan_id').onRef('p.jurisdiction_id', '=', 't.jurisdiction_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'p.organisation_id').onRef('o.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select([
      't.id',
      't.plan_id',
      't.conference_id',
      't.version',
      't.text',
      't.organisation',
      't.removed_at',
      'o.lineage',
    ])
    .where('t.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    planId: row.plan_id,
    conferenceId: row.conference_id,
    version: row.version,
    text: row.text,
    organisation: row.organisation,
    removed: row.removed_at !== null,
    lineage: row.lineage,
  }
}

export type UncheckedAssignee = {
  id: string
  task: UncheckedTask
  /** Of the body; empty while it is not in the directory. */
  body: { lineage: readonly string[] }
  name: string
}

export async function uncheckedAssignee(db: Db, id: string): Promise<UncheckedAssignee | null> {
  const row = await db
    .selectFrom('task_assignee as a')
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'a.organisation_id').onRef('o.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .select(['a.id', 'a.task_id', 'a.name', 'o.name as body', 'o.lineage'])
    .where('a.id', '=', id)
    .where('a.removed_at', 'is', null)
    .executeTakeFirst()
  const task = row ? await uncheckedTask(db, row.task_id) : null
  if (!row || !task) return null
  return { id: row.id, task, body: { lineage: row.lineage ?? [] }, name: row.body ?? row.name }
}
