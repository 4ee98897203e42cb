import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { commentNotFound, commentSettled } from './drafting-refusals.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

export const SettleComment = z.object({
  commentId: z.uuid(),
  /** How it was taken up, or why not; null opens the comment again. */
  how: z.string().trim().min(1, 'Ghi đã tiếp thu thế nào, hoặc vì sao giữ nguyên.').max(2000).nullable(),
})

/** Tiếp thu, giải trình: each comment gets an answer that its body can read. */
export async function settleComment(world: World, input: z.input<typeof SettleComment>): Promise<void> {
  const { commentId, how } = SettleComment.parse(input)
  await world.write(async (tx) => {
    const comment = await tx
      .selectFrom('plan_comment')
      .select(['plan_id'])
      .where('id', '=', commentId)
      .executeTakeFirst()
    const plan = comment ? await uncheckedPlan(tx, comment.plan_id) : null
    refuseUnless(plan, commentNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
    const settled = await tx
      .updateTable('plan_comment')
      .set(
        how === null
          ? { settled_at: null, settled_by: null, settled_how: null }
          : { settled_at: world.now, settled_by: accountOf(world.actor), settled_how: how },
      )
      .where('id', '=', commentId)
      .where('settled_at', how === null ? 'is not' : 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(settled, commentSettled)
    await record(tx, world.actor, {
      what: how === null ? 'plan.comment-reopened' : 'plan.comment-settled',
      subjectKind: 'plan',
      subjectId: plan.id,
      detail: { commentId },
    })
  })
}
