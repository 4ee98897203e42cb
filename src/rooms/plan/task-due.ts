/** From a deadline as the plan writes it to the last day in time, with its working. Pure. */
import { endOf, startOf } from '#calendar/day.ts'
import { type DeadlineRule, type Due, dueDay } from '#calendar/deadline.ts'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { TaskDue } from './plan-facts.ts'

/** A session's day: a window while the plan names only a month. */
export type SessionWindow = { id: string; firstDay: string | null; lastDay: string | null }

export type ComputedDue = {
  rule: DeadlineRule
  anchor: string | null
  anchorSessionId: string | null
  dueOn: string | null
  provisional: boolean
  working: string[]
}

/** Null when the task has no deadline. The anchor of "N days before the conference" is the session's first day. */
export function computeDue(
  due: TaskDue | null,
  session: SessionWindow | null,
  calendar: WorkCalendar,
): ComputedDue | null {
  if (!due) return null
  if ('date' in due) {
    const rule: DeadlineRule = { kind: due.rule }
    // "trước tháng 8" is before its first day, "chậm nhất tháng 8" by its last
    const anchor = due.rule === 'before' ? startOf(due.date) : endOf(due.date)
    return { rule, anchor, anchorSessionId: null, ...result(dueDay(rule, anchor, calendar)) }
  }
  return fromSession(ruleOf(due), session, calendar)
}

/** The same for a rule that hangs on a session, when the session moves. */
export function fromSession(rule: DeadlineRule, session: SessionWindow | null, calendar: WorkCalendar): ComputedDue {
  const isBefore = rule.kind === 'before_session'
  const anchor = (isBefore ? session?.firstDay : session?.lastDay) ?? null
  const base = { rule, anchor, anchorSessionId: session?.id ?? null }
  if (!anchor)
    return { ...base, dueOn: null, provisional: true, working: ['Chưa có ngày hội nghị nên chưa tính được hạn.'] }
  const computed = result(dueDay(rule, anchor, calendar))
  if (session!.firstDay === session!.lastDay) return { ...base, ...computed }
  return {
    ...base,
    ...computed,
    provisional: true,
    working: [
      ...computed.working,
      `Ngày hội nghị chưa chốt, tạm tính theo ngày ${isBefore ? 'sớm nhất' : 'muộn nhất'} có thể.`,
    ],
  }
}

function ruleOf(due: Exclude<TaskDue, { date: string }>): DeadlineRule {
  if ('workingDaysBeforeSession' in due)
    return { kind: 'before_session', amount: due.workingDaysBeforeSession, unit: 'working_days' }
  if ('daysBeforeSession' in due) return { kind: 'before_session', amount: due.daysBeforeSession, unit: 'days' }
  if ('workingDaysAfterSession' in due)
    return { kind: 'after_session', amount: due.workingDaysAfterSession, unit: 'working_days' }
  return { kind: 'after_session', amount: due.daysAfterSession, unit: 'days' }
}

const result = (due: Due) => ({ dueOn: due.date, provisional: due.provisional, working: due.steps })
