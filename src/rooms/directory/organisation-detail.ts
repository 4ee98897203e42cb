import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'

/** Everything about one body that its page shows; undefined when there is no such body. */
export async function findOrganisation(db: Db, id: string, on: CalendarDay) {
  const body = await db
    .selectFrom('organisation as o')
    .leftJoin('organisation as parent', (join) =>
      join.onRef('parent.id', '=', 'o.parent_id').onRef('parent.jurisdiction_id', '=', 'o.jurisdiction_id'),
    )
    .select([
      'o.id',
      'o.name',
      'o.short_name as shortName',
      'o.kind',
      'o.level',
      'o.commune_type as communeType',
      'o.parent_id as parentId',
      'parent.name as parentName',
      'o.lineage',
      'o.doc_symbol as docSymbol',
      'o.org_code as orgCode',
      'o.subordinate',
      'o.protocol_rank as protocolRank',
      'o.phone',
      'o.address',
      'o.valid_from as validFrom',
      'o.valid_to as validTo',
      'o.version',
    ])
    .where('o.id', '=', id)
    .executeTakeFirst()
  if (!body) return undefined
  const [names, successions, functions, people, children, above] = await Promise.all([
    listNames(db, id),
    listSuccessions(db, id),
    listFunctions(db, id),
    listPositions(db, id, on),
    listChildren(db, id, on),
    listAbove(db, body.lineage),
  ])
  return { ...body, names, successions, functions, people, children, above }
}

export type OrganisationDetail = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>

const listNames = (db: Db, id: string) =>
  db
    .selectFrom('organisation_name')
    .select(['name', 'kind', 'until', 'source'])
    .where('organisation_id', '=', id)
    .orderBy('until', (order) => order.desc().nullsLast())
    .orderBy('name')
    .execute()

/** Both ways: whose work it took over, and who took over its own. */
const listSuccessions = (db: Db, id: string) =>
  db
    .selectFrom('organisation_succession as s')
    .innerJoin('organisation as p', (join) =>
      join.onRef('p.id', '=', 's.predecessor_id').onRef('p.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .innerJoin('organisation as n', (join) =>
      join.onRef('n.id', '=', 's.successor_id').onRef('n.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .leftJoin('agency_function as a', (join) =>
      join.onRef('a.code', '=', 's.function_code').onRef('a.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .select([
      's.id',
      's.predecessor_id as predecessorId',
      'p.name as predecessor',
      's.successor_id as successorId',
      'n.name as successor',
      'a.name as functionName',
      's.happened_on as happenedOn',
      's.source',
    ])
    .where((eb) => eb.or([eb('s.predecessor_id', '=', id), eb('s.successor_id', '=', id)]))
    .orderBy('s.happened_on', 'desc')
    .orderBy('p.name')
    .orderBy('a.name')
    .execute()

const listFunctions = (db: Db, id: string) =>
  db
    .selectFrom('organisation_function as f')
    .innerJoin('agency_function as a', (join) =>
      join.onRef('a.code', '=', 'f.function_code').onRef('a.jurisdiction_id', '=', 'f.jurisdiction_id'),
    )
    .select(['f.function_code as code', 'a.name', 'f.valid_from as validFrom', 'f.valid_to as validTo', 'f.source'])
    .where('f.organisation_id', '=', id)
    .orderBy('a.name')
    .orderBy('f.valid_from', 'desc')
    .execute()

/** Today's holders first, by the order of ceremony. */
const listPositions = (db: Db, id: string, on: CalendarDay) =>
  db
    .selectFrom('position as h')
    .innerJoin('person as p', (join) =>
      join.onRef('p.id', '=', 'h.person_id').onRef('p.jurisdiction_id', '=', 'h.jurisdiction_id'),
    )
    .select([
      'h.id',
      'h.title',
      'h.is_contact as isContact',
      'h.protocol_rank as protocolRank',
      'h.valid_from as validFrom',
      'h.valid_to as validTo',
      'p.id as personId',
      'p.full_name as fullName',
      'p.salutation',
      'p.phone',
      'p.email',
      sql<boolean>`h.valid_from <= ${on}::date and coalesce(h.valid_to, ${on}::date) >= ${on}::date`.as('isNow'),
    ])
    .where('h.organisation_id', '=', id)
    .orderBy(sql`coalesce(h.valid_to, ${on}::date) < ${on}::date`)
    .orderBy('h.protocol_rank')
    .orderBy(sql`p.sort_key collate "C"`)
    .execute()

const listChildren = (db: Db, id: string, on: CalendarDay) =>
  db
    .selectFrom('organisation as o')
    .select([
      'o.id',
      'o.name',
      'o.kind',
      'o.phone',
      'o.valid_to as validTo',
      sql<boolean>`o.valid_from <= ${on}::date and coalesce(o.valid_to, ${on}::date) >= ${on}::date`.as('isNow'),
      sql<number>`(select count(*)::int from organisation below where below.parent_id = o.id)`.as('children'),
    ])
    .where('o.parent_id', '=', id)
    .orderBy('o.protocol_rank')
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .execute()

async function listAbove(db: Db, lineage: readonly string[]) {
  if (lineage.length < 2) return []
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', lineage.slice(0, -1))
    .execute()
  return lineage.slice(0, -1).flatMap((id) => rows.filter((row) => row.id === id))
}

/** Bodies to choose from in a form: today's name, and below it what it stands under and was called. */
export async function listOrganisationChoices(db: Db, on: CalendarDay) {
  const rows = await db
    .selectFrom('organisation as o')
    .leftJoin('organisation as parent', (join) =>
      join.onRef('parent.id', '=', 'o.parent_id').onRef('parent.jurisdiction_id', '=', 'o.jurisdiction_id'),
    )
    .select([
      'o.id',
      'o.name as label',
      'parent.name as parent',
      sql<string | null>`(select string_agg(n.name, '; ') from organisation_name n where n.organisation_id = o.id)`.as(
        'names',
      ),
    ])
    .where('o.valid_from', '<=', on)
    .where((eb) => eb.or([eb('o.valid_to', 'is', null), eb('o.valid_to', '>=', on)]))
    .orderBy('o.protocol_rank')
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .execute()
  return rows.map(({ id, label, parent, names }) => ({ id, label, line: [parent, names].filter(Boolean).join('; ') }))
}
