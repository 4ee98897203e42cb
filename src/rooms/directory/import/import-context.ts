// What a list is held against, read once for all its lines.
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { loadBodyTree } from '../bodies/body-tree.ts'
import { mayKeepOrganisation, mayKeepRoots } from '../policy.ts'
import type { ImportKind } from './import-fields-data.ts'
import type { ImportRow, RawRow } from './import-row.ts'
import { judgeOrganisations } from './judge-organisations.ts'
import { judgePeople, type KnownPerson } from './judge-people.ts'

/** Every line with its verdicts, as the directory is now. */
export async function judgeRows(db: Db, world: World, kind: ImportKind, rows: readonly RawRow[]): Promise<ImportRow[]> {
  const tree = await loadBodyTree(db, world.today)
  const mayKeep = (body: { lineage: readonly string[] }) => mayKeepOrganisation(world.actor, body)
  if (kind === 'people') return judgePeople(rows, { tree, mayKeep, people: await listKnownPeople(db, world.today) })
  const bodies = await db
    .selectFrom('organisation')
    .select([
      'id',
      'name',
      'short_name as shortName',
      'kind',
      'level',
      'parent_id as parentId',
      'doc_symbol as docSymbol',
      'org_code as orgCode',
      'phone',
      'address',
    ])
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', world.today)]))
    .execute()
  return judgeOrganisations(rows, { tree, bodies, mayKeep, mayKeepRoots: mayKeepRoots(world.actor) })
}

const listKnownPeople = (db: Db, on: string): Promise<KnownPerson[]> =>
  db
    .selectFrom('person as p')
    .select([
      'p.id',
      'p.full_name as fullName',
      'p.salutation',
      'p.phone',
      'p.email',
      sql<
        KnownPerson['positions']
      >`coalesce((select json_agg(json_build_object('id', h.id, 'organisationId', h.organisation_id,
        'title', h.title, 'isContact', h.is_contact)) from position h where h.person_id = p.id
        and coalesce(h.valid_to, ${on}::date) >= ${on}::date), '[]')`.as('positions'),
    ])
    .execute()
