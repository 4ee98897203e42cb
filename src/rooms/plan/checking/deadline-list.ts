import { addDays, type CalendarDay } from '#calendar/day.ts'
import type { PlannedTask } from '../plan-facts.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { belongsAfterSession, lastDayInTime, writtenDueDay } from './session-window.ts'
import { type WrittenDate, writtenDates } from './written-dates.ts'

/** A whole day that the plan sets as a deadline, with its task when the reader found one. */
export type Deadline = {
  day: CalendarDay
  rule: 'before' | 'no_later_than'
  /** Last calendar day that is in time. */
  lastDay: CalendarDay
  task: PlannedTask | null
  afterSession: boolean
  place: { start: number; end: number } | null
}

const LEAD =
  /(?:(trước)|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn (?:cuối|chót)(?: là)?|đến hết|không quá|xong trong|thời hạn:?)\s*(?:ngày\s*)?$/iu
const REACH = 48

/** Deadlines from the tasks, then those that the words set elsewhere in the text. */
export function listDeadlines(plan: CheckedPlan): Deadline[] {
  const written = writtenDates(plan.text)
  const deadlines = plan.facts.tasks.flatMap((task) => fromTask(plan, task, written))
  for (const date of written) {
    const lead = leadOf(plan.text, date)
    if (!lead || date.date === null || deadlines.some(({ day }) => day === date.date) || !isAhead(plan, date)) continue
    const { start } = lead
    const sentence = sentenceAround(plan.text, date)
    const task = { text: sentence } as PlannedTask
    deadlines.push({
      day: date.date,
      rule: lead.rule,
      lastDay: lead.rule === 'before' ? addDays(date.date, -1) : date.date,
      task: null,
      afterSession: belongsAfterSession(task),
      place: { start, end: date.end },
    })
  }
  return deadlines
}

function fromTask(plan: CheckedPlan, task: PlannedTask, written: readonly WrittenDate[]): Deadline[] {
  const day = writtenDueDay(task.due)
  const lastDay = lastDayInTime(task.due)
  if (!day || !lastDay || !task.due || !('date' in task.due)) return []
  const place = placeOfDeadline(plan, task, written)
  return [{ day, rule: task.due.rule, lastDay, task, afterSession: belongsAfterSession(task), place }]
}

/** Where the text writes a task's date, with its "trước ngày"; the whole task when the date is nowhere written out. */
export function placeOfDeadline(
  plan: CheckedPlan,
  task: PlannedTask,
  written: readonly WrittenDate[] = writtenDates(plan.text),
): { start: number; end: number } {
  const day = writtenDueDay(task.due)
  const within = plan.fromSource(task.source)
  const same = written.filter((date) => date.date === day)
  const date =
    same.find(({ start, end }) => start >= within.start && end <= within.end) ??
    same.find((one) => leadOf(plan.text, one)) ??
    same[0]
  if (date) return { start: leadOf(plan.text, date)?.start ?? date.start, end: date.end }
  return (day && withoutYear(plan.text, within, day)) || within
}

/** "trước ngày 25/7", the year left to the reader. */
function withoutYear(
  text: string,
  within: { start: number; end: number },
  day: CalendarDay,
): { start: number; end: number } | null {
  const [, month, date] = day.split('-').map(Number)
  const pattern = new RegExp(
    `(?:trước |chậm nhất |hết )?(?:ngày )?0?${date}(?:\\s?[/-]\\s?| tháng )0?${month}(?!\\d)`,
    'iu',
  )
  const match = pattern.exec(text.slice(within.start, within.end))
  return match && { start: within.start + match.index, end: within.start + match.index + match[0].length }
}

export function leadOf(text: string, date: WrittenDate): { start: number; rule: Deadline['rule'] } | null {
  const before = text.slice(Math.max(0, date.start - REACH), date.start)
  const match = LEAD.exec(before)
  if (!match) return null
  return { start: date.start - match[0].length, rule: match[1] ? 'before' : 'no_later_than' }
}

/** "Trước ngày 01/7/2025" in a sentence about the past is no deadline of this plan. */
function isAhead(plan: CheckedPlan, date: WrittenDate): boolean {
  const organising = plan.text.search(/^[\s*]*[IVX]+\s?\.\s*TỔ CHỨC THỰC HIỆN/mu)
  if (organising < 0 || date.start < organising) return false
  return plan.issued === null || date.date! >= plan.issued.from
}

function sentenceAround(text: string, date: WrittenDate): string {
  const start = Math.max(text.lastIndexOf('\n', date.start), text.lastIndexOf('. ', date.start), 0)
  return text.slice(start, date.end + 60)
}
