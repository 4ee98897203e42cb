// What runs in the confined process: the kind of a file by its content, then its reader.
import { compoundKind, isCompoundFile } from '#platform/confined/compound-file.ts'
import { type CellValue, type ReadSheet, readXlsx, UnreadableSpreadsheet } from '../xlsx.ts'
import { readCsv } from './read-csv.ts'

export type WorkbookOutcome = { sheets: ReadSheet[] } | { fault: UnreadableSpreadsheet['fault'] } | { convert: 'xls' }

/** Days cross between processes as { day } and come out as Date again. */
type Told = CellValue | { day: number }

export async function parseWorkbook(bytes: Uint8Array): Promise<WorkbookOutcome> {
  try {
    if (isCompoundFile(bytes)) return openCompound(bytes)
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { sheets: (await readXlsx(bytes)).sheets }
    return { sheets: readCsv(bytes) }
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) return { fault: error.fault }
    throw error
  }
}

/** An .xlsx with a password is a compound file too. */
function openCompound(bytes: Uint8Array): WorkbookOutcome {
  const kind = compoundKind(bytes)
  if (kind === 'encrypted') return { fault: 'encrypted' }
  // Macros are not run; LibreOffice is told so.
  return kind === 'xls' || kind === 'macros' ? { convert: 'xls' } : { fault: 'damaged' }
}

export const writeOutcome = (outcome: WorkbookOutcome): string =>
  JSON.stringify('sheets' in outcome ? { sheets: outcome.sheets.map((sheet) => mapCells(sheet, toldOf)) } : outcome)

export function readOutcome(line: string): WorkbookOutcome {
  const outcome = JSON.parse(line) as WorkbookOutcome
  return 'sheets' in outcome ? { sheets: outcome.sheets.map((sheet) => mapCells(sheet, cellOf)) } : outcome
}

const mapCells = (sheet: ReadSheet, of: (cell: Told) => unknown): ReadSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => of(cell) as CellValue)),
})
const toldOf = (cell: Told): Told => (cell instanceof Date ? { day: cell.getTime() } : cell)
const cellOf = (told: Told): CellValue =>
  typeof told === 'object' && told !== null && 'day' in told ? new Date(told.day) : told
