import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { attempt, Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { rememberName } from '#rooms/directory/index.ts'
import { recordTask, taskToWorkOn } from './edit-task.ts'
import { bodyAssigned, taskNotFound } from './refusals.ts'

export const AssignBody = z.object({
  taskId: z.uuid(),
  part: z.enum(['lead', 'coordinating']),
  organisationId: z.uuid(),
  /** The line whose words named nobody in the directory: it is linked instead of a new one made. */
  insteadOf: z.uuid().nullish(),
})

/** Gives a task to a body of the directory, or links a line to it; what was reported on the line stays. */
export async function assignBody(world: World, input: z.input<typeof AssignBody>): Promise<{ assigneeId: string }> {
  const { taskId, part, organisationId, insteadOf } = AssignBody.parse(input)
  const words = insteadOf ? await wordsOf(world, insteadOf) : null
  try {
    const assigned = await world.write(async (tx) => {
      const task = await taskToWorkOn(tx, world, taskId)
      const body = await tx
        .selectFrom('organisation')
        .select(['id', 'name'])
        .where('id', '=', organisationId)
        .executeTakeFirst()
      refuseUnless(body, taskNotFound)
      const values = { organisation_id: body.id, name: body.name, removed_at: null }
      const row = insteadOf
        ? await tx
            .updateTable('task_assignee')
            .set(values)
            .where('id', '=', insteadOf)
            .where('task_id', '=', taskId)
            .returning('id')
            .executeTakeFirst()
        : await tx
            .insertInto('task_assignee')
            .values({
              ...values,
              jurisdiction_id: world.actor.jurisdictionId,
              id: newId(world.now.getTime()),
              task_id: taskId,
              part,
            })
            .onConflict((conflict) =>
              conflict
                .columns(['jurisdiction_id', 'task_id', 'organisation_id', 'name', 'part'])
                .doUpdateSet({ removed_at: null })
                .where('task_assignee.removed_at', 'is not', null),
            )
            .returning('id')
            .executeTakeFirst()
      refuseUnless(row, bodyAssigned)
      await recordTask(tx, world, task, 'task.body-assigned', { body: body.name })
      return { assigneeId: row.id }
    })
    // The next plan that writes these words finds the body by itself; words that mean somebody else stay as they are.
    if (words && !isGroup(words)) await attempt(() => rememberName(world, { organisationId, name: words }))
    return assigned
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(bodyAssigned)
    throw error
  }
}

/** What the plan called the body that nobody had found. */
async function wordsOf(world: World, assigneeId: string): Promise<string | null> {
  const row = await world.read((db) =>
    db
      .selectFrom('task_assignee')
      .select('name')
      .where('id', '=', assigneeId)
      .where('organisation_id', 'is', null)
      .executeTakeFirst(),
  )
  return row?.name ?? null
}

/** 'Các phòng, ban', 'Sở A và Sở B': not the name of one body. */
const isGroup = (words: string): boolean => /^các\s|,|;|\svà\s/iu.test(words)

export const UnassignBody = z.object({ assigneeId: z.uuid(), taskId: z.uuid() })

export const unassignBody = (world: World, input: z.input<typeof UnassignBody>) =>
  setAssigned(world, UnassignBody.parse(input), false)
export const reassignBody = (world: World, input: z.input<typeof UnassignBody>) =>
  setAssigned(world, UnassignBody.parse(input), true)

async function setAssigned(
  world: World,
  { assigneeId, taskId }: z.infer<typeof UnassignBody>,
  assigned: boolean,
): Promise<void> {
  await world.write(async (tx) => {
    const task = await taskToWorkOn(tx, world, taskId)
    const row = await tx
      .updateTable('task_assignee')
      .set({ removed_at: assigned ? null : world.now })
      .where('id', '=', assigneeId)
      .where('task_id', '=', taskId)
      .where('removed_at', assigned ? 'is not' : 'is', null)
      .returning('name')
      .executeTakeFirst()
    refuseUnless(row, taskNotFound)
    await recordTask(tx, world, task, assigned ? 'task.body-assigned' : 'task.body-unassigned', { body: row.name })
  })
}
