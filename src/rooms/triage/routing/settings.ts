import { z } from 'zod'
import { type CalendarDay, isDay } from '#calendar/day.ts'
import { accountIdOf, hasRole } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notYoursToRoute } from './refusals.ts'

export type RoutingSetting = { answerDays: number; refuseDays: number; source: string; validFrom: CalendarDay | null }

/** Before a province sets its own. */
export const usual: RoutingSetting = { answerDays: 10, refuseDays: 2, source: '', validFrom: null }

/** What holds on that day. */
export async function routingSetting(db: Db, on: CalendarDay): Promise<RoutingSetting> {
  const row = await db
    .selectFrom('routing_setting')
    .select(['answer_days as answerDays', 'refuse_days as refuseDays', 'source', 'valid_from as validFrom'])
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? usual
}

/** Of every day, in one query for a whole list. */
export async function routingSettings(db: Db): Promise<(on: CalendarDay) => RoutingSetting> {
  const rows = await db
    .selectFrom('routing_setting')
    .select(['answer_days as answerDays', 'refuse_days as refuseDays', 'source', 'valid_from as validFrom'])
    .orderBy('valid_from', 'desc')
    .execute()
  return (on) => rows.find(({ validFrom }) => validFrom <= on) ?? usual
}

export const SetRouting = z.object({
  validFrom: z.string().refine(isDay, 'Chưa ghi ngày áp dụng.'),
  answerDays: z.number('Ghi số ngày.').int().min(1, 'Ít nhất 1 ngày.').max(60, 'Nhiều nhất 60 ngày.'),
  refuseDays: z.number('Ghi số ngày.').int().min(1, 'Ít nhất 1 ngày.').max(20, 'Nhiều nhất 20 ngày.'),
  source: z.string().trim().max(300).default(''),
})

/** From a day on; said again for the same day, the last word holds. */
export async function setRouting(world: World, input: z.input<typeof SetRouting>): Promise<void> {
  const { validFrom, answerDays, refuseDays, source } = SetRouting.parse(input)
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), notYoursToRoute)
  await world.write(async (tx) => {
    const made = { made_at: world.now, made_by: accountIdOf(world.actor)! }
    const set = { answer_days: answerDays, refuse_days: refuseDays, source, ...made }
    await tx
      .insertInto('routing_setting')
      .values({ jurisdiction_id: world.actor.jurisdictionId, valid_from: validFrom, ...set })
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'valid_from']).doUpdateSet(set))
      .execute()
    await record(tx, world.actor, {
      what: 'assignment.days-set',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { validFrom, answerDays, refuseDays },
    })
  })
}
