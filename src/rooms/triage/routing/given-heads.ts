/** What stands of a conference's given cases, narrow, for counts and order; the words come with `listGiven`, a page at a time. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { clocksByBody, type FindCaseClocks } from './case-clocks.ts'
import { stateOf } from './given-list.ts'
import type { GivenState } from './parts.ts'
import { namesOf } from './waiting-list.ts'

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
export type GivenHead = Bare & { isDone: boolean; isReopened: boolean; pausedSince: Date | null; state: GivenState }

type Row = Pick<Bare, 'id' | 'leadId' | 'dueOn' | 'returns'> & { said: 'accepted' | 'refused' | null; isRuled: boolean }

/** Sooner first. */
export async function listGivenHeads(
  db: Db,
  world: World,
  conferenceId: string,
  findClocks: FindCaseClocks,
): Promise<GivenHead[]> {
  const { rows } = await sql<Row>`
    with open as materialized (select a.* from assignment a where a.jurisdiction_id = (select current_jurisdiction())
      and a.conference_id = ${conferenceId}
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id))
    select a.id, a.lead_id as "leadId", a.due_on as "dueOn", y.kind as said, q.assignment_id is not null as "isRuled",
      case when y.kind = 'refused' then (select count(*)::int from assignment b
        join assignment_reply z on z.jurisdiction_id = b.jurisdiction_id and z.assignment_id = b.id and z.organisation_id = b.lead_id and z.kind = 'refused'
        where b.jurisdiction_id = a.jurisdiction_id and b.group_id is not distinct from a.group_id
          and b.petition_id is not distinct from a.petition_id) else 0 end as returns
    from open a
    left join assignment_reply y on y.jurisdiction_id = a.jurisdiction_id and y.assignment_id = a.id and y.organisation_id = a.lead_id
    left join assignment_ruling q on q.jurisdiction_id = a.jurisdiction_id and q.assignment_id = a.id`.execute(db as Tx)
  const names = await namesOf(db, [...new Set(rows.map(({ leadId }) => leadId))])
  const clockOf = await clocksByBody(
    findClocks,
    db,
    world,
    rows.map(({ id }) => id),
  )
  const heads = rows.map(({ said, isRuled, ...row }): GivenHead => {
    const clock = clockOf(row.id, row.leadId)
    const now = {
      ...row,
      lead: names.get(row.leadId) ?? '',
      reply: said && { kind: said },
      waits: said === 'refused' && !isRuled,
      dueOn: clock?.dueOn ?? row.dueOn,
      isDone: clock?.isDone ?? false,
      isReopened: clock?.isReopened ?? false,
      pausedSince: clock?.pausedSince ?? null,
    }
    return { ...now, state: stateOf(now, world.today) }
  })
  return heads.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1))
}
