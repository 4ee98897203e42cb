import { createHash } from 'node:crypto'
import { type Actor, accountIdOf } from './actor.ts'
import type { Db, Tx } from './db.ts'
import { newId } from './ids.ts'

export type StoredFile = { id: string; name: string; mediaType: string; size: number }

/** Keeps a file in the database, in the step's transaction: it exists whole with its row, or not at all. */
export async function keepFile(
  tx: Tx,
  actor: Actor,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<StoredFile> {
  const id = newId()
  await tx
    .insertInto('file')
    .values({
      jurisdiction_id: actor.jurisdictionId,
      id,
      sha256: createHash('sha256').update(file.bytes).digest(),
      name: file.name.normalize('NFC').slice(0, 200),
      media_type: file.mediaType,
      bytes: Buffer.from(file.bytes),
      created_by: accountIdOf(actor),
    })
    .execute()
  return { id, name: file.name, mediaType: file.mediaType, size: file.bytes.byteLength }
}

/** The file with its bytes. Whether the one who asks may have it is for the room that keeps its id to say. */
export function findFile(db: Db, id: string) {
  return db
    .selectFrom('file')
    .select(['id', 'name', 'media_type as mediaType', 'size', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
}
