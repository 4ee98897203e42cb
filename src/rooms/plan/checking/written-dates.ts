import { addDays, type CalendarDay, isDay, weekdayOf } from '#calendar/day.ts'
import { weekdayName } from '#vietnamese/dates.ts'

/** A full date as the text writes it, sound or not. */
export type WrittenDate = {
  start: number
  end: number
  day: number
  month: number
  year: number
  /** null when there is no such day. */
  date: CalendarDay | null
}

const DATE =
  /(?<![\d./-])(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?![\d/-]|\.\d)/gu

export function writtenDates(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const [whole, dayText, slashMonth, slashYear, wordMonth, wordYear] = match
    const [day, month, year] = [Number(dayText), Number(slashMonth ?? wordMonth), Number(slashYear ?? wordYear)]
    return { start: match.index, end: match.index + whole.length, day, month, year, date: dayFrom(year, month, day) }
  })
}

export function dayFrom(year: number, month: number, day: number): CalendarDay | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** 25/7/2026 → '25/7/2026', 05/02/2026 → '05/02/2026': as administrative papers write it. */
export function vietnameseDate(day: CalendarDay): string {
  const [year, month, date] = day.split('-')
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

export function dayWithWeekday(day: CalendarDay): string {
  return `${weekdayName(day)}, ${vietnameseDate(day)}`
}

/** The nearest days around `day` that fall on the wanted weekday (0 = Chủ nhật). */
export function nearestOnWeekday(day: CalendarDay, weekday: number): CalendarDay {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return ahead <= 3 ? addDays(day, ahead) : addDays(day, ahead - 7)
}
