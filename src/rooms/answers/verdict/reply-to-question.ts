import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { caseToAnswer } from '../unchecked-case.ts'
import { questionNotFound, repliedAlready } from './verdict-refusals.ts'

export const ReplyToQuestion = z.object({
  assignmentId: z.uuid(),
  questionId: z.uuid(),
  text: z.string().trim().min(1, 'Chưa viết lời giải thích.').max(5000, 'Viết gọn trong 5.000 chữ cái.'),
})

/** A short word of explanation, read by the one who asked. What changes the answer is a new version. */
export async function replyToQuestion(world: World, input: z.input<typeof ReplyToQuestion>): Promise<void> {
  const { assignmentId, questionId, text } = ReplyToQuestion.parse(input)
  await world.write(async (tx) => {
    const led = await caseToAnswer(tx, world, assignmentId)
    const question = await tx
      .selectFrom('answer_question')
      .select('version')
      .where('id', '=', questionId)
      .where('assignment_id', '=', assignmentId)
      .executeTakeFirst()
    refuseUnless(question, questionNotFound)
    const row = await tx
      .insertInto('answer_question_reply')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        question_id: questionId,
        text: text.normalize('NFC'),
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('question_id')
      .executeTakeFirst()
    refuseUnless(row, repliedAlready)
    await record(tx, world.actor, {
      what: 'answer.explained',
      subjectKind: 'assignment',
      subjectId: assignmentId,
      conferenceId: led.conferenceId,
      detail: { body: led.lead, version: question.version },
    })
  })
}
