import { weekdayName } from '#vietnamese/day.ts'
import type { CalendarDay } from './day.ts'

/** '26/4', as in a working: no zeros, no year. */
export function shortDate(day: CalendarDay): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}

/** 'thứ Bảy 25/7'. */
export function weekdayAndDate(day: CalendarDay): string {
  return `${weekdayName(day)} ${shortDate(day)}`
}

/** '9, 8, 7, 4, 3/12': the month stands once, after its last day; years appear as soon as one differs from `year`. */
export function listDates(days: readonly CalendarDay[], year: string): string {
  const withYear = days.some((day) => !day.startsWith(year))
  return days
    .map((day, index) => {
      const sameMonthFollows = days[index + 1]?.slice(0, 7) === day.slice(0, 7)
      if (sameMonthFollows) return String(Number(day.slice(8)))
      return withYear ? `${shortDate(day)}/${day.slice(0, 4)}` : shortDate(day)
    })
    .join(', ')
}
