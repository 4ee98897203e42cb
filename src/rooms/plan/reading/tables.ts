// Rows of a table: cells by tabs, by bars, or by columns of spaces.
import type { Line } from './lines.ts'
import type { Piece } from './piece.ts'

const HEADER_WORDS =
  /\b(?:so tt|stt|tt|noi dung|dia diem|thoi gian|so luong|ghi chu|don vi|chu tri|phoi hop|thanh phan)\b/g

function cellsBy(piece: Piece, separator: RegExp): Piece[] {
  const cells: Piece[] = []
  let from = 0
  for (const found of piece.text.matchAll(separator)) {
    cells.push(piece.cut(from, found.index).trim())
    from = found.index + found[0].length
  }
  cells.push(piece.cut(from).trim())
  return cells
}

function barCells(piece: Piece): Piece[] {
  const cells = cellsBy(piece, /\|/g)
  if (cells[0]?.length === 0) cells.shift()
  if (cells.at(-1)?.length === 0) cells.pop()
  return cells
}

/** The cells of a line that is a table row, or null. */
export function readRow(line: Line): Piece[] | null {
  const { piece, text } = line
  if (line.cells) return line.cells
  if ((text.match(/\|/g) ?? []).length >= 2) return barCells(piece)
  if (/\t[^\t]/.test(text)) {
    const cells = cellsBy(piece, /\t/g)
    if (cells.filter((cell) => cell.length > 0).length >= 2 || /^\t/.test(text)) return cells
  }
  return null
}

/** Header words in a line: two or more columns of them make a header row. */
export function headerWords(folded: string): number {
  return (folded.match(HEADER_WORDS) ?? []).length
}

/** Lines whose columns are kept apart by spaces only; sure only under a header row of the same kind. */
export function readSpacedRow(line: Line): Piece[] | null {
  const cells = cellsBy(line.piece, / {2,}/g).filter((cell) => cell.length > 0)
  return cells.length >= 2 ? cells : null
}
