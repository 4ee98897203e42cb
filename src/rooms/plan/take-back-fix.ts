import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { insertCorrection, isFactClash, planToWorkOn, refuseIfSettled } from './correct-fact.ts'
import { insertDecision } from './decide-finding.ts'
import { changesOf, lastDecisions } from './finding-decisions.ts'
import { findingDecidedMeanwhile, fixCorrectedSince } from './refusals.ts'

export const TakeBackFix = z.object({
  planId: z.uuid(),
  findingKey: z.string().min(1).max(200),
  /** The version of the choice. */
  seenVersion: z.number().int().min(1),
})

/** Takes a choice back: its facts get the values they had before, and the finding is open again. */
export async function takeBackFix(world: World, input: z.input<typeof TakeBackFix>): Promise<void> {
  const { planId, findingKey, seenVersion } = TakeBackFix.parse(input)
  try {
    await world.write(async (tx) => {
      const plan = await planToWorkOn(tx, world, planId)
      const choice = (await lastDecisions(tx, planId)).get(findingKey)
      refuseUnless(choice?.decision === 'accepted' && choice.version === seenVersion, findingDecidedMeanwhile)
      const changes = (await changesOf(tx, planId, [choice]))(choice)
      if (changes.length > 0) refuseIfSettled(plan)
      for (const { key, version, was } of changes)
        await insertCorrection(tx, world, planId, { key, seenVersion: version, value: was })
      await insertDecision(tx, world, { planId, findingKey, seenVersion, decision: 'reopened', reason: '' })
      await record(tx, world.actor, {
        what: 'plan.finding-reopened',
        subjectKind: 'plan',
        subjectId: planId,
        detail: { findingKey, facts: changes.map(({ key }) => key) },
      })
    })
  } catch (error) {
    if (isFactClash(error)) throw new Refusal(fixCorrectedSince)
    if (isDuplicate(error)) throw new Refusal(findingDecidedMeanwhile)
    throw error
  }
}
