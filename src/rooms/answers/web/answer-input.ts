/** What the answer's form sends, as its steps take it. */
import { typedText } from '#platform/web/form-errors.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { chosenFiles } from '../attachments/web/chosen-files.ts'

export const answerBoxes = {
  direct: 'tra-loi-thang',
  result: 'ket-qua',
  text: 'tra-loi',
  action: 'se-lam',
  responsible: 'ai-lam',
  doneBy: 'xong-ngay',
  bases: 'can-cu',
}

/** The same page as it was open: only what an address of this page may hold. */
export const placeIn = (here: string, typed: FormData): string => {
  const search = typedText(typed, 'o-day')
  return /^\?[\w=&-]*$/.test(search) ? `${here}${search}` : here
}

/** `errors`: of what a schema cannot see, the day as typed and the files by their content. */
export async function answerIn(typed: FormData, assignmentId: string) {
  const errors: Record<string, string> = {}
  const day = typedText(typed, 'xong-ngay')
  const read = day === '' ? null : parseTypedDate(day)
  if (read && 'error' in read) errors['xong-ngay'] = read.error
  const doneBy = read && !('error' in read) && read.precision === 'day' ? read.date : null
  if (read && !('error' in read) && read.precision !== 'day')
    errors['xong-ngay'] = 'Ghi đủ ngày, tháng, năm, ví dụ 30/12/2026.'
  const { attached, kept, error } = await chosenFiles(typed)
  if (error) errors.tep = error
  return {
    errors: Object.keys(errors).length > 0 ? errors : null,
    attached,
    input: {
      assignmentId,
      seenVersion: Number(typed.get('ban')) || 0,
      writing: typedText(typed, 'luot'),
      direct: (typedText(typed, 'tra-loi-thang') || null) as null,
      result: (typedText(typed, 'ket-qua') || null) as null,
      text: typedText(typed, 'tra-loi'),
      action: typedText(typed, 'se-lam'),
      responsible: typedText(typed, 'ai-lam'),
      doneBy,
      bases: typedText(typed, 'can-cu')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
      files: kept,
    },
  }
}
