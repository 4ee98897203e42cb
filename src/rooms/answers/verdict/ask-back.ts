import { z } from 'zod'
import { record } from '#platform/journal.ts'
import type { World } from '#platform/world.ts'
import { releasedText } from './released-text.ts'

export const AskBack = z.object({
  /** Made with the form: sent twice, it is one question. */
  key: z.uuid(),
  petitionId: z.uuid(),
  assignmentId: z.uuid(),
  version: z.number().int().min(1),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'Bà con viết điều chưa rõ.').max(5000, 'Xin viết gọn trong 5.000 chữ cái.')),
})

/** Chưa rõ, hỏi lại: reaches the body that answered; a short reply or a new answer follows. */
export async function askBack(world: World, input: z.input<typeof AskBack>): Promise<void> {
  const { key, petitionId, text, ...asked } = AskBack.parse(input)
  await world.write(async (tx) => {
    const { lead, conferenceId } = await releasedText(tx, world, asked)
    const row = await tx
      .insertInto('answer_question')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: key,
        petition_id: petitionId,
        assignment_id: asked.assignmentId,
        version: asked.version,
        text,
        made_at: world.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return
    await record(tx, world.actor, {
      what: 'answer.asked-back',
      subjectKind: 'assignment',
      subjectId: asked.assignmentId,
      conferenceId,
      detail: { body: lead, version: asked.version },
    })
  })
}
