/** The moderator's queue of one conference: what waits, what was decided, with counts. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { type Mask, titleOf } from './masks.ts'
import { type QueueFilter, queueFilters } from './queue-filters.ts'

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

export type QueuePage = { counts: Record<QueueFilter, number>; total: number; rows: QueueRow[] }

const inFilter: Record<QueueFilter, string> = {
  waiting: "q.state = 'new'",
  suggested: "q.state = 'new' and q.suggested",
  clarification: "q.state = 'clarification'",
  outside: "q.state in ('out_of_scope', 'off_theme')",
  accepted: "q.state = 'accepted'",
  withdrawn: "q.state = 'withdrawn'",
}

export async function listQueue(
  db: Db,
  asked: { conferenceId: string; filter: QueueFilter; communeId: string | null; page: number; size: number },
): Promise<QueuePage> {
  const counted = queueFilters.map((name) => `count(*) filter (where ${inFilter[name]})::int as ${name}`).join(', ')
  const from = (asked.page - 1) * asked.size
  const { rows } = await sql<{ counts: Record<QueueFilter, number>; ids: string[]; total: number }>`
    with q as materialized (select * from petitions_in_sorting(${asked.conferenceId})
      where ${asked.communeId}::uuid is null or commune_id = ${asked.communeId}::uuid),
    chosen as (select q.petition_id, q.received_at from q where ${sql.raw(inFilter[asked.filter])})
    select (select to_jsonb(c) from (select ${sql.raw(counted)} from q) c) as counts,
      (select count(*)::int from chosen) as total,
      array(select petition_id::text from chosen order by received_at desc, petition_id desc
        limit ${asked.size} offset ${from}) as ids`.execute(db as Tx)
  const { counts, ids, total } = rows[0]!
  return { counts, total, rows: await loadRows(db, ids) }
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
