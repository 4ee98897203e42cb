import { addDays, type CalendarDay } from '#calendar/day.ts'
import type { PlanFacts, PlannedSession, PlannedTask, TaskDue } from '../plan-facts.ts'
import { daysOf } from './checked-plan.ts'
import { vietnameseDate } from './written-dates.ts'

/** The days between which a conference may fall: one day when the plan names it. */
export type SessionWindow = { from: CalendarDay; to: CalendarDay; exact: boolean; session: PlannedSession }

export function sessionWindows(facts: PlanFacts): SessionWindow[] {
  return facts.sessions.flatMap((session) => {
    const { date, from, to } = session.starts
    const first = daysOf(date ?? from ?? to ?? '')
    const last = daysOf(date ?? to ?? from ?? '')
    if (!first || !last) return []
    return [{ from: first.from, to: last.to, exact: first.from === last.to, session }]
  })
}

export function windowInWords({ from, to, exact }: SessionWindow): string {
  return exact ? `ngày ${vietnameseDate(from)}` : `từ ${vietnameseDate(from)} đến ${vietnameseDate(to)}`
}

/** The date that the plan writes for a task, when it is a whole day. */
export function writtenDueDay(due: TaskDue | null): CalendarDay | null {
  if (!due || !('date' in due)) return null
  const days = daysOf(due.date)
  return days && days.from === days.to ? days.from : null
}

/** The last calendar day that is in time: "trước ngày 25/7" ends with 24/7. */
export function lastDayInTime(due: TaskDue | null): CalendarDay | null {
  const day = writtenDueDay(due)
  if (!day || !due || !('date' in due)) return null
  return due.rule === 'before' ? addDays(day, -1) : day
}

const AFTERWARDS =
  /sau (?:khi )?(?:kết thúc )?(?:buổi |chương trình |các )?(?:hội nghị|đối thoại)|thông báo kết luận|kết quả|quyết toán|sau đối thoại|theo dõi, đôn đốc|giải quyết (?:các |những |dứt điểm )?(?:ý kiến|kiến nghị)|chưa (?:được )?(?:trả lời|giải quyết)|rút kinh nghiệm/iu

/** Conclusions, settlements and reports are due after the conference by their nature. */
export function belongsAfterSession(task: PlannedTask): boolean {
  return AFTERWARDS.test(task.text)
}
