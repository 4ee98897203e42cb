/** Accounts and roles as they are, before anybody asked whether the actor may. */
import { sql } from 'kysely'
import type { Role } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import type { Reach } from './account-policy.ts'

export type UncheckedAccount = {
  id: string
  login: string
  displayName: string
  disabledAt: Date | null
  disabledWhy: 'administrator' | 'idle' | null
  reach: Reach
}

export async function uncheckedAccount(db: Db, id: string): Promise<UncheckedAccount | undefined> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'login', 'display_name', 'disabled_at', 'disabled_why'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    login: row.login,
    displayName: row.display_name,
    disabledAt: row.disabled_at,
    disabledWhy: row.disabled_why as UncheckedAccount['disabledWhy'],
    reach: await uncheckedReach(db, id),
  }
}

async function uncheckedReach(db: Db, accountId: string): Promise<Reach> {
  const bodies = await db
    .selectFrom('organisation as o')
    .select('o.lineage')
    .where(
      sql<boolean>`o.id in (select g.organisation_id from role_grant g where g.account_id = ${accountId} and g.ended_at is null
        union select h.organisation_id from person p
          join position h on h.jurisdiction_id = p.jurisdiction_id and h.person_id = p.id and h.valid_to is null
          where p.account_id = ${accountId})`,
    )
    .execute()
  const roots = await db.selectFrom('organisation').select('id').where('parent_id', 'is', null).execute()
  return { bodies: bodies.map((body) => body.lineage), roots: roots.map((root) => root.id) }
}

export type UncheckedGrant = {
  id: string
  accountId: string
  role: Role
  organisationId: string
  conferenceId: string | null
  lineage: string[]
}

export async function uncheckedGrant(db: Db, id: string): Promise<UncheckedGrant | undefined> {
  const row = await db
    .selectFrom('role_grant as g')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'g.organisation_id').onRef('o.jurisdiction_id', '=', 'g.jurisdiction_id'),
    )
    .select(['g.id', 'g.account_id', 'g.role', 'g.organisation_id', 'g.conference_id', 'o.lineage'])
    .where('g.id', '=', id)
    .where('g.ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    accountId: row.account_id,
    role: row.role as Role,
    organisationId: row.organisation_id,
    conferenceId: row.conference_id,
    lineage: row.lineage,
  }
}
