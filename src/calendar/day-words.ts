import { type CalendarDay, weekdayOf } from './day.ts'

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

export function weekdayWord(day: CalendarDay): string {
  return WEEKDAYS[weekdayOf(day)]!
}

/** '26/4', as in a working: no zeros, no year. */
export function shortDate(day: CalendarDay): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}

/** '07/5/2024': days below 10 and months 1, 2 carry a zero (NĐ 30/2020/NĐ-CP). */
export function fullDate(day: CalendarDay): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(8)}/${month < 3 ? `0${month}` : month}/${day.slice(0, 4)}`
}

/** 'thứ Bảy 25/7'. */
export function weekdayAndDate(day: CalendarDay): string {
  return `${weekdayWord(day)} ${shortDate(day)}`
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
