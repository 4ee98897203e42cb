import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayRevise } from './policy.ts'
import { notYoursToRevise, petitionNotFound, revisedMeanwhile } from './refusals.ts'
import { uncheckedPetition } from './unchecked-petition.ts'
import { wordsOf } from './words.ts'

export const RevisePetition = z.object({
  petitionId: z.uuid(),
  /** 1: as received. */
  seenVersion: z.number().int().min(1),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'Lời ý kiến không để trống.').max(20_000, 'Ý kiến dài quá 20.000 chữ cái.')),
  why: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, 'Ghi vì sao sửa, ví dụ: gõ nhầm tên thôn so với phiếu giấy.')
        .max(300, 'Lý do ghi gọn trong 300 chữ cái.'),
    ),
})

/** What a typist mends in what she typed for somebody. The words as first typed stay; two who mend meet at the version. */
export async function revisePetition(world: World, input: z.input<typeof RevisePetition>): Promise<void> {
  const { petitionId, seenVersion, text, why } = RevisePetition.parse(input)
  try {
    await world.write(async (tx) => {
      const petition = await uncheckedPetition(tx, petitionId)
      refuseUnless(petition, petitionNotFound)
      refuseUnless(mayRevise(world.actor, petition.conference, petition.typedBy), notYoursToRevise)
      await tx
        .insertInto('petition_revision')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          petition_id: petitionId,
          version: seenVersion + 1,
          text,
          why,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await tx
        .updateTable('petition')
        .set({ words: wordsOf(text) })
        .where('id', '=', petitionId)
        .execute()
      await record(tx, world.actor, {
        what: 'petition.revised',
        subjectKind: 'petition',
        subjectId: petitionId,
        conferenceId: petition.conference.id,
        detail: { version: seenVersion + 1 },
      })
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(revisedMeanwhile)
    throw error
  }
}
