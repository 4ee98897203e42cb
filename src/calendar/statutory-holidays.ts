import { addDays, type CalendarDay, daysBetween, isWeekend, weekdayOf } from './day.ts'
import { lunarDay } from './lunar.ts'
import type { CalendarEntry } from './work-calendar.ts'

const CODE = 'Bộ luật Lao động 2019, Điều 112'
const CULTURE_DAY_LAW = 'Nghị quyết 28/2026/QH16'
const COMPENSATION_LAW = 'Bộ luật Lao động 2019, Điều 111 khoản 3'
const FIRST_CULTURE_DAY = 2026
/** The code of 2019, with the second day of Quốc khánh, is in force from 01/01/2021. */
const CODE_IN_FORCE = 2021
const TUESDAY = 2

/** What the statute alone says of a year. Swapped days are never proposed: they exist only once announced. */
export function statutoryHolidays(year: number): CalendarEntry[] {
  const holidays = sharedDaysOnce([
    holiday(`${year}-01-01`, 'Tết Dương lịch 1/1'),
    ...tet(year),
    holiday(lunarDay(10, 3, year), 'Giỗ Tổ Hùng Vương'),
    holiday(`${year}-04-30`, 'Ngày Chiến thắng 30/4'),
    holiday(`${year}-05-01`, 'Ngày Quốc tế lao động 1/5'),
    ...nationalDay(year),
    ...(year >= FIRST_CULTURE_DAY ? [holiday(`${year}-11-24`, 'Ngày Văn hóa Việt Nam 24/11', CULTURE_DAY_LAW)] : []),
  ])
  return [...holidays, ...compensations(holidays)].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Five days chosen by notice: two before mùng 1, or one when mùng 1 is a Tuesday (so the notices of 2020–2026). */
function tet(year: number): CalendarEntry[] {
  const first = lunarDay(1, 1, year)
  const daysBefore = weekdayOf(first) === TUESDAY ? 1 : 2
  return Array.from({ length: 5 }, (_, index) => {
    const offset = index - daysBefore
    const date = addDays(first, offset)
    const name =
      offset < 0 ? `Tết Âm lịch (${lastMonthDay(first, offset)} tháng Chạp)` : `Tết Âm lịch (mùng ${offset + 1})`
    return holiday(date, name)
  })
}

/** The last lunar month has 29 or 30 days. */
function lastMonthDay(firstOfYear: CalendarDay, offset: number): number {
  const year = Number(firstOfYear.slice(0, 4))
  const lastMonthStart = lunarDay(1, 12, year - 1)
  return daysBetween(lastMonthStart, firstOfYear) + 1 + offset
}

function nationalDay(year: number): CalendarEntry[] {
  const day = `${year}-09-02`
  const entries = [holiday(day, 'Quốc khánh 2/9')]
  if (year < CODE_IN_FORCE) return entries
  // Chủ nhật, thứ Hai, thứ Năm: the day after makes the longer rest; otherwise the day before. Announced so since 2021.
  const adjacent = [0, 1, 4].includes(weekdayOf(day)) ? `${year}-09-03` : `${year}-09-01`
  return [...entries, holiday(adjacent, 'Quốc khánh (ngày liền kề)')]
}

/** Each holiday on a weekly rest day frees the next day that is neither rest, holiday nor freed already. */
function compensations(holidays: CalendarEntry[]): CalendarEntry[] {
  const taken = new Set(holidays.map((entry) => entry.date))
  return holidays
    .filter((entry) => isWeekend(entry.date))
    .map((entry) => {
      let date = addDays(entry.date, 1)
      while (isWeekend(date) || taken.has(date)) date = addDays(date, 1)
      taken.add(date)
      const name = `nghỉ bù ${entry.name.replace(/ \(.*\)$/, '')}`
      return { date, kind: 'compensation', name, source: COMPENSATION_LAW }
    })
}

/** Giỗ Tổ moves with the moon and may meet another holiday; a calendar has one entry a day. */
function sharedDaysOnce(entries: CalendarEntry[]): CalendarEntry[] {
  const byDay = new Map<CalendarDay, CalendarEntry>()
  for (const entry of entries) {
    const earlier = byDay.get(entry.date)
    byDay.set(entry.date, earlier ? { ...earlier, name: `${earlier.name}; ${entry.name}` } : entry)
  }
  return [...byDay.values()]
}

function holiday(date: CalendarDay, name: string, source = CODE): CalendarEntry {
  return { date, kind: 'holiday', name, source }
}
