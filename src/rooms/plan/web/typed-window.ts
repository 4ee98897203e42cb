/** The day and the hours of a session as people type them. */
import { endOf, isDay, startOf } from '#calendar/day.ts'
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'

/** '10/12/2026', 'tháng 12/2026', 'quý IV/2026'; what windowText writes is read again too. */
export function windowFrom(text: string): { firstDay: string; lastDay: string } | { error: string } {
  const span = text.split('..')
  if (span.length === 2 && span.every(isDay)) return { firstDay: span[0]!, lastDay: span[1]! }
  const date = parseTypedDate(text)
  if ('error' in date) return date
  return { firstDay: startOf(date.date), lastDay: endOf(date.to ?? date.date) }
}

/** A window that no single date says. */
const windowText = (first: string, last: string): string => (first === last ? formatDay(first) : `${first}..${last}`)

/** '8h30', '8:30', '08.30' → '08:30'. Undefined where it is no time. */
export function clockFrom(text: string): string | null | undefined {
  if (text.trim() === '') return null
  const match = /^(\d{1,2})\s*[h:.g]\s*(\d{2})?$/i.exec(text.trim())
  return match && Number(match[1]) < 24 && Number(match[2] ?? 0) < 60
    ? `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`
    : undefined
}

type Days = { firstDay: string | null; lastDay: string | null; startsAt: string | null }

/** The fields that move a session to the days it had before. */
export const moveBack = ({ id, version }: { id: string; version: number }, old: Days): Record<string, string> => ({
  viec: 'lui',
  phien: id,
  ban: String(version),
  ngay: old.firstDay && old.lastDay ? windowText(old.firstDay, old.lastDay) : '',
  gio: old.startsAt?.slice(0, 5) ?? '',
  'ly-do': 'Lấy lại ngày cũ',
})
