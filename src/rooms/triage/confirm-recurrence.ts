import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notEarlier } from './refusals.ts'
import { petitionToSort } from './unchecked-petition.ts'

export const ConfirmRecurrence = z.object({ petitionId: z.uuid(), earlierId: z.uuid(), confirmed: z.boolean() })

/** Đã hỏi từ trước: an officer confirms or denies that this was asked in another year, at another level, of a body that is gone. */
export async function confirmRecurrence(world: World, input: z.input<typeof ConfirmRecurrence>): Promise<void> {
  const { petitionId, earlierId, confirmed } = ConfirmRecurrence.parse(input)
  await world.write(async (tx) => {
    const petition = await petitionToSort(tx, world, petitionId)
    const earlier = await tx
      .selectFrom('petition_recurrence')
      .select('version')
      .where('petition_id', '=', petitionId)
      .where('earlier_id', '=', earlierId)
      .orderBy('version', 'desc')
      .executeTakeFirst()
    const other = earlier ?? (await readableElsewhere())
    refuseUnless(other && earlierId < petitionId, notEarlier)
    await tx
      .insertInto('petition_recurrence')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        petition_id: petitionId,
        earlier_id: earlierId,
        version: (earlier?.version ?? 0) + 1,
        confirmed,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })
      // Two who say the same at once said it once.
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await record(tx, world.actor, {
      what: confirmed ? 'petition-group.recurrence-confirmed' : 'petition-group.recurrence-denied',
      subjectKind: 'petition',
      subjectId: petitionId,
      conferenceId: petition.conference.id,
      detail: { earlierId },
    })

    /** One that the engine did not see: the officer must be able to read it, and it is of another conference. */
    async function readableElsewhere() {
      return tx
        .selectFrom('petition')
        .select('id')
        .where('id', '=', earlierId)
        .where('conference_id', '<>', petition.conference.id)
        .executeTakeFirst()
    }
  })
}
