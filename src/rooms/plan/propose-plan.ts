import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { alreadyProposed, errorsBeforeProposal, planIssued } from './drafting-refusals.ts'
import { contentNow, endorse, lastRound, listEndorsements } from './endorsements.ts'
import { factsFromRows } from './facts/fact-rows.ts'
import { listFactsNow } from './facts/plan-facts-now.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan, planNotFound } from './refusals.ts'
import { findingsNow, textOf } from './review.ts'
import { uncheckedPlan } from './unchecked.ts'

export const ProposePlan = z.object({ planId: z.uuid(), note: z.string().trim().max(2000).default('') })

/** Trình: opens a round. What the checks call an error must be mended or dismissed with a reason before. */
export async function proposePlan(world: World, input: z.input<typeof ProposePlan>): Promise<{ round: number }> {
  const { planId, note } = ProposePlan.parse(input)
  try {
    return await world.write(async (tx) => {
      const plan = await uncheckedPlan(tx, planId)
      refuseUnless(plan, planNotFound)
      refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
      refuseUnless(!plan.issued, planIssued)
      const last = lastRound(await listEndorsements(tx, planId))
      refuseUnless(!last || last.decided, alreadyProposed)
      const rows = await listFactsNow(tx, planId)
      const shown = textOf(plan, rows)
      const findings = await findingsNow(tx, world, planId, shown.text, factsFromRows(shown.rows))
      refuseUnless(
        !findings.some((finding) => finding.severity === 'error' && finding.decision === null),
        errorsBeforeProposal,
      )
      const round = (last?.number ?? 0) + 1
      await endorse(tx, world, { planId, round, step: 'proposed', note }, await contentNow(tx, planId))
      return { round }
    })
  } catch (error) {
    if (isDuplicate(error, 'plan_endorsement_pkey')) throw new Refusal(alreadyProposed)
    throw error
  }
}
