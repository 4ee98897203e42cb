import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import {
  alreadyAppraised,
  notProposed,
  notYoursToAppraise,
  ownProposal,
  textChangedMeanwhile,
} from './drafting-refusals.ts'
import { contentNow, endorse, lastRound, listEndorsements } from './endorsements.ts'
import { mayAppraisePlan } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

export const AppraisePlan = z.object({
  planId: z.uuid(),
  /** Of the text that was on the screen. */
  seenDigest: z.string(),
  note: z.string().trim().max(2000).default(''),
})

/** Thẩm định: the office looks over what another proposed, before the one who signs. */
export async function appraisePlan(world: World, input: z.input<typeof AppraisePlan>): Promise<void> {
  const { planId, seenDigest, note } = AppraisePlan.parse(input)
  try {
    await world.write(async (tx) => {
      const plan = await uncheckedPlan(tx, planId)
      refuseUnless(plan, planNotFound)
      refuseUnless(mayAppraisePlan(world.actor, plan), notYoursToAppraise)
      const round = lastRound(await listEndorsements(tx, planId))
      refuseUnless(round && !round.decided, notProposed)
      refuseUnless(!round.appraised, alreadyAppraised)
      refuseUnless(round.proposed.byId !== accountOf(world.actor), ownProposal)
      const content = await contentNow(tx, planId)
      refuseUnless(content.digest === seenDigest, textChangedMeanwhile)
      await endorse(tx, world, { planId, round: round.number, step: 'appraised', note }, content)
    })
  } catch (error) {
    if (isDuplicate(error, 'plan_endorsement_pkey')) throw new Refusal(alreadyAppraised)
    throw error
  }
}
