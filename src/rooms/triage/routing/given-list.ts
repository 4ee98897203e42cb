/** What was given and stands: to whom, by when, what the body said; with what every list of it is narrowed by. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import { layMasks, type Mask, titleOf } from '../masks.ts'
import type { GivenState } from './parts.ts'

export type Reply = {
  kind: 'accepted' | 'refused'
  reason: string
  proposed: string | null
  proposedId: string | null
  at: Date
}

export type GivenRow = {
  id: string
  conferenceId: string
  conference: string
  round: number
  groupId: string | null
  /** Speaks for those who ask the same. */
  petitionId: string
  code: string
  title: string
  /** As the one who answers reads it: the public text where the sender hides. */
  text: string
  commune: string | null
  hidesIdentity: boolean
  together: number
  leadId: string
  lead: string
  dueOn: CalendarDay
  /** The deadline's working as the calendar gave it. */
  steps: string[]
  note: string
  givenAt: Date
  reply: Reply | null
  ruling: { upheld: boolean; reason: string } | null
  /** How often this case was handed back by those who led it. */
  returns: number
  /** Handed back by the one who leads, and nobody has ruled. */
  waits: boolean
  coordinators: {
    id: string
    name: string
    dueOn: CalendarDay
    kind: 'accepted' | 'refused' | null
    reason: string | null
  }[]
}

export type GivenFilter = {
  conferenceId?: string | null
  /** Led or coordinated by one of these. */
  bodies?: readonly string[] | null
  leadId?: string | null
  ids?: readonly string[]
}

/** A third handing back is for the head of the office to settle. */
export const returnsThatEscalate = 3

/** Soonest first, as they were given; the words of all that match, so a page asks by `ids`. */
export async function listGiven(db: Db, filter: GivenFilter): Promise<GivenRow[]> {
  const { conferenceId = null, bodies = null, leadId = null, ids = null } = filter
  const { rows } = await sql<
    Omit<GivenRow, 'title' | 'text' | 'waits'> & {
      raw: string
      mended: string | null
      reviewed: { title: string; text: string } | null
      masks: Mask[] | null
      groupTitle: string | null
    }
  >`select id, conference_id as "conferenceId", conference, round, group_id as "groupId", petition_id as "petitionId", code, raw, mended, reviewed,
      masks, group_title as "groupTitle", commune, hides_identity as "hidesIdentity", together, lead_id as "leadId", lead, due_on as "dueOn", steps,
      note, given_at as "givenAt", reply, ruling, returns, coordinators
    from cases_given(coalesce(${ids}::uuid[], array(select a.id from assignment a where a.jurisdiction_id = (select current_jurisdiction())
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)
      and (${conferenceId}::uuid is null or a.conference_id = ${conferenceId}::uuid)
      and (${bodies}::uuid[] is null or a.lead_id = any(${bodies}::uuid[]) or exists (select from assignment_coordinator k
        where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id and k.organisation_id = any(${bodies}::uuid[]))))))
    where (${conferenceId}::uuid is null or conference_id = ${conferenceId}::uuid) and (${leadId}::uuid is null or lead_id = ${leadId}::uuid)
      and (${bodies}::uuid[] is null or lead_id = any(${bodies}::uuid[]) or exists (select from jsonb_array_elements(coordinators) k
        where (k ->> 'id')::uuid = any(${bodies}::uuid[])))`.execute(db as Tx)
  return rows.map(({ raw, mended, reviewed, masks, groupTitle, reply, ...row }) => {
    const words = mended ?? raw
    return {
      ...row,
      reply: reply && { ...reply, at: new Date(reply.at) },
      title: reviewed?.title ?? groupTitle ?? titleOf(words, masks ?? []),
      text: row.hidesIdentity ? (reviewed?.text ?? layMasks(words, masks ?? [])) : words,
      waits: reply?.kind === 'refused' && row.ruling === null,
    }
  })
}

/** One case stands in one place, the most pressing; what is answered is never late. */
export function stateOf(
  row: { waits: boolean; reply: object | null; dueOn: CalendarDay; isDone: boolean },
  today: CalendarDay,
): GivenState {
  if (row.waits) return 'returned'
  if (row.isDone) return 'answered'
  if (row.dueOn < today) return 'late'
  return row.reply ? 'accepted' : 'unanswered'
}

/** For the office: what goes round for the third time, then what was handed back, then the soonest. */
export function byPressing<Row extends Pick<GivenRow, 'waits' | 'returns' | 'dueOn'>>(rows: readonly Row[]): Row[] {
  const rank = (row: Row) => (!row.waits ? 2 : row.returns >= returnsThatEscalate ? 0 : 1)
  return [...rows].sort((a, b) => rank(a) - rank(b) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}
