import { type RawBuilder, sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { searchTerms } from '#vietnamese/abbreviations.ts'

export type PersonFilter = {
  search?: string
  /** Those in this body or below it. */
  under?: string
  /** Only whom to call. */
  contactsOnly?: boolean
  /** With a position today (the default), or everybody. */
  state?: 'now' | 'all'
  page?: number
  size?: number
}

export type PersonPosition = {
  id: string
  title: string
  isContact: boolean
  organisationId: string
  organisation: string
  validFrom: string
  validTo: string | null
}
export type PersonRow = {
  id: string
  fullName: string
  salutation: string | null
  phone: string | null
  email: string | null
  positions: PersonPosition[]
}

/** People in the order of given names (tên, họ, đệm); the search reads names, titles, bodies and numbers. */
export async function listPeople(
  db: Db,
  filter: PersonFilter,
  on: CalendarDay,
): Promise<{ rows: PersonRow[]; total: number }> {
  const size = filter.size ?? 50
  const search = filter.search?.trim() ?? ''
  const found = db
    .selectFrom('person as p')
    .$if(filter.state !== 'all' || Boolean(filter.under) || Boolean(filter.contactsOnly), (query) =>
      query.where(holdsPosition(filter, on)),
    )
    .$if(search !== '', (query) => query.where(matches(search)))
  const rows = await found
    .select(['p.id', 'p.full_name as fullName', 'p.salutation', 'p.phone', 'p.email', positionsOf(on).as('positions')])
    .$if(search !== '', (query) => query.orderBy(sql`lower(p.full_name) like lower(${like(search)})`, 'desc'))
    .orderBy(sql`p.sort_key collate "C"`)
    .orderBy('p.id')
    .limit(size)
    .offset(((filter.page ?? 1) - 1) * size)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total: Number(total) }
}

const like = (term: string) => `%${term.replace(/[%_\\]/g, '\\$&')}%`

const holdsPosition = ({ under, contactsOnly, state }: PersonFilter, on: CalendarDay): RawBuilder<boolean> =>
  sql<boolean>`exists (select from position h join organisation o on o.jurisdiction_id = h.jurisdiction_id and o.id = h.organisation_id
    where h.person_id = p.id
      ${state === 'all' ? sql`` : sql`and h.valid_from <= ${on}::date and coalesce(h.valid_to, ${on}::date) >= ${on}::date`}
      ${contactsOnly ? sql`and h.is_contact` : sql``}
      ${under ? sql`and ${under}::uuid = any(o.lineage)` : sql``})`

function matches(search: string): RawBuilder<boolean> {
  const patterns = searchTerms(search).map(like)
  const digits = search.replace(/\D/g, '')
  const number =
    digits.length >= 3 ? sql`or regexp_replace(coalesce(p.phone, ''), '\\D', '', 'g') like ${like(digits)}` : sql``
  return sql<boolean>`(p.search_key like any(${patterns}) ${number}
    or lower(coalesce(p.email, '')) like lower(${like(search)})
    or exists (select from position h join organisation o on o.jurisdiction_id = h.jurisdiction_id and o.id = h.organisation_id
      where h.person_id = p.id and (lower(unaccent(h.title)) like any(${patterns}) or o.search_key like any(${patterns}))))`
}

/** Of today, the one that counts most first. */
const positionsOf = (on: CalendarDay) => sql<PersonPosition[]>`coalesce((
  select json_agg(json_build_object('id', h.id, 'title', h.title, 'isContact', h.is_contact, 'organisationId', o.id,
    'organisation', o.name, 'validFrom', h.valid_from, 'validTo', h.valid_to) order by h.protocol_rank, o.name)
  from position h join organisation o on o.jurisdiction_id = h.jurisdiction_id and o.id = h.organisation_id
  where h.person_id = p.id and h.valid_from <= ${on}::date and coalesce(h.valid_to, ${on}::date) >= ${on}::date), '[]')`

/** One person with every position, today's and earlier; undefined when there is none. */
export async function findPerson(db: Db, id: string) {
  const person = await db
    .selectFrom('person')
    .leftJoin('account', (join) =>
      join
        .onRef('account.id', '=', 'person.account_id')
        .onRef('account.jurisdiction_id', '=', 'person.jurisdiction_id'),
    )
    .select([
      'person.id',
      'person.full_name as fullName',
      'person.salutation',
      'person.phone',
      'person.email',
      'person.sort_as as sortAs',
      'person.version',
      'account.login',
    ])
    .where('person.id', '=', id)
    .executeTakeFirst()
  if (!person) return undefined
  const positions = await db
    .selectFrom('position as h')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'h.organisation_id').onRef('o.jurisdiction_id', '=', 'h.jurisdiction_id'),
    )
    .select([
      'h.id',
      'h.title',
      'h.is_contact as isContact',
      'h.protocol_rank as protocolRank',
      'h.valid_from as validFrom',
      'h.valid_to as validTo',
      'o.id as organisationId',
      'o.name as organisation',
      'o.lineage',
    ])
    .where('h.person_id', '=', id)
    .orderBy('h.valid_to', (order) => order.desc().nullsFirst())
    .orderBy('h.protocol_rank')
    .execute()
  return { ...person, positions }
}
