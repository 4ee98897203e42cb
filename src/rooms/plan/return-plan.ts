import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { decidedMeanwhile, notProposed, notYoursToApprove, returnReasonMissing } from './drafting-refusals.ts'
import { contentNow, endorse, lastRound, listEndorsements } from './endorsements.ts'
import { mayAppraisePlan, mayApprovePlan } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

export const ReturnPlan = z.object({ planId: z.uuid(), reason: z.string().trim().max(2000) })

/** Trả lại: with a reason, by the one who signs or the office that appraises. The author may also take the plan back. */
export async function returnPlan(world: World, input: z.input<typeof ReturnPlan>): Promise<void> {
  const { planId, reason } = ReturnPlan.parse(input)
  refuseUnless(reason !== '', returnReasonMissing)
  try {
    await world.write(async (tx) => {
      const plan = await uncheckedPlan(tx, planId)
      refuseUnless(plan, planNotFound)
      refuseUnless(mayApprovePlan(world.actor, plan) || mayAppraisePlan(world.actor, plan), notYoursToApprove)
      const round = lastRound(await listEndorsements(tx, planId))
      refuseUnless(round, notProposed)
      refuseUnless(!round.decided, decidedMeanwhile)
      const note = reason
      await endorse(tx, world, { planId, round: round.number, step: 'returned', note }, await contentNow(tx, planId))
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(decidedMeanwhile)
    throw error
  }
}
