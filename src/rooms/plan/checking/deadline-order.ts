import { addDays, type CalendarDay } from '#calendar/day.ts'
import { previousWorkingDay, workingDaysBetween } from '#calendar/work-calendar.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import type { PlanFinding, PlannedTask } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { placeOfDeadline } from './deadline-list.ts'
import { chainData } from './lead-time-data.ts'
import { lastDayInTime, type SessionWindow, sessionWindows } from './session-window.ts'
import { dayWithWeekday } from './written-dates.ts'

type Step = { task: PlannedTask; day: CalendarDay }

const COLLECTS =
  /(?:tiếp nhận|thu thập|tổng hợp|tập hợp|lấy|nắm bắt|phân (?:loại|nhóm)|chuyển|gửi|đăng ký)[^.;]{0,80}?(?:ý kiến|kiến nghị|câu hỏi|đề xuất|phản ánh)/iu
const OPINIONS = /ý kiến|kiến nghị|câu hỏi|đề xuất|phản ánh/iu
const ANSWERS = /trả lời|giải đáp/iu
const SUMMARISES = /(?:tổng hợp|hoàn thiện|tập hợp)[^.;]{0,40}(?:trả lời|giải đáp)|tổng hợp chung/iu
const OTHER = /kết quả|kết luận|trực tiếp (?:trả lời|giải đáp|trao đổi)|sau (?:hội nghị|đối thoại)/iu

/** Opinions, then answers, then their summary: what is needed later may not be due earlier, and each step needs days. */
export function checkDeadlineOrder(plan: CheckedPlan): PlanFinding[] {
  const windows = sessionWindows(plan.facts)
  const window = windows.length === 1 ? windows[0]! : null
  const opinions = stepsOf(plan, window, isCollection)
  const answers = stepsOf(plan, window, isAnswer)
  const summaries = stepsOf(plan, window, isSummary)
  const first = earliest(opinions)
  const early = first && [...answers, ...summaries].find(({ day }) => day < first.day)
  if (early) return [outOfOrder(plan, early, `hạn gửi ý kiến (hết ${dayWithWeekday(first.day)})`)]
  const hasty = summaries.find(({ day }) => answers.length > 0 && answers.every((answer) => day < answer.day))
  if (hasty) return [outOfOrder(plan, hasty, `hạn trả lời (hết ${dayWithWeekday(answers[0]!.day)})`)]
  const relayed = relayedTooEarly(opinions)
  if (relayed) return [outOfOrder(plan, relayed.step, `hạn nhận ý kiến (hết ${dayWithWeekday(relayed.from.day)})`)]
  const soonest = earliest(answers)
  if (first && soonest) return tooFew(plan, first, soonest)
  return first && window?.exact ? beforeSession(plan, first, window) : tooLate(plan)
}

function earliest(steps: readonly Step[]): Step | null {
  return steps.reduce<Step | null>((a, b) => (a && a.day <= b.day ? a : b), null)
}

/** Who passes opinions on may not be due before those who send them to him. */
function relayedTooEarly(opinions: readonly Step[]): { step: Step; from: Step } | null {
  for (const from of opinions) {
    const receiver = equalityKey(from.task.via ?? from.task.deliverTo ?? '')
    const step = opinions.find(({ task, day }) => day < from.day && equalityKey(task.organisation) === receiver)
    if (receiver && step) return { step, from }
  }
  return null
}

/** "Trước hội nghị 01 ngày làm việc", whatever the day of the conference. */
function tooLate(plan: CheckedPlan): PlanFinding[] {
  const late = plan.facts.tasks.find(({ text, due }) => {
    if (!due || !isCollection(text)) return false
    if ('workingDaysBeforeSession' in due) return due.workingDaysBeforeSession < chainData.answerDays
    return 'daysBeforeSession' in due && due.daysBeforeSession < chainData.answerDays
  })
  if (!late) return []
  const message = `Ý kiến chỉ đến trước hội nghị vài ngày: chưa đủ ${chainData.answerDays} ngày làm việc để chuẩn bị trả lời.`
  return [tooShort(plan, 'late-collection', late, message, ['Lấy ý kiến sớm hơn'])]
}

function outOfOrder(plan: CheckedPlan, step: Step, than: string): PlanFinding {
  const { text } = step.task
  const what = isSummary(text) ? 'Hạn tổng hợp' : isAnswer(text) ? 'Hạn trả lời' : 'Hạn chuyển ý kiến'
  const message = `${what} (hết ${dayWithWeekday(step.day)}) sớm hơn ${than}.`
  const fixes = ['Đưa hạn gửi ý kiến lên trước', 'Lùi hạn này']
  return finding(plan, 'deadlines-out-of-order', 'error', placeOfDeadline(plan, step.task), message, fixes)
}

function tooFew(plan: CheckedPlan, opinion: Step, answer: Step): PlanFinding[] {
  const days = workingDaysBetween(plan.calendar, opinion.day, addDays(answer.day, 1))
  if (days >= chainData.answerDays) return []
  const message = `Từ hạn gửi ý kiến (${dayWithWeekday(opinion.day)}) đến hạn trả lời (${dayWithWeekday(answer.day)}) chỉ có ${days} ngày làm việc.`
  const fixes = ['Lấy ý kiến sớm hơn', 'Lùi hạn trả lời']
  return [tooShort(plan, 'answers', answer.task, message, fixes)]
}

/** No day for the answers is set: the conference itself is the end of the chain. */
function beforeSession(plan: CheckedPlan, opinion: Step, window: SessionWindow): PlanFinding[] {
  const days = workingDaysBetween(plan.calendar, opinion.day, window.from)
  if (opinion.day >= window.from || days >= chainData.answerDays) return []
  const message = `Hạn gửi ý kiến hết ${dayWithWeekday(opinion.day)}, còn ${days} ngày làm việc trước hội nghị (${dayWithWeekday(window.from)}) để chuẩn bị trả lời.`
  return [tooShort(plan, 'session', opinion.task, message, ['Lấy ý kiến sớm hơn'])]
}

function tooShort(
  plan: CheckedPlan,
  about: 'late-collection' | 'answers' | 'session',
  task: PlannedTask,
  message: string,
  fixes: string[],
): PlanFinding {
  return { ...finding(plan, 'lead-time-short', 'warning', placeOfDeadline(plan, task), message, fixes), about }
}

/** "Tổng hợp ý kiến … gửi các sở trả lời" still collects: what counts is which comes first. */
function isCollection(text: string): boolean {
  const collects = COLLECTS.exec(text)
  const answers = ANSWERS.exec(text)
  return (
    collects !== null && !OTHER.test(text) && !isSummary(text) && (answers === null || collects.index < answers.index)
  )
}

function isAnswer(text: string): boolean {
  return ANSWERS.test(text) && !isCollection(text) && !isSummary(text) && !OTHER.test(text)
}

/** "Tổng hợp nội dung trả lời"; but "tổng hợp ý kiến gửi các sở trả lời" speaks of opinions. */
function isSummary(text: string): boolean {
  const match = SUMMARISES.exec(text)
  return match !== null && !OPINIONS.test(match[0])
}

function stepsOf(plan: CheckedPlan, window: SessionWindow | null, wanted: (text: string) => boolean): Step[] {
  return plan.facts.tasks.flatMap((task) => {
    if (!wanted(task.text)) return []
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
