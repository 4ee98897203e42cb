/** When an office is open. Pure. */
import { addDays, dayOf } from './day.ts'
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts'

/** Opening and closing, 'HH:MM' of Viet Nam, in order; the closing moment itself is outside. */
export type OfficeHours = readonly (readonly [string, string])[]

const usual: OfficeHours = [
  ['07:30', '11:30'],
  ['13:30', '17:00'],
]

export function isOfficeMoment(moment: Date, cal: WorkCalendar, hours: OfficeHours = usual): boolean {
  return nextOfficeMoment(moment, cal, hours).getTime() === moment.getTime()
}

/** The moment itself inside office hours, else the next opening. */
export function nextOfficeMoment(moment: Date, cal: WorkCalendar, hours: OfficeHours = usual): Date {
  for (let day = dayOf(moment); ; day = addDays(day, 1)) {
    if (!isWorkingDay(cal, day)) continue
    for (const [opens, closes] of hours) {
      const [from, to] = [at(day, opens), at(day, closes)]
      if (moment < from) return from
      if (moment < to) return moment
    }
  }
}

const at = (day: string, time: string): Date => new Date(`${day}T${time}:00+07:00`)
