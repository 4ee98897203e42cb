import { formatDay } from '#vietnamese/day.ts'
import { type CalendarDay, isDay } from './day.ts'

export type Extension = { until: CalendarDay; reason: string }

/** A due day and its extensions, oldest first. The first due day is never overwritten: it stays on the page. */
export type ExtendableDue = { first: CalendarDay; extensions: readonly Extension[] }

export type ExtensionResult = { ok: true; due: ExtendableDue } | { ok: false; message: string }

/** The day that binds now. */
export function currentDue({ first, extensions }: ExtendableDue): CalendarDay {
  return extensions.at(-1)?.until ?? first
}

/** In time until the end of the day itself: overdue from the day after. */
export function isOverdue(due: ExtendableDue, today: CalendarDay): boolean {
  return today > currentDue(due)
}

/** Refuses, in Vietnamese, an extension without a reason, to an impossible day, or to no later a day. */
export function extendDue(due: ExtendableDue, until: string, reason: string): ExtensionResult {
  const why = reason.normalize('NFC').trim()
  if (!/\p{L}/u.test(why)) return { ok: false, message: 'Phải nêu lý do gia hạn.' }
  if (!isDay(until)) return { ok: false, message: 'Ngày gia hạn không có thật. Hãy nhập ngày, tháng, năm.' }
  const current = currentDue(due)
  if (until <= current) {
    return { ok: false, message: `Ngày gia hạn phải sau hạn hiện tại (${formatDay(current)}).` }
  }
  return { ok: true, due: { first: due.first, extensions: [...due.extensions, { until, reason: why }] } }
}
