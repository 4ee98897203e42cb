/** The page "Gửi câu trả lời" of a conference: by way and state, by commune, and one by one what needs a person. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import type { World } from '#platform/world.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { conferenceNotFound } from '../refusals.ts'
import type { DeliveryState, Way } from './delivery-words.ts'
import { mayPost } from './policy.ts'

export type DeliveryPlace = { conferenceId: string; state: DeliveryState; page: number }
export type DeliveryRow = {
  id: string
  code: string
  petitionId: string
  way: Way
  commune: string | null
  messageId: string | null
  channel: 'email' | 'text' | null
  body: string | null
  problem: string | null
  reason: string | null
}
type BatchLine = {
  id: string
  communeId: string | null
  commune: string | null
  number: number
  madeAt: Date
  lines: number
  open: number
  notMet: number
  posted: string | null
}

const size = 50

export async function loadDeliveryPage(db: Db, world: World, place: DeliveryPlace) {
  const head = await entered(db, world, place.conferenceId)
  const { rows: counted } = await sql<{ way: Way; state: DeliveryState; count: number }>`
    select way, state, count(*)::int as count from answer_delivery_state where conference_id = ${place.conferenceId}::uuid group by way, state`.execute(
    db as Tx,
  )
  const { rows } = await sql<DeliveryRow>`
    select d.id, k.code, d.petition_id as "petitionId", d.way, o.name as commune, d.message_id as "messageId", m.channel, m.body, m.problem,
      (select h.reason from delivery_handover h where h.jurisdiction_id = d.jurisdiction_id and h.delivery_id = d.id order by h.ordinal desc limit 1) as reason
    from answer_delivery_state d
    join petition_code k on k.jurisdiction_id = d.jurisdiction_id and k.petition_id = d.petition_id
    left join organisation o on o.jurisdiction_id = d.jurisdiction_id and o.id = d.commune_id
    left join message m on m.jurisdiction_id = d.jurisdiction_id and m.id = d.message_id
    where d.conference_id = ${place.conferenceId}::uuid and d.state = ${place.state}
    order by d.way, o.name, k.code limit ${size} offset ${(place.page - 1) * size}`.execute(db as Tx)
  const total = counted.filter((row) => row.state === place.state).reduce((sum, row) => sum + row.count, 0)
  return {
    ...head,
    counted,
    rows,
    total,
    pages: Math.max(1, Math.ceil(total / size)),
    toPrint: await toPrint(db, place.conferenceId),
    batches: await batchesOf(db, place.conferenceId),
  }
}

async function entered(db: Db, world: World, conferenceId: string) {
  const cared = await conferenceToSort(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head && mayPost(world.actor, cared), conferenceNotFound)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  return { conference }
}

/** What waits on paper and stands in no batch, by commune; null: for the post. */
async function toPrint(db: Db, conferenceId: string) {
  const { rows } = await sql<{ communeId: string | null; commune: string | null; count: number }>`
    select case when d.way = 'commune' then d.commune_id end as "communeId", case when d.way = 'commune' then o.name end as commune, count(*)::int as count
    from answer_delivery_state d left join organisation o on o.jurisdiction_id = d.jurisdiction_id and o.id = d.commune_id
    where d.conference_id = ${conferenceId}::uuid and d.way in ('commune', 'letter') and d.state in ('waiting', 'seen')
      and not exists (select from delivery_batch_line l join delivery_batch b on b.jurisdiction_id = l.jurisdiction_id and b.id = l.batch_id
        where l.jurisdiction_id = d.jurisdiction_id and l.delivery_id = d.id and (b.kind = 'commune') = (d.way = 'commune'))
    group by 1, 2 order by 2 nulls last`.execute(db as Tx)
  return rows
}

async function batchesOf(db: Db, conferenceId: string): Promise<BatchLine[]> {
  const { rows } = await sql<BatchLine>`
    select b.id, b.commune_id as "communeId", o.name as commune, b.number, b.made_at as "madeAt", count(*)::int as lines,
      count(*) filter (where d.state in ('waiting', 'not_met'))::int as open, count(*) filter (where d.state = 'not_met')::int as "notMet",
      (select p.posted_on from delivery_posting p where p.jurisdiction_id = b.jurisdiction_id and p.batch_id = b.id) as posted
    from delivery_batch b
    join delivery_batch_line l on l.jurisdiction_id = b.jurisdiction_id and l.batch_id = b.id
    join answer_delivery_state d on d.jurisdiction_id = l.jurisdiction_id and d.id = l.delivery_id
    left join organisation o on o.jurisdiction_id = b.jurisdiction_id and o.id = b.commune_id
    where b.conference_id = ${conferenceId}::uuid
    group by b.jurisdiction_id, b.id, b.commune_id, o.name, b.number, b.made_at order by o.name nulls last, b.number limit 300`.execute(
    db as Tx,
  )
  return rows
}

/** Where to send by hand: given only together with the audit row. By message. */
export async function seeAddresses(world: StaffWorld, place: DeliveryPlace): Promise<Record<string, string>> {
  return world.write(async (tx) => {
    const { rows } = await loadDeliveryPage(tx, world, place)
    await recordSensitiveRead(tx, world.actor, {
      what: 'petition.identity',
      subjectKind: 'conference',
      subjectId: place.conferenceId,
      why: 'Gửi tay câu trả lời',
    })
    const ids = rows.flatMap(({ messageId }) => messageId ?? [])
    if (ids.length === 0) return {}
    const found = await tx.selectFrom('message').select(['id', 'to_address']).where('id', 'in', ids).execute()
    return Object.fromEntries(found.map((row) => [row.id, row.to_address]))
  })
}

/** The batches that a commune's officer hands over, open ones first. */
export async function listOwnBatches(db: Db, world: World): Promise<(BatchLine & { conference: string })[]> {
  if (world.actor.kind !== 'account' || !world.actor.grants.some(({ role }) => role === 'collector')) return []
  const { rows } = await sql<BatchLine & { conference: string }>`
    select b.id, b.commune_id as "communeId", o.name as commune, c.title as conference, b.number, b.made_at as "madeAt", count(*)::int as lines,
      count(*) filter (where d.state in ('waiting', 'not_met'))::int as open, count(*) filter (where d.state = 'not_met')::int as "notMet", null::date as posted
    from delivery_batch b
    join delivery_batch_line l on l.jurisdiction_id = b.jurisdiction_id and l.batch_id = b.id
    join answer_delivery_state d on d.jurisdiction_id = l.jurisdiction_id and d.id = l.delivery_id
    join organisation o on o.jurisdiction_id = b.jurisdiction_id and o.id = b.commune_id
    join conference c on c.jurisdiction_id = b.jurisdiction_id and c.id = b.conference_id
    where b.id in (select batches_i_hand_over())
    group by b.id, b.commune_id, o.name, c.title, b.number, b.made_at
    order by (count(*) filter (where d.state in ('waiting', 'not_met')) = 0), b.made_at desc limit 100`.execute(
    db as Tx,
  )
  return rows
}

/** How many wait to be handed over; null: no batch was ever printed for this officer. Asked for by every page of the console. */
export async function countToHandOver(db: Db, world: World): Promise<number | null> {
  const batches = await listOwnBatches(db, world)
  return batches.length === 0 ? null : batches.reduce((sum, batch) => sum + batch.open, 0)
}
