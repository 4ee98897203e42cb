// From a sheet as offices lay it out (letterhead, merged heads in two rows, sections, totals, signatures) to a plain table.
import { fold } from '#vietnamese/fold.ts'
import { cleanUnicode, repairText } from '#vietnamese/legacy.ts'
import type { CellValue, ReadSheet } from '../xlsx.ts'
import { type ListShape, matchColumns, namedColumns } from './match-columns.ts'
import { inUnicode } from './old-letters.ts'

export type SheetRow = {
  /** As Excel counts. */
  line: number
  cells: CellValue[]
  /** The heading of the part it stands in: 'I. SỞ NỘI VỤ'. */
  section: string | null
  /** Somebody hid it, or filtered it away. */
  isHidden: boolean
}
export type SkippedRow = { line: number; why: 'total' | 'signature' | 'numbering' | 'head'; text: string }
export type SheetTable = {
  sheet: string
  headLine: number
  heads: string[]
  columns: (string | null)[]
  rows: SheetRow[]
  skipped: SkippedRow[]
}

const deepestHead = 40

/** The sheet on which most columns are known; null when no sheet has the columns that such a list needs. */
export const findTable = (sheets: readonly ReadSheet[], shape: ListShape): SheetTable | null =>
  findTables(sheets, shape)[0] ?? null

/** Every sheet that is such a list, the one on which most columns are known first. */
export function findTables(sheets: readonly ReadSheet[], shape: ListShape): SheetTable[] {
  return sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap((sheet) => tableOf(sheet, shape) ?? [])
    .sort((a, b) => known(b.columns) - known(a.columns) || b.rows.length - a.rows.length)
}

const known = (columns: readonly (string | null)[]): number => columns.filter(Boolean).length

function tableOf(sheet: ReadSheet, shape: ListShape): SheetTable | null {
  const rows = unmerged(sheet)
  let best: { at: number; depth: number; heads: string[]; columns: (string | null)[] } | null = null
  for (let at = 0; at < Math.min(rows.length, deepestHead); at += 1) {
    for (const depth of [1, 2]) {
      const heads = headsOf(rows.slice(at, at + depth))
      const columns = matchColumns(heads, shape)
      if (!shape.required.every((code) => columns.includes(code)) || isData(rows[at + depth - 1], depth)) continue
      if (known(columns) > (best ? known(best.columns) : 0)) best = { at, depth, heads, columns }
    }
  }
  if (!best) return null
  const body = bodyOf(sheet, rows, best.at + best.depth, best.columns, shape)
  return { sheet: sheet.name, headLine: best.at + best.depth, heads: best.heads, columns: best.columns, ...body }
}

/** The rows below a head that is known, by columns that somebody chose. */
export const readBelow = (sheet: ReadSheet, headLine: number, columns: readonly (string | null)[], shape: ListShape) =>
  bodyOf(sheet, unmerged(sheet), headLine, columns, shape)

/** A second head row has no numbers of its own; the first row of the list usually has. */
const isData = (row: readonly CellValue[] | undefined, depth: number): boolean =>
  depth === 2 && (row ?? []).some((cell) => typeof cell === 'number')

/** Each cell of a merged range says what the range says; a head over two columns stands over both. */
function unmerged(sheet: ReadSheet): CellValue[][] {
  const rows = inUnicode(sheet.rows)
  for (const merge of sheet.merges) {
    const range = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge)
    if (!range) continue
    const [left, right] = [columnAt(range[1]!), columnAt(range[3]!)]
    const [top, bottom] = [Number(range[2]) - 1, Number(range[4]) - 1]
    const value = rows[top]?.[left] ?? null
    if (value === null || (bottom - top) * (right - left) > 10_000) continue
    for (let line = top; line <= Math.min(bottom, rows.length - 1); line += 1) {
      for (let column = left; column <= right; column += 1) rows[line]![column] = value
    }
  }
  return rows
}

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function headsOf(rows: readonly (readonly CellValue[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => textOf(row[column])).filter((part) => part !== '')
    return [...new Set(parts)].join(' ').replace(/\s+/g, ' ')
  })
}

