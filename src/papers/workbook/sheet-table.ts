// From a sheet as offices lay it out (letterhead, merged heads in two rows, sections, totals, signatures) to a plain table.
import { fold } from '#vietnamese/fold.ts'
import { repairText } from '#vietnamese/legacy.ts'
import type { CellValue, ReadSheet } from '../xlsx.ts'
import { type ListShape, matchColumns } from './match-columns.ts'

export type SheetRow = {
  /** As Excel counts. */
  line: number
  cells: CellValue[]
  /** The heading of the part it stands in: 'I. SỞ NỘI VỤ'. */
  section: string | null
}
export type SkippedRow = { line: number; why: 'total' | 'signature' | 'numbering'; text: string }
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
export function findTable(sheets: readonly ReadSheet[], shape: ListShape): SheetTable | null {
  const tables = sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap((sheet) => tableOf(sheet, shape) ?? [])
    .sort((a, b) => known(b.columns) - known(a.columns) || b.rows.length - a.rows.length)
  return tables[0] ?? null
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
  const body = bodyOf(rows, best.at + best.depth, best.columns)
  return { sheet: sheet.name, headLine: best.at + best.depth, heads: best.heads, columns: best.columns, ...body }
}

/** The rows below a head that is known, by columns that somebody chose. */
export const readBelow = (sheet: ReadSheet, headLine: number, columns: readonly (string | null)[]) =>
  bodyOf(unmerged(sheet), headLine, columns)

/** A second head row has no numbers of its own; the first row of the list usually has. */
const isData = (row: readonly CellValue[] | undefined, depth: number): boolean =>
  depth === 2 && (row ?? []).some((cell) => typeof cell === 'number')

/** Each cell of a merged range says what the range says; a head over two columns stands over both. */
function unmerged(sheet: ReadSheet): CellValue[][] {
  const rows = sheet.rows.map((row) => [...row])
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
  /^(?:nguoi lap|lap (?:bieu|bang)|thu truong|xac nhan|noi nhan|ky ten|\(ky|tm\.|kt\.|tl\.|q\.)|ngay .{1,12}thang .{1,8}nam/

function bodyOf(rows: readonly CellValue[][], start: number, columns: readonly (string | null)[]) {
  const body: SheetRow[] = []
  const skipped: SkippedRow[] = []
  let section: string | null = null
  for (let at = start; at < rows.length; at += 1) {
    const cells = rows[at]!
    const texts = cells.map(textOf)
    const said = [...new Set(texts.filter((text) => text !== ''))]
    if (said.length === 0) continue
    const first = fold(said[0]!)
    const text = said.join(' ').slice(0, 80)
    if (said.every((each) => /^\(?(?:\d{1,2}|[a-z])\)?$/i.test(each)) && at === start) {
      skipped.push({ line: at + 1, why: 'numbering', text })
    } else if (said.some((each) => TOTAL.test(fold(each))) && said.length <= 4) {
      skipped.push({ line: at + 1, why: 'total', text })
    } else if (said.length <= 4 && said.some((each) => SIGNATURE.test(fold(each)))) {
      // Whatever stands below the signatures is no list any more.
      skipped.push({ line: at + 1, why: 'signature', text })
      break
    } else if (isSection(said, first, texts, columns)) {
      section = sectionName(said)
    } else {
      body.push({ line: at + 1, cells, section })
    }
  }
  return { rows: body, skipped }
}

/** 'I | SỞ NỘI VỤ' or one text over the whole width: it says what the rows below belong to. */
function isSection(
  said: readonly string[],
  first: string,
  texts: readonly string[],
  columns: readonly (string | null)[],
) {
  const numbered = /^(?:[ivx]+|[a-z]|\d{1,2})[.)]?$/.test(first)
  if (said.length === 1)
    return texts.filter((text) => text !== '').length > 1 || /^(?:[IVX]+|[A-Z])\s*[.)-]/.test(said[0]!)
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
export type ListRow = { line: number; section: string | null; raw: Record<string, string> }

/** The words of each known column, line by line; old fonts (TCVN3, VNI) become Unicode, empty lines are left out. */
export function listRows(table: Pick<SheetTable, 'rows' | 'columns'>, shape: ListShape): ListRow[] {
  return table.rows
    .map(({ line, cells, section }) => {
      const raw: Record<string, string> = {}
      for (const [index, field] of table.columns.entries()) {
        if (field && shape.codes.has(field)) raw[field] = cellWords(cells[index])
      }
      return { line, section, raw }
    })
    .filter((row) => Object.values(row.raw).some((value) => value !== ''))
}

const cellWords = (cell: CellValue | undefined): string => repairText(textOf(cell)).text.replace(/\s+/g, ' ').trim()
