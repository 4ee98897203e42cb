import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayWriteToSender } from './policy.ts'
import { notYoursToAnswerSender, petitionNotFound } from './refusals.ts'
import { tellSenderIn } from './tell-sender.ts'
import { uncheckedPetition } from './unchecked-petition.ts'

export const WriteToSender = z.object({
  petitionId: z.uuid(),
  kind: z.enum(['question', 'notice']),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'Chưa viết lời nhắn.').max(3000, 'Lời nhắn ghi gọn trong 3.000 chữ cái.')),
})

/** Hỏi lại, báo tin: the sender reads it with the code of the receipt. */
export async function writeToSender(world: World, input: z.input<typeof WriteToSender>): Promise<void> {
  const { petitionId, kind, text } = WriteToSender.parse(input)
  await world.write(async (tx) => {
    const petition = await uncheckedPetition(tx, petitionId)
    refuseUnless(petition, petitionNotFound)
    refuseUnless(mayWriteToSender(world.actor, petition.conference, petition.unit), notYoursToAnswerSender)
    await tellSenderIn(tx, world, { petitionId, kind, text })
    await record(tx, world.actor, {
      what: kind === 'question' ? 'petition.asked-back' : 'petition.notified',
      subjectKind: 'petition',
      subjectId: petitionId,
      conferenceId: petition.conference.id,
    })
  })
}
