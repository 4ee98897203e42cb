import { formatDay, formatDayLong, weekdayName } from '#vietnamese/day.ts'
import type { CalendarDay } from './day.ts'
import { nextWorkingDay, previousWorkingDay, type WorkCalendar, whyRest } from './work-calendar.ts'

export type RestDayChoice = { date: CalendarDay; choice: 'earlier' | 'later' | 'keep'; label: string }

export type RestDayWarning = { day: CalendarDay; why: string; message: string; choices: RestDayChoice[] }

/** Null on a working day. A rest day is questioned, never changed: the person decides, and may keep it. */
export function restDayChoices(day: CalendarDay, cal: WorkCalendar): RestDayWarning | null {
  const why = whyRest(cal, day)
  if (why === null) return null
  const message =
    why === weekdayName(day)
      ? `Ngày ${formatDay(day)} là ${why}, không phải ngày làm việc.`
      : `Ngày ${formatDay(day)} (${weekdayName(day)}) không phải ngày làm việc: ${why}.`
  return {
    day,
    why,
    message,
    choices: [
      choiceOf(previousWorkingDay(cal, day), 'earlier', 'Chuyển sớm lên'),
      choiceOf(nextWorkingDay(cal, day), 'later', 'Lùi đến'),
      choiceOf(day, 'keep', 'Giữ nguyên'),
    ],
  }
}

function choiceOf(date: CalendarDay, choice: RestDayChoice['choice'], verb: string): RestDayChoice {
  return { date, choice, label: `${verb} ${formatDayLong(date)}` }
}
