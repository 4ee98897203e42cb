import type { Tx } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'
import type { Attachment } from './read-attachment.ts'

const words: Readonly<Record<Attachment['kind'], string>> = { photo: 'Ảnh', document: 'Giấy tờ', voice: 'Ghi âm' }
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

/** 'Ảnh 1.jpg': what the sender called a file may name people. */
export const plainName = ({ kind, mediaType }: Pick<Attachment, 'kind' | 'mediaType'>, number: number): string =>
  `${words[kind]} ${number}.${endings[mediaType] ?? 'ogg'}`

/**
 * Files of a petition, as its channel read them (read-attachment.ts), in the transaction that receives it. Names are plain
 * ('Ảnh 1.jpg'): what the sender called a file may name people, and is kept apart.
 */
export async function keepAttachments(
  tx: Tx,
  world: World,
  petitionId: string,
  files: readonly Attachment[],
): Promise<void> {
  const counts = new Map<string, number>()
  for (const [index, file] of files.entries()) {
    const number = (counts.get(file.kind) ?? 0) + 1
    counts.set(file.kind, number)
    const name = plainName(file, number)
    const { id } = await keepFile(tx, world.actor, { name, mediaType: file.mediaType, bytes: file.bytes })
    await tx
      .insertInto('petition_attachment')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: newId(world.now.getTime()),
        petition_id: petitionId,
        position: index + 1,
        kind: file.kind,
        file_id: id,
        original_name: file.originalName.normalize('NFC').slice(0, 200),
        seconds: file.seconds,
        made_at: world.now,
      })
      .execute()
  }
}
