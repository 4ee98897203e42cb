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
  const { rows } = await sql<{ count: number }>`select count(*) from subjects_waiting(${conferenceId})`.execute(
    db as Tx,
  )
  return rows[0]!.count
}

type Waiting = { petitionId: string; groupId: string | null; together: number }

/** What most ask first, then the longest waiting. */
async function listSubjects(db: Db, conferenceId: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select petition_id as "petitionId", group_id as "groupId", together
    from subjects_waiting(${conferenceId}) order by together desc, first_at, petition_id`.execute(db as Tx)
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
