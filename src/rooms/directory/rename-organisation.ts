import { z } from 'zod'
import { addDays } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import { findTwin, keyOf, organisationName } from './organisation-facts.ts'
import { mayKeepOrganisation } from './policy.ts'
import {
  changedMeanwhile,
  nothingToUndo,
  notYetThatDay,
  notYourOrganisation,
  organisationExists,
  organisationNotFound,
  sameName,
} from './refusals.ts'
import { optionalLine, requiredLine, typedDay } from './typed.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const RenameOrganisation = z.object({
  organisationId: z.uuid(),
  name: organisationName,
  shortName: optionalLine(80),
  /** The first day of the new name. */
  on: typedDay('Chưa ghi ngày mang tên mới.'),
  source: requiredLine(300, 'Chưa ghi văn bản đổi tên.'),
  version: z.coerce.number().int(),
})

/** The body goes on under another name; the old one stays findable, with its last day and the decision. */
export async function renameOrganisation(
  world: World,
  input: z.input<typeof RenameOrganisation>,
): Promise<{ oldName: string; oldShortName: string | null; version: number }> {
  const { organisationId, name, shortName, on, source, version } = RenameOrganisation.parse(input)
  return world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    refuseUnless(on <= world.today, notYetThatDay)
    refuseUnless(equalityKey(name) !== equalityKey(body.name), sameName)
    const twin = await findTwin(tx, { name, parentId: body.parentId, not: body.id }, world.today)
    if (twin) refuse(organisationExists, { organisationId: twin.id, name: twin.name })
    const renamed = await tx
      .updateTable('organisation')
      .set({ name, short_name: shortName, search_key: keyOf(name, shortName), version: body.version + 1 })
      .where('id', '=', body.id)
      .where('version', '=', version)
      .returning('version')
      .executeTakeFirst()
    refuseUnless(renamed, changedMeanwhile)
    const kept = { kind: 'former', until: addDays(on, -1), source, made_by: accountIdOf(world.actor) }
    for (const old of [body.name, body.shortName].filter((each): each is string => Boolean(each))) {
      if (old === name || old === shortName) continue
      await tx
        .insertInto('organisation_name')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          organisation_id: body.id,
          name: old,
          search_key: searchKey(old),
          ...kept,
        })
        .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'organisation_id', 'name']).doUpdateSet(kept))
        .execute()
    }
    await record(tx, world.actor, {
      what: 'organisation.renamed',
      subjectKind: 'organisation',
      subjectId: body.id,
      detail: { from: body.name, to: name, on, source },
    })
    return { oldName: body.name, oldShortName: body.shortName, version: renamed.version }
  })
}

export const TakeBackRename = z.object({
  organisationId: z.uuid(),
  name: organisationName,
  shortName: optionalLine(80),
  version: z.coerce.number().int(),
})

/** Undoes a rename made a moment ago: the old name is today's again, and is no former one. */
export async function takeBackRename(world: World, input: z.input<typeof TakeBackRename>): Promise<void> {
  const { organisationId, name, shortName, version } = TakeBackRename.parse(input)
  await world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const former = [name, shortName].filter((each): each is string => Boolean(each))
    const forgotten = await tx
      .deleteFrom('organisation_name')
      .where('organisation_id', '=', organisationId)
      .where('kind', '=', 'former')
      .where('name', 'in', former)
      .returning('name')
      .execute()
    refuseUnless(
      forgotten.some((row) => row.name === name),
      nothingToUndo,
    )
    const renamed = await tx
      .updateTable('organisation')
      .set({ name, short_name: shortName, search_key: keyOf(name, shortName), version: body.version + 1 })
      .where('id', '=', organisationId)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(renamed, nothingToUndo)
    await record(tx, world.actor, {
      what: 'organisation.rename-taken-back',
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { from: body.name, to: name },
    })
  })
}
