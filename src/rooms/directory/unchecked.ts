/** Rows as they are, before anybody asked whether the actor may. */
import type { Db } from '#platform/db.ts'

export function uncheckedOrganisation(db: Db, id: string) {
  return db
    .selectFrom('organisation')
    .select([
      'id',
      'name',
      'short_name as shortName',
      'kind',
      'level',
      'commune_type as communeType',
      'parent_id as parentId',
      'lineage',
      'doc_symbol as docSymbol',
      'org_code as orgCode',
      'subordinate',
      'protocol_rank as protocolRank',
      'phone',
      'address',
      'valid_from as validFrom',
      'valid_to as validTo',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type UncheckedOrganisation = NonNullable<Awaited<ReturnType<typeof uncheckedOrganisation>>>

export function uncheckedPerson(db: Db, id: string) {
  return db
    .selectFrom('person')
    .select([
      'id',
      'full_name as fullName',
      'salutation',
      'phone',
      'email',
      'sort_as as sortAs',
      'account_id as accountId',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type UncheckedPerson = NonNullable<Awaited<ReturnType<typeof uncheckedPerson>>>

export function uncheckedPosition(db: Db, id: string) {
  return db
    .selectFrom('position as h')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'h.organisation_id').onRef('o.jurisdiction_id', '=', 'h.jurisdiction_id'),
    )
    .select([
      'h.id',
      'h.person_id as personId',
      'h.organisation_id as organisationId',
      'h.title',
      'h.is_contact as isContact',
      'h.protocol_rank as protocolRank',
      'h.valid_from as validFrom',
      'h.valid_to as validTo',
      'o.lineage',
    ])
    .where('h.id', '=', id)
    .executeTakeFirst()
}

/** Every organisation in which the person holds a position now: whoever keeps one of them may edit the person. */
export async function uncheckedLineagesOf(db: Db, personId: string, on: string): Promise<string[][]> {
  const rows = await db
    .selectFrom('position as h')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'h.organisation_id').onRef('o.jurisdiction_id', '=', 'h.jurisdiction_id'),
    )
    .select('o.lineage')
    .where('h.person_id', '=', personId)
    .where((eb) => eb.or([eb('h.valid_to', 'is', null), eb('h.valid_to', '>=', on)]))
    .execute()
  return rows.map((row) => row.lineage)
}

/** What the province says of itself, and its roots: who administers one of them may change it. */
export async function uncheckedJurisdiction(db: Db, id: string) {
  const row = await db
    .selectFrom('jurisdiction')
    .select([
      'name',
      'authority',
      'help_name as helpName',
      'help_phone as helpPhone',
      'help_hours as helpHours',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const roots = await db.selectFrom('organisation').select('id').where('parent_id', 'is', null).execute()
  return { ...row, roots: roots.map((root) => root.id) }
}

export type UncheckedJurisdiction = Awaited<ReturnType<typeof uncheckedJurisdiction>>
