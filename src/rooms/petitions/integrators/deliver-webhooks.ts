import { sql } from 'kysely'
import { postOutside } from '#platform/outside/post-outside.ts'
import { bodySignature } from '#platform/outside/signature.ts'
import type { SecretKey } from '#platform/secret-key.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { standings, toldState } from '../petition-state.ts'
import { nextTry } from './webhook-events.ts'

/** What the server gives for telling others. */
export type Telling = { key: SecretKey; allowsPrivate: boolean; baseUrl: string | undefined; now: () => Date }

type Due = {
  id: string
  event: string
  petition_id: string | null
  made_at: Date
  tries: number
  url: string
  secret: Buffer
}

const atOnce = 20

/**
 * Sends what is due, some at once, until nothing is. Each is claimed before it is sent, with the moment of its next try:
 * whoever dies meanwhile leaves it to that moment, and two servers never send one twice at a time.
 */
export async function deliverWebhooks(systemAt: (now: Date) => World, telling: Telling): Promise<void> {
  const bugs: unknown[] = []
  for (let due = await claim(systemAt(telling.now())); due.length > 0; due = await claim(systemAt(telling.now()))) {
    const done = await Promise.allSettled(due.map((delivery) => deliver(systemAt, delivery, telling)))
    bugs.push(...done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])))
  }
  // One that cannot be written must not hold up the others; it is told when they are on their way.
  if (bugs.length > 0) throw bugs[0]
}

async function claim(system: World): Promise<Due[]> {
  const { now } = system
  const { rows } = await system.write((tx) =>
    sql<Due>`
      update webhook_delivery d set tries = d.tries + 1, next_at = ${now}::timestamptz + interval '5 minutes'
      from webhook w
      where w.jurisdiction_id = d.jurisdiction_id and w.id = d.webhook_id and d.id in (
        select x.id from webhook_delivery x join webhook v on v.jurisdiction_id = x.jurisdiction_id and v.id = x.webhook_id
        where x.delivered_at is null and x.given_up_at is null and x.next_at <= ${now} and v.ended_at is null
        order by x.next_at limit ${atOnce} for update of x skip locked)
      returning d.id, d.event, d.petition_id, d.made_at, d.tries, w.url, w.secret`.execute(tx),
  )
  return rows
}

async function deliver(systemAt: (now: Date) => World, delivery: Due, telling: Telling): Promise<void> {
  const body = await bodyOf(systemAt(telling.now()), delivery, telling.baseUrl)
  const secret = telling.key.open(delivery.secret).toString()
  const headers = {
    'DoiThoai-Event': delivery.event,
    'DoiThoai-Delivery': delivery.id,
    'DoiThoai-Signature': bodySignature(secret, body, telling.now()),
  }
  const { status, problem } = await postOutside(delivery.url, body, headers, telling.allowsPrivate)
  const now = telling.now()
  const next = nextTry(delivery.tries, now)
  // 410: they say themselves that nobody hears there any more.
  const isGivenUp = problem !== null && (next === null || status === 410)
  await systemAt(now).write((tx) =>
    tx
      .updateTable('webhook_delivery')
      .set({
        last_status: status,
        problem,
        ...(problem === null ? { delivered_at: now } : isGivenUp ? { given_up_at: now } : { next_at: next! }),
      })
      .where('id', '=', delivery.id)
      .where('delivered_at', 'is', null)
      .execute(),
  )
}

/** Ids, code, state and where to look: nothing that a person wrote, nobody's name. */
async function bodyOf(system: World, delivery: Due, baseUrl: string | undefined): Promise<string> {
  const id = delivery.petition_id
  const petition = id ? await system.read((db) => standings(db).where('p.id', '=', id).executeTakeFirstOrThrow()) : null
  return JSON.stringify({
    id: delivery.id,
    suKien: delivery.event,
    luc: delivery.made_at.toISOString(),
    yKien: petition && {
      id: petition.id,
      ma: formatPetitionCode(petition.code),
      hoiNghi: petition.slug,
      trangThai: toldState(petition.state),
      theoDoi: baseUrl ? new URL('/theo-doi', baseUrl).href : '/theo-doi',
    },
  })
}
