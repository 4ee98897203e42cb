/** Files that came with a form which is not sent yet. They are kept under the form's key, so that nothing is chosen twice. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { attachmentLimits } from './attachments/limits.ts'
import type { Attachment } from './attachments/read-attachment.ts'
import { bear } from './bear.ts'
import { filesTooHeavy, noRoomForFiles, oneVoiceNote, tooManyFiles } from './refusals.ts'

/** Bytes of all files that wait in the province; more than that is nobody's good will. */
const waitingBytes = 4_000_000_000
const hoursKept = 24

export type Upload = { id: string; kind: Attachment['kind']; mediaType: string; size: number; seconds: number | null }

/** Keeps what was read; the same file again is kept once. Too many, too heavy: none of these is kept. */
export async function keepUploads(world: World, formKey: string, files: readonly Attachment[]): Promise<void> {
  if (files.length === 0) return
  await world.write(async (tx) => {
    await bear(tx, formKey)
    // Two sendings of one form take turns, so that both together keep to the limits.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`petition-upload ${formKey}`}, 0))`.execute(tx)
    const { rows } = await sql<{ ok: boolean }>`select petition_uploads_below(${waitingBytes}) as ok`.execute(tx)
    refuseUnless(rows[0]!.ok, noRoomForFiles)
    for (const [place, file] of files.entries()) await keepUpload(tx, world, formKey, file, place)
    const kept = await listUploads(tx, formKey)
    const voices = kept.filter(({ kind }) => kind === 'voice').length
    refuseUnless(voices <= 1, oneVoiceNote)
    refuseUnless(kept.length - voices <= attachmentLimits.files, tooManyFiles)
    refuseUnless(kept.reduce((sum, { size }) => sum + size, 0) <= attachmentLimits.allBytes, filesTooHeavy)
  })
}

/** Ids follow each other a millisecond apart, so that files stay in the order in which they were chosen. */
async function keepUpload(tx: Tx, world: World, formKey: string, file: Attachment, place: number): Promise<void> {
  await tx
    .insertInto('petition_upload')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: newId(world.now.getTime() + place),
      form_key: formKey,
      kind: file.kind,
      media_type: file.mediaType,
      original_name: file.originalName.normalize('NFC').slice(0, 200),
      seconds: file.seconds,
      bytes: Buffer.from(file.bytes),
      digest: createHash('sha256').update(file.bytes).digest(),
      made_at: world.now,
    })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'form_key', 'digest']).doNothing())
    .execute()
}

/** What waits under a form's key; the fence shows it to its bearer alone. */
export async function listUploads(db: Db, formKey: string): Promise<Upload[]> {
  const rows = await db
    .selectFrom('petition_upload')
    .select(['id', 'kind', 'media_type as mediaType', 'size', 'seconds'])
    .where('form_key', '=', formKey)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Upload['kind'], size: row.size ?? 0 }))
}

/** Takes chosen files off the form, and gives what is left. */
export function dropUploads(world: World, formKey: string, ids: readonly string[]): Promise<Upload[]> {
  return world.write(async (tx) => {
    await bear(tx, formKey)
    if (ids.length > 0) await tx.deleteFrom('petition_upload').where('id', 'in', ids).execute()
    return listUploads(tx, formKey)
  })
}

/** What waits under the form's key, for its petition; in one move, so that two sendings at once never both attach a file. */
export async function takeUploads(tx: Tx, formKey: string, petitionId: string): Promise<Attachment[]> {
  // Bearing the form and the petition in turn: each fence opens to its own.
  await bear(tx, formKey)
  const rows = await tx
    .deleteFrom('petition_upload')
    .where('form_key', '=', formKey)
    .returning(['id', 'kind', 'media_type as mediaType', 'original_name as originalName', 'seconds', 'bytes'])
    .execute()
  await bear(tx, petitionId)
  return rows
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id: _id, kind, ...file }) => ({ ...file, kind: kind as Attachment['kind'] }))
}

/** What was never sent goes within a day. */
export function sweepUploads(world: World): Promise<number> {
  const until = new Date(world.now.getTime() - hoursKept * 3_600_000)
  return world.write(async (tx) => {
    const gone = await tx.deleteFrom('petition_upload').where('made_at', '<', until).executeTakeFirst()
    await tx.deleteFrom('petition_lookup').where('at', '<', until).execute()
    return Number(gone.numDeletedRows)
  })
}
