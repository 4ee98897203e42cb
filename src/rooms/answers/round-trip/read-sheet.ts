/** From a workbook that came back to its lines, however they were sorted, moved or spread over sheets. Pure. */
import type { CellValue, ReadSheet } from '#papers/xlsx.ts'
import { fold } from '#vietnamese/fold.ts'
import { type Part, partColumns, readToken, type SheetLine, tokenHeader } from './sheet-columns.ts'

const deepestHead = 40

type Head = { line: number; token: number; parts: [Part, number][] }

/** Null: no sheet of it is one that was written out here. */
export function readSheets(sheets: readonly ReadSheet[]): SheetLine[] | null {
  const found = sheets.flatMap((sheet) => {
    const head = headOf(sheet)
    return head ? [{ sheet, head }] : []
  })
  if (found.length === 0) return null
  return found.flatMap(({ sheet, head }) => linesOf(sheet, head))
}

function headOf({ rows }: ReadSheet): Head | null {
  for (let at = 0; at < Math.min(rows.length, deepestHead); at += 1) {
    const heads = rows[at]!.map((cell) => fold(wordsOf(cell)).trim())
    const token = heads.indexOf(fold(tokenHeader))
    const parts = partColumns
      .map(({ part, header }): [Part, number] => [part, heads.indexOf(fold(header))])
      .filter(([, column]) => column >= 0)
    if (token >= 0 && parts.length > 0) return { line: at + 1, token, parts }
  }
  return null
}

function linesOf(sheet: ReadSheet, head: Head): SheetLine[] {
  const lines: SheetLine[] = []
  for (let at = head.line; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at]!
    const cells = Object.fromEntries(head.parts.map(([part, column]) => [part, wordsOf(row[column] ?? null)]))
    const token = wordsOf(row[head.token] ?? null)
    if (token === '' && Object.values(cells).every((words) => words === '')) continue
    lines.push({ sheet: sheet.name, line: at + 1, token: readToken(token), cells })
  }
  return lines
}

/** A day that Excel made one is written as people write it. Ends of line as they came from another system are one. */
function wordsOf(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split('-')
    return `${day}/${month}/${year}`
  }
  return String(value).replaceAll('_x000D_', '').replace(/\r\n?/g, '\n').normalize('NFC').trim()
}
