import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { type DeadlineRule, dueDay } from '#calendar/deadline.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { firstSession } from './conference-head.ts'
import { lockSessions } from './conference-to-work-on.ts'
import { recordTask, taskToWorkOn } from './edit-task.ts'
import {
  deadlineChangedMeanwhile,
  deadlineReasonMissing,
  extensionNotLater,
  severalConferences,
  taskGone,
} from './refusals.ts'
import { type ComputedDue, fromSession } from './task-due.ts'
import type { UncheckedTask } from './unchecked-task.ts'

const day = z.string().refine(isDay)
export const SetDeadline = z.object({
  taskId: z.uuid(),
  /** The version on the screen; 0 where there was no deadline yet. */
  seenVersion: z.number().int().min(0),
  due: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.enum(['before', 'no_later_than']), date: day }),
    z.object({
      kind: z.enum(['before_session', 'after_session']),
      amount: z.number().int().min(1).max(1000),
      unit: z.enum(['days', 'working_days']),
    }),
  ]),
  reason: z.string().trim().max(1000),
})

/** Changes a deadline: a new version with its reason; the versions before it stay. */
export async function setDeadline(world: World, input: z.input<typeof SetDeadline>): Promise<void> {
  const { taskId, seenVersion, due, reason } = SetDeadline.parse(input)
  refuseUnless(reason !== '' || seenVersion === 0, deadlineReasonMissing)
  await change(world, taskId, seenVersion, 'edited', reason, async (tx, task) => {
    if (due.kind === 'none') return noDeadline
    if ('date' in due) return computed({ kind: due.kind }, due.date, world)
    const session = await sessionOf(tx, task)
    return fromSession({ kind: due.kind, amount: due.amount, unit: due.unit }, session, world.calendar)
  })
}

export const ExtendDeadline = z.object({
  taskId: z.uuid(),
  seenVersion: z.number().int().min(1),
  until: day,
  reason: z.string().trim().max(1000),
})

/** Gia hạn: a later last day, with its reason. A day set by hand stays where it is put, even on a day of rest. */
export async function extendDeadline(world: World, input: z.input<typeof ExtendDeadline>): Promise<void> {
  const { taskId, seenVersion, until, reason } = ExtendDeadline.parse(input)
  refuseUnless(reason !== '', deadlineReasonMissing)
  await change(world, taskId, seenVersion, 'extended', reason, async (_tx, _task, dueNow) => {
    refuseUnless(dueNow !== null && until > dueNow, extensionNotLater)
    return { ...computed({ kind: 'no_later_than' }, until, world), dueOn: until }
  })
}

type NewDue = Omit<ComputedDue, 'rule'> & { rule: DeadlineRule | null }
const noDeadline: NewDue = {
  rule: null,
  anchor: null,
  anchorSessionId: null,
  dueOn: null,
  provisional: false,
  working: [],
}

function computed(rule: DeadlineRule, anchor: string, world: World): NewDue {
  const due = dueDay(rule, anchor, world.calendar)
  return { rule, anchor, anchorSessionId: null, dueOn: due.date, provisional: due.provisional, working: due.steps }
}

async function change(
  world: World,
  taskId: string,
  seenVersion: number,
  cause: 'edited' | 'extended',
  reason: string,
  next: (tx: Tx, task: UncheckedTask, dueNow: string | null) => Promise<NewDue>,
): Promise<void> {
  try {
    await world.write(async (tx) => {
      const task = await taskToWorkOn(tx, world, taskId)
      refuseUnless(!task.removed, taskGone)
      const last = await tx
        .selectFrom('task_deadline')
        .select(['version', 'due_on'])
        .where('task_id', '=', taskId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
      refuseUnless((last?.version ?? 0) === seenVersion, deadlineChangedMeanwhile)
      const due = await next(tx, task, last?.due_on ?? null)
      await insertDeadline(tx, world, { taskId, version: seenVersion + 1, due, cause, reason })
      await recordTask(tx, world, task, cause === 'extended' ? 'task.deadline-extended' : 'task.deadline-set', {
        old: last?.due_on ?? null,
        new: due.dueOn,
        reason,
      })
    })
  } catch (error) {
    if (isDuplicate(error, 'task_deadline_pkey')) throw new Refusal(deadlineChangedMeanwhile)
    throw error
  }
}

export type DeadlineCause = 'created' | 'edited' | 'session_moved' | 'session_removed' | 'calendar_changed' | 'extended'

/** One new version of a task's deadline. Its key refuses a second one with the same number. */
export async function insertDeadline(
  tx: Tx,
  world: World,
  {
    taskId,
    version,
    due,
    cause,
    reason,
  }: { taskId: string; version: number; due: NewDue; cause: DeadlineCause; reason: string },
): Promise<void> {
  await tx
    .insertInto('task_deadline')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      task_id: taskId,
      version,
      rule: JSON.stringify(due.rule),
      anchor: due.anchor,
      anchor_session_id: due.anchorSessionId,
      due_on: due.dueOn,
      provisional: due.provisional,
      calendar_version: world.calendar.version,
      working: due.working,
      cause,
      reason,
      computed_at: world.now,
      computed_by: accountOf(world.actor),
    })
    .execute()
}

/** "Trước ngày họp" needs one day to count from. */
async function sessionOf(tx: Tx, task: UncheckedTask) {
  const conferences = await tx.selectFrom('conference').select('id').where('plan_id', '=', task.planId).execute()
  const conferenceId = task.conferenceId ?? (conferences.length === 1 ? conferences[0]!.id : null)
  refuseUnless(conferenceId, severalConferences)
  // Whoever moves the session or takes it out meanwhile waits until this deadline stands, and takes it along.
  await lockSessions(tx, conferenceId)
  const session = await firstSession(tx, conferenceId)
  return session ? { id: session.id, firstDay: session.first_day, lastDay: session.last_day } : null
}
