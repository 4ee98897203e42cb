import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type CorrectedFact, insertCorrection, isFactClash, planToWorkOn, refuseIfSettled } from './correct-fact.ts'
import { insertDecision } from './decide-finding.ts'
import { factsFromRows, rowsByPath } from './facts/fact-rows.ts'
import { listFactsNow } from './facts/plan-facts-now.ts'
import { findingDecidedMeanwhile } from './refusals.ts'
import { findingsNow, textOf } from './review.ts'

export const ApplyFix = z.object({
  planId: z.uuid(),
  findingKey: z.string().min(1).max(200),
  /** Of what was decided about the finding, as it was on the screen. */
  seenVersion: z.number().int().min(0),
  /** One of the ways to mend that the finding offers, in its words. */
  fix: z.string().min(1).max(500),
})

/**
 * Chooses one of the ways to mend that a finding offers: the facts it names get the value chosen, as corrections of the
 * one who chose, together with the choice. The paper's own text stays; a choice without facts is a note to mend the paper.
 */
export async function applyFix(
  world: World,
  input: z.input<typeof ApplyFix>,
): Promise<{ version: number; facts: CorrectedFact[] }> {
  const { planId, findingKey, seenVersion, fix } = ApplyFix.parse(input)
  try {
    return await world.write(async (tx) => {
      const plan = await planToWorkOn(tx, world, planId)
      const stored = await listFactsNow(tx, planId)
      const { text, rows } = textOf(plan, stored)
      const findings = await findingsNow(tx, world, planId, text, factsFromRows(rows))
      // What was on the screen may be mended or worded otherwise by now.
      const found = findings.find(({ key, fixes }) => key === findingKey && fixes.includes(fix))
      refuseUnless(found && found.version === seenVersion, findingDecidedMeanwhile)
      const corrections = found.corrections?.[fix] ?? []
      if (corrections.length > 0) refuseIfSettled(plan)
      const paths = rowsByPath(stored)
      const facts: CorrectedFact[] = []
      for (const { path, value } of corrections) {
        const row = paths.get(path)
        refuseUnless(row, findingDecidedMeanwhile)
        facts.push(await insertCorrection(tx, world, planId, { key: row.key, seenVersion: row.version, value }))
      }
      const decision = { planId, findingKey, seenVersion, decision: 'accepted', reason: fix, facts } as const
      await insertDecision(tx, world, decision)
      await record(tx, world.actor, {
        what: facts.length > 0 ? 'plan.finding-corrected' : 'plan.finding-accepted',
        subjectKind: 'plan',
        subjectId: planId,
        detail: { findingKey, facts: facts.map(({ key }) => key) },
      })
      return { version: seenVersion + 1, facts }
    })
  } catch (error) {
    if (isFactClash(error) || isDuplicate(error)) throw new Refusal(findingDecidedMeanwhile)
    throw error
  }
}
