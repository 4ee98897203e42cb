import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { assigneeToActFor, recordForBody } from './acknowledge-task.ts'
import { accountOf } from './add-plan-file.ts'
import { mayWorkOnPlan } from './policy.ts'
import { difficultyAnswered, notYourPlan, taskNotFound } from './refusals.ts'
import { uncheckedAssignee } from './unchecked-task.ts'

export const RaiseDifficulty = z.object({
  assigneeId: z.uuid(),
  text: z.string().trim().min(1, 'Chưa ghi khó khăn gì.').max(3000, 'Ghi gọn trong 3.000 chữ cái.'),
})

/** Khó khăn, vướng mắc: goes to the contact unit, which owes an answer. */
export async function raiseDifficulty(
  world: World,
  input: z.input<typeof RaiseDifficulty>,
): Promise<{ difficultyId: string }> {
  const { assigneeId, text } = RaiseDifficulty.parse(input)
  return world.write(async (tx) => {
    const assignee = await assigneeToActFor(tx, world, assigneeId)
    const difficultyId = newId(world.now.getTime())
    await tx
      .insertInto('task_difficulty')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: difficultyId,
        assignee_id: assigneeId,
        text: text.normalize('NFC'),
        made_at: world.now,
        made_by: accountOf(world.actor),
      })
      .execute()
    await recordForBody(tx, world, assignee, 'task.difficulty-raised', { difficultyId })
    return { difficultyId }
  })
}

export const AnswerDifficulty = z.object({
  difficultyId: z.uuid(),
  answer: z.string().trim().min(1, 'Chưa ghi câu trả lời.').max(3000, 'Ghi gọn trong 3.000 chữ cái.'),
})

export async function answerDifficulty(world: World, input: z.input<typeof AnswerDifficulty>): Promise<void> {
  const { difficultyId, answer } = AnswerDifficulty.parse(input)
  await world.write(async (tx) => {
    const difficulty = await tx
      .selectFrom('task_difficulty')
      .select('assignee_id')
      .where('id', '=', difficultyId)
      .executeTakeFirst()
    const assignee = difficulty ? await uncheckedAssignee(tx, difficulty.assignee_id) : null
    refuseUnless(assignee, taskNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, assignee.task), notYourPlan)
    const row = await tx
      .updateTable('task_difficulty')
      .set({ answer: answer.normalize('NFC'), answered_at: world.now, answered_by: accountOf(world.actor) })
      .where('id', '=', difficultyId)
      .where('answered_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(row, difficultyAnswered)
    await recordForBody(tx, world, assignee, 'task.difficulty-answered', { difficultyId })
  })
}
