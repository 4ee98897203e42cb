import { addDays } from '#calendar/day.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { Past } from '../organisation-past.ts'

/** 'nhận việc của Sở Lao động - Thương binh và Xã hội từ 01/03/2025: việc làm, người có công'. */
export function pastWords(past: Past): string {
  if (past.how === 'other') return `còn gọi là ${past.name}`
  if (past.how === 'former') {
    return past.since ? `tên cũ đến ${formatDay(past.since)}: ${past.name}` : `tên cũ: ${past.name}`
  }
  const since = past.since ? ` từ ${formatDay(past.since)}` : ''
  const what = past.functions.length > 0 ? `: ${past.functions.map(lowered).join('; ')}` : ''
  return `nhận việc của ${past.name}${since}${what}`
}

/** 'từ 01/07/2025', 'đến 28/02/2025', 'từ … đến …'; nothing where it always was and still is. */
export function validWords(from: string, to: string | null): string {
  const since = from > '1900-01-01' ? `từ ${formatDay(from)}` : ''
  const until = to ? `đến ${formatDay(to)}` : ''
  return [since, until].filter(Boolean).join(' ')
}

/** The first day after the last one. */
export const dayAfter = (day: string): string => formatDay(addDays(day, 1))

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
