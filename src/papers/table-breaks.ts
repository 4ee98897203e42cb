import { textWidth } from './fonts.ts'
import { runsText, type SetTable } from './setting-blocks.ts'

const fewRows = 10
const littleText = 900

/** A short table is not torn over two pages. */
export function isKeptTogether({ rows, rowHeight }: SetTable): boolean {
  const letters = rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + runsText(cell.runs).length, 0)
  return rows.length <= fewRows && letters <= littleText && (rowHeight ?? 0) <= 20
}

/** A long table keeps its head with its first row and its total with its last. */
export function staysWithNextRow(table: SetTable, index: number): boolean {
  const next = table.rows[index + 1]
  if (!next) return false
  return isKeptTogether(table) || table.rows[index]!.role === 'header' || next.role === 'total'
}

/** A cell that may be taller than half a page is allowed to break; the others stay whole. `width` in points. */
export function isTall(text: string, size: number, width: number): boolean {
  return (textWidth(text, size) / Math.max(width - 8, 1)) * 1.3 + text.split('\n').length > 25
}
