/**
 * What was answered to a petition that the public reads. A later room releases it; the shell puts its word here, so that this
 * room looks ahead to none.
 */
import { createContext } from 'react-router'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'

export type OpenAnswer = {
  id: string
  lead: string
  /** 'Có', 'Một phần'; null where the body chose none. */
  direct: string | null
  text: string
  action: string
  doneBy: string | null
  bases: readonly string[]
  /** Since when it is read. */
  at: Date
}

/** Of those who ask the same in a conference, the newest first; nothing before its moment. */
export type FindOpenAnswers = (
  db: Db,
  world: World,
  asked: { conferenceId: string; petitionIds: readonly string[] },
) => Promise<OpenAnswer[]>

export const openAnswersContext = createContext<FindOpenAnswers>(async () => [])
