import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepCalendar } from './policy.ts'
import { nothingToUndo, notYourCalendar, yearConfirmed } from './refusals.ts'
import { requiredLine } from './typed.ts'

export const ConfirmCalendarYear = z.object({
  year: z.coerce.number().int().min(2000).max(2100),
  source: requiredLine(300, 'Chưa ghi thông báo lịch nghỉ của năm.'),
})

/** An authorised officer declares the year's days complete; its deadlines are provisional no longer. */
export async function confirmCalendarYear(world: World, input: z.input<typeof ConfirmCalendarYear>): Promise<void> {
  const { year, source } = ConfirmCalendarYear.parse(input)
  refuseUnless(mayKeepCalendar(world.actor), notYourCalendar)
  refuseUnless(!world.calendar.confirmedYears.has(year), yearConfirmed)
  await world.write(async (tx) => {
    const made = await tx
      .insertInto('calendar_year_confirmation')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        year,
        source,
        confirmed_at: world.now,
        confirmed_by: accountIdOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('year')
      .executeTakeFirst()
    refuseUnless(made, yearConfirmed)
    await record(tx, world.actor, {
      what: 'calendar.year-confirmed',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { year, source },
    })
  })
}

export const TakeBackCalendarYear = z.object({ year: z.coerce.number().int() })

/** Undoes a confirmation; a year that the country announced stays confirmed. */
export async function takeBackCalendarYear(world: World, input: z.input<typeof TakeBackCalendarYear>): Promise<void> {
  const { year } = TakeBackCalendarYear.parse(input)
  refuseUnless(mayKeepCalendar(world.actor), notYourCalendar)
  await world.write(async (tx) => {
    const gone = await tx
      .deleteFrom('calendar_year_confirmation')
      .where('year', '=', year)
      .returning('year')
      .executeTakeFirst()
    refuseUnless(gone, nothingToUndo)
    await record(tx, world.actor, {
      what: 'calendar.year-opened',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { year },
    })
  })
}
