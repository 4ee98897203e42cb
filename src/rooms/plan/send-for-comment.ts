import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { dueInPast, noBodyAsked, planIssued } from './drafting-refusals.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan, planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

export const SendForComment = z.object({
  planId: z.uuid(),
  organisationIds: z.array(z.uuid()).max(500),
  dueOn: z.string().nullable(),
})

/** Lấy ý kiến: the bodies see the draft from now on and may comment. Each sending is a round of its own. */
export async function sendForComment(world: World, input: z.input<typeof SendForComment>): Promise<{ round: number }> {
  const { planId, organisationIds, dueOn } = SendForComment.parse(input)
  const bodies = [...new Set(organisationIds)]
  refuseUnless(bodies.length > 0, noBodyAsked)
  refuseUnless(dueOn === null || (isDay(dueOn) && dueOn >= world.today), dueInPast)
  return world.write(async (tx) => {
    const plan = await uncheckedPlan(tx, planId)
    refuseUnless(plan, planNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
    refuseUnless(!plan.issued, planIssued)
    const last = await tx
      .selectFrom('plan_consultation')
      .select((eb) => eb.fn.max('round').as('round'))
      .where('plan_id', '=', planId)
      .executeTakeFirst()
    const round = Number(last?.round ?? 0) + 1
    await tx
      .insertInto('plan_consultation')
      .values(
        bodies.map((organisation_id) => ({
          jurisdiction_id: world.actor.jurisdictionId,
          plan_id: planId,
          organisation_id,
          round,
          due_on: dueOn,
          asked_at: world.now,
          asked_by: accountOf(world.actor),
        })),
      )
      .execute()
    await record(tx, world.actor, {
      what: 'plan.sent-for-comment',
      subjectKind: 'plan',
      subjectId: planId,
      detail: { round, bodies: bodies.length, dueOn },
    })
    return { round }
  })
}
