import { z } from 'zod'
import { type CalendarDay, isDay } from '#calendar/day.ts'
import { type Actor, accountIdOf, covers } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notYoursToSetTerms, termsTooEarly } from './verdict-refusals.ts'

export type VerdictSetting = {
  /** Days after the release in which a sender says whether she is satisfied. */
  verdictDays: number
  /** Working days that the body has for a case opened again. */
  answerDays: number
}

/** Before a province sets its own. */
const usual: VerdictSetting = { verdictDays: 15, answerDays: 10 }

/** What held on the day of the release. */
export async function verdictSetting(db: Db, on: CalendarDay): Promise<VerdictSetting> {
  const row = await db
    .selectFrom('verdict_setting')
    .select(['verdict_days as verdictDays', 'answer_days as answerDays'])
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? usual
}

/** The last twenty that were set, those to come first: from when, by whom, on what ground. */
export async function listVerdictSettings(db: Db) {
  return db
    .selectFrom('verdict_setting as s')
    .leftJoin('account as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 's.jurisdiction_id').onRef('a.id', '=', 's.made_by'),
    )
    .select([
      's.valid_from as validFrom',
      's.verdict_days as verdictDays',
      's.answer_days as answerDays',
      's.source',
      's.made_at as at',
      'a.display_name as by',
    ])
    .orderBy('s.valid_from', 'desc')
    .limit(20)
    .execute()
}

/** `root`: the body at the head of the province; a grant for one conference sets nothing for all. */
export const maySetTerms = (actor: Actor, root: string): boolean => covers(actor, ['office', 'standing_body'], [root])

const days = (most: number) =>
  z.number('Ghi số ngày.').int('Ghi số ngày tròn.').min(1, 'Ít nhất 1 ngày.').max(most, `Nhiều nhất ${most} ngày.`)

export const SetVerdictTerms = z.object({
  validFrom: z.string().refine(isDay, 'Ghi ngày như 25/12/2026.'),
  verdictDays: days(90),
  answerDays: days(60),
  source: z.string().trim().max(300, 'Ghi gọn trong 300 chữ cái.').default(''),
})

/**
 * For answers released from that day on: what senders were told of earlier ones stands, so the day is still to come. Said again
 * for the same day, the last word holds; the journal keeps each.
 */
export async function setVerdictTerms(world: World, input: z.input<typeof SetVerdictTerms>): Promise<void> {
  const { validFrom, verdictDays, answerDays, source } = SetVerdictTerms.parse(input)
  refuseUnless(validFrom > world.today, termsTooEarly)
  await world.write(async (tx) => {
    const root = await tx
      .selectFrom('organisation')
      .select('id')
      .where('parent_id', 'is', null)
      .where('jurisdiction_id', '=', world.actor.jurisdictionId)
      .execute()
    refuseUnless(
      root.some(({ id }) => maySetTerms(world.actor, id)),
      notYoursToSetTerms,
    )
    const made = { made_at: world.now, made_by: accountIdOf(world.actor)! }
    const set = { verdict_days: verdictDays, answer_days: answerDays, source: source.normalize('NFC'), ...made }
    await tx
      .insertInto('verdict_setting')
      .values({ jurisdiction_id: world.actor.jurisdictionId, valid_from: validFrom, ...set })
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'valid_from']).doUpdateSet(set))
      .execute()
    await record(tx, world.actor, {
      what: 'answer.terms-set',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { validFrom, verdictDays, answerDays },
    })
  })
}
