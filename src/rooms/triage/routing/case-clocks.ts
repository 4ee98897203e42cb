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
  /** By senders who were not satisfied. */
  isReopened: boolean
}
export type CaseClocks = {
  /** Of these cases a row for the body that leads and one for each that coordinates. */
  ofCases: (db: Db, world: World, assignmentIds: readonly string[]) => Promise<readonly CaseClock[]>
  /** Of a conference's cases the bodies that lead, where the day is not as it was given or nobody waits any more. */
  movedLeads: (db: Db, world: World, conferenceId: string) => Promise<readonly CaseClock[]>
}

/** Until the shell says otherwise each day stands as it was given. */
export const caseClocksContext = createContext<CaseClocks>({ ofCases: async () => [], movedLeads: async () => [] })

export async function clocksByBody(
  clocks: CaseClocks,
  db: Db,
  world: World,
  assignmentIds: readonly string[],
): Promise<(assignmentId: string, organisationId: string) => CaseClock | null> {
  const found = await clocks.ofCases(db, world, assignmentIds)
  const byBody = new Map(found.map((each) => [`${each.assignmentId} ${each.organisationId}`, each]))
  return (assignmentId, organisationId) => byBody.get(`${assignmentId} ${organisationId}`) ?? null
}
