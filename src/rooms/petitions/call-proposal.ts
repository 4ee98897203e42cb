/** What a call is proposed as before it is opened: from the plan's tasks, the conference day and the calendar. Pure. */
import type { CalendarDay } from '#calendar/day.ts'
import { dueDay } from '#calendar/deadline.ts'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { type CollectingFacts, shorten } from '#rooms/plan/index.ts'

export type DayProposal = { day: CalendarDay; why: string; working: string[] }

/** Working days before the conference by which opinions must have come, where the plan names no day of its own. */
export const usualLead = 10

/** Where the plan says by when, its day; else the usual number of working days before the conference. */
export function proposeClosing(
  facts: Pick<CollectingFacts, 'tasks' | 'sessionDay'>,
  today: CalendarDay,
  calendar: WorkCalendar,
): DayProposal | null {
  const task = facts.tasks.find(({ dueOn }) => dueOn !== null && dueOn >= today)
  if (task?.dueOn) return { day: task.dueOn, why: `kế hoạch giao “${shorten(task.text, 80)}”`, working: [] }
  return facts.sessionDay ? leadBefore(facts.sessionDay, usualLead, calendar) : null
}

/** So many working days before the conference, with the days that were counted and those that were not. */
export function leadBefore(sessionDay: CalendarDay, days: number, calendar: WorkCalendar): DayProposal {
  const due = dueDay({ kind: 'before_session', amount: days, unit: 'working_days' }, sessionDay, calendar)
  return { day: due.date, why: `${days} ngày làm việc trước ngày họp`, working: due.steps }
}

/** The conference's topics as questions that one can put to people. */
export const proposeQuestions = (topics: readonly string[]): string[] =>
  topics.slice(0, 30).map((topic) => {
    const words = topic.replace(/[.;:]+$/, '').trim()
    return `Về ${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)}: bà con đang vướng gì, mong cơ quan nào làm gì?`.slice(
      0,
      300,
    )
  })
