/** What a step needs to know of an assignment before it may touch it, whoever asks: the name warns. */
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '../conference-to-sort.ts'
import { mayAnswerFor } from '../policy.ts'
import { type Assignment, openAssignments } from './assignments.ts'
import { assignmentNotFound, endedMeanwhile } from './refusals.ts'

export async function openAssignment(db: Db, id: string) {
  const row: Assignment | undefined = await openAssignments(db).where('a.id', '=', id).executeTakeFirst()
  if (row) {
    const conference = await conferenceToSort(db, row.conferenceId)
    refuseUnless(conference, assignmentNotFound)
    return { ...row, conference }
  }
  const ended = await db.selectFrom('assignment').select('id').where('id', '=', id).executeTakeFirst()
  return refuse(ended ? endedMeanwhile : assignmentNotFound)
}

/** The body of the actor's to which the case was given: the one that leads before one that coordinates. */
export async function ownBodyIn(
  db: Db,
  world: World,
  assignment: { id: string; leadId: string },
): Promise<{ id: string; name: string } | null> {
  const rows = await db
    .selectFrom('organisation as o')
    .leftJoin('assignment_coordinator as k', (join) =>
      join
        .onRef('k.jurisdiction_id', '=', 'o.jurisdiction_id')
        .onRef('k.organisation_id', '=', 'o.id')
        .on('k.assignment_id', '=', assignment.id),
    )
    .select(['o.id', 'o.name', 'o.lineage'])
    .where((eb) => eb.or([eb('o.id', '=', assignment.leadId), eb('k.assignment_id', 'is not', null)]))
    .execute()
  const own = rows.filter((row) => mayAnswerFor(world.actor, row.lineage))
  return own.find((row) => row.id === assignment.leadId) ?? own[0] ?? null
}

/** Its name; '' where there is none such, or it does not work on that day. */
export async function nameOf(db: Db, organisationId: string, on: CalendarDay | null): Promise<string> {
  const row = await db
    .selectFrom('organisation')
    .select(['name', 'valid_from as from', 'valid_to as to'])
    .where('id', '=', organisationId)
    .executeTakeFirst()
  if (!row || (on !== null && (row.from > on || (row.to !== null && row.to < on)))) return ''
  return row.name
}
