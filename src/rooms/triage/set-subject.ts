import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { agencyUnknown } from './refusals.ts'
import { petitionToSort } from './unchecked-petition.ts'

export const SetSubject = z.object({
  petitionId: z.uuid(),
  organisationId: z.uuid(),
  /** False: it does not complain of that body after all. */
  complains: z.boolean(),
})

/** Phản ánh ai: that body's people neither decide on it nor learn who asked. */
export async function setSubject(world: World, input: z.input<typeof SetSubject>): Promise<void> {
  const { petitionId, organisationId, complains } = SetSubject.parse(input)
  await world.write(async (tx) => {
    const petition = await petitionToSort(tx, world, petitionId)
    const body = await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).executeTakeFirst()
    refuseUnless(body, agencyUnknown)
    const ended_at = complains ? null : world.now
    await tx
      .insertInto('petition_subject')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        petition_id: petitionId,
        organisation_id: organisationId,
        made_at: world.now,
        made_by: accountIdOf(world.actor),
        ended_at,
      })
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'petition_id', 'organisation_id']).doUpdateSet({ ended_at }),
      )
      .execute()
    await record(tx, world.actor, {
      what: complains ? 'moderation.subject-named' : 'moderation.subject-removed',
      subjectKind: 'petition',
      subjectId: petitionId,
      conferenceId: petition.conference.id,
      detail: { organisationId },
    })
  })
}
