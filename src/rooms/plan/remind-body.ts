import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan, taskNotFound } from './refusals.ts'
import { reminderText, shorten } from './reminder-text.ts'
import { findTaskLine } from './task-board.ts'
import { uncheckedAssignee } from './unchecked-task.ts'

export const RemindBody = z.object({
  assigneeId: z.uuid(),
  /** Where this house answers: 'https://doithoai.vanlinh.gov.vn'. */
  origin: z.string().max(300),
  channel: z.enum(['zalo', 'phone', 'email', 'paper']).default('zalo'),
})

/** Keeps what was sent to whom, and that the body was told of the deadline that stands. Sending itself is by hand. */
export async function remindBody(
  world: World,
  input: z.input<typeof RemindBody>,
): Promise<{ text: string; body: string }> {
  const { assigneeId, origin, channel } = RemindBody.parse(input)
  return world.write(async (tx) => {
    const assignee = await uncheckedAssignee(tx, assigneeId)
    refuseUnless(assignee, taskNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, assignee.task), notYourPlan)
    const line = await findTaskLine(tx, assigneeId)
    refuseUnless(line, taskNotFound)
    const text = reminderText(line, {
      today: world.today,
      calendar: world.calendar,
      link: `${origin}/lam-viec/viec/${line.taskId}`,
      sender: senderOf(world),
    })
    const made = { jurisdiction_id: world.actor.jurisdictionId, assignee_id: assigneeId }
    await tx
      .insertInto('task_reminder')
      .values({
        ...made,
        id: newId(world.now.getTime()),
        text,
        channel,
        made_at: world.now,
        made_by: accountOf(world.actor),
      })
      .execute()
    if (line.deadlineVersion !== null) {
      await tx
        .insertInto('task_notice')
        .values({
          ...made,
          deadline_version: line.deadlineVersion,
          channel,
          told_at: world.now,
          told_by: accountOf(world.actor),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    await record(tx, world.actor, {
      what: 'task.reminded',
      subjectKind: 'task',
      subjectId: line.taskId,
      conferenceId: line.conferenceId,
      detail: { body: line.body, task: shorten(line.text, 80), channel },
    })
    return { text, body: line.body }
  })
}

/** In whose name reminders go out. */
export const senderOf = ({ actor }: World): string =>
  actor.kind === 'account' ? (actor.organisation?.name ?? actor.displayName) : 'Cơ quan thường trực'
