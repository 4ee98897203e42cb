import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import type { World } from '#platform/world.ts'
import { petitionsToSort } from './unchecked-petition.ts'

export const TellApart = z.object({
  petitionId: z.uuid(),
  otherId: z.uuid(),
  /** False takes it back. */
  apart: z.boolean().default(true),
})

/** "Khác việc": these two are not to be proposed to each other again. Saying it twice changes nothing. */
export async function tellApart(world: World, input: z.input<typeof TellApart>): Promise<void> {
  const { petitionId, otherId, apart } = TellApart.parse(input)
  await world.write(async (tx) => {
    const [petition] = await petitionsToSort(tx, world, [petitionId, otherId])
    const [first, second] = petitionId < otherId ? [petitionId, otherId] : [otherId, petitionId]
    await tx
      .insertInto('petition_not_same')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        petition_id: first!,
        other_id: second!,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
        ended_at: apart ? null : world.now,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['jurisdiction_id', 'petition_id', 'other_id'])
          .doUpdateSet({ ended_at: apart ? null : world.now }),
      )
      .execute()
    await record(tx, world.actor, {
      what: apart ? 'petition-group.told-apart' : 'petition-group.told-apart-undone',
      subjectKind: 'petition',
      subjectId: petitionId,
      conferenceId: petition!.conference.id,
      detail: { otherId },
    })
  })
}
