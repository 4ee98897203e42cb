import { type RawBuilder, sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { searchKey, searchTerms } from '#vietnamese/abbreviations.ts'
import { type Past, pastOf } from './organisation-past.ts'
import type { OrganisationKind, OrganisationLevel } from './organisation-words.ts'
import { dissolvedAgencies } from './successors-data.ts'

export type OrganisationFilter = {
  search?: string
  level?: OrganisationLevel
  kind?: OrganisationKind
  /** Those that exist on the day (the default), those that no longer do, or all. */
  state?: 'living' | 'ended' | 'all'
  /** Only what stands below this one, and itself. */
  under?: string
  /** Only who has this function on the day. */
  functionCode?: string
  page?: number
  size?: number
}

export type OrganisationRow = {
  id: string
  name: string
  shortName: string | null
  kind: OrganisationKind
  level: OrganisationLevel
  parentName: string | null
  depth: number
  validTo: string | null
  phone: string | null
  address: string | null
  docSymbol: string | null
  orgCode: string | null
  functions: string[]
  contact: string | null
  /** Where the search met an earlier name or somebody whose work it took over. */
  past: Past | null
}

const like = (term: string) => `%${term.replace(/[%_\\]/g, '\\$&')}%`

/** Organisations in the order of the tree; a search finds earlier names and those who took over, without accents. */
export async function listOrganisations(
  db: Db,
  filter: OrganisationFilter,
  on: CalendarDay,
): Promise<{ rows: OrganisationRow[]; total: number }> {
  const size = filter.size ?? 50
  const search = filter.search?.trim() ?? ''
  const found = db
    .selectFrom('organisation as o')
    .leftJoin('organisation as parent', (join) =>
      join.onRef('parent.id', '=', 'o.parent_id').onRef('parent.jurisdiction_id', '=', 'o.jurisdiction_id'),
    )
    .where(stateIs(filter.state ?? 'living', on))
    .$if(Boolean(filter.level), (query) => query.where('o.level', '=', filter.level!))
    .$if(Boolean(filter.kind), (query) => query.where('o.kind', '=', filter.kind!))
    .$if(Boolean(filter.under), (query) => query.where(sql<boolean>`${filter.under!}::uuid = any(o.lineage)`))
    .$if(Boolean(filter.functionCode), (query) => query.where(hasFunction(filter.functionCode!, on)))
    .$if(search !== '', (query) => query.where(matches(search, on)))
  const rows = await found
    .select([
      'o.id',
      'o.name',
      'o.short_name as shortName',
      'o.kind',
      'o.level',
      'parent.name as parentName',
      'o.valid_to as validTo',
      'o.phone',
      'o.address',
      'o.doc_symbol as docSymbol',
      'o.org_code as orgCode',
      sql<number>`cardinality(o.lineage) - 1`.as('depth'),
      functionsOf(on).as('functions'),
      contactOf(on).as('contact'),
    ])
    .$if(search !== '', (query) => query.orderBy(sql`lower(o.name) like lower(${like(search)})`, 'desc'))
    .$if(search !== '', (query) => query.orderBy(sql`o.search_key like ${like(searchKey(search))}`, 'desc'))
    .orderBy(treeOrder)
    .limit(size)
    .offset(((filter.page ?? 1) - 1) * size)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const past = search === '' ? new Map<string, Past>() : await pastOf(db, search, rows, on)
  return {
    rows: rows.map((row) => ({
      ...row,
      kind: row.kind as OrganisationKind,
      level: row.level as OrganisationLevel,
      past: past.get(row.id) ?? null,
    })),
    total: Number(total),
  }
}

/** Rank and name of everything above, then its own: a tree read from top to bottom. */
const treeOrder = sql`(select string_agg(lpad(up.protocol_rank::text, 6, '0') || up.search_key || up.id::text, '/' order by step.at)
  from unnest(o.lineage) with ordinality as step(id, at)
  join organisation up on up.jurisdiction_id = o.jurisdiction_id and up.id = step.id)`

function stateIs(state: 'living' | 'ended' | 'all', on: CalendarDay): RawBuilder<boolean> {
  if (state === 'all') return sql<boolean>`true`
  if (state === 'ended') return sql<boolean>`o.valid_to < ${on}::date`
  return sql<boolean>`o.valid_from <= ${on}::date and coalesce(o.valid_to, ${on}::date) >= ${on}::date`
}

const hasFunction = (code: string, on: CalendarDay) => sql<boolean>`exists (select from organisation_function f
  where f.organisation_id = o.id and f.function_code = ${code} and f.valid_from <= ${on}::date
    and coalesce(f.valid_to, ${on}::date) >= ${on}::date)`

const functionsOf = (on: CalendarDay) => sql<string[]>`array(select a.name from organisation_function f
  join agency_function a on a.jurisdiction_id = f.jurisdiction_id and a.code = f.function_code
  where f.organisation_id = o.id and f.valid_from <= ${on}::date and coalesce(f.valid_to, ${on}::date) >= ${on}::date
  order by a.name)`

const contactOf = (on: CalendarDay) => sql<
  string | null
>`(select concat_ws(', ', concat_ws(' ', p.salutation, p.full_name), h.title)
  from position h join person p on p.jurisdiction_id = h.jurisdiction_id and p.id = h.person_id
  where h.organisation_id = o.id and h.is_contact and h.valid_from <= ${on}::date and coalesce(h.valid_to, ${on}::date) >= ${on}::date
  order by h.protocol_rank limit 1)`

/** By any name it has or had, or by a name of somebody whose work it took over. */
function matches(search: string, on: CalendarDay): RawBuilder<boolean> {
  const patterns = searchTerms(search).map(like)
  const named = (alias: string) => sql<boolean>`(${sql.ref(`${alias}.search_key`)} like any(${patterns}) or exists (
    select from organisation_name n where n.organisation_id = ${sql.ref(`${alias}.id`)} and n.search_key like any(${patterns})))`
  return sql<boolean>`(${named('o')} or exists (select from organisation_succession s
      join organisation p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.predecessor_id
      where s.successor_id = o.id and s.happened_on <= ${on}::date and ${named('p')})
    or (${tookOverKnown(search, on)} and not exists (select from organisation_succession s
      join organisation p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.predecessor_id
      where p.valid_to < ${on}::date and ${named('p')})))`
}

/** Agencies that ended before the province used this directory: by function, from the dated data, unless it says itself. */
function tookOverKnown(search: string, on: CalendarDay): RawBuilder<boolean> {
  const key = searchKey(search)
  const known = dissolvedAgencies.filter(
    (agency) => agency.endedOn <= on && key.length > 5 && searchKey(agency.name).includes(key),
  )
  const takeovers = known.flatMap((agency) => agency.successors.map((taker) => ({ ...taker, level: agency.level })))
  if (takeovers.length === 0) return sql<boolean>`false`
  return sql<boolean>`(${sql.join(
    takeovers.map(
      ({ functions, body, level }) => sql<boolean>`(o.level = ${level} and (o.search_key like ${`${searchKey(body)}%`}
        ${
          functions.length > 0
            ? sql`or ${sql.join(
                functions.map((code) => hasFunction(code, on)),
                sql` or `,
              )}`
            : sql``
        }))`,
    ),
    sql` or `,
  )})`
}
