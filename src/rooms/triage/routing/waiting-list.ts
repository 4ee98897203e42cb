/** What waits to be given: accepted petitions, those that ask the same as one, without a body that owes an answer. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { layMasks, type Mask, titleOf } from '../masks.ts'
import { proposedLeads } from './proposed-lead.ts'

export type WaitingRow = {
  /** Speaks for those who ask the same. */
  petitionId: string
  code: string
  title: string
  commune: string | null
  topic: string | null
  together: number
  receivedAt: Date
  hidesIdentity: boolean
  lead: { id: string; name: string } | null
  /** Why it waits again, where it was given before. */
  before: string | null
}

/** Of this many the proposed body is looked for when a list is narrowed to one body. */
const most = 2000

export async function listWaiting(
  db: Db,
  world: World,
  asked: { conferenceId: string; leadId: string | null; page: number; size: number },
): Promise<{ total: number; rows: WaitingRow[]; leads: { id: string; name: string; count: number }[] }> {
  const all = await listSubjects(db, asked.conferenceId)
  const proposed = await proposedLeads(
    db,
    world,
    all.slice(0, most).map((each) => each.petitionId),
  )
  const ids = new Set([...proposed.values()].map((each) => each.organisationId))
  const names = await namesOf(db, [...ids])
  const leads = [...names].map(([id, name]) => ({
    id,
    name,
    count: all.filter((each) => proposed.get(each.petitionId)?.organisationId === id).length,
  }))
  const chosen = asked.leadId
    ? all.filter((each) => proposed.get(each.petitionId)?.organisationId === asked.leadId)
    : all
  const rows = chosen.slice((asked.page - 1) * asked.size, asked.page * asked.size)
  const details = await detailsOf(db, rows)
  return {
    total: chosen.length,
    leads: leads.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi')),
    rows: rows.flatMap(({ petitionId, together }) => {
      const found = details.get(petitionId)
      if (!found) return []
      const leadId = proposed.get(petitionId)?.organisationId
      const name = leadId ? names.get(leadId) : undefined
      return [{ ...found, petitionId, together, lead: leadId && name ? { id: leadId, name } : null }]
    }),
  }
}

export async function countWaiting(db: Db, conferenceId: string): Promise<number> {
  return (await listSubjects(db, conferenceId)).length
}

type Waiting = { petitionId: string; groupId: string | null; together: number }

async function listSubjects(db: Db, conferenceId: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with here as materialized (
      select q.petition_id, q.received_at, m.group_id from petition_listed q
      left join lateral (select g.group_id from petition_group_move g where g.jurisdiction_id = (select current_jurisdiction())
        and g.petition_id = q.petition_id order by g.version desc limit 1) m on true
      where q.conference_id = ${conferenceId} and q.state = 'accepted'),
    open as materialized (select a.group_id, a.petition_id from assignment a where a.conference_id = ${conferenceId}
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)),
    subjects as (
      select (array_agg(h.petition_id order by h.received_at, h.petition_id))[1] as original, h.group_id,
        count(*)::int as together, min(h.received_at) as first
      from here h group by h.group_id, case when h.group_id is null then h.petition_id end)
    select s.original::text as "petitionId", s.group_id::text as "groupId", s.together from subjects s
    where (s.group_id is null and not exists (select from open o where o.petition_id = s.original))
      or (s.group_id is not null and not exists (select from open o where o.group_id = s.group_id))
    order by s.together desc, s.first, s.original`.execute(db as Tx)
  return rows
}

/** `words`: the whole text with its masks laid, as it may be read aloud. */
export type SubjectDetail = Omit<WaitingRow, 'petitionId' | 'together' | 'lead'> & { words: string }

/** What a list says of each subject, by the petition that speaks for it; those that the fences hide are missing. */
export async function detailsOf(
  db: Db,
  subjects: readonly Pick<Waiting, 'petitionId' | 'groupId'>[],
): Promise<Map<string, SubjectDetail>> {
  if (subjects.length === 0) return new Map()
  const { rows } = await sql<
    Omit<SubjectDetail, 'words'> & {
      id: string
      text: string
      reviewed: { title: string; text: string } | null
      masks: Mask[] | null
      groupTitle: string | null
    }
  >`select id, code, text, reviewed, masks, group_title as "groupTitle", commune, topic, received_at as "receivedAt",
      hides_identity as "hidesIdentity", before
    from subjects_told(${subjects.map((each) => each.petitionId)}::uuid[], ${subjects.map((each) => each.groupId)}::uuid[])`.execute(
    db as Tx,
  )
  return new Map(
    rows.map(({ id, text, reviewed, masks, groupTitle, ...row }) => [
      id,
      {
        ...row,
        title: reviewed?.title ?? groupTitle ?? titleOf(text, masks ?? []),
        words: reviewed?.text ?? layMasks(text, masks ?? []),
      },
    ]),
  )
}

/** Of bodies, by id. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
