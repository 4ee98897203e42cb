/** Other systems as those who keep them see them; the fences show each official only his own. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

const received = sql<number>`(select count(*) from integrator_request r where r.jurisdiction_id = i.jurisdiction_id and r.integrator_id = i.id)`
const lastAt = sql<Date | null>`(select max(r.made_at) from integrator_request r where r.jurisdiction_id = i.jurisdiction_id and r.integrator_id = i.id)`
const failing = sql<number>`(select count(*) from webhook_delivery d join webhook w on w.jurisdiction_id = d.jurisdiction_id and w.id = d.webhook_id
  where w.jurisdiction_id = i.jurisdiction_id and w.integrator_id = i.id and w.ended_at is null and d.delivered_at is null and d.problem is not null)`

export const listIntegrators = (db: Db) =>
  db
    .selectFrom('integrator as i')
    .leftJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'i.conference_id').onRef('c.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .select([
      'i.id',
      'i.name',
      'c.title as conference',
      'i.revoked_at as revokedAt',
      received.as('received'),
      lastAt.as('lastAt'),
      failing.as('failing'),
    ])
    .orderBy(sql`i.revoked_at is not null`)
    .orderBy('i.created_at', 'desc')
    .limit(200)

export const listWebhooks = (db: Db, integratorId: string) =>
  db
    .selectFrom('webhook')
    .select(['id', 'url', 'events', 'ended_at as endedAt'])
    .where('integrator_id', '=', integratorId)
    .where('ended_at', 'is', null)
    .orderBy('created_at')

/** What was told to its addresses, the newest first. */
export const listDeliveries = (db: Db, integratorId: string) =>
  db
    .selectFrom('webhook_delivery as d')
    .innerJoin('webhook as w', (join) =>
      join.onRef('w.id', '=', 'd.webhook_id').onRef('w.jurisdiction_id', '=', 'd.jurisdiction_id'),
    )
    .select([
      'd.id',
      'd.event',
      'd.made_at as madeAt',
      'd.tries',
      'd.problem',
      'd.delivered_at as deliveredAt',
      'd.given_up_at as givenUpAt',
      'd.next_at as nextAt',
      'w.url',
    ])
    .where('w.integrator_id', '=', integratorId)
    .orderBy('d.made_at', 'desc')
    .orderBy('d.id', 'desc')
