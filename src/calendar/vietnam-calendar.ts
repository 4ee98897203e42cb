import { statutoryHolidays } from './statutory-holidays.ts'
import { ANNOUNCED_ENTRIES, ANNOUNCED_YEARS } from './vietnam-calendar-data.ts'
import { type WorkCalendar, workCalendar } from './work-calendar.ts'

export { statutoryHolidays } from './statutory-holidays.ts'

/** Known from the statute alone; every deadline in it is provisional until an officer confirms the year. */
const PROPOSED_YEARS = [2027]

/** Built in once: the calendar of state employees as announced, and what the statute says of the year to come. */
const VIETNAM = workCalendar(
  [...ANNOUNCED_ENTRIES, ...PROPOSED_YEARS.flatMap(statutoryHolidays)],
  ANNOUNCED_YEARS,
  'vn-2026-11-20',
)

export function vietnamCalendar(): WorkCalendar {
  return VIETNAM
}
