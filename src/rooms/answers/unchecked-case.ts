/** What a step needs to know of a case before it may touch its answer: the name warns. */
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayWrite } from './policy.ts'
import { caseNotFound, notYoursToAnswer } from './refusals.ts'

export type Case = { id: string; conferenceId: string; leadId: string; lead: string; lineage: readonly string[] }

export async function uncheckedCase(db: Db, assignmentId: string): Promise<Case | null> {
  const row = await db
    .selectFrom('assignment as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'a.lead_id').onRef('o.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .select(['a.id', 'a.conference_id as conferenceId', 'a.lead_id as leadId', 'o.name as lead', 'o.lineage'])
    .where('a.id', '=', assignmentId)
    .executeTakeFirst()
  return row ?? null
}

/** The case, for somebody of the body that leads it. */
export async function caseToAnswer(db: Db, world: World, assignmentId: string): Promise<Case> {
  const found = await uncheckedCase(db, assignmentId)
  refuseUnless(found, caseNotFound)
  refuseUnless(accountIdOf(world.actor) !== null && mayWrite(world.actor, found), notYoursToAnswer)
  return found
}
