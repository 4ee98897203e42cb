/** Who owes an answer by when: the one place in which reminders ask for clocks. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { caseClocks } from '../clock/case-clocks.ts'

export type OwedClock = {
  assignmentId: string
  conferenceId: string
  organisationId: string
  role: 'lead' | 'coordinator'
  dueOn: CalendarDay
}

/**
 * Open cases, each body with its own clock; without what is answered or contributed, ended, or handed back and waiting for a
 * ruling. `conferenceId` narrows it.
 */
export async function owedClocks(
  db: Db,
  world: Pick<World, 'now' | 'calendar'>,
  conferenceId: string | null = null,
): Promise<OwedClock[]> {
  const { rows } = await sql<OwedClock>`
    with open as (select a.id, a.conference_id, a.lead_id, a.due_on, a.jurisdiction_id from assignment_now a
      where (${conferenceId}::uuid is null or a.conference_id = ${conferenceId}::uuid))
    select o.id as "assignmentId", o.conference_id as "conferenceId", b.id as "organisationId", b.role, b.due_on as "dueOn"
    from open o
    cross join lateral (select o.lead_id as id, 'lead' as role, o.due_on union all
      select k.organisation_id, 'coordinator', k.due_on from assignment_coordinator k
      where k.jurisdiction_id = o.jurisdiction_id and k.assignment_id = o.id) b
    where not exists (select from contribution_step c where c.jurisdiction_id = o.jurisdiction_id and c.assignment_id = o.id
        and c.organisation_id = b.id and c.kind = 'approved')
      and not exists (select from assignment_reply r where r.jurisdiction_id = o.jurisdiction_id and r.assignment_id = o.id
        and r.kind = 'refused' and r.organisation_id = b.id
        and not (b.role = 'lead' and exists (select from assignment_ruling u where u.jurisdiction_id = r.jurisdiction_id and u.assignment_id = r.assignment_id and u.upheld)))
    order by b.due_on, o.id, b.id`.execute(db as Tx)
  const clocks = await caseClocks(db, world, [...new Set(rows.map(({ assignmentId }) => assignmentId))])
  const clockOf = new Map(clocks.map((each) => [`${each.assignmentId} ${each.organisationId}`, each]))
  return rows
    .flatMap((row) => {
      const clock = clockOf.get(`${row.assignmentId} ${row.organisationId}`)
      return clock && !clock.isDone && clock.pausedSince === null ? [{ ...row, dueOn: clock.dueOn }] : []
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}
