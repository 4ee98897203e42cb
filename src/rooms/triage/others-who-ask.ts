/** Other petitions beside one: members of its group, those that may ask the same, and those of earlier years. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { startingCatalogue } from './catalogue/starting-catalogue.ts'
import { findSimilar, type Span } from './grouping/find-similar.ts'
import { SAME, type TermCounts } from './grouping/likeness.ts'
import { signatureOf } from './grouping/signature.ts'
import { layMasks, type Mask } from './masks.ts'
import { nearPetitions, signatureNow } from './near-petitions.ts'

export type Other = {
  id: string
  code: string
  /** With the masks laid; `same` are places in it. */
  text: string
  same: Span[]
  commune: string | null
  channel: string
  receivedAt: Date
  groupId: string | null
  /** Of its group, itself among them; 1: it stands alone. */
  together: number
}

/** `likely`: marked for joining before an officer looks, so rather too seldom than too often. */
export type Candidate = Other & { likely: boolean }

/** A road, a ditch, a school are each another one in another commune: from there only what says nearly the same is marked. */
const SAME_ELSEWHERE = 0.6
const shownAtMost = 8
const mostMarked = 40
const longest = 320

type Row = Omit<Other, 'same'> & { masks: Mask[] | null; reviewed: Mask[] | null }

export async function loadOthers(
  db: Db,
  text: string,
  ids: readonly string[],
  counts: TermCounts = { petitions: 0, of: new Map() },
): Promise<Other[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select id, code, text, commune, channel, received_at as "receivedAt", masks, reviewed, group_id as "groupId", together
    from petitions_beside(${[...ids]}::uuid[])`.execute(db as Tx)
  const others = rows.map(({ masks, reviewed, text: own, ...row }) => {
    const laid = shortened(layMasks(own, reviewed ?? masks ?? []))
    return { ...row, text: laid, same: [] }
  })
  return markSame(text, others, counts)
}

/** What each has in common with the petition, as places in its words. */
function markSame(text: string, others: readonly Other[], counts: TermCounts): Other[] {
  const catalogue = startingCatalogue()
  const marked = others.slice(0, mostMarked)
  const mine = signatureOf(catalogue, text)
  const candidates = marked.map((each) => ({ id: each.id, signature: signatureOf(catalogue, each.text) }))
  const found = marked.length === 0 ? [] : candidates.flatMap((each) => findSimilar(mine, [each], counts))
  const same = new Map(
    found.map((each) => [each.id, each.same.map(({ there }) => there).sort((a, b) => a.start - b.start)]),
  )
  return others.map((each) => ({ ...each, same: same.get(each.id) ?? [] }))
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))}…`
}

/** Likest first; of a group one speaks for all; those told apart are not proposed again. */
export async function listCandidates(
  db: Db,
  petition: { id: string; conferenceId: string; text: string; commune: string | null },
  groupId: string | null,
  memberIds: readonly string[],
): Promise<Candidate[]> {
  const signature = await signatureNow(db, petition.id)
  if (!signature) return []
  const except = new Set([petition.id, ...memberIds, ...(await toldApart(db, petition.id))])
  const { near, counts } = await nearPetitions(db, petition.conferenceId, signature, except)
  const likenesses = new Map(near.map((each) => [each.id, each.likeness]))
  const others = await loadOthers(db, petition.text, [...likenesses.keys()], counts)
  const sorted = others.sort((a, b) => likenesses.get(b.id)! - likenesses.get(a.id)!)
  const groups = new Set<string | null>(groupId ? [groupId] : [])
  const kept = sorted.filter((each) => {
    if (!each.groupId) return true
    if (groups.has(each.groupId)) return false
    groups.add(each.groupId)
    return true
  })
  return kept.slice(0, shownAtMost).map((each) => {
    const least = each.commune === petition.commune ? SAME : SAME_ELSEWHERE
    return { ...each, likely: likenesses.get(each.id)! >= least }
  })
}

async function toldApart(db: Db, petitionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('petition_not_same')
    .select(['petition_id as one', 'other_id as other'])
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('petition_id', '=', petitionId), eb('other_id', '=', petitionId)]))
    .execute()
  return new Set(rows.map(({ one, other }) => (one === petitionId ? other : one)))
}

export type Recurrence = {
  earlierId: string
  code: string
  text: string
  commune: string | null
  askedOn: string
  conference: string
  confirmed: boolean
  /** An officer said no. */
  denied: boolean
  /** In how many conferences before this one the same was asked, as far as confirmed. */
  times: number
}

/** Of this petition and of those that ask the same with it. */
export async function listRecurrences(db: Db, petitionId: string, memberIds: readonly string[]): Promise<Recurrence[]> {
  const ids = [...new Set([petitionId, ...memberIds])]
  const { rows } = await sql<Recurrence & { masks: Mask[] | null }>`
    select distinct on (n.earlier_id) n.earlier_id as "earlierId", c.code, e.text, s.masks, o.name as commune,
      to_char(e.received_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "askedOn", f.title as conference,
      n.confirmed, not n.confirmed and n.made_by is not null as denied,
      (select count(distinct x.conference_id)::int from petition_recurrence_now y join petition x on x.jurisdiction_id = y.jurisdiction_id and x.id = y.earlier_id
        where y.confirmed and y.petition_id = any(${ids}::uuid[])) as times
    from petition_recurrence_now n
    join petition e on e.jurisdiction_id = n.jurisdiction_id and e.id = n.earlier_id
    join petition_code c on c.jurisdiction_id = e.jurisdiction_id and c.petition_id = e.id
    join conference f on f.jurisdiction_id = e.jurisdiction_id and f.id = e.conference_id
    left join organisation o on o.jurisdiction_id = e.jurisdiction_id and o.id = e.commune_id
    left join petition_suggestion s on s.jurisdiction_id = e.jurisdiction_id and s.petition_id = e.id
    where n.petition_id = any(${ids}::uuid[])
    order by n.earlier_id, n.confirmed desc limit 20`.execute(db as Tx)
  return rows.map(({ masks, text, ...row }) => ({ ...row, text: shortened(layMasks(text, masks ?? [])) }))
}
