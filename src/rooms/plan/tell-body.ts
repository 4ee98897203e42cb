import { z } from 'zod'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { recordForBody } from './acknowledge-task.ts'
import { accountOf } from './add-plan-file.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan, taskNotFound } from './refusals.ts'
import { uncheckedAssignee } from './unchecked-task.ts'

export const TellBody = z.object({
  assigneeId: z.uuid(),
  /** Of which deadline it was told. */
  deadlineVersion: z.number().int().min(1),
  channel: z.enum(['zalo', 'phone', 'email', 'paper']).default('zalo'),
})

/** Notes that a body was told of the deadline that stands. Said twice is said once. */
export async function tellBody(world: World, input: z.input<typeof TellBody>): Promise<void> {
  const { assigneeId, deadlineVersion, channel } = TellBody.parse(input)
  await world.write(async (tx) => {
    const assignee = await uncheckedAssignee(tx, assigneeId)
    refuseUnless(assignee, taskNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, assignee.task), notYourPlan)
    const row = await tx
      .insertInto('task_notice')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        assignee_id: assigneeId,
        deadline_version: deadlineVersion,
        channel,
        told_at: world.now,
        told_by: accountOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('assignee_id')
      .executeTakeFirst()
    if (row) await recordForBody(tx, world, assignee, 'task.body-told', { channel, deadlineVersion })
  })
}
