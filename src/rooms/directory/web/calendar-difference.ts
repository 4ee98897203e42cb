import type { CalendarEntry } from '#calendar/work-calendar.ts'

export type ProposedDay = CalendarEntry & {
  /** Against the calendar now: not there, there as something else, or there already. */
  verdict: 'new' | 'changed' | 'same'
  was: string | null
}

/** What a list of days would change. */
export function calendarDifference(
  days: readonly CalendarEntry[],
  now: ReadonlyMap<string, CalendarEntry>,
): ProposedDay[] {
  return days.map((day) => {
    const known = now.get(day.date)
    if (!known) return { ...day, verdict: 'new', was: null }
    const same = known.kind === day.kind || (known.kind !== 'swap_work' && day.kind !== 'swap_work')
    return { ...day, verdict: same ? 'same' : 'changed', was: known.name }
  })
}
