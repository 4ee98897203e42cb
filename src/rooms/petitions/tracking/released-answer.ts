/**
 * The answers that a sender may read. A later room writes and releases them; the shell puts its word here, so that this room
 * looks ahead to none.
 */
import { createContext } from 'react-router'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { AfterAnswer } from './after-answer.ts'

export type ReleasedAnswer = {
  id: string
  lead: string
  /** 'Có', 'Một phần'; null where the body chose none. */
  direct: string | null
  text: string
  action: string
  responsible: string
  doneBy: string | null
  bases: readonly string[]
  /** What became of the matter, in words; null where the body has not said. */
  result: string | null
  files: readonly { id: string; name: string; size: number }[]
  /** Since when it is read. */
  at: Date
  after: AfterAnswer
}

/** Of the petition whose bearer asks, the newest first. */
export type FindReleasedAnswers = (db: Db, world: World) => Promise<ReleasedAnswer[]>

export const releasedAnswersContext = createContext<FindReleasedAnswers>(async () => [])

/** After her page showed them: the later room may note that she has seen them. */
export const answersSeenContext = createContext<(world: World) => Promise<void>>(async () => {})
