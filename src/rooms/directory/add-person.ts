import type { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { insertPosition } from './add-position.ts'
import { PersonFacts, PositionFacts, personKeys } from './person-facts.ts'
import { mayKeepOrganisation } from './policy.ts'
import { notYourOrganisation, organisationNotFound, personExists } from './refusals.ts'
import { samePeople } from './same-people.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const AddPerson = PersonFacts.extend({ position: PositionFacts })

/** A person comes into the directory with a position; nobody stands in it without one. */
export async function addPerson(
  world: World,
  input: z.input<typeof AddPerson>,
): Promise<{ personId: string; positionId: string }> {
  const facts = AddPerson.parse(input)
  return world.write((tx) => insertPerson(tx, world, facts))
}

/** Inside a transaction that does more: an import of many. */
export async function insertPerson(
  tx: Tx,
  world: World,
  facts: z.output<typeof AddPerson>,
): Promise<{ personId: string; positionId: string }> {
  const { organisationId } = facts.position
  const body = await uncheckedOrganisation(tx, organisationId)
  refuseUnless(body, organisationNotFound)
  refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
  const [same] = await samePeople(tx, world, { fullName: facts.fullName, phone: facts.phone, organisationId })
  if (same) refuse(personExists, { personId: same.id })
  const personId = newId(world.now.getTime())
  await tx
    .insertInto('person')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: personId,
      full_name: facts.fullName,
      salutation: facts.salutation,
      phone: facts.phone,
      email: facts.email,
      sort_as: facts.sortAs,
      ...personKeys(facts),
      created_at: world.now,
      created_by: accountIdOf(world.actor),
    })
    .execute()
  const positionId = await insertPosition(tx, world, personId, facts.position)
  await record(tx, world.actor, {
    what: 'person.added',
    subjectKind: 'person',
    subjectId: personId,
    detail: { name: facts.fullName, organisationId, title: facts.position.title },
  })
  return { personId, positionId }
}
