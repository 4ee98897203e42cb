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
