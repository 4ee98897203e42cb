import type { Db } from '#platform/db.ts'

export type OpenConference = {
  id: string
  slug: string
  title: string
  theme: string | null
  opensOn: string
  closesOn: string | null
}

/** Published conferences whose receiving has begun and that were not called off; the last day only marks the late. */
export async function listConferencesThatReceive(
  db: Db,
  today: string,
  only: { id?: string | null } = {},
): Promise<OpenConference[]> {
  let query = db
    .selectFrom('petition_call_now as call')
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'call.conference_id').onRef('c.jurisdiction_id', '=', 'call.jurisdiction_id'),
    )
    .innerJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_cancellation as x', (join) =>
      join
        .onRef('x.conference_id', '=', 'c.id')
        .onRef('x.jurisdiction_id', '=', 'c.jurisdiction_id')
        .on('x.kind', '=', 'cancelled'),
    )
    .select(['c.id', 'c.slug', 'c.title', 'c.theme', 'call.opens_on as opensOn', 'call.closes_on as closesOn'])
    .where('call.opens_on', '<=', today)
    .where('x.kind', 'is', null)
    .orderBy('call.opens_on', 'desc')
    .orderBy('c.id')
    .limit(200)
  if (only.id) query = query.where('c.id', '=', only.id)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, opensOn: row.opensOn! }))
}