const TOTAL = /^(?:tong(?: cong| so)?|cong(?: tong)?)\s*(?::|$|\d|\()/
const SIGNATURE =
  /^(?:nguoi lap|lap (?:bieu|bang)|thu truong(?: .{1,30})?$|xac nhan(?: cua .{1,60})?$|noi nhan|ky ten|\(ky|tm\.|kt\.|tl\.|q\.)/
const PLACE_AND_DAY = /ngay .{1,12}thang .{1,8}nam(?: \d{4}|[ .…]*)$/
const longestSigned = 80
const NUMBERED = /^\d{1,5}[.)]?$/

function bodyOf(
  sheet: ReadSheet,
  rows: readonly CellValue[][],
  start: number,
  columns: readonly (string | null)[],
  shape: ListShape,
) {
  const hidden = new Set(sheet.hiddenLines)
  const headWords = new Set(rows.slice(Math.max(0, start - 2), start).flatMap((row) => row.map(headWord)))
  const body: SheetRow[] = []
  const skipped: SkippedRow[] = []
  let section: string | null = null
  let laid = columns
  let afterHead = true
  let isOver = false
  for (let at = start; at < rows.length; at += 1) {
    const cells = rows[at]!
    const texts = cells.map(textOf)
    const said = [...new Set(texts.filter((text) => text !== ''))]
    if (said.length === 0) continue
    const skip = (why: SkippedRow['why']) => skipped.push({ line: at + 1, why, text: said.join(' ').slice(0, 80) })
    const wasHead: boolean = afterHead
    const head = headAgain(texts, said, { headWords, shape, laid, afterHead: wasHead && at > start })
    afterHead = head !== null
    if (head) {
      skip('head')
      laid = head
      isOver = false
      continue
    }
    const row = { line: at + 1, cells: asLaid(cells, laid, columns), section, isHidden: hidden.has(at + 1) }
    // A line with its own number is of the list, whatever it says: 'Xác nhận hộ nghèo chậm' is no signature.
    const isNumbered = NUMBERED.test(said[0]!) && shape.required.every((code) => texts[laid.indexOf(code)])
    if (isNumbered && said.length > 1 && !isNumbering(said)) {
      isOver = false
      body.push(row)
    } else if (isOver) continue
    else if (wasHead && isNumbering(said)) skip('numbering')
    else if (said.length <= 4 && said.some((each) => TOTAL.test(fold(each)))) skip('total')
    else if (
      isSigned(
        said,
        shape.required.map((code) => texts[laid.indexOf(code)] ?? ''),
      )
    ) {
      // Whatever stands below the signatures is no list any more, until another head or another number says so.
      skip('signature')
      isOver = true
    } else if (isSection(said, texts, laid)) section = sectionName(said)
    else body.push(row)
  }
  return { rows: body, skipped }
}

/** `needed`: what stands in the columns that a line of the list must have; a line may well have a day of its own. */
function isSigned(said: readonly string[], needed: readonly string[]): boolean {
  if (said.length > 4 || said.some((each) => each.length > longestSigned)) return false
  if (said.some((each) => SIGNATURE.test(fold(each)))) return true
  const isDay = (text: string) => PLACE_AND_DAY.test(fold(text))
  return said.some(isDay) && needed.every((text) => text === '' || isDay(text))
}

const isNumbering = (said: readonly string[]): boolean => said.every((each) => /^\(?(?:\d{1,2}|[a-z])\)?$/i.test(each))

const headWord = (cell: CellValue | undefined): string => fold(textOf(cell))
const longestHeadWord = 60

type Columns = readonly (string | null)[]
type HeadAgain = {
  headWords: ReadonlySet<string>
  shape: ListShape
  laid: Columns
  /** The line above was one: this may be its second row. */
  afterHead: boolean
}

/** A head that stands there once more, as on each printed page, or that of a second list below the first: its columns. */
function headAgain(texts: readonly string[], said: readonly string[], list: HeadAgain): Columns | null {
  const { headWords, shape, laid, afterHead } = list
  if (said.some((each) => each.length > longestHeadWord || NUMBERED.test(each))) return null
  if (said.length < 2 && !afterHead) return null
  const isSame = said.every((each) => headWords.has(fold(each)))
  if (said.length < 2) return isSame ? laid : null
  const named = namedColumns(texts, shape)
  const isHead = shape.required.every((code) => named.includes(code)) && known(named) > 1
  if (isHead) return named.every((field, index) => field === null || laid[index] === field) ? laid : named
  return isSame ? laid : null
}

/** The cells of a list that is laid out otherwise, each below the head of the first. */
function asLaid(cells: CellValue[], laid: Columns, columns: Columns) {
  if (laid === columns) return cells
  return columns.map((field) => (field === null ? null : (cells[laid.indexOf(field)] ?? null)))
}

/** 'I | SỞ NỘI VỤ' or one text over the whole width: it says what the rows below belong to. */
function isSection(said: readonly string[], texts: readonly string[], columns: readonly (string | null)[]) {
  const first = fold(said[0]!)
  const numbered = /^(?:[ivx]+|[a-z]|\d{1,2})[.)]?$/.test(first)
  if (said.length === 1) {
    const filled = texts.flatMap((text, index) => (text === '' ? [] : [index]))
    // Alone, where no column of ours is: it heads what is below.
    const isAside = filled.every((index) => !columns[index]) && /\p{L}/u.test(said[0]!)
    return filled.length > 1 || isAside || /^(?:[IVX]+|[A-Z])\s*[.)-]/.test(said[0]!)
  }
  if (said.length !== 2 || !numbered || /^\d/.test(first)) return false
  return columns.filter(Boolean).length > 1
}

