/**
 * How far the answers of cases are. A later room knows; the shell puts its word here, so that this room looks ahead to none.
 */
import { createContext } from 'react-router'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'

/** `label`: 'đang soạn', as the body's own list says it. `done`: approved, nobody waits for the body any more. */
export type AnswerGiven = {
  label: string
  done: boolean
  /** Opened again by those who asked: due anew on that day, and first on the desk. */
  reopenedDueOn?: string
}
export type FindAnswersGiven = (
  db: Db,
  world: World,
  assignmentIds: readonly string[],
) => Promise<ReadonlyMap<string, AnswerGiven>>

export const answersGivenContext = createContext<FindAnswersGiven>(async () => new Map())
