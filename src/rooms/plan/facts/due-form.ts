import { parseTypedDate } from '#vietnamese/dates.ts'
import type { TaskDue } from '../plan-facts.ts'

type Counted = 'workingDaysBeforeSession' | 'daysBeforeSession' | 'workingDaysAfterSession' | 'daysAfterSession'

/** A task's deadline → the two boxes "Hạn" and "Ngày hoặc số ngày". */
export function dueToForm(due: TaskDue | null): { dueKind: string; dueValue: string } {
  if (!due) return { dueKind: '', dueValue: '' }
  if ('date' in due) {
    const [year, month, day] = due.date.split('-')
    return { dueKind: due.rule, dueValue: day ? `${day}/${month}/${year}` : month ? `${Number(month)}/${year}` : year! }
  }
  const [kind, amount] = Object.entries(due)[0]!
  return { dueKind: kind, dueValue: String(amount) }
}

export function dueFromForm(kind: string | null, value: string | null): { value: TaskDue | null } | { error: string } {
  if (!kind) return value ? { error: 'Chọn cách tính hạn, hoặc xóa ô này.' } : { value: null }
  if (!value) return { error: 'Chưa ghi ngày hoặc số ngày của hạn.' }
  if (kind === 'before' || kind === 'no_later_than') {
    const date = parseTypedDate(value)
    return 'error' in date ? date : { value: { date: date.date, rule: kind } }
  }
  const amount = Number(value)
  if (!Number.isInteger(amount) || amount < 1 || amount > 365) return { error: 'Số ngày là số nguyên từ 1 đến 365.' }
  return { value: { [kind as Counted]: amount } as TaskDue }
}
