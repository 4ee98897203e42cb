import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { planIssued } from './drafting-refusals.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan, planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

export const ChoosePaperFormat = z.object({
  planId: z.uuid(),
  /** null: the format of the issuer. */
  profile: z.enum(['state', 'party', 'mass_organisation']).nullable(),
  superior: z.string().trim().max(160).nullable(),
})

/** In whose format the plan's paper is set, and which body stands above the issuer on it. */
export async function choosePaperFormat(world: World, input: z.input<typeof ChoosePaperFormat>): Promise<void> {
  const { planId, profile, superior } = ChoosePaperFormat.parse(input)
  await world.write(async (tx) => {
    const plan = await uncheckedPlan(tx, planId)
    refuseUnless(plan, planNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
    refuseUnless(!plan.issued, planIssued)
    await tx
      .updateTable('plan')
      .set({ paper_profile: profile, superior: superior || null })
      .where('id', '=', planId)
      .execute()
    await record(tx, world.actor, {
      what: 'plan.format-chosen',
      subjectKind: 'plan',
      subjectId: planId,
      detail: { profile: profile ?? 'issuer' },
    })
  })
}
