/** A case by the bodies that have a part in it, and which of them the actor stands for. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayWrite } from '../policy.ts'
import { caseNotAccepted, caseNotFound } from '../refusals.ts'
import { answeredAlready } from './refusals.ts'

export type CasePart = {
  assignmentId: string
  conferenceId: string
  groupId: string | null
  petitionId: string | null
  organisationId: string
  name: string
  lineage: readonly string[]
  role: 'lead' | 'coordinator'
  /** Accepted, or kept there by a ruling. */
  isTakenOn: boolean
  isDone: boolean
}

/** The one who leads first. The name warns: it is read before anybody asked who may. */
export async function uncheckedParts(db: Db, assignmentId: string): Promise<CasePart[]> {
  const { rows } = await sql<CasePart>`
    select a.id as "assignmentId", a.conference_id as "conferenceId", a.group_id as "groupId", a.petition_id as "petitionId",
      o.id as "organisationId", o.name, o.lineage, b.role,
      (coalesce(r.kind = 'accepted', false) or (b.role = 'lead' and coalesce(u.upheld, false))) as "isTakenOn",
      exists (select from cases_done(array[a.id])) as "isDone"
    from assignment a
    join lateral (select a.lead_id as id, 'lead' as role union all
      select k.organisation_id, 'coordinator' from assignment_coordinator k where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id) b on true
    join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = b.id
    left join assignment_reply r on r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id and r.organisation_id = o.id
    left join assignment_ruling u on u.jurisdiction_id = a.jurisdiction_id and u.assignment_id = a.id
    where a.id = ${assignmentId} order by b.role desc, o.id`.execute(db as Tx)
  return rows
}

/** The part of the actor's own body, the one that leads before one that coordinates. */
export async function ownPart(db: Db, world: World, assignmentId: string): Promise<CasePart> {
  const parts = await uncheckedParts(db, assignmentId)
  const own = parts.find((part) => mayWrite(world.actor, part))
  refuseUnless(own, caseNotFound)
  return own
}

/** Taken on, and still owed: only then a clock runs that could be stopped or moved. */
export function refuseUnlessRunning(part: CasePart): void {
  refuseUnless(!part.isDone, answeredAlready)
  refuseUnless(part.isTakenOn, caseNotAccepted)
}
