import { z } from 'zod'
import { listRows, readBelow } from '#papers/workbook/sheet-table.ts'
import type { Tx } from '#platform/db.ts'
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import { sheetsOf } from './add-import.ts'
import { judgeRows } from './import/import-context.ts'
import { type RawRow, rawOf } from './import/import-row.ts'
import { dropRowsBut, type ImportView, keepRows, uncheckedImport, uncheckedRows } from './import/import-rows.ts'
import { importShapes } from './import/import-shapes.ts'
import { mayKeepSome } from './policy.ts'
import { changedMeanwhile, importCommitted, importNotFound, notYourOrganisation } from './refusals.ts'

export const MendImport = z.object({
  importId: z.uuid(),
  version: z.coerce.number().int(),
  /** The line as Excel counts. */
  line: z.coerce.number().int(),
  field: z.string(),
  value: z.string().transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 300)),
  /** Every line that says the same in this column is mended with it. */
  everywhere: z.boolean().default(false),
})

/** Mends a cell of the preview; the file stays as it came. Everything is judged again. */
export async function mendImport(world: World, input: z.input<typeof MendImport>): Promise<{ mended: number }> {
  const { importId, version, line, field, value, everywhere } = MendImport.parse(input)
  return world.write(async (tx) => {
    const list = await openImport(tx, world, importId)
    const rows = (await uncheckedRows(tx, importId)).map(rawOf)
    const here = rows.find((row) => row.line === line)
    refuseUnless(here, importNotFound)
    const was = equalityKey(here.raw[field] ?? '')
    const mended = rows.filter(
      (row) =>
        row === here || (everywhere && equalityKey(row.raw[field] ?? '') === was && row.section === here.section),
    )
    for (const row of mended) row.raw[field] = value
    await keep(tx, world, list, rows, version)
    return { mended: mended.length }
  })
}

export const LeaveOut = z.object({
  importId: z.uuid(),
  version: z.coerce.number().int(),
  line: z.coerce.number().int(),
  leftOut: z.boolean(),
})

/** The line is not taken, or is taken after all. */
export async function leaveOut(world: World, input: z.input<typeof LeaveOut>): Promise<void> {
  const { importId, version, line, leftOut } = LeaveOut.parse(input)
  await world.write(async (tx) => {
    const list = await openImport(tx, world, importId)
    const rows = (await uncheckedRows(tx, importId)).map(rawOf)
    for (const row of rows) if (row.line === line) row.leftOut = leftOut
    await keep(tx, world, list, rows, version)
  })
}

export const SetImportColumns = z.object({
  importId: z.uuid(),
  version: z.coerce.number().int(),
  columns: z.array(z.string().nullable()).max(200),
})

/** Says which column is what where the heads did not; the file is read again, and what was mended is kept. */
export async function setImportColumns(world: World, input: z.input<typeof SetImportColumns>): Promise<void> {
  const { importId, version, columns } = SetImportColumns.parse(input)
  await world.write(async (tx) => {
    const list = await openImport(tx, world, importId)
    const { codes } = importShapes[list.kind]
    const known = columns.map((code) => (code && codes.has(code) ? code : null))
    const file = await findFile(tx, list.fileId)
    refuseUnless(file, importNotFound)
    const sheet = (await sheetsOf(new Uint8Array(file.bytes))).find((each) => each.name === list.sheet)
    refuseUnless(sheet, importNotFound)
    const table = readBelow(sheet, list.headLine, known, importShapes[list.kind])
    const before = new Map((await uncheckedRows(tx, importId)).map((row) => [row.line, rawOf(row)]))
    const rows = listRows({ rows: table.rows, columns: known }, importShapes[list.kind]).map((row): RawRow => {
      const old = before.get(row.line)
      const kept = Object.entries(row.raw).map(([field, value]) => [
        field,
        list.columns.includes(field) ? (old?.raw[field] ?? value) : value,
      ])
      return { line: row.line, section: row.section, raw: Object.fromEntries(kept), leftOut: old?.leftOut }
    })
    await keep(tx, world, list, rows, version, known)
  })
}

/** An upload that is still under review, for those who may import. */
export async function openImport(tx: Tx, world: World, importId: string): Promise<ImportView> {
  const list = await uncheckedImport(tx, importId)
  refuseUnless(list, importNotFound)
  refuseUnless(mayKeepSome(world.actor), notYourOrganisation)
  refuseUnless(list.committedAt === null, importCommitted)
  return list
}

async function keep(
  tx: Tx,
  world: World,
  list: ImportView,
  rows: RawRow[],
  version: number,
  columns: (string | null)[] = list.columns,
): Promise<void> {
  const kept = await tx
    .updateTable('directory_import')
    .set({ columns: JSON.stringify(columns), version: list.version + 1 })
    .where('id', '=', list.id)
    .where('version', '=', version)
    .where('started_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  refuseUnless(kept, changedMeanwhile)
  const judged = await judgeRows(tx, world, list.kind, rows)
  await dropRowsBut(tx, list.id, judged)
  await keepRows(tx, world.actor.jurisdictionId, list.id, judged)
}
