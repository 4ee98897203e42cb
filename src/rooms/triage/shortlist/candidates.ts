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
  hidesIdentity: boolean
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
  hidesIdentity: boolean
  earlier: { id: string; confirmed: boolean }[] | null
}

/** All of a conference that the one who asks may decide on: what complains of one's own body is left to others. */
export async function listSubjects(db: Db, conferenceId: string): Promise<{ subjects: Subject[]; venues: Venues }> {
  const venues = await loadVenues(db, conferenceId)
  const { rows } = await sql<Row>`
    with here as materialized (
      select q.petition_id, q.received_at, q.commune_id, q.collected_by, m.group_id from petition_listed q
      left join lateral (select g.group_id from petition_group_move g where g.jurisdiction_id = (select current_jurisdiction())
        and g.petition_id = q.petition_id order by g.version desc limit 1) m on true
      where q.conference_id = ${conferenceId} and q.state in ('accepted', 'assigned')),
    subjects as materialized (
      select array_agg(h.petition_id order by h.received_at, h.petition_id) as members, h.group_id,
        (array_agg(h.commune_id order by h.received_at, h.petition_id))[1] as commune_id,
        (array_agg(h.collected_by order by h.received_at, h.petition_id))[1] as collected_by, min(h.received_at) as received_at
      from here h group by h.group_id, case when h.group_id is null then h.petition_id end)
    select s.members::text[] as members, s.group_id as "groupId", s.received_at as "receivedAt", s.commune_id as "communeId", o.name as commune,
      s.collected_by as "unitId", t.code as "topicCode", t.name as topic, p.hides_identity as "hidesIdentity",
      (select jsonb_agg(jsonb_build_object('id', r.earlier_id, 'confirmed', r.confirmed)) from petition_recurrence_now r
        where r.petition_id = any(s.members) and (r.confirmed or r.made_by is null)) as earlier
    from subjects s
    join petition p on p.jurisdiction_id = (select current_jurisdiction()) and p.id = s.members[1]
    left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = s.commune_id
    left join petition_suggestion g on g.jurisdiction_id = p.jurisdiction_id and g.petition_id = p.id
    left join lateral (select k.topic_code, k.taken_back from petition_classification k where k.jurisdiction_id = p.jurisdiction_id
      and k.petition_id = p.id order by k.version desc limit 1) k on true
    left join petition_topic t on t.jurisdiction_id = p.jurisdiction_id
      and t.code = coalesce(case when k.taken_back then null else k.topic_code end, g.topic_code)
    where not s.members && array(select petitions_that_complain_of_me())`.execute(db as Tx)
  return { venues, subjects: rows.map((row) => subjectFrom(row, venues)) }
}

function subjectFrom(row: Row, venues: Venues): Subject {
  const { members, groupId, receivedAt, hidesIdentity } = row
  return {
    petitionId: members[0]!,
    members,
    groupId,
    receivedAt,
    hidesIdentity,
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
