import { addDays, type CalendarDay } from '#calendar/day.ts'
import { previousWorkingDay, workingDaysBetween } from '#calendar/work-calendar.ts'
import type { PlanFinding, PlannedTask } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { chainData } from './lead-time-data.ts'
import { lastDayInTime, type SessionWindow, sessionWindows } from './session-window.ts'
import { dayWithWeekday } from './written-dates.ts'

type Step = { task: PlannedTask; day: CalendarDay }

const COLLECTS =
  /(?:tiếp nhận|thu thập|tổng hợp|lấy|gửi|nắm bắt|đăng ký)[^.;]{0,80}(?:ý kiến|kiến nghị|câu hỏi|đề xuất|phản ánh)/iu
const ANSWERS = /trả lời|giải đáp/iu
const CONSOLIDATES =
  /tổng hợp[^.;]{0,60}(?:trả lời|giải đáp)|kết quả|trực tiếp (?:trả lời|giải đáp|trao đổi)|tại (?:hội nghị|buổi)/iu

/** Opinions, then answers: what is needed later may not be due earlier, and each step needs its days. */
export function checkDeadlineOrder(plan: CheckedPlan): PlanFinding[] {
  const windows = sessionWindows(plan.facts)
  const first = windows.length === 1 ? windows[0]! : null
  const opinions = stepsOf(plan, first, isCollection)
  const answers = stepsOf(plan, first, isAnswer)
  if (opinions.length === 0 || answers.length === 0) return []
  const opinion = opinions.reduce((a, b) => (b.day < a.day ? b : a))
  const answer = answers.reduce((a, b) => (b.day > a.day ? b : a))
  if (answer.day < opinion.day) return [outOfOrder(plan, opinion, answer)]
  const days = workingDaysBetween(plan.calendar, opinion.day, addDays(answer.day, 1))
  if (opinion.task === answer.task || days >= chainData.answerDays) return []
  const message = `Từ hạn gửi ý kiến (${dayWithWeekday(opinion.day)}) đến hạn trả lời (${dayWithWeekday(answer.day)}) chỉ có ${days} ngày làm việc.`
  const fixes = ['Lấy ý kiến sớm hơn', 'Lùi hạn trả lời']
  return [finding(plan, 'lead-time-short', 'warning', plan.fromSource(answer.task.source), message, fixes)]
}

function outOfOrder(plan: CheckedPlan, opinion: Step, answer: Step): PlanFinding {
  const message = `Hạn trả lời (hết ${dayWithWeekday(answer.day)}) sớm hơn hạn gửi ý kiến (hết ${dayWithWeekday(opinion.day)}).`
  const fixes = ['Đưa hạn gửi ý kiến lên trước', 'Lùi hạn trả lời']
  return finding(plan, 'deadlines-out-of-order', 'error', plan.fromSource(answer.task.source), message, fixes)
}

function isCollection(text: string): boolean {
  return COLLECTS.test(text) && !ANSWERS.test(text) && !CONSOLIDATES.test(text)
}

function isAnswer(text: string): boolean {
  return ANSWERS.test(text) && !CONSOLIDATES.test(text)
}

function stepsOf(plan: CheckedPlan, window: SessionWindow | null, wanted: (text: string) => boolean): Step[] {
  return plan.facts.tasks.flatMap((task) => {
    if (!wanted(task.text.normalize('NFC'))) return []
    const day = lastDayInTime(task.due) ?? relativeDay(plan, task, window)
    return day ? [{ task, day }] : []
  })
}

/** Counted from the day of the conference; from the last possible day when only the month is known. */
function relativeDay(plan: CheckedPlan, { due }: PlannedTask, window: SessionWindow | null): CalendarDay | null {
  if (!due || !window) return null
  if ('daysBeforeSession' in due) return addDays(window.to, -due.daysBeforeSession)
  if (!('workingDaysBeforeSession' in due)) return null
  let day = window.to
  for (let left = due.workingDaysBeforeSession; left > 0; left--) day = previousWorkingDay(plan.calendar, day)
  return day
}
