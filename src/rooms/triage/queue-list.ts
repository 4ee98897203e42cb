/** The moderator's queue of one conference: what waits, what was decided, with counts. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { findMatches } from '#rooms/petitions/index.ts'
import { type Mask, titleOf } from './masks.ts'
import { mostSuggested, type QueueFilter } from './queue-filters.ts'

export type QueueRow = {
  id: string
  code: string
  title: string
  channel: string
  commune: string | null
  hidesIdentity: boolean
  receivedAt: Date
  state: string
  decisionVersion: number
  /** How many ask the same, herself among them; 1: nobody else so far. */
  together: number
  /** Where it might have to go: a complaint, a denunciation, a procedure. */
  scope: string | null
  /** The sender answered a question that was asked back. */
  answered: boolean
  voiceSeconds: number | null
  suggestedAgency: string | null
  suggestedTopic: string | null
  confidence: 'sure' | 'maybe' | 'little' | null
  classificationVersion: number
}

/** `tooMany`: the words of the search stand in too many to be named; then nothing is listed. */
export type QueuePage = { counts: Record<QueueFilter, number>; total: number; rows: QueueRow[]; tooMany: boolean }

type Asked = {
  conferenceId: string
  communeId: string | null /** Unsigned words or a code; '': all. */
  search: string
}
/** `found`: those that have the words; null: no words were asked for. */
type Sought = Omit<Asked, 'search'> & { found: readonly string[] | null }

/** States of petition_standing that a filter means. */
const statesOf: Readonly<Record<Exclude<QueueFilter, 'suggested'>, readonly string[]>> = {
  waiting: ['new'],
  clarification: ['clarification'],
  outside: ['out_of_scope', 'off_theme'],
  accepted: ['accepted', 'assigned'],
  withdrawn: ['withdrawn'],
}

export async function listQueue(
  db: Db,
  asked: Asked & { filter: QueueFilter; page: number; size: number },
): Promise<QueuePage> {
  const named = asked.search ? (await findMatches(db, asked)).folded : null
  const sought = { ...asked, found: asked.search ? (named ?? []) : null }
  const clear = await suggested(db, sought)
  const counts = { ...(await countStates(db, sought)), suggested: clear.length }
  const from = (asked.page - 1) * asked.size
  const ids =
    asked.filter === 'suggested'
      ? clear.slice(from, from + asked.size)
      : await idsOf(db, sought, statesOf[asked.filter], asked.size, from)
  const tooMany = asked.search !== '' && named === null
  return { counts, total: counts[asked.filter], rows: await loadRows(db, ids), tooMany }
}

async function countStates(db: Db, asked: Sought): Promise<Record<Exclude<QueueFilter, 'suggested'>, number>> {
  const rows = await db
    .selectFrom('petition_listed')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('conference_id', '=', asked.conferenceId)
    .$if(asked.communeId !== null, (query) => query.where('commune_id', '=', asked.communeId))
    .$if(asked.found !== null, (query) => query.where('petition_id', '=', sql<string>`any(${asked.found}::uuid[])`))
    .groupBy('state')
    .execute()
  const countOf = (states: readonly string[]) =>
    rows.filter((row) => states.includes(row.state!)).reduce((sum, row) => sum + Number(row.count), 0)
  return {
    waiting: countOf(statesOf.waiting),
    clarification: countOf(statesOf.clarification),
    outside: countOf(statesOf.outside),
    accepted: countOf(statesOf.accepted),
    withdrawn: countOf(statesOf.withdrawn),
  }
}

async function suggested(db: Db, { conferenceId, communeId, found }: Sought): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select * from petitions_suggested(${conferenceId}, ${communeId}, ${mostSuggested}) as id`.execute(db as Tx)
  const clear = rows.map((row) => row.id)
  return found ? clear.filter((id) => found.includes(id)) : clear
}

async function idsOf(db: Db, asked: Sought, states: readonly string[], most: number, from: number): Promise<string[]> {
  const rows = await db
    .selectFrom('petition_listed')
    .select('petition_id as id')
    .where('conference_id', '=', asked.conferenceId)
    .where('state', 'in', [...states])
    .$if(asked.communeId !== null, (query) => query.where('commune_id', '=', asked.communeId))
    .$if(asked.found !== null, (query) => query.where('petition_id', '=', sql<string>`any(${asked.found}::uuid[])`))
    .orderBy('received_at', 'desc')
    .orderBy('petition_id', 'desc')
    .limit(most)
    .offset(from)
    .execute()
  return rows.map((row) => row.id!)
}

async function loadRows(db: Db, ids: readonly string[]): Promise<QueueRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Omit<QueueRow, 'title'> & { text: string; title: string | null; masks: Mask[] | null }>`
    select p.id, c.code, p.text, p.channel, o.name as commune, p.hides_identity as "hidesIdentity",
      p.received_at as "receivedAt",
      t.state,
      coalesce(d.version, 0) as "decisionVersion", coalesce(k.version, 0) as "classificationVersion",
      v.title, s.masks, s.scope ->> 'redirect' as scope, s.agency_code as "suggestedAgency", s.topic_code as "suggestedTopic", s.confidence,
      coalesce((select count(*)::int from petition_group_move m where m.jurisdiction_id = p.jurisdiction_id and m.group_id = g.group_id
        and not exists (select from petition_group_move l where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id and l.version > m.version)), 1) as together,
      exists (select from petition_message e where e.petition_id = p.id and e.kind = 'supplement' and e.made_at > d.made_at) as answered,
      (select max(a.seconds) from petition_attachment a where a.petition_id = p.id and a.kind = 'voice') as "voiceSeconds"
    from petition p
    join petition_listed t on t.jurisdiction_id = p.jurisdiction_id and t.petition_id = p.id
    join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
    left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
    left join lateral (select * from moderation_decision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) d on true
    left join lateral (select * from petition_classification m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) k on true
    left join lateral (select * from petition_public m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) v on true
    left join lateral (select * from petition_group_move m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) g on true
    left join petition_suggestion s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
    where p.jurisdiction_id = (select current_jurisdiction()) and p.id = any(${ids}::uuid[])
    order by p.received_at desc, p.id desc`.execute(db as Tx)
  return rows.map(({ text, masks, title, ...row }) => ({ ...row, title: title ?? titleOf(text, masks ?? []) }))
}
