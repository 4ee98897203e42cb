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
    const found = await tx
      .selectFrom('delivery_batch_line as l')
      .innerJoin('delivery_handover as h', (join) =>
        join.onRef('h.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('h.delivery_id', '=', 'l.delivery_id'),
      )
      .innerJoin('answer_delivery as d', (join) =>
        join.onRef('d.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('d.id', '=', 'l.delivery_id'),
      )
      .innerJoin('petition_code as k', (join) =>
        join.onRef('k.jurisdiction_id', '=', 'd.jurisdiction_id').onRef('k.petition_id', '=', 'd.petition_id'),
      )
      .select(['h.scan_id as scanId', 'd.petition_id as petitionId', 'k.code'])
      .where('l.batch_id', '=', asked.batchId)
      .where('l.delivery_id', '=', asked.deliveryId)
      .where('h.scan_id', 'is not', null)
      .orderBy('h.ordinal', 'desc')
      .limit(1)
      .executeTakeFirst()
    const file = found && (await findFile(tx, found.scanId!))
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
