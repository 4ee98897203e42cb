import { z } from 'zod'
import type { Db, Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { resolveBodies } from '#rooms/directory/index.ts'
import { accountOf } from './add-plan-file.ts'
import { mayWorkOnPlan } from './policy.ts'
import { conferenceNotFound, notYourPlan, taskChangedMeanwhile, taskGone, taskNotFound } from './refusals.ts'
import { shorten } from './reminder-text.ts'
import { uncheckedConference } from './unchecked.ts'
import { type UncheckedTask, uncheckedTask } from './unchecked-task.ts'

const words = {
  text: z.string().trim().min(1, 'Chưa ghi việc gì.').max(4000, 'Việc dài hơn 4.000 chữ cái; tách làm hai việc.'),
  tone: z.enum(['order', 'request']),
  deliverTo: z
    .string()
    .trim()
    .max(300)
    .transform((text) => text || null),
  via: z
    .string()
    .trim()
    .max(300)
    .transform((text) => text || null),
}

export const EditTask = z.object({ taskId: z.uuid(), seenVersion: z.number().int().min(1), ...words })

/** Changes the words of a task. The version decides between two editors: the second is shown what the first wrote. */
export async function editTask(world: World, input: z.input<typeof EditTask>): Promise<void> {
  const { taskId, seenVersion, ...next } = EditTask.parse(input)
  try {
    await world.write(async (tx) => {
      const task = await taskToWorkOn(tx, world, taskId)
      refuseUnless(!task.removed, taskGone)
      const ids = await receivers(tx, world, next)
      const row = await tx
        .updateTable('task')
        .set({
          text: next.text.normalize('NFC'),
          tone: next.tone,
          deliver_to: next.deliverTo,
          via: next.via,
          ...ids,
          version: seenVersion + 1,
        })
        .where('id', '=', taskId)
        .where('version', '=', seenVersion)
        .returning('id')
        .executeTakeFirst()
      if (!row) refuse(taskChangedMeanwhile)
      await recordTask(tx, world, { ...task, text: next.text }, 'task.edited', { before: shorten(task.text, 200) })
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== taskChangedMeanwhile.code) throw error
    throw new Refusal(taskChangedMeanwhile, await world.read((db) => theirs(db, taskId)))
  }
}

export const AddTask = z.object({
  conferenceId: z.uuid(),
  organisation: z.string().trim().min(1, 'Chưa ghi cơ quan nào làm.').max(300),
  organisationId: z.uuid().nullish(),
  ...words,
})

/** A task that the plan does not have. */
export async function addTask(world: World, input: z.input<typeof AddTask>): Promise<{ taskId: string }> {
  const { conferenceId, organisation, organisationId, ...next } = AddTask.parse(input)
  return world.write(async (tx) => {
    const conference = await uncheckedConference(tx, conferenceId)
    refuseUnless(conference, conferenceNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, conference), notYourPlan)
    const jurisdiction_id = world.actor.jurisdictionId
    const taskId = newId(world.now.getTime())
    const ids = await receivers(tx, world, next)
    await tx
      .insertInto('task')
      .values({
        jurisdiction_id,
        id: taskId,
        plan_id: conference.planId,
        conference_id: conferenceId,
        position: 10_000,
        organisation,
        text: next.text.normalize('NFC'),
        tone: next.tone,
        deliver_to: next.deliverTo,
        via: next.via,
        ...ids,
      })
      .execute()
    const found = organisationId
      ? [{ id: organisationId, name: organisation }]
      : (await resolveBodies(tx, organisation, world.today)).bodies
    const bodies = found.length > 0 ? found : [{ id: null, name: organisation }]
    await tx
      .insertInto('task_assignee')
      .values(
        bodies.map((body) => ({
          jurisdiction_id,
          id: newId(world.now.getTime()),
          task_id: taskId,
          organisation_id: body.id,
          name: body.name,
          part: 'lead',
        })),
      )
      .execute()
    const task = { id: taskId, text: next.text, conferenceId }
    await recordTask(tx, world, task, 'task.added', { body: organisation })
    return { taskId }
  })
}

export const RemoveTask = z.object({ taskId: z.uuid() })

export const removeTask = (world: World, input: z.input<typeof RemoveTask>) =>
  setRemoved(world, RemoveTask.parse(input).taskId, true)
export const restoreTask = (world: World, input: z.input<typeof RemoveTask>) =>
  setRemoved(world, RemoveTask.parse(input).taskId, false)

async function setRemoved(world: World, taskId: string, removed: boolean): Promise<void> {
  await world.write(async (tx) => {
    const task = await taskToWorkOn(tx, world, taskId)
    const row = await tx
      .updateTable('task')
      .set(
        removed
          ? { removed_at: world.now, removed_by: accountOf(world.actor) }
          : { removed_at: null, removed_by: null },
      )
      .where('id', '=', taskId)
      .where('removed_at', removed ? 'is' : 'is not', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(row, taskGone)
    await recordTask(tx, world, task, removed ? 'task.removed' : 'task.restored')
  })
}

export async function taskToWorkOn(tx: Tx, world: World, taskId: string): Promise<UncheckedTask> {
  const task = await uncheckedTask(tx, taskId)
  refuseUnless(task, taskNotFound)
  refuseUnless(mayWorkOnPlan(world.actor, task), notYourPlan)
  return task
}

export async function recordTask(
  tx: Tx,
  world: World,
  task: Pick<UncheckedTask, 'id' | 'text' | 'conferenceId'>,
  what: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await record(tx, world.actor, {
    what,
    subjectKind: 'task',
    subjectId: task.id,
    conferenceId: task.conferenceId,
    detail: { task: shorten(task.text, 80), ...detail },
  })
}

async function receivers(tx: Tx, world: World, { deliverTo, via }: { deliverTo: string | null; via: string | null }) {
  const one = async (text: string | null) =>
    (text ? (await resolveBodies(tx, text, world.today)).bodies[0]?.id : null) ?? null
  return { deliver_to_id: await one(deliverTo), via_id: await one(via) }
}

/** What the other person wrote: for the page that shows both. */
async function theirs(db: Db, taskId: string): Promise<Record<string, unknown>> {
  const row = await db
    .selectFrom('task as t')
    .select(['t.text', 't.tone', 't.deliver_to', 't.via', 't.version'])
    .select((eb) =>
      eb
        .selectFrom('journal as j')
        .leftJoin('account as a', (join) =>
          join.onRef('a.id', '=', 'j.account_id').onRef('a.jurisdiction_id', '=', 'j.jurisdiction_id'),
        )
        .select('a.display_name')
        .whereRef('j.subject_id', '=', 't.id')
        .where('j.what', '=', 'task.edited')
        .orderBy('j.at', 'desc')
        .limit(1)
        .as('by'),
    )
    .where('t.id', '=', taskId)
    .executeTakeFirst()
  if (!row) return {}
  return {
    theirs: { noidung: row.text, noinhan: row.deliver_to ?? '', qua: row.via ?? '' },
    version: row.version,
    by: row.by,
  }
}
