import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayReadPetition } from './policy.ts'
import { petitionNotFound, transcribedMeanwhile } from './refusals.ts'
import { uncheckedPetition } from './unchecked-petition.ts'

export const WriteTranscript = z.object({
  petitionId: z.uuid(),
  attachmentId: z.uuid(),
  /** 0: nobody has written it down yet. */
  seenVersion: z.number().int().min(0),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'Chưa ghi lời nào.').max(20_000, 'Lời ghi dài quá 20.000 chữ cái.')),
})

/** A person listens and writes down; the sound stays the original. Two who write meet at the version. */
export async function writeTranscript(world: World, input: z.input<typeof WriteTranscript>): Promise<void> {
  const { petitionId, attachmentId, seenVersion, text } = WriteTranscript.parse(input)
  try {
    await world.write(async (tx) => {
      const petition = await uncheckedPetition(tx, petitionId)
      refuseUnless(petition && mayReadPetition(world.actor, petition.conference, petition.unit), petitionNotFound)
      const sound = await tx
        .selectFrom('petition_attachment')
        .select('id')
        .where('id', '=', attachmentId)
        .where('petition_id', '=', petitionId)
        .where('kind', '=', 'voice')
        .executeTakeFirst()
      refuseUnless(sound, petitionNotFound)
      await tx
        .insertInto('petition_transcript')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          attachment_id: attachmentId,
          version: seenVersion + 1,
          text,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: 'petition.transcribed',
        subjectKind: 'petition',
        subjectId: petitionId,
        conferenceId: petition.conference.id,
        detail: { version: seenVersion + 1 },
      })
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(transcribedMeanwhile)
    throw error
  }
}
