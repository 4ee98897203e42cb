import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { mayActForBody, mayWorkOnPlan } from './policy.ts'
import { alreadyAcknowledged, notAcknowledged, notYourBody, taskGone, taskNotFound } from './refusals.ts'
import { shorten } from './reminder-text.ts'
import { type UncheckedAssignee, uncheckedAssignee } from './unchecked-task.ts'

export const AcknowledgeTask = z.object({ assigneeId: z.uuid() })

/** Nhận việc: the body says that it knows and will do it. Once; the key decides between two of its officers. */
export async function acknowledgeTask(world: World, input: z.input<typeof AcknowledgeTask>): Promise<void> {
  const { assigneeId } = AcknowledgeTask.parse(input)
  await world.write(async (tx) => {
    const assignee = await assigneeToActFor(tx, world, assigneeId)
    const row = await tx
      .insertInto('task_acknowledgement')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        assignee_id: assigneeId,
        made_at: world.now,
        made_by: accountOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('assignee_id')
      .executeTakeFirst()
    refuseUnless(row, alreadyAcknowledged)
    await recordForBody(tx, world, assignee, 'task.acknowledged')
  })
}

/** Takes the word back; what was reported stays. */
export async function withdrawAcknowledgement(world: World, input: z.input<typeof AcknowledgeTask>): Promise<void> {
  const { assigneeId } = AcknowledgeTask.parse(input)
  await world.write(async (tx) => {
    const assignee = await assigneeToActFor(tx, world, assigneeId)
    const row = await tx
      .deleteFrom('task_acknowledgement')
      .where('assignee_id', '=', assigneeId)
      .returning('assignee_id')
      .executeTakeFirst()
    refuseUnless(row, notAcknowledged)
    await recordForBody(tx, world, assignee, 'task.acknowledgement-withdrawn')
  })
}

/** The body's own officers; those who run the conference may note what a body told them by telephone. */
export async function assigneeToActFor(tx: Tx, world: World, assigneeId: string): Promise<UncheckedAssignee> {
  const assignee = await uncheckedAssignee(tx, assigneeId)
  refuseUnless(assignee, taskNotFound)
  const mayAct = mayActForBody(world.actor, assignee.body) || mayWorkOnPlan(world.actor, assignee.task)
  refuseUnless(mayAct, notYourBody)
  refuseUnless(!assignee.task.removed, taskGone)
  return assignee
}

export async function recordForBody(
  tx: Tx,
  world: World,
  assignee: UncheckedAssignee,
  what: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await record(tx, world.actor, {
    what,
    subjectKind: 'task',
    subjectId: assignee.task.id,
    conferenceId: assignee.task.conferenceId,
    detail: { body: assignee.name, task: shorten(assignee.task.text, 80), ...detail },
  })
}
