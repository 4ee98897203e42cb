// Single cells: numbers to call, names, yes and no. What was changed is said, never done silently.
import { fold } from '#vietnamese/fold.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import type { ImportCell } from './import-row.ts'

export function phoneCell(raw: string): ImportCell {
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

export function emailCell(raw: string): ImportCell {
  const typed = raw.toLowerCase().replace(/\s+/g, '')
  if (typed === '') return { raw, value: null, verdict: 'same' }
  if (/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(typed)) return { raw, value: typed, verdict: 'new' }
  return { raw, value: null, verdict: 'error', note: 'Địa chỉ thư điện tử chưa đúng.' }
}

export function salutationCell(raw: string): ImportCell {
  if (raw === '') return { raw, value: null, verdict: 'same' }
  const said = fold(raw).replace(/\.$/, '')
  const known: Record<string, string> = {
    ong: 'Ông',
    ba: 'Bà',
    nam: 'Ông',
    nu: 'Bà',
    'dong chi': 'Đồng chí',
    'd/c': 'Đồng chí',
  }
  const value = known[said] ?? (raw.length <= 20 ? raw : null)
  if (value === null) return { raw, value, verdict: 'error', note: 'Danh xưng là Ông, Bà hoặc Đồng chí.' }
  return { raw, value, verdict: 'new' }
}

/** 'x', 'có', '1' say yes. */
export const yesCell = (raw: string): ImportCell => {
  const yes = /^(?:x|co|1|dung|v|yes|dau moi)$/.test(fold(raw))
  return { raw, value: yes ? 'x' : null, verdict: yes ? 'new' : 'same' }
}
