import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'
import { bear } from './bear.ts'
import { type Receipt, ReceivePetition, receiveIn } from './receive-petition.ts'

type Submitted = Omit<z.input<typeof ReceivePetition>, 'key' | 'channel'>

/**
 * Gửi ý kiến from the public form, with the files that wait under its key. The same form with the same words, sent again
 * or twice at once, is one petition; gone back to and written anew, it is another.
 */
export async function submitPetition(world: World, formKey: string, input: Submitted): Promise<Receipt> {
  const petition = ReceivePetition.parse({ ...input, key: keyOf(formKey, input), channel: 'web' })
  return world.write(async (tx) => {
    const joinsId = petition.joinsId && (await findJoined(tx, petition.conferenceId, petition.joinsId))
    const receipt = await receiveIn(tx, world, { ...petition, joinsId })
    // Bearing the form and the petition in turn: each fence opens to its own.
    await bear(tx, formKey)
    const uploads = await takeUploads(tx, formKey)
    await bear(tx, receipt.petitionId)
    if (receipt.isNew) await attach(tx, world, receipt.petitionId, uploads)
    return receipt
  })
}

function keyOf(formKey: string, { text, communeId, sender }: Submitted): string {
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

/** In one move, so that two sendings at once never both attach a file. */
async function takeUploads(tx: Tx, formKey: string) {
  const rows = await tx
    .deleteFrom('petition_upload')
    .where('form_key', '=', formKey)
    .returning(['id', 'kind', 'media_type', 'original_name', 'seconds', 'bytes'])
    .execute()
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Taken = Awaited<ReturnType<typeof takeUploads>>[number]

const words: Readonly<Record<string, string>> = { photo: 'Ảnh', document: 'Giấy tờ', voice: 'Ghi âm' }
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/3gpp': '3gp',
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
}

/** Names are plain ('Ảnh 1.jpg'): what the sender called a file may name people, and is kept apart. */
async function attach(tx: Tx, world: World, petitionId: string, uploads: readonly Taken[]): Promise<void> {
  const counts = new Map<string, number>()
  for (const [index, upload] of uploads.entries()) {
    const number = (counts.get(upload.kind) ?? 0) + 1
    counts.set(upload.kind, number)
    const name = `${words[upload.kind]} ${number}.${endings[upload.media_type] ?? 'ogg'}`
    const { id } = await keepFile(tx, world.actor, { name, mediaType: upload.media_type, bytes: upload.bytes })
    await tx
      .insertInto('petition_attachment')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: newId(world.now.getTime()),
        petition_id: petitionId,
        position: index + 1,
        kind: upload.kind,
        file_id: id,
        original_name: upload.original_name,
        seconds: upload.seconds,
        made_at: world.now,
      })
      .execute()
  }
}
