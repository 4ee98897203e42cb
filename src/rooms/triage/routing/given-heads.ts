/** What stands of a conference's given cases, narrow, for counts and order; the words come with `listGiven`, a page at a time. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { CaseClocks } from './case-clocks.ts'
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
  clocks: CaseClocks,
): Promise<GivenHead[]> {
  const { rows } =
    await sql<Row>`select id, lead_id as "leadId", due_on as "dueOn", said, is_ruled as "isRuled", returns
    from cases_headed(${conferenceId})`.execute(db as Tx)
  const names = await namesOf(db, [...new Set(rows.map(({ leadId }) => leadId))])
  const moved = new Map((await clocks.movedLeads(db, world, conferenceId)).map((each) => [each.assignmentId, each]))
  const heads = rows.map(({ said, isRuled, ...row }): GivenHead => {
    const clock = moved.get(row.id)
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
