// Single cells: addresses, forms of address, yes and no. What was changed is said, never done silently.
import { fold } from '#vietnamese/fold.ts'
import type { ImportCell } from './import-row.ts'

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
