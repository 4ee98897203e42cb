/** Asked before: in another conference, of the same place or of the unit that it was before the communes were joined. */
import type { Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { nearPetitions, type Signature } from './near-petitions.ts'

/** Of another place it must be nearly the same words. */
const samePlace = 0.5
const otherPlace = 0.72
const most = 3

type Asked = { id: string; conferenceId: string; communeId: string | null }

/** Writes what an officer may confirm; what was proposed, confirmed or denied already stays as it is. */
export async function proposeRecurrences(tx: Tx, world: World, petition: Asked, signature: Signature): Promise<void> {
  const near = await nearPetitions(tx, petition.conferenceId, signature, { least: samePlace, elsewhere: true })
  const earlier = near.filter((each) => each.petitionId < petition.id)
  if (earlier.length === 0) return
  const places = await placesOf(
    tx,
    earlier.map((each) => each.petitionId),
  )
  const here = await sameUnits(tx, petition.communeId)
  const kept = earlier.filter((each) => {
    const place = places.get(each.petitionId) ?? null
    return each.likeness >= otherPlace || place === null || here.has(place)
  })
  if (kept.length === 0) return
  await tx
    .insertInto('petition_recurrence')
    .values(
      kept.slice(0, most).map((each) => ({
        jurisdiction_id: world.actor.jurisdictionId,
        petition_id: petition.id,
        earlier_id: each.petitionId,
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
