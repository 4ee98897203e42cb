import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { enqueue } from '#platform/jobs.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import { judgeRows } from './list-context.ts'
import { type ListFieldCode, listFields } from './list-fields-data.ts'
import { listChangedMeanwhile, listNotFound, listRowTaken } from './list-refusals.ts'
import { type PetitionRow, type RawRow, wordsOf } from './list-row.ts'
import { petitionShape } from './list-shape.ts'
import { dropRowsBut, keepRows, rawOf, uncheckedRows } from './list-store.ts'
import { type OpenList, openList } from './open-list.ts'
import { readListJob, readListKey } from './read-list.ts'

const codes = listFields.map((field) => field.code) as [ListFieldCode, ...ListFieldCode[]]
const seen = { importId: z.uuid(), version: z.coerce.number().int() }
const words = z.string().transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())

export const MendList = z.object({
  ...seen,
  /** The line as Excel counts. */
  number: z.coerce.number().int(),
  field: z.enum(codes),
  value: words.pipe(z.string().max(20_000, 'Dài quá 20.000 chữ cái. Ghi gọn lại.')),
  /** Every line that says the same in this column is mended with it. */
  everywhere: z.boolean().default(false),
})

/** Mends a cell of the preview; the file stays as it came. Everything is judged again. */
export async function mendList(world: World, input: z.input<typeof MendList>): Promise<{ mended: number }> {
  const { importId, version, number, field, value, everywhere } = MendList.parse(input)
  return world.write(async (tx) => {
    const list = await openList(tx, world, importId, 'preview', 'stopped', 'done')
    const rows = await uncheckedRows(tx, importId)
    const here = rows.find((row) => row.number === number)
    refuseUnless(here, listNotFound)
    refuseUnless(here.outcome !== 'taken', listRowTaken)
    const meant = meaning(here, field)
    const alike = rows.filter(
      (row) => row === here || (everywhere && row.outcome === null && meaning(row, field) === meant),
    )
    for (const row of alike) row.mended = { ...row.mended, [field]: value }
    await keepJudged(tx, world, list, rows, version)
    return { mended: alike.length }
  })
}

/** Where the cell is empty, what the heading above it says is what is mended. */
const meaning = (row: RawRow, field: ListFieldCode): string =>
  equalityKey(wordsOf(row, field)) || `\n${equalityKey(row.section ?? '')}`

export const LeaveOutRow = z.object({ ...seen, number: z.coerce.number().int(), leftOut: z.boolean() })

/** The line is not taken, or is taken after all. */
export async function leaveOutRow(world: World, input: z.input<typeof LeaveOutRow>): Promise<void> {
  const { importId, version, number, leftOut } = LeaveOutRow.parse(input)
  await world.write(async (tx) => {
    const list = await openList(tx, world, importId, 'preview', 'stopped', 'done')
    const rows = await uncheckedRows(tx, importId)
    for (const row of rows) if (row.number === number && row.outcome === null) row.leftOut = leftOut
    await keepJudged(tx, world, list, rows, version)
  })
}

export const ReadOtherwise = z.object({
  ...seen,
  sheet: z.string().max(200).optional(),
  columns: z.array(z.string().nullable()).max(200).optional(),
})

/** Another sheet, or other columns: the file is read again. What was mended is kept where the lines stay the same. */
export async function readOtherwise(world: World, input: z.input<typeof ReadOtherwise>): Promise<void> {
  const { importId, version, sheet, columns } = ReadOtherwise.parse(input)
  await world.write(async (tx) => {
    const list = await openList(tx, world, importId, 'preview')
    const isOther = sheet !== undefined && sheet !== list.sheet
    const known = (columns ?? []).map((code) => (code && petitionShape.codes.has(code) ? code : null))
    const kept = await tx
      .updateTable('petition_import')
      .set({ state: 'reading', row_count: 0, row_done: 0, version: list.version + 1, moved_at: world.now })
      .set(isOther ? { sheet, columns: '[]', header: '{}' } : { columns: JSON.stringify(known) })
      .where('id', '=', importId)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(kept, listChangedMeanwhile)
    if (isOther) await dropRowsBut(tx, importId, [])
    await enqueue(tx, world.actor.jurisdictionId, readListJob, { importId }, { key: readListKey(importId) })
  })
}

export const DiscardList = z.object({ importId: z.uuid() })

/** Throws a list away of which nothing was taken; names and numbers of its lines are not kept. */
export async function discardList(world: World, input: z.infer<typeof DiscardList>): Promise<void> {
  const { importId } = DiscardList.parse(input)
  await world.write(async (tx) => {
    const list = await openList(tx, world, importId, 'preview', 'refused', 'reading')
    await dropRowsBut(tx, importId, [])
    await tx.updateTable('petition_import').set({ state: 'discarded' }).where('id', '=', importId).execute()
    await record(tx, world.actor, {
      what: 'petition-import.discarded',
      subjectKind: 'petition-import',
      subjectId: importId,
      conferenceId: list.conferenceId,
    })
  })
}

/** Lines whose verdict did not change cost nothing. */
async function keepJudged(tx: Tx, world: World, list: OpenList, rows: PetitionRow[], version: number): Promise<void> {
  const kept = await tx
    .updateTable('petition_import')
    .set({ version: list.version + 1 })
    .where('id', '=', list.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  refuseUnless(kept, listChangedMeanwhile)
  const open = rows.filter((row) => row.outcome === null)
  const before = new Map((await uncheckedRows(tx, list.id)).map((row) => [row.number, row]))
  const judged = await judgeRows(tx, world, list, open.map(rawOf))
  const changed = judged.filter((row) => !isDeepStrictEqual(row, before.get(row.number)))
  await keepRows(tx, world.actor.jurisdictionId, list.id, changed)
}
