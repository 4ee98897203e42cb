/** Asked before: in another conference, of the same place or of the unit that it was before the communes were joined. */
import type { Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { SAME } from './grouping/likeness.ts'
import type { Signature } from './grouping/signature.ts'
import { nearPetitions } from './near-petitions.ts'

/** Of another place it must be nearly the same words. */
const sameElsewhere = 0.6
const most = 3

type Asked = { id: string; conferenceId: string; communeId: string | null }

/** Conferences of this province that were read before, newest first: what was asked long ago was mostly asked again since. */
export async function earlierConferences(tx: Tx, conferenceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('petition_term')
    .select('conference_id as id')
    .where('term', '=', '')
    .where('conference_id', '<>', conferenceId)
    .groupBy('conference_id')
    .orderBy('conference_id', 'desc')
    .limit(12)
    .execute()
  return rows.map((row) => row.id)
}

/** Writes what an officer may confirm; what was proposed, confirmed or denied already stays as it is. */
export async function proposeRecurrences(
  tx: Tx,
  world: World,
  petition: Asked,
  signature: Signature,
  conferences: readonly string[],
): Promise<void> {
  const near = []
  for (const each of conferences) near.push(...(await nearPetitions(tx, each, signature, new Set())).near)
  const earlier = near.filter((each) => each.id < petition.id && each.likeness >= SAME)
  if (earlier.length === 0) return
  const places = await placesOf(
    tx,
    earlier.map((each) => each.id),
  )
  const here = await sameUnits(tx, petition.communeId)
  const kept = earlier
    .filter((each) => here.has(places.get(each.id) ?? '') || each.likeness >= sameElsewhere)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
  if (kept.length === 0) return
  await tx
    .insertInto('petition_recurrence')
    .values(
      kept.map((each) => ({
        jurisdiction_id: world.actor.jurisdictionId,
        petition_id: petition.id,
        earlier_id: each.id,
        confirmed: false,
        made_at: world.now,
        made_by: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function placesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await tx
    .selectFrom('petition')
    .select(['id', 'commune_id'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.commune_id]))
}

/** The commune itself and all that it was before. */
async function sameUnits(tx: Tx, communeId: string | null): Promise<ReadonlySet<string>> {
  if (!communeId) return new Set()
  const rows = await tx
    .withRecursive('units(id)', (qb) =>
      qb
        .selectFrom('organisation')
        .select('id')
        .where('id', '=', communeId)
        .union(
          qb
            .selectFrom('organisation_succession as s')
            .innerJoin('units', 'units.id', 's.successor_id')
            .select('s.predecessor_id as id'),
        ),
    )
    .selectFrom('units')
    .select('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}
