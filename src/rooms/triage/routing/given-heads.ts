/** What stands of a conference's given cases, narrow, for counts and order; the words come with `listGiven`, a page at a time. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { clocksByBody, type FindCaseClocks } from './case-clocks.ts'
import { stateOf } from './given-list.ts'
import type { GivenState } from './parts.ts'

type Bare = {
  id: string
  leadId: string
  lead: string
  dueOn: CalendarDay
  reply: { kind: 'accepted' | 'refused' } | null
  waits: boolean
  returns: number
}
/** `dueOn`: with extensions and waiting for the petitioner. */
export type GivenHead = Bare & { isDone: boolean; pausedSince: Date | null; state: GivenState }

/** Sooner first. */
export async function listGivenHeads(
  db: Db,
  world: World,
  conferenceId: string,
  findClocks: FindCaseClocks,
): Promise<GivenHead[]> {
  const { rows } = await sql<Bare>`
    with open as materialized (select a.* from assignment a where a.jurisdiction_id = (select current_jurisdiction())
      and a.conference_id = ${conferenceId}
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id))
    select a.id, a.lead_id as "leadId", lead.name as lead, a.due_on as "dueOn",
      case when y.kind is not null then jsonb_build_object('kind', y.kind) end as reply,
      coalesce(y.kind = 'refused' and q.assignment_id is null, false) as waits,
      case when y.kind = 'refused' then (select count(*)::int from assignment b
        join assignment_reply z on z.jurisdiction_id = b.jurisdiction_id and z.assignment_id = b.id and z.organisation_id = b.lead_id and z.kind = 'refused'
        where b.jurisdiction_id = a.jurisdiction_id and b.group_id is not distinct from a.group_id
          and b.petition_id is not distinct from a.petition_id) else 0 end as returns
    from open a join organisation lead on lead.jurisdiction_id = a.jurisdiction_id and lead.id = a.lead_id
    left join assignment_reply y on y.jurisdiction_id = a.jurisdiction_id and y.assignment_id = a.id and y.organisation_id = a.lead_id
    left join assignment_ruling q on q.jurisdiction_id = a.jurisdiction_id and q.assignment_id = a.id`.execute(db as Tx)
  const clockOf = await clocksByBody(
    findClocks,
    db,
    world,
    rows.map(({ id }) => id),
  )
  const heads = rows.map((row): GivenHead => {
    const clock = clockOf(row.id, row.leadId)
    const now = {
      ...row,
      dueOn: clock?.dueOn ?? row.dueOn,
      isDone: clock?.isDone ?? false,
      pausedSince: clock?.pausedSince ?? null,
    }
    return { ...now, state: stateOf(now, world.today) }
  })
  return heads.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1))
}
