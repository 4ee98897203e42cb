import { z } from 'zod'
import { addDays } from '#calendar/day.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepOrganisation } from './policy.ts'
import { endsBeforeStart, nothingToUndo, notYourOrganisation, positionNotFound } from './refusals.ts'
import { optionalDay } from './typed.ts'
import { uncheckedPosition } from './unchecked.ts'

export const EndPosition = z.object({
  positionId: z.uuid(),
  /** The last day in it; empty: yesterday, so that the person is gone from today's list at once. */
  lastDay: optionalDay,
})

/** The person no longer holds the position. Tasks and papers of that time keep the name. */
export async function endPosition(
  world: World,
  input: z.input<typeof EndPosition>,
): Promise<{ personId: string; title: string }> {
  const { positionId, lastDay } = EndPosition.parse(input)
  return world.write(async (tx) => {
    const held = await uncheckedPosition(tx, positionId)
    refuseUnless(held, positionNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, held), notYourOrganisation)
    const last = lastDay ?? latest(addDays(world.today, -1), held.validFrom)
    refuseUnless(last >= held.validFrom, endsBeforeStart)
    const ended = await tx
      .updateTable('position')
      .set({ valid_to: last })
      .where('id', '=', positionId)
      .where('valid_to', 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(ended, positionNotFound)
    await record(tx, world.actor, {
      what: 'position.ended',
      subjectKind: 'person',
      subjectId: held.personId,
      detail: { positionId, organisationId: held.organisationId, title: held.title, lastDay: last },
    })
    return { personId: held.personId, title: held.title }
  })
}

const latest = (a: string, b: string): string => (a > b ? a : b)

export const ReopenPosition = z.object({ positionId: z.uuid() })

/** Undoes the end of a position. */
export async function reopenPosition(world: World, input: z.infer<typeof ReopenPosition>): Promise<void> {
  const { positionId } = ReopenPosition.parse(input)
  await world.write(async (tx) => {
    const held = await uncheckedPosition(tx, positionId)
    refuseUnless(held, positionNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, held), notYourOrganisation)
    refuseUnless(held.validTo !== null, nothingToUndo)
    await tx.updateTable('position').set({ valid_to: null }).where('id', '=', positionId).execute()
    await record(tx, world.actor, {
      what: 'position.reopened',
      subjectKind: 'person',
      subjectId: held.personId,
      detail: { positionId },
    })
  })
}
