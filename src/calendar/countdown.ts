import { addDays, type CalendarDay } from './day.ts'
import { weekdayAndDate } from './day-words.ts'
import { listWorkingDays, type WorkCalendar } from './work-calendar.ts'

export type Lateness = { state: 'late' | 'soon' | 'open'; days: number; label: string }

const SOON_DAYS = 3

/**
 * Working days after `today` up to and including the due day; negative when late. Zero on the due day itself, and also
 * while only rest days lie between: ask `lateness` for the state, not this number.
 */
export function workingDaysLeft(today: CalendarDay, due: CalendarDay, cal: WorkCalendar): number {
  if (today <= due) return listWorkingDays(cal, addDays(today, 1), due).length
  const late = listWorkingDays(cal, addDays(due, 1), today).length
  return late === 0 ? 0 : -late
}

/** `days` is never negative: how many working days late, or left. In time until the end of the due day. */
export function lateness(today: CalendarDay, due: CalendarDay, cal: WorkCalendar): Lateness {
  const days = Math.abs(workingDaysLeft(today, due, cal))
  if (today > due) {
    const label = days === 0 ? `Đã quá hạn ${weekdayAndDate(due)}` : `Quá ${days} ngày làm việc`
    return { state: 'late', days, label }
  }
  const state = days <= SOON_DAYS ? 'soon' : 'open'
  if (today === due) return { state, days, label: 'Hết hạn hôm nay' }
  return { state, days, label: days === 0 ? `Hết hạn ${weekdayAndDate(due)}` : `Còn ${days} ngày làm việc` }
}
