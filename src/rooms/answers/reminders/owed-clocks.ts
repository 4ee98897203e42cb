/** Who owes an answer by when: the one place in which reminders ask for clocks. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'

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
export async function owedClocks(db: Db, conferenceId: string | null = null): Promise<OwedClock[]> {
  const { rows } = await sql<OwedClock>`
    with open as (select a.id, a.conference_id, a.lead_id, a.due_on, a.jurisdiction_id from assignment_now a
      where (${conferenceId}::uuid is null or a.conference_id = ${conferenceId}::uuid)
        and not exists (select from answer_step s where s.jurisdiction_id = a.jurisdiction_id and s.assignment_id = a.id and s.kind = 'approved'))
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
  return rows
}
