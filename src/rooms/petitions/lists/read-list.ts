import { z } from 'zod'
import { readWorkbook } from '#papers/workbook/read-workbook.ts'
import { findTables, listRows, readBelow, type SheetTable } from '#papers/workbook/sheet-table.ts'
import { type ReadSheet, UnreadableSpreadsheet } from '#papers/xlsx.ts'
import { findFile } from '#platform/files.ts'
import { defineJob } from '#platform/jobs.ts'
import { Refusal, type RefusalKind, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { judgeRows } from './list-context.ts'
import { mostListRows } from './list-fields-data.ts'
import {
  listEmpty,
  listLocked,
  listNotFound,
  listOldExcel,
  listTooComplex,
  listTooManyRows,
  listUnreadable,
  listWithoutHead,
} from './list-refusals.ts'
import type { PetitionRow, RawRow } from './list-row.ts'
import { petitionShape } from './list-shape.ts'
import { dropRowsBut, keepRows, type ListView, uncheckedRows } from './list-store.ts'
import { openList } from './open-list.ts'
import { rowKey } from './row-key.ts'

export const ReadList = z.object({ importId: z.uuid() })
export const readListJob = defineJob('read-petition-list', ReadList)
export const readListKey = (importId: string): string => `read-petition-list ${importId}`

/** Lines kept at a time, so that whoever waits sees how far it is. */
const slice = 2000

/** Reads the file in a process of its own, judges every cell and keeps the lines for review. Begun anew, it does the same. */
export async function readList(world: World, input: z.infer<typeof ReadList>): Promise<void> {
  const { importId } = ReadList.parse(input)
  const list = await world.write((tx) => openList(tx, world, importId))
  if (list.state !== 'reading') return
  try {
    const { table, sheets } = await tableOf(await sheetsOf(await bytesOf(world, list)), list)
    const rows = await judged(world, list, table)
    await keepAll(world, list, rows)
    await world.write(async (tx) => {
      const { columns, heads, headLine, skipped, sheet } = table
      await tx
        .updateTable('petition_import')
        .set({ state: 'preview', sheet, columns: JSON.stringify(columns), moved_at: world.now })
        .set({ header: JSON.stringify({ heads, headLine, skipped, sheets }), version: list.version + 1 })
        .where('id', '=', importId)
        .where('state', '=', 'reading')
        .where('version', '=', list.version)
        .execute()
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await refuseList(world, importId, error.say)
  }
}

/** Says in words why nothing came of the file. */
export const refuseList = (world: World, importId: string, problem: string): Promise<unknown> =>
  world.write((tx) =>
    tx
      .updateTable('petition_import')
      .set({ state: 'refused', problem })
      .where('id', '=', importId)
      .where('state', '=', 'reading')
      .execute(),
  )

async function bytesOf(world: World, list: ListView): Promise<Uint8Array> {
  const file = await world.read((db) => findFile(db, list.fileId))
  refuseUnless(file, listNotFound)
  return new Uint8Array(file.bytes)
}

async function sheetsOf(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableSpreadsheet)) throw error
    refuse(unreadable[error.fault] ?? listUnreadable)
  }
}

const unreadable: Partial<Record<UnreadableSpreadsheet['fault'], RefusalKind>> = {
  'too-many-rows': listTooManyRows,
  'too-complex': listTooComplex,
  'too-dense': listTooComplex,
  'too-large': listTooComplex,
  'too-many-entries': listTooComplex,
  'old-excel': listOldExcel,
  encrypted: listLocked,
}

/** The sheet that somebody chose, by the columns that somebody chose; else the one on which most is known. */
async function tableOf(sheets: ReadSheet[], list: ListView) {
  const tables = findTables(sheets, petitionShape)
  const first = list.sheet === '' ? tables[0] : tables.find((table) => table.sheet === list.sheet)
  refuseUnless(first, listWithoutHead)
  const isChosen = list.columns.length > 0 && list.heads.length > 0
  const chosen = sheets.find((sheet) => sheet.name === first.sheet)
  const table: SheetTable =
    isChosen && chosen
      ? {
          ...first,
          ...readBelow(chosen, list.headLine, list.columns, petitionShape),
          headLine: list.headLine,
          heads: list.heads,
          columns: list.columns,
        }
      : first
  refuseUnless(table.rows.length > 0, listEmpty)
  refuseUnless(table.rows.length <= mostListRows, listTooManyRows)
  return { table, sheets: tables.map((each) => ({ name: each.sheet, rows: each.rows.length })) }
}

/** What somebody mended or left out stays so when the sheet is read by other columns. */
async function judged(world: World, list: ListView, table: SheetTable): Promise<PetitionRow[]> {
  const lines = listRows(table, petitionShape)
  refuseUnless(lines.length > 0, listEmpty)
  return world.read(async (db) => {
    const before = new Map((await uncheckedRows(db, list.id)).map((row) => [row.number, row]))
    const rows = lines.map(({ line, section, isHidden, raw }): RawRow => {
      const old = before.get(line)
      const key = rowKey(list.conferenceId, list.organisationId, { cells: raw, section })
      return {
        number: line,
        section,
        isHidden,
        cells: raw,
        mended: old?.mended ?? {},
        leftOut: old?.leftOut ?? false,
        key,
      }
    })
    return judgeRows(db, world, list, rows)
  })
}

async function keepAll(world: World, list: ListView, rows: PetitionRow[]): Promise<void> {
  const { jurisdictionId } = world.actor
  for (let from = 0; from < rows.length; from += slice) {
    await world.write(async (tx) => {
      await keepRows(tx, jurisdictionId, list.id, rows.slice(from, from + slice))
      const done = Math.min(rows.length, from + slice)
      await tx
        .updateTable('petition_import')
        .set({ row_count: rows.length, row_done: done, moved_at: world.now })
        .where('id', '=', list.id)
        .execute()
    })
  }
  await world.write((tx) =>
    dropRowsBut(
      tx,
      list.id,
      rows.map((row) => row.number),
    ),
  )
}
