// Tables pulled from a page with each cell on a line of its own: 'STT', 'Nội dung', …, '1', 'Xây dựng kế hoạch', …
import type { Line } from './lines.ts'
import { readMarker } from './markers.ts'
import { type Piece, spanning } from './piece.ts'
import { headerWords } from './tables.ts'

const FIRST_COLUMN = /^(?:stt|tt|so tt|so thu tu)\.?$/
const ROW_NUMBER = /^0?(\d{1,3})[.)]?$/
const AFTER_TABLE = /^(?:noi nhan|tren day la|ghi chu|can cu|phu luc)\b/
const MOST_COLUMNS = 9
const LONGEST_HEADER = 60
/** Lines of one row: no cell is broken into more. */
const MOST_LINES = 40

const rowNumber = (line: Line | undefined): number | null => {
  const found = line ? ROW_NUMBER.exec(line.folded) : null
  return found ? Number(found[1]) : null
}
const endsTable = (line: Line): boolean => {
  const kind = readMarker(line.text)?.kind
  return kind === 'roman' || kind === 'upper' || kind === 'part' || AFTER_TABLE.test(line.folded)
}
const goesOn = (line: Line) => /^["'“(]?\p{Ll}/u.test(line.text) || /^[),;&/]/.test(line.text)

/** A wrapped cell begins small. */
function cellsOf(lines: readonly Line[]): Piece[] {
  const cells: Piece[] = []
  for (const line of lines) {
    const above = cells.at(-1)
    if (above && (goesOn(line) || /[,(&]$/.test(above.text))) cells[cells.length - 1] = spanning(above, line.piece)
    else cells.push(line.piece)
  }
  return cells
}

/** As many cells as columns: what is too much belongs to the longest text, what lacks is an empty last cell. */
function fitted(cells: Piece[], count: number): Piece[] {
  const fit = [...cells]
  while (fit.length > count) {
    const places = fit.slice(0, -1).map((_, i) => i)
    const pairs = places.map((i) => Math.max(fit[i]!.length, fit[i + 1]!.length) - Math.min(fit[i]!.length, 12))
    const at = pairs.indexOf(Math.max(...pairs))
    fit.splice(at, 2, spanning(fit[at] as Piece, fit[at + 1] as Piece))
  }
  return fit
}

function rowLine(first: Line, cells: readonly Piece[]): Line {
  const piece = spanning(first.piece, cells.at(-1) ?? first.piece)
  return { ...first, piece, text: piece.text, folded: piece.folded, cells: [first.piece, ...cells] }
}

type Table = { rows: Line[]; end: number }

/** Where the last row ends: no number says it. */
function lastRowEnd(lines: readonly Line[], from: number, columns: number): number {
  let end = from
  while (end < lines.length && end - from < MOST_LINES) {
    const line = lines[end] as Line
    if (endsTable(line)) break
    if (cellsOf(lines.slice(from, end + 1)).length > columns) break
    end++
  }
  return end
}

function tableAt(lines: readonly Line[], start: number): Table | null {
  let at = start + 1
  while (at < lines.length && at - start <= 2 * MOST_COLUMNS && rowNumber(lines[at]) !== 1) {
    if ((lines[at] as Line).text.length > LONGEST_HEADER) return null
    at++
  }
  if (rowNumber(lines[at]) !== 1) return null
  const names = cellsOf(lines.slice(start + 1, at))
  const head = names.map((name) => name.folded).join(' ')
  if (names.length < 2 || names.length > MOST_COLUMNS || headerWords(head) < 2) return null
  const rows = [rowLine(lines[start] as Line, names)]
  for (let n = 1; rowNumber(lines[at]) === n; n++) {
    let next = at + 1
    while (
      next < lines.length &&
      next - at < MOST_LINES &&
      rowNumber(lines[next]) !== n + 1 &&
      !endsTable(lines[next] as Line)
    )
      next++
    const more = rowNumber(lines[next]) === n + 1
    const end = more ? next : lastRowEnd(lines, at + 1, names.length)
    rows.push(rowLine(lines[at] as Line, fitted(cellsOf(lines.slice(at + 1, end)), names.length)))
    at = end
  }
  return { rows, end: at }
}

/** The lines with every such table as rows; numbers that number no row are page numbers and go. */
export function stackTables(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const table = FIRST_COLUMN.test(line.folded) ? tableAt(lines, at) : null
    if (table) {
      out.push(...table.rows)
      at = table.end - 1
    } else if (!line.number) out.push(line)
  }
  return out
}
