import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepOrganisation } from './policy.ts'
import {
  alreadyEnded,
  childrenLiving,
  endsBeforeStart,
  nothingToUndo,
  notYourOrganisation,
  organisationNotFound,
} from './refusals.ts'
import { requiredLine, typedDay } from './typed.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const EndOrganisation = z.object({
  organisationId: z.uuid(),
  /** The last day on which it exists. */
  lastDay: typedDay('Chưa ghi ngày hoạt động cuối cùng.'),
  source: requiredLine(300, 'Chưa ghi văn bản.'),
})

/** The body ends and nobody takes over. What it did and who was there stays readable. */
export async function endOrganisation(world: World, input: z.input<typeof EndOrganisation>): Promise<void> {
  const { organisationId, lastDay, source } = EndOrganisation.parse(input)
  await world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    refuseUnless(lastDay >= body.validFrom, endsBeforeStart)
    const below = await tx
      .selectFrom('organisation')
      .select('id')
      .where('parent_id', '=', organisationId)
      .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', lastDay)]))
      .limit(1)
      .executeTakeFirst()
    refuseUnless(!below, childrenLiving)
    const ended = await tx
      .updateTable('organisation')
      .set({ valid_to: lastDay, version: body.version + 1 })
      .where('id', '=', organisationId)
      .where('valid_to', 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(ended, alreadyEnded)
    await record(tx, world.actor, {
      what: 'organisation.ended',
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { lastDay, source },
    })
  })
}

export const ReopenOrganisation = z.object({ organisationId: z.uuid() })

/** Undoes the end of a body that nobody succeeded; a merge is taken back as a whole. */
export async function reopenOrganisation(world: World, input: z.infer<typeof ReopenOrganisation>): Promise<void> {
  const { organisationId } = ReopenOrganisation.parse(input)
  await world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const heir = await tx
      .selectFrom('organisation_succession')
      .select('id')
      .where('predecessor_id', '=', organisationId)
      .where('function_code', 'is', null)
      .limit(1)
      .executeTakeFirst()
    refuseUnless(body.validTo !== null && !heir, nothingToUndo)
    await tx
      .updateTable('organisation')
      .set({ valid_to: null, version: body.version + 1 })
      .where('id', '=', organisationId)
      .execute()
    await record(tx, world.actor, {
      what: 'organisation.reopened',
      subjectKind: 'organisation',
      subjectId: organisationId,
    })
  })
}
