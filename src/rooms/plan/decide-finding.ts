import { z } from 'zod'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { type CorrectedFact, planToWorkOn } from './correct-fact.ts'
import { findingDecidedMeanwhile, reasonMissing } from './refusals.ts'

export const DecideFinding = z.object({
  planId: z.uuid(),
  /** finding-key.ts */
  findingKey: z.string().min(1).max(200),
  seenVersion: z.number().int().min(0),
  decision: z.enum(['accepted', 'dismissed', 'reopened']),
  reason: z.string().trim().max(1000).default(''),
})

/** Accepts a finding (it is being mended), dismisses it with a reason, or takes either back. */
export async function decideFinding(world: World, input: z.input<typeof DecideFinding>): Promise<void> {
  const { planId, findingKey, seenVersion, decision, reason } = DecideFinding.parse(input)
  refuseUnless(decision !== 'dismissed' || reason !== '', reasonMissing)
  try {
    await world.write(async (tx) => {
      await planToWorkOn(tx, world, planId)
      await insertDecision(tx, world, { planId, findingKey, seenVersion, decision, reason })
      await record(tx, world.actor, {
        what: `plan.finding-${decision}`,
        subjectKind: 'plan',
        subjectId: planId,
        detail: { findingKey },
      })
    })
  } catch (error) {
    if (isDuplicate(error, 'plan_finding_decision_pkey')) throw new Refusal(findingDecidedMeanwhile)
    throw error
  }
}

/** The row. Its key refuses a second decision on what was on the screen. */
export async function insertDecision(
  tx: Tx,
  world: World,
  made: {
    planId: string
    findingKey: string
    seenVersion: number
    decision: 'accepted' | 'dismissed' | 'reopened'
    reason: string
    facts?: readonly CorrectedFact[]
  },
): Promise<void> {
  await tx
    .insertInto('plan_finding_decision')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      plan_id: made.planId,
      finding_key: made.findingKey,
      version: made.seenVersion + 1,
      decision: made.decision,
      reason: made.reason,
      facts: JSON.stringify(made.facts ?? []),
      made_at: world.now,
      made_by: accountOf(world.actor),
    })
    .execute()
}
