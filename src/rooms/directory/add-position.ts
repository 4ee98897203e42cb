import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import { PositionFacts, usualTitleRank } from './person-facts.ts'
import { mayKeepOrganisation } from './policy.ts'
import { notYourOrganisation, organisationNotFound, personNotFound, positionExists } from './refusals.ts'
import { uncheckedOrganisation, uncheckedPerson } from './unchecked.ts'

export const AddPosition = PositionFacts.extend({ personId: z.uuid() })

/** The person holds one more position, there or elsewhere. */
export async function addPosition(world: World, input: z.input<typeof AddPosition>): Promise<{ positionId: string }> {
  const { personId, ...facts } = AddPosition.parse(input)
  return world.write(async (tx) => {
    const person = await uncheckedPerson(tx, personId)
    refuseUnless(person, personNotFound)
    const body = await uncheckedOrganisation(tx, facts.organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const positionId = await insertPosition(tx, world, personId, facts)
    await record(tx, world.actor, {
      what: 'position.added',
      subjectKind: 'person',
      subjectId: personId,
      detail: { positionId, organisationId: facts.organisationId, title: facts.title },
    })
    return { positionId }
  })
}

/** Inside the transaction of a step that has asked whether the actor may. */
export async function insertPosition(
  tx: Tx,
  world: World,
  personId: string,
  facts: z.output<typeof PositionFacts>,
): Promise<string> {
  const held = await tx
    .selectFrom('position')
    .select('title')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', facts.organisationId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', facts.validFrom ?? world.today)]))
    .execute()
  if (held.some((each) => equalityKey(each.title) === equalityKey(facts.title))) refuse(positionExists)
  const made = await tx
    .insertInto('position')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: newId(world.now.getTime()),
      person_id: personId,
      organisation_id: facts.organisationId,
      title: facts.title,
      is_contact: facts.isContact,
      protocol_rank: facts.protocolRank ?? usualTitleRank(facts.title),
      valid_from: facts.validFrom ?? world.today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuseUnless(made, positionExists)
  return made.id
}
