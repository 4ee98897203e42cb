import { readWorkbook } from '#papers/workbook/read-workbook.ts'
import { findTable, listRows, type SheetTable } from '#papers/workbook/sheet-table.ts'
import { type ReadSheet, UnreadableSpreadsheet } from '#papers/xlsx.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { type RefusalKind, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { fold } from '#vietnamese/fold.ts'
import { judgeRows } from './import/import-context.ts'
import { type ImportKind, mostImportBytes } from './import/import-fields-data.ts'
import { keepRows } from './import/import-rows.ts'
import { importShapes } from './import/import-shapes.ts'
import { mayKeepSome } from './policy.ts'
import {
  importEmpty,
  importLocked,
  importNoHeader,
  importOldExcel,
  importTooComplex,
  importTooLarge,
  importTooManyRows,
  importUnreadable,
  notYourOrganisation,
} from './refusals.ts'

const mostRows = 20_000

/** Takes in a list: reads it, judges each cell, keeps it for review. Nothing of it is in the directory yet. */
export async function addImport(
  world: World,
  input: { kind: ImportKind; name: string; bytes: Uint8Array },
): Promise<{ importId: string }> {
  const { kind, name, bytes } = input
  refuseUnless(mayKeepSome(world.actor), notYourOrganisation)
  const table = tableIn(await sheetsOf(bytes), kind)
  return world.write(async (tx) => {
    table.columns = (await columnsOfBefore(tx, kind, table)) ?? table.columns
    const rows = await judgeRows(tx, world, kind, listRows(table, importShapes[kind]))
    const file = await keepFile(tx, world.actor, {
      name,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes,
    })
    const importId = newId(world.now.getTime())
    const accountId = accountIdOf(world.actor)
    refuseUnless(accountId, notYourOrganisation)
    await tx
      .insertInto('directory_import')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: importId,
        kind,
        file_id: file.id,
        sheet: table.sheet,
        header: JSON.stringify({ heads: table.heads, headLine: table.headLine, skipped: table.skipped }),
        columns: JSON.stringify(table.columns),
        created_at: world.now,
        created_by: accountId,
      })
      .execute()
    await keepRows(tx, world.actor.jurisdictionId, importId, rows)
    await record(tx, world.actor, {
      what: 'import.added',
      subjectKind: 'import',
      subjectId: importId,
      detail: { kind, rows: rows.length },
    })
    return { importId }
  })
}

/** Read in a process of its own; each reason for a no in words. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadSheet[]> {
  refuseUnless(bytes.byteLength <= mostImportBytes, importTooLarge)
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableSpreadsheet)) throw error
    refuse(unreadable[error.fault] ?? importUnreadable)
  }
}

const unreadable: Partial<Record<UnreadableSpreadsheet['fault'], RefusalKind>> = {
  'too-many-rows': importTooManyRows,
  'too-complex': importTooComplex,
  'old-excel': importOldExcel,
  encrypted: importLocked,
}

function tableIn(sheets: ReadSheet[], kind: ImportKind): SheetTable {
  const table = findTable(sheets, importShapes[kind])
  refuseUnless(table, importNoHeader[kind])
  refuseUnless(table.rows.length > 0, importEmpty)
  refuseUnless(table.rows.length <= mostRows, importTooManyRows)
  return table
}

/** An office sends the same form every year: its own reading of these heads is remembered. */
async function columnsOfBefore(tx: Tx, kind: ImportKind, table: SheetTable): Promise<(string | null)[] | null> {
  const heads = table.heads.map(fold).join('|')
  const before = await tx
    .selectFrom('directory_import')
    .select(['header', 'columns'])
    .where('kind', '=', kind)
    .where('committed_at', 'is not', null)
    .orderBy('committed_at', 'desc')
    .limit(20)
    .execute()
  const same = before.find(
    (each) => (each.header as unknown as { heads: string[] }).heads.map(fold).join('|') === heads,
  )
  return same ? (same.columns as (string | null)[]) : null
}
