import { sql } from 'kysely'
import { findFile } from '#platform/files.ts'
import { recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { batchHead } from './load-batch.ts'
import { sheetNotFound } from './refusals.ts'

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

/**
 * Bản ký nhận of one line of the batch, the newest: for the office that printed it and the commune that handed it over. It names
 * who signed, so each reading leaves its row.
 */
export async function signedSheet(world: StaffWorld, asked: { batchId: string; deliveryId: string }) {
  return world.write(async (tx) => {
    await batchHead(tx, world, asked.batchId)
    const {
      rows: [found],
    } = await sql<{ scanId: string; petitionId: string; code: string }>`
      select h.scan_id as "scanId", d.petition_id as "petitionId", k.code
      from codes_of_batch(${asked.batchId}::uuid) k
      join answer_delivery d on d.id = k.delivery_id
      join delivery_handover h on h.jurisdiction_id = d.jurisdiction_id and h.delivery_id = d.id and h.scan_id is not null
      where k.delivery_id = ${asked.deliveryId}::uuid order by h.ordinal desc limit 1`.execute(tx)
    const file = found && (await findFile(tx, found.scanId))
    refuseUnless(found && file, sheetNotFound)
    await recordSensitiveRead(tx, world.actor, {
      what: 'petition.identity',
      subjectKind: 'petition',
      subjectId: found.petitionId,
      why: 'Xem bản ký nhận câu trả lời',
    })
    return { ...file, name: `Bản ký nhận ${formatPetitionCode(found.code)}.${endings[file.mediaType] ?? 'bin'}` }
  })
}
