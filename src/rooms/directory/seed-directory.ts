import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { functionCatalogue } from './function-catalogue-data.ts'
import { mayKeepSome } from './policy.ts'
import { notYourOrganisation } from './refusals.ts'

/** Gives a fresh jurisdiction what every province starts from: the catalogue of functions. Twice changes nothing. */
export async function seedDirectory(world: World): Promise<{ added: number }> {
  return world.write(async (tx) => {
    refuseUnless(mayKeepSome(world.actor), notYourOrganisation)
    const added = await tx
      .insertInto('agency_function')
      .values(functionCatalogue.map((each) => ({ jurisdiction_id: world.actor.jurisdictionId, ...each })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('code')
      .execute()
    if (added.length > 0) {
      await record(tx, world.actor, {
        what: 'function.catalogue-added',
        subjectKind: 'jurisdiction',
        subjectId: world.actor.jurisdictionId,
        detail: { count: added.length },
      })
    }
    return { added: added.length }
  })
}
