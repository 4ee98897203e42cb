import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notProvinceAdministrator } from './account-refusals.ts'
import { JurisdictionFacts } from './jurisdiction-facts.ts'
import { mayKeepJurisdiction } from './policy.ts'
import { changedMeanwhile } from './refusals.ts'
import { type UncheckedJurisdiction, uncheckedJurisdiction } from './unchecked.ts'

export const ChangeJurisdiction = JurisdictionFacts.extend({
  /** Of the row that was on the screen. */
  version: z.coerce.number().int(),
})

/** Corrects what the province says of itself: every page has it from the next request on. `before` is for the way back. */
export async function changeJurisdiction(
  world: World,
  input: z.input<typeof ChangeJurisdiction>,
): Promise<{ before: UncheckedJurisdiction; version: number }> {
  const facts = ChangeJurisdiction.parse(input)
  return world.write(async (tx) => {
    const before = await uncheckedJurisdiction(tx, world.actor.jurisdictionId)
    refuseUnless(mayKeepJurisdiction(world.actor, before.roots), notProvinceAdministrator)
    const changed = await tx
      .updateTable('jurisdiction')
      .set({
        name: facts.name,
        authority: facts.authority,
        help_name: facts.helpName,
        help_phone: facts.helpPhone,
        help_hours: facts.helpHours,
        version: facts.version + 1,
      })
      .where('id', '=', world.actor.jurisdictionId)
      .where('version', '=', facts.version)
      .returning('version')
      .executeTakeFirst()
    refuseUnless(changed, changedMeanwhile)
    const fields = (['name', 'authority', 'helpName', 'helpPhone', 'helpHours'] as const).filter(
      (field) => before[field] !== facts[field],
    )
    await record(tx, world.actor, {
      what: 'jurisdiction.changed',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { fields, nameBefore: before.name, name: facts.name },
    })
    return { before, version: changed.version }
  })
}
