// What a list is held against, read once for all its lines.
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { bareName } from '#vietnamese/names.ts'
import { isOwnAccount, mayAdministerBody, mayAdministerSome } from '../account-policy.ts'
import { loadBodyTree } from '../bodies/body-tree.ts'
import { mayKeepOrganisation, mayKeepRoots } from '../policy.ts'
import type { ImportKind } from './import-fields-data.ts'
import type { ImportRow, RawRow } from './import-row.ts'
import { type AccountsContext, judgeAccounts, type KnownAccount } from './judge-accounts.ts'
import { judgeOrganisations } from './judge-organisations.ts'
import { judgePeople, type KnownPerson } from './judge-people.ts'

/** Every line with its verdicts, as the directory is now. */
export async function judgeRows(db: Db, world: World, kind: ImportKind, rows: readonly RawRow[]): Promise<ImportRow[]> {
  const tree = await loadBodyTree(db, world.today)
  const mayKeep = (body: { lineage: readonly string[] }) => mayKeepOrganisation(world.actor, body)
  if (kind === 'people') {
    const people = await listNamesakes(db, world.today, rows)
    const judged = judgePeople(rows, { tree, mayKeep, people })
    const asksForAccounts = rows.some(({ raw }) => raw.login || raw.roles)
    return asksForAccounts ? judgeAccounts(judged, rows, await accountsContext(db, world, people)) : judged
  }
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

async function accountsContext(db: Db, world: World, people: readonly KnownPerson[]): Promise<AccountsContext> {
  const { actor } = world
  const bodies = await db.selectFrom('organisation').select(['id', 'lineage']).execute()
  const administered = new Set(bodies.filter((body) => mayAdministerBody(actor, body.lineage)).map((body) => body.id))
  const places = new Map(people.map((person) => [person.id, person.positions.map((each) => each.organisationId)]))
  return {
    accounts: await listKnownAccounts(db),
    mayAdministerSome: mayAdministerSome(actor),
    mayAdminister: (organisationId, personId) =>
      [organisationId, ...(places.get(personId ?? '') ?? [])].every((id) => administered.has(id)),
    isOwn: (accountId) => isOwnAccount(actor, accountId),
  }
}

const listKnownAccounts = (db: Db): Promise<KnownAccount[]> =>
  db
    .selectFrom('account as a')
    .leftJoin('person as p', (join) =>
      join.onRef('p.account_id', '=', 'a.id').onRef('p.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .select(['a.id', 'a.login', 'p.id as personId'])
    .execute()

/** Those who could be meant by one of the lines. */
const listNamesakes = (db: Db, on: string, rows: readonly RawRow[]): Promise<KnownPerson[]> =>
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
    .where(
      sql<boolean>`p.search_key = any(${[...new Set(rows.map((row) => searchKey(bareName(row.raw.fullName ?? ''))))]})`,
    )
    .execute()
