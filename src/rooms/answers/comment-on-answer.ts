import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { latestVersion } from './answer-versions.ts'
import { commentParts } from './approval/comment-parts.ts'
import { asRefusal, nothingWritten } from './refusals.ts'
import { caseToAnswer } from './unchecked-case.ts'

export const CommentOnAnswer = z.object({
  assignmentId: z.uuid(),
  /** null: on the whole. */
  part: z.enum(commentParts).nullable().default(null),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1, 'Chưa viết góp ý.').max(2000, 'Góp ý ghi gọn trong 2.000 chữ cái.')),
})

/** Góp ý beside the newest text, by anybody of the body that leads. */
export async function commentOnAnswer(world: World, input: z.input<typeof CommentOnAnswer>): Promise<void> {
  const { assignmentId, text, part } = CommentOnAnswer.parse(input)
  try {
    await world.write(async (tx) => {
      const led = await caseToAnswer(tx, world, assignmentId)
      const latest = await latestVersion(tx, assignmentId)
      refuseUnless(latest, nothingWritten)
      await tx
        .insertInto('answer_comment')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          id: newId(world.now.getTime()),
          assignment_id: assignmentId,
          version: latest.version,
          text,
          part,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: 'answer.commented',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: led.conferenceId,
        detail: { body: led.lead, version: latest.version },
      })
    })
  } catch (error) {
    throw asRefusal(error)
  }
}