const sectionName = (said: readonly string[]): string =>
  said
    .at(-1)!
    .replace(/^(?:[IVX]+|[A-Z]|\d{1,2})\s*[.)-]\s*/, '')
    .trim()

function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell).normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A line of a list, by the codes of its columns. */
export type ListRow = { line: number; section: string | null; isHidden: boolean; raw: Record<string, string> }

/**
 * The words of each known column, line by line; old fonts (TCVN3, VNI) become Unicode, empty lines are left out. Two
 * columns that are said to be the same field stand one below the other.
 */
export function listRows(table: Pick<SheetTable, 'rows' | 'columns'>, shape: ListShape): ListRow[] {
  return table.rows
    .map(({ line, cells, section, isHidden }) => {
      const raw: Record<string, string> = {}
      for (const [index, field] of table.columns.entries()) {
        if (!field || !shape.codes.has(field)) continue
        const words = shape.keepsLines.has(field) ? cellLines(cells[index]) : cellWords(cells[index])
        raw[field] = [raw[field], words].filter(Boolean).join(shape.keepsLines.has(field) ? '\n' : '; ')
      }
      return { line, section, isHidden, raw }
    })
    .filter((row) => Object.values(row.raw).some((value) => value !== ''))
}

const cellWords = (cell: CellValue | undefined): string =>
  unguarded(typeof cell === 'string' ? repaired(textOf(cell)) : textOf(cell))
    .replace(/\s+/g, ' ')
    .trim()

/** Only letters that an eight-bit font can have are looked at twice. */
const repaired = (text: string): string => (/[\u00a1-\u00ff]/.test(text) ? repairText(text).text : cleanUnicode(text))

function cellLines(cell: CellValue | undefined): string {
  if (typeof cell !== 'string') return cellWords(cell)
  const lines = repairText(cell.normalize('NFC').replace(/\r\n?/g, '\n')).text.split('\n')
  return unguarded(
    lines
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}

/** Our own lists guard what a spreadsheet would run (csv.ts): sent back to us, it is what it was. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+@-])/, '')
