/** After the working calendar changed: open deadlines are counted again, each as a new version that says why. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type DeadlineRule, dueDay } from '#calendar/deadline.ts'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { type Database, isDuplicate, readOnly } from '#platform/db.ts'
import { defineJob } from '#platform/jobs.ts'
import { type World, worldOf } from '#platform/world.ts'
import { recordTask } from './edit-task.ts'
import { isOpen } from './move-preview.ts'
import { insertDeadline } from './set-deadline.ts'
import { fromSession } from './task-due.ts'
import { uncheckedTask } from './unchecked-task.ts'

export const recomputeDeadlinesJob = defineJob('plan.recompute-deadlines', z.object({}))

/** Which deadlines come out otherwise by the calendar of today. Days set by hand (extensions) and done tasks stay. */
export async function recomputeDeadlines(world: World): Promise<number> {
  const stale = await world.read((db) =>
    db
      .selectFrom('task as t')
      .innerJoin('task_deadline_now as d', (join) =>
        join.onRef('d.task_id', '=', 't.id').onRef('d.jurisdiction_id', '=', 't.jurisdiction_id'),
      )
      .leftJoin('dialogue_session as s', (join) =>
        join.onRef('s.id', '=', 'd.anchor_session_id').onRef('s.jurisdiction_id', '=', 'd.jurisdiction_id'),
      )
      .select([
        't.id',
        'd.version',
        'd.due_on',
        'd.anchor',
        'd.anchor_session_id',
        'd.provisional',
        's.first_day',
        's.last_day',
      ])
      .select(sql<DeadlineRule | null>`d.rule`.as('rule'))
      .where('d.calendar_version', '<>', world.calendar.version)
      .where('d.cause', '<>', 'extended')
      .where('t.removed_at', 'is', null)
      // A day counted from a session that was taken out stays as it was.
      .where('s.removed_at', 'is', null)
      .where(isOpen)
      .limit(5000)
      .execute(),
  )
  let changed = 0
  for (const row of stale) {
    if (row.rule === null || row.anchor === null) continue
    const due = row.anchor_session_id
      ? fromSession(
          row.rule,
          { id: row.anchor_session_id, firstDay: row.first_day, lastDay: row.last_day },
          world.calendar,
        )
      : fixed(row.rule, row.anchor, world.calendar)
    if (due.dueOn === row.due_on && due.provisional === row.provisional) continue
    if (await renew(world, row.id, row.version, row.due_on, due)) changed += 1
  }
  return changed
}

function fixed(rule: DeadlineRule, anchor: string, calendar: WorkCalendar) {
  const due = dueDay(rule, anchor, calendar)
  return { rule, anchor, anchorSessionId: null, dueOn: due.date, provisional: due.provisional, working: due.steps }
}

/** One transaction a task: somebody who edits that one meanwhile wins, and the next run looks again. */
async function renew(
  world: World,
  taskId: string,
  version: number,
  old: string | null,
  due: ReturnType<typeof fromSession>,
): Promise<boolean> {
  try {
    return await world.write(async (tx) => {
      const task = await uncheckedTask(tx, taskId)
      if (!task) return false
      await insertDeadline(tx, world, { taskId, version: version + 1, due, cause: 'calendar_changed', reason: '' })
      await recordTask(tx, world, task, 'task.deadline-recounted', { old, new: due.dueOn })
      return true
    })
  } catch (error) {
    if (isDuplicate(error, 'task_deadline_pkey')) return false
    throw error
  }
}

/** For every jurisdiction of this database: cheap when no calendar changed, because versions are compared first. */
export async function recomputeEverywhere(
  database: Database,
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>,
  now: Date,
): Promise<void> {
  const ids = await readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
    db.selectFrom('jurisdiction').select('id').execute(),
  )
  for (const { id } of ids) {
    await recomputeDeadlines(worldOf(database, { kind: 'system', jurisdictionId: id }, now, await calendarOf(id)))
  }
}
