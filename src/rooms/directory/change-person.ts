import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { PersonFacts, personKeys } from './person-facts.ts'
import { mayKeepPerson } from './policy.ts'
import { changedMeanwhile, notYourOrganisation, personNotFound } from './refusals.ts'
import { type UncheckedPerson, uncheckedLineagesOf, uncheckedPerson } from './unchecked.ts'

export const ChangePerson = PersonFacts.extend({ personId: z.uuid(), version: z.coerce.number().int() })

/** Corrects a name, a number, an address. `before` is what was there, for the way back. */
export async function changePerson(
  world: World,
  input: z.input<typeof ChangePerson>,
): Promise<{ before: UncheckedPerson; version: number }> {
  const facts = ChangePerson.parse(input)
  return world.write((tx) => updatePerson(tx, world, facts))
}

/** Inside a transaction that does more: an import of many. */
export async function updatePerson(
  tx: Tx,
  world: World,
  facts: z.output<typeof ChangePerson>,
): Promise<{ before: UncheckedPerson; version: number }> {
  const before = await uncheckedPerson(tx, facts.personId)
  refuseUnless(before, personNotFound)
  refuseUnless(mayKeepPerson(world.actor, await uncheckedLineagesOf(tx, before.id, world.today)), notYourOrganisation)
  const changed = await tx
    .updateTable('person')
    .set({
      full_name: facts.fullName,
      salutation: facts.salutation,
      phone: facts.phone,
      email: facts.email,
      sort_as: facts.sortAs,
      ...personKeys(facts),
      version: before.version + 1,
    })
    .where('id', '=', before.id)
    .where('version', '=', facts.version)
    .returning('version')
    .executeTakeFirst()
  refuseUnless(changed, changedMeanwhile)
  const fields = (['fullName', 'salutation', 'phone', 'email', 'sortAs'] as const).filter(
    (field) => before[field] !== facts[field],
  )
  await record(tx, world.actor, {
    what: 'person.changed',
    subjectKind: 'person',
    subjectId: before.id,
    detail: { fields },
  })
  return { before, version: changed.version }
}
