/** A batch as the office that printed it and the commune that hands it over see it. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { type Direct, directWords } from '../direct.ts'
import type { BatchLine, BatchPapers } from './batch-papers.ts'
import type { DeliveryState } from './delivery-words.ts'
import { mayHandOver, mayPost } from './policy.ts'
import { bodiesOf } from './record-handover.ts'
import { batchNotFound } from './refusals.ts'

export type BatchRow = {
  deliveryId: string
  code: string
  lead: string
  state: DeliveryState
  receiver: string | null
  handedOn: string | null
  reason: string | null
  hasScan: boolean
}
export type Receiver = {
  name: string | null
  phone: string | null
  address: string
  speaksFor: string | null
  reach: string | null
}

const size = 50

export async function loadBatch(db: Db, world: World, asked: { batchId: string; page: number }) {
  const head = await batchHead(db, world, asked.batchId)
  const { rows } =
    await sql<BatchRow>`select d.id as "deliveryId", k.code, k.name as lead, d.state, h.receiver, h.handed_on as "handedOn",
      h.reason,
      exists (select from delivery_handover x where x.jurisdiction_id = d.jurisdiction_id and x.delivery_id = d.id and x.scan_id is not null) as "hasScan"
    from delivery_batch_line l
    join answer_delivery_state d on d.jurisdiction_id = l.jurisdiction_id and d.id = l.delivery_id
    join codes_of_batch(${asked.batchId}::uuid) k on k.delivery_id = l.delivery_id
    left join lateral (select x.* from delivery_handover x where x.jurisdiction_id = d.jurisdiction_id and x.delivery_id = d.id
      order by x.ordinal desc limit 1) h on true
    where l.batch_id = ${asked.batchId}::uuid
    order by case when d.state in ('waiting', 'not_met') then 0 else 1 end, k.code`.execute(db as Tx)
  return {
    ...head,
    total: rows.length,
    open: rows.filter((row) => row.state === 'waiting' || row.state === 'not_met').length,
    pages: Math.max(1, Math.ceil(rows.length / size)),
    rows: rows.slice((asked.page - 1) * size, asked.page * size),
  }
}

/** Refused by those who neither send nor hand over. */
export async function batchHead(db: Db, world: World, batchId: string) {
  const batch = await db
    .selectFrom('delivery_batch as b')
    .leftJoin('organisation as c', (join) =>
      join.onRef('c.jurisdiction_id', '=', 'b.jurisdiction_id').onRef('c.id', '=', 'b.commune_id'),
    )
    .select([
      'b.id',
      'b.conference_id as conferenceId',
      'b.commune_id as communeId',
      'b.number',
      'b.made_at as madeAt',
      'c.name as commune',
    ])
    .where('b.id', '=', batchId)
    .executeTakeFirst()
  const conference = batch && (await conferenceToSort(db, batch.conferenceId))
  refuseUnless(batch && conference, batchNotFound)
  const posts = mayPost(world.actor, conference)
  const hands =
    batch.communeId !== null && mayHandOver(world.actor, await bodiesOf(db, batch.communeId), batch.conferenceId)
  refuseUnless(posts || hands, batchNotFound)
  return { ...batch, posts, hands }
}

/** Who receives: given only together with the audit row that says who read it and when. */
export async function seeReceivers(world: StaffWorld, batchId: string): Promise<Record<string, Receiver>> {
  return world.write(async (tx) => {
    await batchHead(tx, world, batchId)
    await recordSensitiveRead(tx, world.actor, {
      what: 'petition.identity',
      subjectKind: 'delivery-batch',
      subjectId: batchId,
      why: 'Giao câu trả lời tới người gửi',
    })
    const rows = await sendersOf(tx, batchId)
    return Object.fromEntries(
      rows.map((row) => [
        row.delivery_id,
        { name: row.full_name, phone: row.phone, address: addressOf(row), speaksFor: row.speaks_for, reach: row.reach },
      ]),
    )
  })
}

type SenderRow = {
  delivery_id: string
  full_name: string | null
  phone: string | null
  address: string | null
  place: string | null
  commune: string | null
  speaks_for: string | null
  reach: string | null
}
const sendersOf = async (db: Db, batchId: string): Promise<SenderRow[]> =>
  (await sql<SenderRow>`select * from senders_of_batch(${batchId}::uuid)`.execute(db as Tx)).rows

const addressOf = ({ address, place, commune }: SenderRow): string =>
  address ?? [place, commune?.replace(/^Ủy ban nhân dân /u, '')].filter(Boolean).join(', ')

/** The batch as it is printed, with who receives: printing is a reading that leaves its row too. */
export async function batchToPrint(world: StaffWorld, batchId: string): Promise<BatchPapers> {
  const receivers = await seeReceivers(world, batchId)
  return world.read(async (db) => {
    const head = await batchHead(db, world, batchId)
    const { title, issuer } = await db
      .selectFrom('conference as c')
      .innerJoin('organisation as o', (join) =>
        join.onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('o.id', '=', 'c.organisation_id'),
      )
      .select(['c.title', 'o.name as issuer'])
      .where('c.id', '=', head.conferenceId)
      .executeTakeFirstOrThrow()
    const { rows } = await sql<
      Omit<BatchLine, 'name' | 'address' | 'receivedOn' | 'direct'> & {
        delivery_id: string
        received_at: Date
        direct: Direct | null
      }
    >`
      select delivery_id, code, received_at, name as lead, direct, text, action, responsible, done_by as "doneBy", bases
      from codes_of_batch(${batchId}::uuid) order by code`.execute(db as Tx)
    return {
      issuer,
      conferenceTitle: title,
      commune: head.commune,
      number: head.number,
      today: world.today,
      lines: rows.map(({ delivery_id, received_at, direct, ...line }) => ({
        ...line,
        direct: direct && directWords[direct],
        receivedOn: dayInVietnam(received_at),
        name: receivers[delivery_id]?.name ?? null,
        address: receivers[delivery_id]?.address ?? '',
      })),
    }
  })
}
