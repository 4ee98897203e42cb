import { z } from 'zod'
import { type CalendarDay, isDay } from '#calendar/day.ts'
import { type OfficeHours, usualHours, type WorkTime } from '#calendar/working-time.ts'
import { accountIdOf, hasRole } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notYoursToSetHours } from './refusals.ts'

/** `waitDays`: for so many working days at most a body waits for the petitioner. */
export type ClockSetting = { validFrom: CalendarDay | null; hours: OfficeHours; waitDays: number; source: string }

/** Before a province sets its own. */
const usual: ClockSetting = { validFrom: null, hours: usualHours, waitDays: 5, source: '' }

/** All that were ever set, the newest first; one query for a whole list. */
export async function listClockSettings(db: Db): Promise<ClockSetting[]> {
  const rows = await db
    .selectFrom('clock_setting')
    .select(['valid_from as validFrom', 'hours', 'wait_days as waitDays', 'source'])
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map(({ hours, ...row }) => ({ ...row, hours: spansOf(hours) }))
}

const holdsOn = (settings: readonly ClockSetting[], day: CalendarDay): ClockSetting =>
  settings.find(({ validFrom }) => validFrom !== null && validFrom <= day) ?? usual

export async function clockSetting(db: Db, on: CalendarDay): Promise<ClockSetting> {
  return holdsOn(await listClockSettings(db), on)
}

/** The working time of the province: its calendar with its hours of each day. */
export async function workTime(db: Db, { calendar }: Pick<World, 'calendar'>): Promise<WorkTime> {
  const settings = await listClockSettings(db)
  return { calendar, hoursOn: (day) => holdsOn(settings, day).hours }
}

const spansOf = (minutes: readonly number[]): OfficeHours =>
  Array.from({ length: minutes.length / 2 }, (_, at) => ({ from: minutes[at * 2]!, to: minutes[at * 2 + 1]! }))

const minute = z.number('Ghi giờ, ví dụ 7:30.').int().min(0).max(1440)
export const SetClock = z.object({
  validFrom: z.string().refine(isDay, 'Chưa ghi ngày áp dụng.'),
  hours: z
    .array(z.object({ from: minute, to: minute }))
    .min(1, 'Ghi ít nhất một buổi.')
    .max(4)
    .refine(
      (spans) => spans.every((span, at) => span.from < span.to && (at === 0 || spans[at - 1]!.to < span.from)),
      'Mỗi buổi phải bắt đầu trước lúc kết thúc, buổi sau bắt đầu sau khi buổi trước kết thúc.',
    ),
  waitDays: z.number('Ghi số ngày.').int().min(1, 'Ít nhất 1 ngày.').max(30, 'Nhiều nhất 30 ngày.'),
  source: z.string().trim().max(300).default(''),
})

/** From a day on; said again for the same day, the last word holds. */
export async function setClock(world: World, input: z.input<typeof SetClock>): Promise<void> {
  const { validFrom, hours, waitDays, source } = SetClock.parse(input)
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), notYoursToSetHours)
  await world.write(async (tx) => {
    const made = { made_at: world.now, made_by: accountIdOf(world.actor)! }
    const set = { hours: hours.flatMap(({ from, to }) => [from, to]), wait_days: waitDays, source, ...made }
    await tx
      .insertInto('clock_setting')
      .values({ jurisdiction_id: world.actor.jurisdictionId, valid_from: validFrom, ...set })
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'valid_from']).doUpdateSet(set))
      .execute()
    await record(tx, world.actor, {
      what: 'case.hours-set',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { validFrom, waitDays },
    })
  })
}
