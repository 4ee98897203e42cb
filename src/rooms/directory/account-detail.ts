import { sql } from 'kysely'
import type { Role } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import type { UncheckedAccount } from './unchecked-account.ts'

export type GrantRow = {
  id: string
  role: Role
  organisationId: string
  organisation: string
  lineage: string[]
  conferenceId: string | null
  conference: string | null
  grantedAt: Date
  grantedBy: string | null
}

export type SessionRow = { id: string; createdAt: Date; lastSeenAt: Date; userAgent: string; address: string }

export type AccountDetail = {
  person: {
    id: string
    fullName: string
    phone: string | null
    positions: { title: string; organisation: string }[]
  } | null
  grants: GrantRow[]
  sessions: SessionRow[]
  credential: { hasPassword: boolean; mustChange: boolean; hasSecondFactor: boolean; subject: string | null }
}

/** What the page of one account shows; the fences leave out sessions and credential where the actor does not administer it. */
export async function findAccountDetail(db: Db, account: UncheckedAccount, now: Date): Promise<AccountDetail> {
  return {
    person: await findPersonOf(db, account.id),
    grants: await listGrants(db, account.id),
    sessions: await db
      .selectFrom('account_session')
      .select(['id', 'created_at as createdAt', 'last_seen_at as lastSeenAt', 'user_agent as userAgent', 'address'])
      .where('account_id', '=', account.id)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .where(sql<boolean>`last_seen_at + make_interval(mins => idle_minutes) > ${now}`)
      .orderBy('last_seen_at', 'desc')
      .execute(),
    credential: await credentialOf(db, account.id),
  }
}

async function credentialOf(db: Db, accountId: string): Promise<AccountDetail['credential']> {
  const row = await db
    .selectNoFrom([
      sql<{
        has_password: boolean
        must_change_password: boolean
        has_second_factor: boolean
        oidc_subject: string | null
      } | null>`(select to_jsonb(c) from credential_facts(${accountId}) c)`.as('facts'),
    ])
    .executeTakeFirstOrThrow()
  return {
    hasPassword: row.facts?.has_password ?? false,
    mustChange: row.facts?.must_change_password ?? false,
    hasSecondFactor: row.facts?.has_second_factor ?? false,
    subject: row.facts?.oidc_subject ?? null,
  }
}

async function findPersonOf(db: Db, accountId: string): Promise<AccountDetail['person']> {
  const row = await db
    .selectFrom('person as p')
    .select([
      'p.id',
      'p.full_name as fullName',
      'p.phone',
      sql<{ title: string; organisation: string }[]>`coalesce((
        select json_agg(json_build_object('title', h.title, 'organisation', o.name) order by h.protocol_rank)
        from position h join organisation o on o.jurisdiction_id = h.jurisdiction_id and o.id = h.organisation_id
        where h.person_id = p.id and h.valid_to is null), '[]')`.as('positions'),
    ])
    .where('p.account_id', '=', accountId)
    .executeTakeFirst()
  return row ?? null
}

function listGrants(db: Db, accountId: string): Promise<GrantRow[]> {
  return db
    .selectFrom('role_grant as g')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'g.organisation_id').onRef('o.jurisdiction_id', '=', 'g.jurisdiction_id'),
    )
    .leftJoin('account as by', (join) =>
      join.onRef('by.id', '=', 'g.granted_by').onRef('by.jurisdiction_id', '=', 'g.jurisdiction_id'),
    )
    .leftJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'g.conference_id').onRef('c.jurisdiction_id', '=', 'g.jurisdiction_id'),
    )
    .select([
      'g.id',
      sql<Role>`g.role`.as('role'),
      'o.id as organisationId',
      'o.name as organisation',
      'o.lineage',
      'g.conference_id as conferenceId',
      'c.title as conference',
      'g.granted_at as grantedAt',
      'by.display_name as grantedBy',
    ])
    .where('g.account_id', '=', accountId)
    .where('g.ended_at', 'is', null)
    .orderBy('g.granted_at')
    .orderBy('g.id')
    .execute()
}

/** Conferences to which a role can be bound: those that the one who asks may see. */
export async function listConferenceChoices(db: Db): Promise<{ value: string; label: string }[]> {
  const rows = await db
    .selectFrom('conference')
    .select(['id', 'title'])
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({ value: row.id, label: row.title }))
}

/** Bodies over which the actor may give roles and in which accounts may be made, for the field that proposes them. */
export async function listAdministeredBodies(db: Db, mine: readonly string[], on: string) {
  const rows = await db
    .selectFrom('organisation as o')
    .leftJoin('organisation as parent', (join) =>
      join.onRef('parent.id', '=', 'o.parent_id').onRef('parent.jurisdiction_id', '=', 'o.jurisdiction_id'),
    )
    .select(['o.id', 'o.name as label', 'parent.name as parent', 'o.short_name as short'])
    .where(sql<boolean>`o.lineage && ${mine}::uuid[]`)
    .where((eb) => eb.or([eb('o.valid_to', 'is', null), eb('o.valid_to', '>=', on)]))
    .orderBy('o.protocol_rank')
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .execute()
  return rows.map(({ id, label, parent, short }) => ({ id, label, line: [short, parent].filter(Boolean).join('; ') }))
}
