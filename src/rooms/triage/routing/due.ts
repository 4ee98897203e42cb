/** By when a body answers, computed by the calendar with its working. Pure. */

import { z } from 'zod'
import { type CalendarDay, isDay } from '#calendar/day.ts'
import { type Due, dueDay } from '#calendar/deadline.ts'
import { listWorkingDays, type WorkCalendar } from '#calendar/work-calendar.ts'

const days = z
  .number('Ghi số ngày làm việc.')
  .int('Số ngày làm việc là số nguyên.')
  .min(1, 'Ít nhất 1 ngày làm việc.')
  .max(60, 'Nhiều nhất 60 ngày làm việc.')

export const DueChoice = z.discriminatedUnion('kind', [
  /** So many working days from the day it is given. */
  z.object({ kind: z.literal('after'), days }),
  /** So many working days before the conference. */
  z.object({ kind: z.literal('before_session'), days }),
  /** What the plan or the officer names. */
  z.object({ kind: z.literal('date'), on: z.string().refine(isDay, 'Chưa ghi hạn trả lời.') }),
])
export type DueChoice = z.output<typeof DueChoice>

/** Null: it hangs on the day of the conference, and that is not settled. */
export function answerDue(
  choice: DueChoice,
  { today, sessionDay, calendar }: { today: CalendarDay; sessionDay: CalendarDay | null; calendar: WorkCalendar },
): Due | null {
  if (choice.kind === 'date') return dueDay({ kind: 'no_later_than' }, choice.on, calendar)
  if (choice.kind === 'after') return afterDays(today, choice.days, calendar)
  if (!sessionDay) return null
  return dueDay({ kind: 'before_session', amount: choice.days, unit: 'working_days' }, sessionDay, calendar)
}

/** "N ngày làm việc sau ngày giao": the day itself does not count. */
export const afterDays = (day: CalendarDay, amount: number, calendar: WorkCalendar): Due =>
  dueDay({ kind: 'after_session', amount, unit: 'working_days' }, day, calendar)

/** The next body has as many working days from today as the first had: what the wrong one took is not charged to it. */
export function dueForNext(
  first: { givenOn: CalendarDay; dueOn: CalendarDay },
  today: CalendarDay,
  calendar: WorkCalendar,
): Due {
  const allowed = listWorkingDays(calendar, first.givenOn, first.dueOn).filter((day) => day > first.givenOn).length
  return afterDays(today, Math.max(1, allowed), calendar)
}

/** Whether a body that hands back on this day does so after the days it has for that. */
export const isLateToRefuse = (
  givenOn: CalendarDay,
  onDay: CalendarDay,
  refuseDays: number,
  calendar: WorkCalendar,
): boolean => onDay > afterDays(givenOn, refuseDays, calendar).date
