/** What a sender may say of an answer that she reads. A later room keeps it; the shell puts its word here. */
import { createContext } from 'react-router'
import type { CalendarDay } from '#calendar/day.ts'
import type { World } from '#platform/world.ts'

export type AfterAnswer = {
  version: number
  verdict: { satisfied: boolean; reason: string; at: Date } | null
  /** The last day on which she may say whether she is satisfied. */
  until: CalendarDay
  mayJudge: boolean
  /** Opened again, by her or by another who asked the same: answered anew by then. */
  reopenedDueOn: CalendarDay | null
  doneAt: Date | null
  /** The body says done, she says not. */
  isDisputed: boolean
  questions: readonly { id: string; text: string; at: Date; reply: string | null }[]
}

/** Throws refusals, and the errors of its fields under 'reason' and 'text'. */
export type SpeakAfterAnswer = (world: World, petitionId: string, typed: FormData) => Promise<void>

export const speakAfterAnswerContext = createContext<SpeakAfterAnswer>(async () => undefined)
