import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { equalityKey } from '#vietnamese/fold.ts'

/**
 * People of the same name in the same body, unless their numbers differ: two Nguyễn Thị Hoa may work in one office.
 * Takes a lock on the name within the body, so that two who enter one person at once take turns.
 */
export async function samePeople(
  tx: Tx,
  world: World,
  person: { fullName: string; phone: string | null; organisationId: string },
): Promise<{ id: string; fullName: string; phone: string | null }[]> {
  const key = equalityKey(person.fullName)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`person ${world.actor.jurisdictionId} ${person.organisationId} ${key}`}, 0))`.execute(
    tx,
  )
  const rows = await tx
    .selectFrom('person as p')
    .innerJoin('position as h', (join) =>
      join.onRef('h.person_id', '=', 'p.id').onRef('h.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['p.id', 'p.full_name as fullName', 'p.phone'])
    .distinct()
    .where('h.organisation_id', '=', person.organisationId)
    .where('p.search_key', '=', searchKey(person.fullName))
    .where((eb) => eb.or([eb('h.valid_to', 'is', null), eb('h.valid_to', '>=', world.today)]))
    .execute()
  const digits = (number: string | null) => number?.replace(/\D/g, '') ?? ''
  return rows.filter(
    (row) =>
      equalityKey(row.fullName) === key &&
      (person.phone === null || row.phone === null || digits(row.phone) === digits(person.phone)),
  )
}
