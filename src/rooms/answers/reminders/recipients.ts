/** Whom a reminder reaches: the officers of the body, its leader, the standing body of the conference. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'

export type Recipient = {
  accountId: string
  salutation: string | null
  email: string | null
  phone: string | null
  level: 1 | 2 | 3
  /** The body whose cases are hers; null at level 3: all of the conference. */
  organisationId: string | null
  conferenceId: string
}

/** Who holds the roles now, by body and conference; accounts that were closed are left out. */
export async function recipientsOf(
  db: Db,
  cases: readonly { organisationId: string; conferenceId: string }[],
): Promise<Recipient[]> {
  if (cases.length === 0) return []
  const { rows } = await sql<Recipient>`
    with owed as (select distinct o::uuid as organisation_id, c::uuid as conference_id
      from unnest(${cases.map((each) => each.organisationId)}::text[], ${cases.map((each) => each.conferenceId)}::text[]) u(o, c)),
    holders as (
      -- the body itself, not everything above it: an officer of the province does not answer for each department
      select w.organisation_id, w.conference_id, g.account_id, case when g.role = 'agency_leader' then 2 else 1 end as level
      from owed w join role_grant g on g.organisation_id = w.organisation_id and g.role in ('agency_coordinator', 'agency_drafter', 'agency_leader')
        and g.ended_at is null and (g.conference_id is null or g.conference_id = w.conference_id)
      union
      select null, c.id, g.account_id, 3 from (select distinct conference_id as id from owed) w
      join conference c on c.id = w.id
      join organisation host on host.id = c.organisation_id and host.jurisdiction_id = c.jurisdiction_id
      join role_grant g on g.jurisdiction_id = c.jurisdiction_id and g.organisation_id = any(host.lineage) and g.role = 'standing_body'
        and g.ended_at is null and (g.conference_id is null or g.conference_id = c.id))
    select h.account_id as "accountId", p.salutation, p.email, p.phone, h.level, h.organisation_id as "organisationId", h.conference_id as "conferenceId"
    from holders h
    join account a on a.id = h.account_id and a.disabled_at is null
    left join person p on p.jurisdiction_id = a.jurisdiction_id and p.account_id = a.id`.execute(db as Tx)
  return rows
}
