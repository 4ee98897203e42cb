import { parsePhone } from '#vietnamese/phones.ts'

/** What was understood; what was changed is said, never done silently. `same`: nothing stands there. */
export type PhoneCell = {
  raw: string
  value: string | null
  verdict: 'new' | 'same' | 'warning' | 'error'
  note?: string
}

/** A number to call as lists hold it: as a number that lost its zero, of eleven figures, two in one cell. */
export function phoneCell(raw: string): PhoneCell {
  if (raw === '') return { raw, value: null, verdict: 'same' }
  // 'a / b', 'a; b': the first number that is one.
  const tries = raw.split(/[;,/]|\s-\s|\bhoặc\b/u).map((part) => part.trim())
  const read = [raw, ...tries].map((part) => parsePhone(part))
  const good = read.find((each) => !('error' in each))
  if (!good || 'error' in good) {
    const reason = read[0] && 'error' in read[0] ? read[0].error : 'Số điện thoại chưa đúng.'
    return { raw, value: null, verdict: 'error', note: reason }
  }
  if (good.converted) {
    return { raw, value: good.display, verdict: 'warning', note: `đã đổi đầu số từ ${good.converted.from}` }
  }
  if (read.length > 2 && 'error' in read[0]!) {
    return { raw, value: good.display, verdict: 'warning', note: 'ô này có nhiều số, lấy số đầu' }
  }
  if (/^\d{9}$/.test(raw)) return { raw, value: good.display, verdict: 'new', note: 'đã thêm số 0 ở đầu' }
  return { raw, value: good.display, verdict: 'new' }
}
