/** The window of days in which a session can be, from what the plan says. Pure. */
import { endOf, startOf } from '#calendar/day.ts'
import type { SessionStart } from './plan-facts.ts'

export function windowOf(starts: SessionStart): { firstDay: string | null; lastDay: string | null } {
  const first = starts.date ?? starts.from
  const last = starts.date ?? starts.to ?? starts.from
  if (!first || !last) return { firstDay: null, lastDay: null }
  return { firstDay: startOf(first), lastDay: endOf(last) }
}

/** 'Thứ Năm, ngày 10/12/2026', 'tháng 8 năm 2026', 'từ tháng 6 đến tháng 7 năm 2024', 'chưa có ngày'. */
export function windowWords(firstDay: string | null, lastDay: string | null): string {
  if (!firstDay || !lastDay) return 'chưa có ngày'
  const [y1, m1, d1] = firstDay.split('-').map(Number)
  const [y2, m2, d2] = lastDay.split('-').map(Number)
  const isWhole = d1 === 1 && lastDay === endOf(`${lastDay.slice(0, 7)}`)
  if (firstDay === lastDay) return `ngày ${firstDay.slice(8)}/${firstDay.slice(5, 7)}/${y1}`
  if (!isWhole) return `từ ngày ${d1}/${m1} đến ngày ${d2}/${m2}/${y2}`
  if (y1 === y2 && m1 === m2) return `tháng ${m1} năm ${y1}`
  if (y1 === y2 && m1 === 1 && m2 === 12) return `năm ${y1}`
  if (y1 === y2 && m1! % 3 === 1 && m2 === m1! + 2) return `quý ${['I', 'II', 'III', 'IV'][(m1! - 1) / 3]} năm ${y1}`
  return y1 === y2 ? `từ tháng ${m1} đến tháng ${m2} năm ${y2}` : `từ tháng ${m1}/${y1} đến tháng ${m2}/${y2}`
}
