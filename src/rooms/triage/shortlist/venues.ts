/** To which điểm cầu, or to which of several sessions, a petition belongs: by the quotas of the plan. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { Facet } from './choose.ts'

export type Venues = {
  all: Facet[]
  /** Of a petition that came through this unit, about this commune. */
  of: (unitId: string | null, communeId: string | null) => Facet | null
}

/** Where everybody meets in one room at one time there is nothing to balance: `all` is empty. */
export async function loadVenues(db: Db, conferenceId: string): Promise<Venues> {
  const { rows } = await sql<{
    organisationId: string
    hub: string | null
    hubName: string
    session: string
    place: string
  }>`
    select q.organisation_id as "organisationId", h.id as hub, h.name as "hubName", s.id as session,
      coalesce(nullif(s.place, ''), s.as_written, '') as place
    from quota q
    join dialogue_session s on s.jurisdiction_id = q.jurisdiction_id and s.id = q.session_id and s.removed_at is null
    left join hub h on h.jurisdiction_id = q.jurisdiction_id and h.id = q.hub_id and h.removed_at is null
    where q.conference_id = ${conferenceId} and q.removed_at is null and q.organisation_id is not null
    union all
    select h.organisation_id, h.id, h.name, null, '' from hub h
    where h.conference_id = ${conferenceId} and h.removed_at is null and h.organisation_id is not null`.execute(
    db as Tx,
  )
  const sessions = new Set(rows.flatMap((row) => row.session ?? []))
  const byUnit = new Map<string, Facet>()
  for (const row of rows) {
    const venue = row.hub
      ? { id: row.hub, name: row.hubName }
      : sessions.size > 1 && row.session
        ? { id: row.session, name: row.place ? `Phiên tại ${row.place}` : 'Phiên chưa rõ nơi họp' }
        : null
    if (venue && !byUnit.has(row.organisationId)) byUnit.set(row.organisationId, venue)
  }
  const all = [...new Map([...byUnit.values()].map((venue) => [venue.id, venue])).values()]
  if (all.length < 2) return { all: [], of: () => null }
  return { all, of: (unitId, communeId) => byUnit.get(unitId ?? '') ?? byUnit.get(communeId ?? '') ?? null }
}
