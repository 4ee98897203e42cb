/** Parts of forms of this room as people type them. */

import { typedText } from '#platform/web/form-errors.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'

/** A whole day, dd/MM/yyyy; what may be left empty is null then. */
export function typedDay(typed: FormData, name: string, isOptional = false): { day: string | null; error?: string } {
  const text = typedText(typed, name)
  if (text === '' && isOptional) return { day: null }
  const read = parseTypedDate(text)
  if ('error' in read) return { day: null, error: read.error }
  if (read.precision !== 'day') return { day: null, error: 'Ghi đủ ngày, tháng, năm, ví dụ 25/11/2026.' }
  return { day: read.date }
}

/** A sentence a line. */
export const linesOf = (typed: FormData, name: string): string[] => typedText(typed, name).split(/\r?\n/)
