/** Last year's plan on a new day: every date moves with the conference, and list-differences.ts tells each move. Pure. */
import { addDays, type CalendarDay, daysBetween, endOf, isDay } from '#calendar/day.ts'
import {
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
  workingDaysBetween,
} from '#calendar/work-calendar.ts'
import type { PlanFacts, PlannedTask, SessionStart, TaskDue } from '../plan-facts.ts'
import { duePhrase, withDue } from './due-phrase.ts'
import { settledFacts, yearOf } from './settled.ts'

/** `newDay`: of the first conference. Bases keep their dates: they are other papers'. */
export function movedFacts(
  given: PlanFacts,
  newDay: CalendarDay,
  { today, calendar }: { today: CalendarDay; calendar: WorkCalendar },
): PlanFacts {
  const oldDay = firstDay(given)
  const years = oldDay ? Number(newDay.slice(0, 4)) - Number(oldDay.slice(0, 4)) : 0
  const oldYear = yearOf(given)
  const shift = (text: string) => shiftYears(text, years)
  const starts = given.sessions.map((session, index) => movedStart(session.starts, index, oldDay, newDay, calendar))
  return settledFacts({
    ...given,
    documentNumber: null,
    issuedAt: { place: given.issuedAt.place, date: today.slice(0, 4) },
    title: given.title && shift(given.title),
    theme: given.theme && shift(given.theme),
    purposes: given.purposes.map(shift),
    requirements: given.requirements.map(shift),
    topics: given.topics.map(shift),
    sessions: given.sessions.map((session, index) => ({ ...session, starts: starts[index]! })),
    programme: given.programme.map((item) => ({ ...item, text: shift(item.text) })),
    // Money and its decisions belong to one year: the office gives them anew.
    funding: given.funding.map((line) => ({
      ...line,
      text: '',
      amount: null,
      decision: null,
      source: shift(line.source),
    })),
    tasks: given.tasks.map((task) => movedTask(task, oldDay, newDay, oldYear, shift, calendar)),
    signatory: { ...given.signatory },
  })
}

/** Of the first conference; where only its month was known, the last day on which it could have been. */
function firstDay(facts: PlanFacts): CalendarDay | null {
  const days = facts.sessions.flatMap(({ starts }) => {
    const last = starts.date ?? starts.to ?? starts.from
    return last ? [endOf(last)] : []
  })
  return days.sort()[0] ?? null
}

/** The first goes to the new day; the others keep their distance from it, but never fall on a day of rest. */
function movedStart(
  starts: SessionStart,
  index: number,
  oldDay: CalendarDay | null,
  newDay: CalendarDay,
  calendar: WorkCalendar,
): SessionStart {
  const { part, time, until } = starts
  const kept = { part: part ?? null, ...(time ? { time } : {}), ...(until ? { until } : {}), text: '' }
  const exact = starts.date && isDay(starts.date) ? starts.date : null
  if (!oldDay || !exact) return index === 0 ? { ...kept, date: newDay } : { ...kept, date: newDay.slice(0, 4) }
  const day = addDays(newDay, daysBetween(oldDay, exact))
  return {
    ...kept,
    date:
      index === 0 || isWorkingDay(calendar, day) || !isWorkingDay(calendar, exact)
        ? day
        : nextWorkingDay(calendar, day),
  }
}

function movedTask(
  task: PlannedTask,
  oldDay: CalendarDay | null,
  newDay: CalendarDay,
  year: number | null,
  shift: (text: string) => string,
  calendar: WorkCalendar,
): PlannedTask {
  const due = movedDue(task.due, oldDay, newDay, calendar)
  const text = due && task.due && 'date' in task.due ? withDue(task.text, due, year) : task.text
  // Its own deadline has been written anew; a year standing elsewhere in the sentence still moves.
  const said = due && 'date' in due ? duePhrase(due) : ''
  const at = said ? text.indexOf(said) : -1
  const shifted = at < 0 ? shift(text) : shift(text.slice(0, at)) + said + shift(text.slice(at + said.length))
  return { ...task, text: shifted, due }
}

/** As many working days before the conference (or after it) as last year; a month stays as many months away. */
export function movedDue(
  due: TaskDue | null,
  oldDay: CalendarDay | null,
  newDay: CalendarDay,
  calendar: WorkCalendar,
): TaskDue | null {
  if (!due || !('date' in due) || !oldDay) return due
  if (!isDay(due.date)) {
    const months = monthsOf(newDay) - monthsOf(oldDay)
    return due.date.length === 7
      ? { ...due, date: monthText(monthsOf(due.date) + months) }
      : { ...due, date: newDay.slice(0, 4) }
  }
  if (due.date === oldDay) return { ...due, date: newDay }
  if (due.date < oldDay) {
    const count = workingDaysBetween(calendar, due.date, oldDay) + 1
    return { ...due, date: walked(newDay, count, (day) => previousWorkingDay(calendar, day)) }
  }
  const count = workingDaysBetween(calendar, oldDay, due.date) + 1
  return { ...due, date: walked(newDay, count, (day) => nextWorkingDay(calendar, day)) }
}

function walked(from: CalendarDay, count: number, step: (day: CalendarDay) => CalendarDay): CalendarDay {
  let day = from
  for (let left = count; left > 0; left -= 1) day = step(day)
  return day
}

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const monthText = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`

/** 'năm 2025' → 'năm 2026', '2021 - 2025' and document numbers stay. */
export function shiftYears(text: string, years: number): string {
  if (years === 0) return text
  return text.replace(/(?<=(?:^|[^\p{L}])[Nn]ăm )(20\d{2})(?!\s*[-–]\s*20\d{2}|\d|\/)/gu, (year) =>
    String(Number(year) + years),
  )
}
