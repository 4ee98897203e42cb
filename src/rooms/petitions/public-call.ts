/** The receiving of a published conference, for citizens. Columns are named one by one: nothing else leaves the house here. */
import type { Db } from '#platform/db.ts'

export type PublicCall = NonNullable<Awaited<ReturnType<typeof findPublicCall>>>
/** late: after the last day; what comes then is taken too, and marked. */
export type CallState = 'never' | 'early' | 'open' | 'late' | 'cancelled'

export async function findPublicCall(db: Db, slug: string) {
  const row = await db
    .selectFrom('conference as c')
    .innerJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('petition_call_now as call', (join) =>
      join.onRef('call.conference_id', '=', 'c.id').onRef('call.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_cancellation as x', (join) =>
      join.onRef('x.conference_id', '=', 'c.id').onRef('x.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      'c.id',
      'c.slug',
      'c.title',
      'c.standing_body as standingBody',
      'c.contact_phone as contactPhone',
      'o.lineage',
      'call.opens_on as opensOn',
      'call.closes_on as closesOn',
      'call.invitation',
      'call.suggestions',
      'x.kind as stopped',
      'x.reason as stoppedWhy',
    ])
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** Pure. A postponed conference goes on receiving: what it asks about has not gone away. */
export function callState(
  call: { opensOn: string | null; closesOn: string | null; stopped: string | null },
  today: string,
): CallState {
  if (call.stopped === 'cancelled') return 'cancelled'
  if (call.opensOn === null) return 'never'
  if (call.opensOn > today) return 'early'
  return call.closesOn !== null && call.closesOn < today ? 'late' : 'open'
}
