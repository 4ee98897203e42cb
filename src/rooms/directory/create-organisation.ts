import type { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { findTwin, keyOf, OrganisationFacts, organisationName, usualRank } from './organisation-facts.ts'
import { always } from './organisation-words.ts'
import { mayKeepOrganisation, mayKeepRoots } from './policy.ts'
import { notYourOrganisation, organisationExists, organisationNotFound } from './refusals.ts'
import { optionalDay } from './typed.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const CreateOrganisation = OrganisationFacts.extend({
  name: organisationName,
  /** The first day on which it exists; null: for as long as anybody knows. */
  validFrom: optionalDay,
})

/** Enters a body below another. The key organisation_once decides between two who enter the same one. */
export async function createOrganisation(
  world: World,
  input: z.input<typeof CreateOrganisation>,
): Promise<{ organisationId: string }> {
  const facts = CreateOrganisation.parse(input)
  return world.write((tx) => insertOrganisation(tx, world, facts))
}

/** Inside a transaction that does more: an import of many. */
export async function insertOrganisation(
  tx: Tx,
  world: World,
  facts: z.output<typeof CreateOrganisation>,
): Promise<{ organisationId: string }> {
  if (facts.parentId === null) refuseUnless(mayKeepRoots(world.actor), notYourOrganisation)
  else {
    const parent = await uncheckedOrganisation(tx, facts.parentId)
    refuseUnless(parent, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, parent), notYourOrganisation)
  }
  const twin = await findTwin(tx, facts, world.today)
  if (twin) refuse(organisationExists, { organisationId: twin.id, name: twin.name })
  const made = await tx
    .insertInto('organisation')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: newId(world.now.getTime()),
      name: facts.name,
      short_name: facts.shortName,
      kind: facts.kind,
      level: facts.level,
      commune_type: facts.level === 'commune' ? facts.communeType : null,
      parent_id: facts.parentId,
      doc_symbol: facts.docSymbol,
      org_code: facts.orgCode,
      subordinate: facts.subordinate,
      protocol_rank: facts.protocolRank ?? usualRank(facts.kind, facts.level),
      phone: facts.phone,
      address: facts.address,
      valid_from: facts.validFrom ?? always,
      search_key: keyOf(facts.name, facts.shortName),
      created_at: world.now,
      created_by: accountIdOf(world.actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuseUnless(made, organisationExists)
  await record(tx, world.actor, {
    what: 'organisation.created',
    subjectKind: 'organisation',
    subjectId: made.id,
    detail: { name: facts.name },
  })
  return { organisationId: made.id }
}
