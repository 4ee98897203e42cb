import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import type { ConferenceType } from './conference-type.ts'
import { newDayMissing } from './drafting-refusals.ts'
import { factsFromRows } from './facts/fact-rows.ts'
import { listFactsNow } from './facts/plan-facts-now.ts'
import { keepDraft } from './keep-draft.ts'
import { mayReadPlan } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'
import { movedFacts } from './writing/move-dates.ts'
import { settledFacts } from './writing/settled.ts'

export const CopyPlan = z.object({
  planId: z.uuid(),
  /** Of the (first) conference; null keeps every date: an issued plan is amended. */
  newDate: z.string().nullable(),
})

/**
 * Last year's plan on a new day: dates move with the conference, fixed deadlines keep their working days before it. Or
 * the same plan again, to amend what was issued.
 */
export async function copyPlan(world: World, input: z.input<typeof CopyPlan>): Promise<{ planId: string }> {
  const { planId, newDate } = CopyPlan.parse(input)
  refuseUnless(newDate === null || (isDay(newDate) && newDate >= world.today), newDayMissing)
  return world.write(async (tx) => {
    const plan = await uncheckedPlan(tx, planId)
    refuseUnless(plan && mayReadPlan(world.actor, plan), planNotFound)
    const { conference_type } = await tx
      .selectFrom('plan')
      .select('conference_type')
      .where('id', '=', planId)
      .executeTakeFirstOrThrow()
    const old = factsFromRows(await listFactsNow(tx, planId))
    const facts = newDate
      ? movedFacts(old, newDate, world)
      : settledFacts({ ...old, documentNumber: null, issuedAt: { ...old.issuedAt, date: world.today.slice(0, 4) } })
    return keepDraft(tx, world, {
      origin: 'copy',
      type: conference_type as ConferenceType,
      // Places in the old document are not places in this one.
      facts: { ...facts, spans: {} },
      copiedFromId: planId,
    })
  })
}
