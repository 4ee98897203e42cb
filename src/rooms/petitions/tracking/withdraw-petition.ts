import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { changedMeanwhile, petitionNotFound } from '../refusals.ts'

export const WithdrawPetition = z.object({
  petitionId: z.uuid(),
  /** The version on the screen; 0: never withdrawn. */
  seenVersion: z.number().int().min(0),
  /** false: rút rồi, nay gửi lại. */
  withdrawn: z.boolean(),
  reason: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(500, 'Lý do ghi gọn trong 500 chữ cái.'))
    .default(''),
})

/**
 * Rút ý kiến, and taking that back. The version on the screen is the key of its form: pressed twice it happens once, and
 * whoever saw an older state is told.
 */
export async function withdrawPetition(world: World, input: z.input<typeof WithdrawPetition>): Promise<void> {
  const { petitionId, seenVersion, withdrawn, reason } = WithdrawPetition.parse(input)
  try {
    await world.write(async (tx) => {
      const petition = await tx
        .selectFrom('petition')
        .select('conference_id as conferenceId')
        .where('id', '=', petitionId)
        .executeTakeFirst()
      refuseUnless(petition, petitionNotFound)
      await tx
        .insertInto('petition_withdrawal')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          petition_id: petitionId,
          version: seenVersion + 1,
          withdrawn,
          reason,
          made_at: world.now,
          made_by: accountIdOf(world.actor),
        })
        .execute()
      await record(tx, world.actor, {
        what: withdrawn ? 'petition.withdrawn' : 'petition.sent-again',
        subjectKind: 'petition',
        subjectId: petitionId,
        conferenceId: petition.conferenceId,
      })
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    if (!(await stands(world, petitionId, seenVersion + 1, withdrawn))) throw new Refusal(changedMeanwhile)
  }
}

/** Whether the version that was in the way says the same: then this was the same press again. */
async function stands(world: World, petitionId: string, version: number, withdrawn: boolean): Promise<boolean> {
  const row = await world.read((db) =>
    db
      .selectFrom('petition_withdrawal_now')
      .select(['version', 'withdrawn'])
      .where('petition_id', '=', petitionId)
      .executeTakeFirst(),
  )
  return row?.version === version && row.withdrawn === withdrawn
}
