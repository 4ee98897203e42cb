/** Which reminders of one clock have come by a day. Pure. */
import { workingDaysLeft } from '#calendar/countdown.ts'
import type { CalendarDay } from '#calendar/day.ts'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { ReminderSetting } from './reminder-setting.ts'

export type ReminderKind = 'before' | 'due' | 'late'
/** 1: the officer; 2: the leader of the body; 3: the standing body. */
export type Level = 1 | 2 | 3
export type Reminder = { kind: ReminderKind; level: Level }

/** All whose day has come, also those missed while nobody worked; what is past is not announced as coming. */
export function remindersDue(
  dueOn: CalendarDay,
  today: CalendarDay,
  cal: WorkCalendar,
  { beforeDays, leaderAfter, standingAfter }: ReminderSetting,
): Reminder[] {
  if (today < dueOn)
    return workingDaysLeft(today, dueOn, cal) <= beforeDays && beforeDays > 0 ? [{ kind: 'before', level: 1 }] : []
  const late = today > dueOn ? -workingDaysLeft(today, dueOn, cal) : 0
  const found: Reminder[] = [{ kind: 'due', level: 1 }]
  if (late >= 1) found.push({ kind: 'late', level: 1 })
  if (late >= leaderAfter) found.push({ kind: 'late', level: 2 })
  if (late >= standingAfter) found.push({ kind: 'late', level: 3 })
  return found
}
