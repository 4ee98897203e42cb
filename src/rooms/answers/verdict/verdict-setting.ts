import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'

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
