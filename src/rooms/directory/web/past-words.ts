import { formatDay } from '#vietnamese/dates.ts'

/** 'từ 01/07/2025', 'đến 28/02/2025', 'từ … đến …'; nothing where it always was and still is. */
export function validWords(from: string, to: string | null): string {
  const since = from > '1900-01-01' ? `từ ${formatDay(from)}` : ''
  const until = to ? `đến ${formatDay(to)}` : ''
  return [since, until].filter(Boolean).join(' ')
}
