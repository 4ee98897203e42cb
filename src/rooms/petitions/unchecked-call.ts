import type { Db } from '#platform/db.ts'
import type { Cared } from './policy.ts'

export type UncheckedCall = {
  conference: Cared
  opensOn: string
  closesOn: string | null
  published: boolean
  stopped: 'postponed' | 'cancelled' | null
}

/** The receiving of a conference as it stands, whoever asks; null: it was never opened. */
export async function uncheckedCall(db: Db, conferenceId: string): Promise<UncheckedCall | null> {
  const row = await db
    .selectFrom('petition_call_now as call')
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'call.conference_id').onRef('c.jurisdiction_id', '=', 'call.jurisdiction_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_cancellation as x', (join) =>
      join.onRef('x.conference_id', '=', 'c.id').onRef('x.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      'c.id',
      'o.lineage',
      'call.opens_on as opensOn',
      'call.closes_on as closesOn',
      'p.conference_id as publishedId',
      'x.kind as stopped',
    ])
    .where('c.id', '=', conferenceId)
    .executeTakeFirst()
  if (!row) return null
  return {
    conference: { id: row.id, lineage: row.lineage },
    opensOn: row.opensOn!,
    closesOn: row.closesOn,
    published: row.publishedId !== null,
    stopped: row.stopped as UncheckedCall['stopped'],
  }
}

/** The conference with the body in whose care it is, whoever asks. */
export async function uncheckedConference(db: Db, conferenceId: string): Promise<Cared | null> {
  const row = await db
    .selectFrom('conference as c')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['c.id', 'o.lineage'])
    .where('c.id', '=', conferenceId)
    .executeTakeFirst()
  return row ?? null
}
