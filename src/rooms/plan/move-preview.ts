/** What a new day of the conference does to its deadlines, before anything is changed; and who was told of the old ones. */
import { sql } from 'kysely'
import type { DeadlineRule } from '#calendar/deadline.ts'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { type ComputedDue, fromSession, type SessionWindow } from './task-due.ts'

export type MovedDeadline = {
  taskId: string
  text: string
  organisation: string
  version: number
  old: string | null
  due: ComputedDue
}

type Moved = SessionWindow & { conferenceId: string }

/** Deadlines counted from this session that are not done yet, as they would be on the new day; unchanged ones left out. */
export async function movedDeadlines(db: Db, world: Pick<World, 'calendar'>, session: Moved): Promise<MovedDeadline[]> {
  const all = await deadlinesFrom(db, world, session.id, session)
  return all.filter(({ old, anchor, provisional, due }) => {
    const isSame = due.dueOn === old && due.anchor === anchor && due.provisional === provisional
    return !isSame
  })
}

/** Deadlines counted from this session that are not done yet, as they would be counted from the other one. */
export async function deadlinesFrom(
  db: Db,
  world: Pick<World, 'calendar'>,
  sessionId: string,
  other: SessionWindow,
): Promise<(MovedDeadline & { anchor: string | null; provisional: boolean })[]> {
  const rows = await openDeadlines(db)
    .where('d.anchor_session_id', '=', sessionId)
    .select(['t.id', 't.text', 't.organisation', 'd.version', 'd.due_on', 'd.anchor', 'd.provisional'])
    .select(sql<DeadlineRule | null>`d.rule`.as('rule'))
    .orderBy('d.due_on')
    .orderBy('t.id')
    .execute()
  return rows.flatMap(({ id, rule, due_on, ...row }) =>
    rule === null ? [] : [{ ...row, taskId: id, old: due_on, due: fromSession(rule, other, world.calendar) }],
  )
}

/** Deadlines that left this session when it was taken out, and were not touched since. */
export async function deadlinesThatLeft(
  db: Db,
  world: Pick<World, 'calendar'>,
  session: SessionWindow,
): Promise<MovedDeadline[]> {
  const rows = await openDeadlines(db)
    .innerJoin('task_deadline as p', (join) =>
      join
        .onRef('p.task_id', '=', 'd.task_id')
        .onRef('p.jurisdiction_id', '=', 'd.jurisdiction_id')
        .on('p.version', '=', sql<number>`d.version - 1`),
    )
    .where('d.cause', '=', 'session_removed')
    .where('p.anchor_session_id', '=', session.id)
    .select(['t.id', 't.text', 't.organisation', 'd.version', 'd.due_on'])
    .select(sql<DeadlineRule>`d.rule`.as('rule'))
    .execute()
  return rows.map(({ id, rule, due_on, ...row }) => ({
    ...row,
    taskId: id,
    old: due_on,
    due: fromSession(rule, session, world.calendar),
  }))
}

export type FixedAfter = { taskId: string; text: string; organisation: string; dueOn: string }

/** Days written in the plan that were before the conference and now fall on or after it: a person must decide. */
export async function fixedAfterMove(db: Db, session: Moved, oldFirstDay: string | null): Promise<FixedAfter[]> {
  const rows = await openDeadlines(db)
    .select(['t.id as taskId', 't.text', 't.organisation', 'd.due_on as dueOn'])
    .where('d.anchor_session_id', 'is', null)
    .where('d.due_on', '>=', session.firstDay!)
    .$if(oldFirstDay !== null, (found) => found.where('d.due_on', '<', oldFirstDay!))
    .where(ofConference(session.conferenceId))
    .orderBy('d.due_on')
    .execute()
  return rows.map((row) => ({ ...row, dueOn: row.dueOn! }))
}

/** Tasks that somebody still owes, with the deadline that stands. */
function openDeadlines(db: Db) {
  return db
    .selectFrom('task as t')
    .innerJoin('task_deadline_now as d', (join) =>
      join.onRef('d.task_id', '=', 't.id').onRef('d.jurisdiction_id', '=', 't.jurisdiction_id'),
    )
    .where('t.removed_at', 'is', null)
    .where(isOpen)
}

