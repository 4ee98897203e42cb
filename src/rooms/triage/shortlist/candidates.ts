/** What could be raised in the hall: accepted petitions, those that ask the same as one. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { communeName } from '#rooms/directory/index.ts'
import type { Candidate } from './choose.ts'
import { loadVenues, type Venues } from './venues.ts'

export type Subject = Candidate & {
  groupId: string | null
  /** All who ask it, the first received first; `petitionId` speaks for them. */
  members: string[]
}

type Row = {
  members: string[]
  groupId: string | null
  receivedAt: Date
  communeId: string | null
  commune: string | null
  unitId: string | null
  topicCode: string | null
  topic: string | null
  earlier: { id: string; confirmed: boolean }[] | null
}

/** All of a conference that the one who asks may decide on: what complains of one's own body is left to others. */
export async function listSubjects(db: Db, conferenceId: string): Promise<{ subjects: Subject[]; venues: Venues }> {
  const venues = await loadVenues(db, conferenceId)
  const { rows } = await sql<Row>`
    with here as materialized (
      select q.petition_id, q.received_at, q.commune_id, q.collected_by, q.topic_code, m.group_id from petition_listed q
      left join lateral (select g.group_id from petition_group_move g where g.jurisdiction_id = (select current_jurisdiction())
        and g.petition_id = q.petition_id order by g.version desc limit 1) m on true
      where q.conference_id = ${conferenceId} and q.state in ('accepted', 'assigned')),
    again as materialized (
      select r.petition_id, jsonb_agg(jsonb_build_object('id', r.earlier_id, 'confirmed', r.confirmed)) as earlier
      from petition_recurrence_now r where (r.confirmed or r.made_by is null) and r.petition_id in (select h.petition_id from here h)
      group by r.petition_id),
    subjects as (
      select array_agg(h.petition_id order by h.received_at, h.petition_id) as members, h.group_id, min(h.received_at) as received_at,
        (array_agg(h.commune_id order by h.received_at, h.petition_id))[1] as commune_id,
        (array_agg(h.collected_by order by h.received_at, h.petition_id))[1] as collected_by,
        (array_agg(h.topic_code order by h.received_at, h.petition_id))[1] as topic_code,
        jsonb_path_query_array(jsonb_agg(a.earlier) filter (where a.earlier is not null), '$[*][*]') as earlier
      from here h left join again a on a.petition_id = h.petition_id
      group by h.group_id, case when h.group_id is null then h.petition_id end)
    select s.members::text[] as members, s.group_id as "groupId", s.received_at as "receivedAt", s.commune_id as "communeId", o.name as commune,
      s.collected_by as "unitId", t.code as "topicCode", t.name as topic, s.earlier
    from subjects s
    left join organisation o on o.jurisdiction_id = (select current_jurisdiction()) and o.id = s.commune_id
    left join petition_topic t on t.jurisdiction_id = (select current_jurisdiction()) and t.code = s.topic_code
    where not s.members && array(select petitions_that_complain_of_me())`.execute(db as Tx)
  return { venues, subjects: rows.map((row) => subjectFrom(row, venues)) }
}

function subjectFrom(row: Row, venues: Venues): Subject {
  const { members, groupId, receivedAt } = row
  return {
    petitionId: members[0]!,
    members,
    groupId,
    receivedAt,
    together: members.length,
    topic: row.topicCode && row.topic ? { id: row.topicCode, name: row.topic } : null,
    commune: row.communeId && row.commune ? { id: row.communeId, name: communeName(row.commune) } : null,
    venue: venues.of(row.unitId, row.communeId),
    askedBefore: firstAsked(row.earlier ?? []),
  }
}

/** What an officer confirmed counts before what the engine found. */
function firstAsked(earlier: NonNullable<Row['earlier']>): Candidate['askedBefore'] {
  const confirmed = earlier.filter((each) => each.confirmed)
  const years = (confirmed.length > 0 ? confirmed : earlier).map((each) => yearOf(each.id))
  return years.length > 0 ? { year: Math.min(...years), confirmed: confirmed.length > 0 } : null
}

/** An id begins with its moment, so the year is known also of a petition that one may not read. */
const yearOf = (id: string): number =>
  new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16) + 7 * 3_600_000).getUTCFullYear()
