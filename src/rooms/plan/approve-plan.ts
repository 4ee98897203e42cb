import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import {
  decidedMeanwhile,
  notProposed,
  notYoursToApprove,
  ownProposal,
  textChangedMeanwhile,
} from './drafting-refusals.ts'
import { contentNow, endorse, lastRound, listEndorsements } from './endorsements.ts'
import { mayApprovePlan } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

export const ApprovePlan = z.object({
  planId: z.uuid(),
  /** Of the text that was on the screen: nobody approves what they did not see. */
  seenDigest: z.string(),
  note: z.string().trim().max(2000).default(''),
})

/** Phê duyệt: by the one who signs, never by the one who proposed. A round ends with one decision. */
export async function approvePlan(world: World, input: z.input<typeof ApprovePlan>): Promise<void> {
  const { planId, seenDigest, note } = ApprovePlan.parse(input)
  try {
    await world.write(async (tx) => {
      const plan = await uncheckedPlan(tx, planId)
      refuseUnless(plan, planNotFound)
      refuseUnless(mayApprovePlan(world.actor, plan), notYoursToApprove)
      const round = lastRound(await listEndorsements(tx, planId))
      refuseUnless(round, notProposed)
      refuseUnless(!round.decided, decidedMeanwhile)
      refuseUnless(round.proposed.byId !== accountOf(world.actor), ownProposal)
      const content = await contentNow(tx, planId)
      refuseUnless(content.digest === seenDigest, textChangedMeanwhile)
      await endorse(tx, world, { planId, round: round.number, step: 'approved', note }, content)
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(decidedMeanwhile)
    throw error
  }
}