/** Done when every leading body's last report says so: such a deadline stays as it was kept or broken. */
export const isOpen = sql<boolean>`exists (select from task_assignee a where a.jurisdiction_id = t.jurisdiction_id and a.task_id = t.id
  and a.part = 'lead' and a.removed_at is null and not coalesce((select r.finished from task_report r
    where r.jurisdiction_id = a.jurisdiction_id and r.assignee_id = a.id and r.withdrawn_at is null
    order by r.made_at desc, r.id desc limit 1), false))`

const ofConference = (conferenceId: string) =>
  sql<boolean>`(t.conference_id = ${conferenceId} or (t.conference_id is null
    and t.plan_id = (select c.plan_id from conference c where c.id = ${conferenceId})))`

export type ToldOfOld = {
  assigneeId: string
  taskId: string
  /** The deadline version that stands. */
  version: number
  body: string
  text: string
  told: string | null
  now: string | null
  toldAt: Date
  how: 'notice' | 'reminder' | 'acknowledgement'
  reason: string
}

/** Bodies whose last word from us (notice, reminder, or their own acknowledgement) was about another day than stands now. */
export async function listToldOfOld(db: Db, conferenceId: string): Promise<ToldOfOld[]> {
  return db
    .selectFrom('task_assignee as a')
    .innerJoin('task as t', (join) =>
      join.onRef('t.id', '=', 'a.task_id').onRef('t.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .innerJoin('task_deadline_now as d', (join) =>
      join.onRef('d.task_id', '=', 't.id').onRef('d.jurisdiction_id', '=', 't.jurisdiction_id'),
    )
    .innerJoin(
      (eb) =>
        eb
          .selectFrom(
            sql<{ assignee_id: string; at: Date; how: ToldOfOld['how'] }>`(select distinct on (assignee_id) * from (
              select assignee_id, told_at as at, 'notice' as how from task_notice
              union all select assignee_id, made_at, 'reminder' from task_reminder
              union all select assignee_id, made_at, 'acknowledgement' from task_acknowledgement) as words
              order by assignee_id, at desc)`.as('w'),
          )
          .selectAll()
          .as('told'),
      (join) => join.onRef('told.assignee_id', '=', 'a.id'),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('task_deadline as v')
          .select('v.due_on')
          .whereRef('v.task_id', '=', 't.id')
          .whereRef('v.computed_at', '<=', 'told.at')
          .orderBy('v.version', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select([
      'a.id as assigneeId',
      't.id as taskId',
      'd.version',
      'a.name as body',
      't.text',
      'v.due_on as told',
      'd.due_on as now',
      'told.at as toldAt',
      'told.how',
      'd.reason',
    ])
    .where('a.part', '=', 'lead')
    .where('a.removed_at', 'is', null)
    .where('t.removed_at', 'is', null)
    .where(isOpen)
    .where(ofConference(conferenceId))
    .where(sql<boolean>`v.due_on is distinct from d.due_on`)
    .orderBy('d.due_on')
    .orderBy('a.name')
    .execute()
}

/** Who knows of the deadlines of these tasks: shown before a move is confirmed. */
export async function listTold(db: Db, taskIds: readonly string[]): Promise<Map<string, string[]>> {
  if (taskIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('task_assignee as a')
    .select(['a.task_id as taskId', 'a.name'])
    .where('a.task_id', 'in', [...taskIds])
    .where('a.part', '=', 'lead')
    .where('a.removed_at', 'is', null)
    .where(
      sql<boolean>`(exists (select from task_notice n where n.assignee_id = a.id) or exists (select from task_reminder m where m.assignee_id = a.id)
        or exists (select from task_acknowledgement k where k.assignee_id = a.id))`,
    )
    .orderBy('a.name')
    .execute()
  const told = new Map<string, string[]>()
  for (const row of rows) told.set(row.taskId, [...(told.get(row.taskId) ?? []), row.name])
  return told
}
