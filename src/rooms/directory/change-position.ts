import { z } from 'zod'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepOrganisation } from './policy.ts'
import { notYourOrganisation, positionExists, positionNotFound } from './refusals.ts'
import { rank, requiredLine } from './typed.ts'
import { uncheckedPosition } from './unchecked.ts'

export const ChangePosition = z.object({
  positionId: z.uuid(),
  title: requiredLine(120, 'Chưa ghi chức vụ.'),
  isContact: z.boolean(),
  protocolRank: rank,
})

export type PositionBefore = { title: string; isContact: boolean; protocolRank: number }

/** Corrects a title, the order of ceremony, or who is called. */
export async function changePosition(
  world: World,
  input: z.input<typeof ChangePosition>,
): Promise<{ before: PositionBefore }> {
  const facts = ChangePosition.parse(input)
  try {
    return await world.write((tx) => updatePosition(tx, world, facts))
  } catch (error) {
    if (isDuplicate(error)) refuse(positionExists)
    throw error
  }
}

/** Inside a transaction that does more. */
export async function updatePosition(
  tx: Tx,
  world: World,
  facts: z.output<typeof ChangePosition>,
): Promise<{ before: PositionBefore }> {
  const { positionId, title, isContact, protocolRank } = facts
  const held = await uncheckedPosition(tx, positionId)
  refuseUnless(held, positionNotFound)
  refuseUnless(mayKeepOrganisation(world.actor, held), notYourOrganisation)
  await tx
    .updateTable('position')
    .set({ title, is_contact: isContact, protocol_rank: protocolRank })
    .where('id', '=', positionId)
    .execute()
  await record(tx, world.actor, {
    what: 'position.changed',
    subjectKind: 'person',
    subjectId: held.personId,
    detail: { positionId, title, titleBefore: held.title, isContact },
  })
  return { before: { title: held.title, isContact: held.isContact, protocolRank: held.protocolRank } }
}
