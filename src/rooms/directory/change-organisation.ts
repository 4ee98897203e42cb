import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { findTwin, keyOf, OrganisationFacts, organisationName, usualRank } from './organisation-facts.ts'
import { mayKeepOrganisation, mayKeepRoots } from './policy.ts'
import {
  belowItself,
  changedMeanwhile,
  notYourOrganisation,
  organisationExists,
  organisationNotFound,
} from './refusals.ts'
import { type UncheckedOrganisation, uncheckedOrganisation } from './unchecked.ts'

export const ChangeOrganisation = OrganisationFacts.extend({
  organisationId: z.uuid(),
  /** A slip of the keys mended. A body that is called otherwise from some day on is renamed: rename-organisation.ts. */
  name: organisationName,
  /** Of the row that was on the screen. */
  version: z.coerce.number().int(),
})

/** Corrects what is written down of a body. `before` is what was there, for the way back. */
export async function changeOrganisation(
  world: World,
  input: z.input<typeof ChangeOrganisation>,
): Promise<{ before: UncheckedOrganisation; version: number }> {
  const facts = ChangeOrganisation.parse(input)
  return world.write((tx) => updateOrganisation(tx, world, facts))
}

/** Inside a transaction that does more: an import of many. */
export async function updateOrganisation(
  tx: Tx,
  world: World,
  facts: z.output<typeof ChangeOrganisation>,
): Promise<{ before: UncheckedOrganisation; version: number }> {
  const before = await uncheckedOrganisation(tx, facts.organisationId)
  refuseUnless(before, organisationNotFound)
  refuseUnless(mayKeepOrganisation(world.actor, before), notYourOrganisation)
  if (facts.parentId !== before.parentId) {
    const parent = facts.parentId ? await uncheckedOrganisation(tx, facts.parentId) : null
    refuseUnless(parent !== undefined, organisationNotFound)
    refuseUnless(parent ? mayKeepOrganisation(world.actor, parent) : mayKeepRoots(world.actor), notYourOrganisation)
    if (parent?.lineage.includes(before.id)) refuse(belowItself)
  }
  const twin = await findTwin(tx, { ...facts, not: before.id }, world.today)
  if (twin) refuse(organisationExists, { organisationId: twin.id, name: twin.name })
  const changed = await tx
    .updateTable('organisation')
    .set({
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
      search_key: keyOf(facts.name, facts.shortName),
      version: before.version + 1,
    })
    .where('id', '=', before.id)
    .where('version', '=', facts.version)
    .returning('version')
    .executeTakeFirst()
  refuseUnless(changed, changedMeanwhile)
  await record(tx, world.actor, {
    what: 'organisation.changed',
    subjectKind: 'organisation',
    subjectId: before.id,
    detail: { fields: changedFields(before, facts), nameBefore: before.name, name: facts.name },
  })
  return { before, version: changed.version }
}

/** Names only: what was written stays out of the history, for some of it is a number to call. */
function changedFields(before: UncheckedOrganisation, after: Record<string, unknown>): string[] {
  return Object.entries(before)
    .filter(([key, value]) => key in after && key !== 'version' && after[key] !== undefined && after[key] !== value)
    .map(([key]) => key)
}
