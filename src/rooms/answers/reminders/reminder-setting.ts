import { z } from 'zod'
import { type CalendarDay, isDay } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { type RefusalKind, refuse } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'

/** Working days. `beforeDays` 0: no reminder before the due day. */
export type ReminderSetting = { beforeDays: number; leaderAfter: number; standingAfter: number }

/** Before a province sets its own. */
export const usualReminders: ReminderSetting = { beforeDays: 2, leaderAfter: 1, standingAfter: 3 }

/** What holds on that day. */
export async function reminderSetting(db: Db, on: CalendarDay): Promise<ReminderSetting> {
  const row = await db
    .selectFrom('reminder_setting')
    .select(['before_days as beforeDays', 'leader_after as leaderAfter', 'standing_after as standingAfter'])
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? usualReminders
}

const days = (least: number, most: number) =>
  z
    .number('Ghi số ngày làm việc.')
    .int('Ghi số tròn.')
    .min(least, `Ít nhất ${least} ngày.`)
    .max(most, `Nhiều nhất ${most} ngày.`)

export const SetReminders = z
  .object({
    validFrom: z.string().refine(isDay, 'Chưa ghi ngày áp dụng.'),
    beforeDays: days(0, 20),
    leaderAfter: days(1, 60),
    standingAfter: days(1, 60),
  })
  .refine(({ leaderAfter, standingAfter }) => standingAfter >= leaderAfter, {
    path: ['standingAfter'],
    message: 'Báo cơ quan thường trực không sớm hơn báo lãnh đạo.',
  })

const notYoursToSet: RefusalKind = {
  code: 'reminders.not-yours',
  status: 403,
  say: 'Chỉ văn phòng và cơ quan thường trực cấp tỉnh đặt lịch nhắc hạn.',
}

/** From a day on; said again for the same day, the last word holds. */
export async function setReminders(world: World, input: z.input<typeof SetReminders>): Promise<void> {
  const { validFrom, beforeDays, leaderAfter, standingAfter } = SetReminders.parse(input)
  try {
    await world.write(async (tx) => {
      const made = { made_at: world.now, made_by: accountIdOf(world.actor)! }
      const set = { before_days: beforeDays, leader_after: leaderAfter, standing_after: standingAfter, ...made }
      await tx
        .insertInto('reminder_setting')
        .values({ jurisdiction_id: world.actor.jurisdictionId, valid_from: validFrom, ...set })
        .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'valid_from']).doUpdateSet(set))
        .execute()
      await record(tx, world.actor, {
        what: 'reminder.days-set',
        subjectKind: 'jurisdiction',
        subjectId: world.actor.jurisdictionId,
        detail: { validFrom, beforeDays, leaderAfter, standingAfter },
      })
    })
  } catch (error) {
    if ((error as { code?: string }).code === '42501') refuse(notYoursToSet)
    throw error
  }
}
