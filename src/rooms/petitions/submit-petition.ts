import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { keepAttachments } from './attachments/keep-attachments.ts'
import { takeUploads } from './keep-uploads.ts'
import { type Receipt, ReceivePetition, receiveIn } from './receive-petition.ts'

type Submitted = Omit<z.input<typeof ReceivePetition>, 'key' | 'channel'>

/**
 * Gửi ý kiến from the public form, with the files that wait under its key. The same form with the same words, sent again
 * or twice at once, is one petition; gone back to and written anew, it is another.
 */
export async function submitPetition(
  world: World,
  formKey: string,
  input: Submitted,
  channel: 'web' | 'embed' = 'web',
): Promise<Receipt> {
  const petition = ReceivePetition.parse({ ...input, key: keyOfWords(formKey, input), channel })
  return world.write(async (tx) => {
    const joinsId = petition.joinsId && (await findJoined(tx, petition.conferenceId, petition.joinsId))
    const receipt = await receiveIn(tx, world, { ...petition, joinsId })
    const uploads = await takeUploads(tx, formKey, receipt.petitionId)
    if (receipt.isNew) await keepAttachments(tx, world, receipt.petitionId, uploads)
    return receipt
  })
}

/** Of a form whose words can still change: the same form and words are one petition. */
export function keyOfWords(
  formKey: string,
  { text, communeId, sender }: Pick<Submitted, 'text' | 'communeId' | 'sender'>,
): string {
  const said = JSON.stringify([text, communeId, sender?.fullName, sender?.phone])
  return `${formKey} ${createHash('sha256').update(said).digest('base64url').slice(0, 16)}`
}

/** One joins what the public reads, nothing else; a petition hidden meanwhile leaves the new one on its own. */
async function findJoined(tx: Tx, conferenceId: string, petitionId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('petition_public')
    .select('petition_id')
    .where('petition_id', '=', petitionId)
    .where('conference_id', '=', conferenceId)
    .where('shown', '=', true)
    .executeTakeFirst()
  return row?.petition_id ?? null
}
