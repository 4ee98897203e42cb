/** The parts of a body's desk. Apart from the queries, so that a page's address can name them in the browser too. Pure. */
import type { CalendarDay } from '#calendar/day.ts'

/** Cases of one page. */
export const deskSize = 50

export const deskParts = ['new', 'working', 'waiting', 'approval', 'late', 'returned', 'forwarded', 'answered'] as const
export type DeskPart = (typeof deskParts)[number]

/** Behind these nobody in the body has anything to do any more. */
export const settledParts: ReadonlySet<DeskPart> = new Set(['returned', 'forwarded', 'answered'])

export type DeskStand = {
  role: 'lead' | 'coordinator'
  said: 'accepted' | 'refused' | null
  /** Handed back, and kept here by a ruling. */
  upheld: boolean
  dueOn: CalendarDay
  isWaiting: boolean
  /** What was last decided on the newest text; null: nothing, or not told to this body. */
  stand: 'submitted' | 'checked' | 'returned' | 'approved' | null
  isApproved: boolean
  isForwarded: boolean
}

/** One case stands in one place, the most pressing; what is answered, or waits for the petitioner, is never late. */
export function deskPartOf(row: DeskStand, today: CalendarDay): DeskPart {
  if (row.isApproved) return 'answered'
  if (row.isForwarded) return 'forwarded'
  if (row.said === 'refused' && !row.upheld) return 'returned'
  if (row.dueOn < today) return 'late'
  if (row.isWaiting) return 'waiting'
  if (row.stand === 'submitted' || row.stand === 'checked') return 'approval'
  return row.said ? 'working' : 'new'
}
