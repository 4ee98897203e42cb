import { z } from 'zod'
import { isWeekend } from '#calendar/day.ts'
import type { CalendarEntry } from '#calendar/work-calendar.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepCalendar } from './policy.ts'
import { calendarBusy, notYourCalendar } from './refusals.ts'
import { line, requiredLine, typedDay } from './typed.ts'

export const restKinds = ['holiday', 'swap_off', 'swap_work', 'compensation'] as const

export const CalendarDayChange = z
  .object({
    date: typedDay('Chưa ghi ngày.'),
    /** Null: an ordinary day again. */
    kind: z.enum(restKinds, 'Chưa chọn ngày này là ngày gì.').nullable(),
    name: line(120).default(''),
  })
  .superRefine((day, context) => {
    if (day.kind !== null && day.name === '') {
      context.addIssue({ code: 'custom', path: ['name'], message: 'Chưa ghi tên, ví dụ: Giỗ Tổ Hùng Vương.' })
    }
    if (day.kind === 'swap_work' && !isWeekend(day.date)) {
      context.addIssue({ code: 'custom', path: ['date'], message: 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.' })
    }
    if (day.kind === 'swap_off' && isWeekend(day.date)) {
      context.addIssue({
        code: 'custom',
        path: ['date'],
        message: 'Ngày nghỉ hoán đổi phải là ngày làm việc trong tuần.',
      })
    }
  })

export const ChangeCalendar = z.object({
  days: z.array(CalendarDayChange).min(1, 'Chưa có ngày nào.').max(400),
  source: requiredLine(300, 'Chưa ghi văn bản thông báo.'),
})

export type DayBefore = { date: string; kind: CalendarEntry['kind'] | null; name: string; source: string }

/**
 * Corrects days of the working calendar: each a new row of a later version, so that deadlines say by which calendar they
 * were computed. Rooms that count days hear of it through the journal line 'calendar.changed'.
 */
export async function changeCalendar(
  world: World,
  input: z.input<typeof ChangeCalendar>,
): Promise<{ before: DayBefore[]; version: number }> {
  const { days, source } = ChangeCalendar.parse(input)
  refuseUnless(mayKeepCalendar(world.actor), notYourCalendar)
  return world.write(async (tx) => {
    const before = await Promise.all(days.map((day) => dayNow(tx, world, day.date)))
    let version = 0
    for (const day of days) version = await insertDay(tx, world, { ...day, source })
    await record(tx, world.actor, {
      what: 'calendar.changed',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: {
        version,
        source,
        days: days.map(({ date, kind }, index) => ({ date, kind, was: before[index]!.kind })),
      },
    })
    return { before, version }
  })
}

/** The key (jurisdiction, version) decides between two: whoever comes second takes the next number. */
async function insertDay(
  tx: Tx,
  world: World,
  day: { date: string; kind: string | null; name: string; source: string },
): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { last } = await tx
      .selectFrom('calendar_change')
      .select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('last'))
      .executeTakeFirstOrThrow()
    const made = await tx
      .insertInto('calendar_change')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        version: Number(last) + 1,
        ...day,
        name: day.kind === null ? '' : day.name,
        made_at: world.now,
        made_by: accountIdOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst()
    if (made) return made.version
  }
  refuseUnless(false, calendarBusy)
}

/** What the day is now: the last correction, else what the country announced. */
async function dayNow(tx: Tx, world: World, date: string): Promise<DayBefore> {
  const change = await tx
    .selectFrom('calendar_change')
    .select(['kind', 'name', 'source'])
    .where('date', '=', date)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const entry = world.calendar.entries.get(date)
  if (change) return { date, kind: change.kind as DayBefore['kind'], name: change.name, source: change.source }
  return { date, kind: entry?.kind ?? null, name: entry?.name ?? '', source: entry?.source ?? '' }
}
