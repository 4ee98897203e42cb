import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { planIssued, secretText } from './drafting-refusals.ts'
import { mayReadPlan } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { bodiesOf, mayReadDraft, uncheckedDraft } from './unchecked-draft.ts'
import { secrecyIn } from './writing/secret-words.ts'

export const CommentOnPlan = z.object({
  planId: z.uuid(),
  /** null: on the whole plan. */
  factKey: z.string().max(80).nullable(),
  text: z.string().trim().min(1, 'Chưa ghi góp ý.').max(10_000),
})

/** Góp ý, on one fact or on the whole; on behalf of the body that was asked, where the writer speaks for one. */
export async function commentOnPlan(
  world: World,
  input: z.input<typeof CommentOnPlan>,
): Promise<{ commentId: string }> {
  const { planId, factKey, text } = CommentOnPlan.parse(input)
  refuseUnless(secrecyIn(text) === null, secretText)
  return world.write(async (tx) => {
    const draft = await uncheckedDraft(tx, planId)
    refuseUnless(draft && mayReadDraft(world.actor, draft), planNotFound)
    // Who reads plans anyway speaks for the office that writes; others for the body that was asked.
    const body = mayReadPlan(world.actor, draft) ? null : bodiesOf(world.actor, draft)[0]
    refuseUnless(!draft.issued, planIssued)
    const commentId = newId()
    await tx
      .insertInto('plan_comment')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: commentId,
        plan_id: planId,
        organisation_id: body?.id ?? null,
        fact_key: factKey,
        text,
        made_at: world.now,
        made_by: accountOf(world.actor),
      })
      .execute()
    await record(tx, world.actor, {
      what: 'plan.commented',
      subjectKind: 'plan',
      subjectId: planId,
      detail: { commentId, ...(factKey ? { key: factKey } : {}) },
    })
    return { commentId }
  })
}
