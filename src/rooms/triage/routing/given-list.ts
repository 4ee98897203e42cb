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
  >`with open as materialized (select a.* from assignment a
      where a.jurisdiction_id = (select current_jurisdiction())
        and (${conferenceId}::uuid is null or a.conference_id = ${conferenceId}::uuid)
        and (${leadId}::uuid is null or a.lead_id = ${leadId}::uuid)
        and (${ids}::uuid[] is null or a.id = any(${ids}::uuid[]))
        and (${bodies}::uuid[] is null or a.lead_id = any(${bodies}::uuid[]) or exists (select from assignment_coordinator k
          where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id and k.organisation_id = any(${bodies}::uuid[])))
        and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)),
    members as materialized (select o.id, m.petition_id from open o join petition_group_move m
        on m.jurisdiction_id = o.jurisdiction_id and m.group_id = o.group_id
      where not exists (select from petition_group_move l where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id and l.version > m.version)
      union all select o.id, o.petition_id from open o where o.petition_id is not null),
    subjects as (select m.id, count(*)::int as together, min(m.petition_id::text)::uuid as petition_id from members m group by m.id)
    select a.id, a.conference_id as "conferenceId", f.title as conference, a.round, a.group_id as "groupId", p.id as "petitionId", c.code,
      p.text as raw, r.text as mended, to_jsonb(v) as reviewed, s.masks, g.title as "groupTitle", o.name as commune,
      p.hides_identity as "hidesIdentity", u.together, a.lead_id as "leadId", lead.name as lead, a.due_on as "dueOn",
      array(select jsonb_array_elements_text(a.due_working -> 'steps')) as steps, a.note, a.made_at as "givenAt",
      (select jsonb_build_object('kind', y.kind, 'reason', y.reason, 'proposed', w.name, 'proposedId', y.proposed_id, 'at', y.made_at)
        from assignment_reply y left join organisation w on w.jurisdiction_id = y.jurisdiction_id and w.id = y.proposed_id
        where y.jurisdiction_id = a.jurisdiction_id and y.assignment_id = a.id and y.organisation_id = a.lead_id) as reply,
      (select jsonb_build_object('upheld', q.upheld, 'reason', q.reason) from assignment_ruling q
        where q.jurisdiction_id = a.jurisdiction_id and q.assignment_id = a.id) as ruling,
      (select count(*)::int from assignment b join assignment_reply y on y.jurisdiction_id = b.jurisdiction_id and y.assignment_id = b.id
          and y.organisation_id = b.lead_id and y.kind = 'refused'
        where b.jurisdiction_id = a.jurisdiction_id and b.group_id is not distinct from a.group_id
          and b.petition_id is not distinct from a.petition_id) as returns,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.organisation_id, 'name', n.name, 'dueOn', k.due_on, 'kind', y.kind, 'reason', y.reason) order by n.name)
        from assignment_coordinator k join organisation n on n.jurisdiction_id = k.jurisdiction_id and n.id = k.organisation_id
        left join assignment_reply y on y.jurisdiction_id = k.jurisdiction_id and y.assignment_id = k.assignment_id and y.organisation_id = k.organisation_id
        where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id), '[]') as coordinators
    from open a join subjects u on u.id = a.id
    join petition p on p.jurisdiction_id = a.jurisdiction_id and p.id = u.petition_id
    join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
    join conference f on f.jurisdiction_id = a.jurisdiction_id and f.id = a.conference_id
    join organisation lead on lead.jurisdiction_id = a.jurisdiction_id and lead.id = a.lead_id
    left join petition_group g on g.jurisdiction_id = a.jurisdiction_id and g.id = a.group_id
    left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
    left join petition_suggestion s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
    left join lateral (select m.title, m.text from petition_public m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) v on true
    left join lateral (select m.text from petition_revision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) r on true
    order by a.due_on, a.id`.execute(db as Tx)
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
