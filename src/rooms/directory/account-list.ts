import { type RawBuilder, sql } from 'kysely'
import type { Actor, Role } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { searchTerms } from '#vietnamese/abbreviations.ts'

export type AccountFilter = {
  search?: string
  role?: Role
  /** Open ones (the default), closed ones, or all. */
  state?: 'open' | 'closed' | 'all'
  /** Only those without a second factor. */
  unprotected?: boolean
  page?: number
  size?: number
}

export type AccountRole = { role: Role; organisation: string; conference: boolean }
export type AccountRow = {
  id: string
  login: string
  displayName: string
  title: string | null
  organisation: string | null
  roles: AccountRole[]
  createdAt: Date
  disabledAt: Date | null
  disabledWhy: string | null
  lastSeenAt: Date | null
  hasSecondFactor: boolean
}

/** Accounts that reach into what the actor administers, by name; the search reads logins, names, titles and bodies. */
export async function listAccounts(
  db: Db,
  actor: Actor,
  filter: AccountFilter,
): Promise<{ rows: AccountRow[]; total: number }> {
  const size = filter.size ?? 50
  const search = filter.search?.trim() ?? ''
  const state = filter.state ?? 'open'
  const found = db
    .selectFrom('account as a')
    .leftJoin('person as p', (join) =>
      join.onRef('p.account_id', '=', 'a.id').onRef('p.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .where(isWithin(actor))
    .$if(state === 'open', (query) => query.where('a.disabled_at', 'is', null))
    .$if(state === 'closed', (query) => query.where('a.disabled_at', 'is not', null))
    .$if(filter.role !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from role_grant g where g.account_id = a.id and g.ended_at is null and g.role = ${filter.role})`,
      ),
    )
    .$if(filter.unprotected === true, (query) => query.where(sql<boolean>`not ${hasSecondFactor}`))
    .$if(search !== '', (query) => query.where(matches(search)))
  const rows = await found
    .select([
      'a.id',
      'a.login',
      'a.display_name as displayName',
      'a.created_at as createdAt',
      'a.disabled_at as disabledAt',
      'a.disabled_why as disabledWhy',
      position('title').as('title'),
      position('name').as('organisation'),
      roles.as('roles'),
      sql<Date | null>`(select max(s.last_seen_at) from account_session s where s.account_id = a.id)`.as('lastSeenAt'),
      hasSecondFactor.as('hasSecondFactor'),
    ])
    .orderBy(sql`coalesce(p.sort_key, a.display_name) collate "C"`)
    .orderBy('a.id')
    .limit(size)
    .offset(((filter.page ?? 1) - 1) * size)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total: Number(total) }
}

/** With a role or a position at or below a body that the actor administers. A root's administrators see everybody. */
function isWithin(actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'system') return sql<boolean>`true`
  if (actor.kind !== 'account') return sql<boolean>`false`
  const mine = actor.grants.filter((grant) => grant.role === 'sys_admin').map((grant) => grant.organisationId)
  return sql<boolean>`(exists (select from organisation root where root.parent_id is null and root.id = any(${mine}::uuid[]))
    or exists (select from organisation o where o.lineage && ${mine}::uuid[] and (
      exists (select from role_grant g where g.account_id = a.id and g.ended_at is null and g.organisation_id = o.id)
      or exists (select from position h where h.person_id = p.id and h.valid_to is null and h.organisation_id = o.id))))`
}

function matches(search: string): RawBuilder<boolean> {
  const patterns = searchTerms(search).map((term) => `%${term.replace(/[%_\\]/g, '\\$&')}%`)
  return sql<boolean>`(a.login like any(${patterns}) or p.search_key like any(${patterns})
    or lower(unaccent(a.display_name)) like any(${patterns})
    or exists (select from position h join organisation o on o.jurisdiction_id = h.jurisdiction_id and o.id = h.organisation_id
      where h.person_id = p.id and h.valid_to is null and (lower(unaccent(h.title)) like any(${patterns}) or o.search_key like any(${patterns})))
    or exists (select from role_grant g join organisation o on o.jurisdiction_id = g.jurisdiction_id and o.id = g.organisation_id
      where g.account_id = a.id and g.ended_at is null and o.search_key like any(${patterns})))`
}

// The credential itself is for nobody's eyes; the function answers only for accounts that one administers.
const hasSecondFactor = sql<boolean>`coalesce((select c.has_second_factor from credential_facts(a.id) c), false)`

/** The position that counts most. */
const position = (column: 'title' | 'name') => sql<string | null>`(
  select ${column === 'title' ? sql`h.title` : sql`coalesce(o.short_name, o.name)`}
  from position h join organisation o on o.jurisdiction_id = h.jurisdiction_id and o.id = h.organisation_id
  where h.person_id = p.id and h.valid_to is null order by h.protocol_rank, o.id limit 1)`

const roles = sql<AccountRole[]>`coalesce((
  select json_agg(json_build_object('role', g.role, 'organisation', coalesce(o.short_name, o.name),
    'conference', g.conference_id is not null) order by g.granted_at, g.id)
  from role_grant g join organisation o on o.jurisdiction_id = g.jurisdiction_id and o.id = g.organisation_id
  where g.account_id = a.id and g.ended_at is null), '[]')`
