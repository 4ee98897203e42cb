import { z } from 'zod'
import { readWorkbook } from '#papers/workbook/read-workbook.ts'
import { type ReadSheet, UnreadableSpreadsheet } from '#papers/xlsx.ts'
import { accountIdOf } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { readSheets } from './read-sheet.ts'
import { conferencesToAnswer } from './round-trip-page.ts'
import { mostSheetBytes, mostSheetRows } from './sheet-columns.ts'
import { noCaseHere, notOurSheet, sheetTooLarge, sheetTooLong, sheetUnreadable } from './sheet-refusals.ts'

export const KeepSheet = z.object({
  conferenceId: z.uuid('Chưa chọn hội nghị.'),
  name: z.string().transform((name) => name.normalize('NFC').trim().slice(0, 200) || 'Trả lời.xlsx'),
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
})

/**
 * Takes in the file for a look: its lines as they stand, nothing of an answer yet. Bounded before it is parsed, parsed in a
 * process of its own. The next file of the same officer takes its place.
 */
export async function keepSheet(world: World, input: z.input<typeof KeepSheet>): Promise<{ sheetId: string }> {
  const { conferenceId, name, bytes } = KeepSheet.parse(input)
  refuseUnless(bytes.byteLength <= mostSheetBytes, sheetTooLarge)
  const mine = await world.read((db) => conferencesToAnswer(db, world))
  refuseUnless(
    mine.some(({ id }) => id === conferenceId),
    noCaseHere,
  )
  const lines = readSheets(await unpacked(bytes))
  refuseUnless(lines, notOurSheet)
  refuseUnless(lines.length <= mostSheetRows, sheetTooLong)
  const accountId = accountIdOf(world.actor)!
  return world.write(async (tx) => {
    await tx
      .deleteFrom('answer_sheet')
      .where('made_by', '=', accountId)
      .where('conference_id', '=', conferenceId)
      .execute()
    const sheetId = newId(world.now.getTime())
    await tx
      .insertInto('answer_sheet')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: sheetId,
        conference_id: conferenceId,
        file_name: name,
        rows: JSON.stringify(lines),
        made_at: world.now,
        made_by: accountId,
      })
      .execute()
    await record(tx, world.actor, {
      what: 'answer-sheet.kept',
      subjectKind: 'answer-sheet',
      subjectId: sheetId,
      conferenceId,
      detail: { lines: lines.length },
    })
    return { sheetId }
  })
}

async function unpacked(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableSpreadsheet)) throw error
    return refuse(sheetUnreadable)
  }
}
