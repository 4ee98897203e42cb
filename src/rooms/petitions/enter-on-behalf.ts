import { z } from 'zod'
import { refuseUnless } from '#platform/refusal.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { keepAttachments } from './attachments/keep-attachments.ts'
import { takeUploads } from './keep-uploads.ts'
import { onBehalfChannels } from './petition-words.ts'
import { type Receipt, ReceivePetition, receiveIn } from './receive-petition.ts'
import { writtenLater } from './refusals.ts'

export const EnterOnBehalf = ReceivePetition.extend({
  channel: z.enum(onBehalfChannels, 'Chọn cách ý kiến đến: phiếu giấy, trực tiếp, điện thoại, Zalo.'),
})

/**
 * Nhập hộ: an official types for somebody, with the files that wait under the form's key. Forms pressed twice and drafts
 * sent again carry the same key, and are one petition with one receipt.
 */
export async function enterOnBehalf(
  world: World,
  formKey: string,
  input: z.input<typeof EnterOnBehalf>,
): Promise<Receipt> {
  const petition = EnterOnBehalf.parse(input)
  refuseUnless(petition.writtenAt === null || dayInVietnam(petition.writtenAt) <= world.today, writtenLater)
  return world.write(async (tx) => {
    const receipt = await receiveIn(tx, world, petition)
    const uploads = await takeUploads(tx, formKey, receipt.petitionId)
    if (receipt.isNew) await keepAttachments(tx, world, receipt.petitionId, uploads)
    return receipt
  })
}
