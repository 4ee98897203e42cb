import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notApproved, notYourApproval, withdrawAfterIssue, withdrawReasonMissing } from './drafting-refusals.ts'
import { contentNow, endorse, lastRound, listEndorsements, lockApproval } from './endorsements.ts'
import { mayWithdrawApproval } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

export const WithdrawApproval = z.object({ planId: z.uuid(), reason: z.string().trim().max(2000) })

/** Rút phê duyệt: by the one who gave it, with a reason, until the plan is issued. It stays in the history; who drafts proposes anew. */
export async function withdrawApproval(world: World, input: z.input<typeof WithdrawApproval>): Promise<void> {
  const { planId, reason } = WithdrawApproval.parse(input)
  refuseUnless(reason !== '', withdrawReasonMissing)
  try {
    await world.write(async (tx) => {
      await lockApproval(tx, planId)
      const plan = await uncheckedPlan(tx, planId)
      refuseUnless(plan, planNotFound)
      const round = lastRound(await listEndorsements(tx, planId))
      refuseUnless(round?.decided?.step === 'approved' && !round.withdrawn, notApproved)
      refuseUnless(mayWithdrawApproval(world.actor, plan, round.decided.byId), notYourApproval)
      refuseUnless(!plan.issued, withdrawAfterIssue)
      const step = { planId, round: round.number, step: 'withdrawn', note: reason } as const
      await endorse(tx, world, step, await contentNow(tx, planId))
    })
  } catch (error) {
    if (isDuplicate(error, 'plan_endorsement_pkey')) throw new Refusal(notApproved)
    throw error
  }
}
