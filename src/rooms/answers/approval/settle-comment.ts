import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { caseToAnswer } from '../unchecked-case.ts'
import { commentNotFound } from './refusals.ts'

export const SettleComment = z.object({ assignmentId: z.uuid(), commentId: z.uuid(), settled: z.boolean() })

/** Đã xử lý góp ý, or open again. Of two who say the same at once one row is enough. */
export async function settleComment(world: World, input: z.input<typeof SettleComment>): Promise<void> {
  const { assignmentId, commentId, settled } = SettleComment.parse(input)
  try {
    await world.write(async (tx) => {
      const led = await caseToAnswer(tx, world, assignmentId)
      const comment = await tx
        .selectFrom('answer_comment')
        .select('version')
        .where('id', '=', commentId)
        .where('assignment_id', '=', assignmentId)
        .executeTakeFirst()
      refuseUnless(comment, commentNotFound)
      const last = await tx
        .selectFrom('comment_settlement')
        .select(['ordinal', 'settled'])
        .where('comment_id', '=', commentId)
        .orderBy('ordinal', 'desc')
        .limit(1)
        .executeTakeFirst()
      if ((last?.settled ?? false) === settled) return
      await tx
        .insertInto('comment_settlement')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          comment_id: commentId,
          ordinal: (last?.ordinal ?? 0) + 1,
          settled,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: settled ? 'answer.comment-settled' : 'answer.comment-reopened',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: led.conferenceId,
        detail: { body: led.lead, version: comment.version },
      })
    })
  } catch (error) {
    if (!isDuplicate(error, 'comment_settlement_pkey')) throw error
  }
}
