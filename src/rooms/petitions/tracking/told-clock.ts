/**
 * By when a sender's case is answered now, and why that day. A later room knows; the shell puts its word here, so that this
 * room looks ahead to none.
 */
import { createContext } from 'react-router'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'

/** Days are 'YYYY-MM-DD'. */
export type ToldClock = {
  dueOn: string
  firstDueOn: string
  /** Granted to the body that leads, oldest first, with what it gave as its reason. */
  extensions: readonly { dueOn: string; reason: string }[]
  /** The body waits for a sender until this day at most; null: it does not. */
  waitsUntil: string | null
  /** It waited for a sender before, which moved the day. */
  waited: boolean
  forward: {
    recipient: string
    paperNumber: string
    paperOn: string
    text: string
    answer: { paperNumber: string; paperOn: string; text: string; at: Date } | null
  } | null
}
/** Of the case that holds the bearer's petition now; null: it is given to nobody. */
export type FindToldClock = (db: Db, world: World) => Promise<ToldClock | null>

export const toldClockContext = createContext<FindToldClock>(async () => null)
