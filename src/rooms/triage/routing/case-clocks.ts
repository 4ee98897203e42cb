/**
 * By when each body of a case must be done now, and whether it is. A later room knows; the shell puts its word here, so that
 * this room looks ahead to none.
 */
import { createContext } from 'react-router'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'

export type CaseClock = {
  assignmentId: string
  organisationId: string
  firstDueOn: CalendarDay
  dueOn: CalendarDay
  /** Since when the body waits for the petitioner. */
  pausedSince: Date | null
  isDone: boolean
}
/** A row for the body that leads and one for each that coordinates. */
export type FindCaseClocks = (db: Db, world: World, assignmentIds: readonly string[]) => Promise<readonly CaseClock[]>

/** Until the shell says otherwise each day stands as it was given. */
export const caseClocksContext = createContext<FindCaseClocks>(async () => [])

export async function clocksByBody(
  find: FindCaseClocks,
  db: Db,
  world: World,
  assignmentIds: readonly string[],
): Promise<(assignmentId: string, organisationId: string) => CaseClock | null> {
  const found = await find(db, world, assignmentIds)
  const byBody = new Map(found.map((each) => [`${each.assignmentId} ${each.organisationId}`, each]))
  return (assignmentId, organisationId) => byBody.get(`${assignmentId} ${organisationId}`) ?? null
}
