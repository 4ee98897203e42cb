/** A moment as people read it: '10:32, 20/11/2026'. */
import { formatDay } from '#vietnamese/dates.ts'

export function momentWords(moment: Date): string {
  const local = new Date(moment.getTime() + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)}, ${formatDay(local.slice(0, 10))}`
}
