/** One task with its bodies, what each said, and every day its deadline ever had. */
import { sql } from 'kysely'
import type { DeadlineRule } from '#calendar/deadline.ts'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { taskNotFound } from './refusals.ts'
import { lineColumns, type TaskLine, taskLines } from './task-line.ts'
import { uncheckedTask } from './unchecked-task.ts'

export type TaskReport = {
  id: string
  assigneeId: string
  text: string
  finished: boolean
  at: Date
  by: string | null
  fileId: string | null
  fileName: string | null
  withdrawnAt: Date | null
}
export type TaskDifficulty = {
  id: string
  assigneeId: string
  text: string
  at: Date
  by: string | null
  answer: string | null
  answeredAt: Date | null
  answeredBy: string | null
}
export type DeadlineVersion = {
  version: number
  dueOn: string | null
  rule: DeadlineRule | null
  anchor: string | null
  provisional: boolean
  working: string[]
  cause: string
  reason: string
  at: Date
  by: string | null
}

export async function loadTaskDetail(db: Db, taskId: string) {
  const unchecked = await uncheckedTask(db, taskId)
  refuseUnless(unchecked, taskNotFound)
  const task = await db
    .selectFrom('task as t')
    .select([
      't.id',
      't.plan_id as planId',
      't.conference_id as conferenceId',
      't.organisation',
      't.text',
      't.tone',
      't.deliver_to as deliverTo',
      't.via',
      't.version',
      't.removed_at as removedAt',
    ])
    .select([
      sql<
        string | null
      >`(select substring(p.source_text from t.source_start + 1 for t.source_end - t.source_start) from plan p
        where p.jurisdiction_id = t.jurisdiction_id and p.id = t.plan_id)`.as('source'),
      sql<
        string | null
      >`(select f.key from plan_fact_now f where f.jurisdiction_id = t.jurisdiction_id and f.plan_id = t.plan_id
        and f.key like 'tasks/%' and f.source_start = t.source_start limit 1)`.as('factKey'),
      sql<
        string[]
      >`array(select c.id from conference c where c.jurisdiction_id = t.jurisdiction_id and c.plan_id = t.plan_id
        and (t.conference_id is null or c.id = t.conference_id) order by c.ordinal)`.as('conferenceIds'),
    ])
    .where('t.id', '=', taskId)
    .executeTakeFirstOrThrow()
  const rows = await taskLines(db, { removed: true })
    .where('t.id', '=', taskId)
    .select(lineColumns)
    .orderBy('a.id')
    .execute()
  refuseUnless(rows.length > 0 || task.removedAt !== null, taskNotFound)
  const lines: TaskLine[] = rows.map(({ reportText: _text, reportAt: _at, ...line }) => ({ ...line, report: null }))
  const ids = lines.map((line) => line.assigneeId)
  return {
    task,
    unchecked,
    lines,
    coordinating: await coordinating(db, taskId),
    deadlines: await versions(db, taskId),
    reports: ids.length > 0 ? await reports(db, ids) : [],
    difficulties: ids.length > 0 ? await difficulties(db, ids) : [],
  }
}

const coordinating = (db: Db, taskId: string) =>
  db
    .selectFrom('task_assignee as a')
    .select(['a.id', 'a.name', 'a.organisation_id as organisationId'])
    .where('a.task_id', '=', taskId)
    .where('a.part', '=', 'coordinating')
    .where('a.removed_at', 'is', null)
    .orderBy('a.id')
    .execute()

function versions(db: Db, taskId: string): Promise<DeadlineVersion[]> {
  return db
    .selectFrom('task_deadline as d')
    .leftJoin('account as k', (join) =>
      join.onRef('k.id', '=', 'd.computed_by').onRef('k.jurisdiction_id', '=', 'd.jurisdiction_id'),
    )
    .select([
      'd.version',
      'd.due_on as dueOn',
      'd.anchor',
      'd.provisional',
      'd.working',
      'd.cause',
      'd.reason',
      'd.computed_at as at',
      'k.display_name as by',
    ])
    .select(sql<DeadlineRule | null>`d.rule`.as('rule'))
    .where('d.task_id', '=', taskId)
    .orderBy('d.version', 'desc')
    .execute()
}

function reports(db: Db, assigneeIds: string[]): Promise<TaskReport[]> {
  return db
    .selectFrom('task_report as r')
    .leftJoin('account as k', (join) =>
      join.onRef('k.id', '=', 'r.made_by').onRef('k.jurisdiction_id', '=', 'r.jurisdiction_id'),
    )
    .leftJoin('file as f', (join) =>
      join.onRef('f.id', '=', 'r.file_id').onRef('f.jurisdiction_id', '=', 'r.jurisdiction_id'),
    )
    .select([
      'r.id',
      'r.assignee_id as assigneeId',
      'r.text',
      'r.finished',
      'r.made_at as at',
      'k.display_name as by',
      'r.file_id as fileId',
      'f.name as fileName',
      'r.withdrawn_at as withdrawnAt',
    ])
    .where('r.assignee_id', 'in', assigneeIds)
    .orderBy('r.made_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(500)
    .execute()
}

function difficulties(db: Db, assigneeIds: string[]): Promise<TaskDifficulty[]> {
  return db
    .selectFrom('task_difficulty as y')
    .leftJoin('account as k', (join) =>
      join.onRef('k.id', '=', 'y.made_by').onRef('k.jurisdiction_id', '=', 'y.jurisdiction_id'),
    )
    .leftJoin('account as w', (join) =>
      join.onRef('w.id', '=', 'y.answered_by').onRef('w.jurisdiction_id', '=', 'y.jurisdiction_id'),
    )
    .select([
      'y.id',
      'y.assignee_id as assigneeId',
      'y.text',
      'y.made_at as at',
      'k.display_name as by',
      'y.answer',
      'y.answered_at as answeredAt',
      'w.display_name as answeredBy',
    ])
    .where('y.assignee_id', 'in', assigneeIds)
    .orderBy('y.made_at', 'desc')
    .limit(500)
    .execute()
}

/** Bodies to choose from, those living on that day. */
export function listBodyChoices(
  db: Db,
  today: string,
): Promise<{ id: string; label: string; line: string | undefined }[]> {
  return db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name as label', 'o.short_name as line'])
    .where('o.kind', '<>', 'territory')
    .where('o.valid_from', '<=', today)
    .where((eb) => eb.or([eb('o.valid_to', 'is', null), eb('o.valid_to', '>=', today)]))
    .orderBy('o.protocol_rank')
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .limit(2000)
    .execute()
    .then((rows) => rows.map(({ line, ...row }) => ({ ...row, line: line ?? undefined })))
}
