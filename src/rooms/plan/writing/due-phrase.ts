/** Deadlines in the words of plans: 'trước ngày 25/9/2026', 'chậm nhất 05 ngày làm việc trước ngày tổ chức hội nghị'. */
import type { TaskDue } from '../plan-facts.ts'
import { duesIn } from '../reading/task-due.ts'
import { dayInText, pieceOf, twoDigits } from './spoken.ts'

export function duePhrase(due: TaskDue): string {
  if ('date' in due) {
    const day = dayInText(due.date)
    if (due.rule === 'before') return `trước ${day}`
    return due.date.length === 10 ? `chậm nhất ${day}` : `chậm nhất trong ${day}`
  }
  if ('workingDaysBeforeSession' in due)
    return `chậm nhất ${twoDigits(due.workingDaysBeforeSession)} ngày làm việc trước ngày tổ chức hội nghị`
  if ('daysBeforeSession' in due)
    return `chậm nhất ${twoDigits(due.daysBeforeSession)} ngày trước ngày tổ chức hội nghị`
  if ('workingDaysAfterSession' in due)
    return `trong ${twoDigits(due.workingDaysAfterSession)} ngày làm việc kể từ ngày kết thúc hội nghị`
  return `trong ${twoDigits(due.daysAfterSession)} ngày kể từ ngày kết thúc hội nghị`
}

export const sameDue = (a: TaskDue | null, b: TaskDue | null): boolean =>
  JSON.stringify(sortedDue(a)) === JSON.stringify(sortedDue(b))

const sortedDue = (due: TaskDue | null) => (due ? Object.entries(due).sort(([a], [b]) => (a < b ? -1 : 1)) : null)

/** The sentence saying exactly this deadline: its own phrase replaced, left out, or the new one added at its end. */
export function withDue(text: string, due: TaskDue | null, year: number | null): string {
  const [said] = duesIn(pieceOf(text), year)
  if (sameDue(said?.due ?? null, due)) return text
  if (!said) return due ? `${text} ${duePhrase(due)}` : text
  const head = text
    .slice(0, said.from)
    .replace(/(?:^|[\s,]+)(?:chậm nhất|muộn nhất|trong|trong vòng|hoàn thành)?[\s,]*$/iu, '')
  const tail = text.slice(said.to)
  if (!due) return (head + tail).trim()
  const lead = /^[^\p{L}\d]*/u.exec(text.slice(said.from))?.[0] ?? ''
  return `${head}${lead.includes('(') ? ' (' : head ? ' ' : ''}${duePhrase(due)}${tail}`
}
