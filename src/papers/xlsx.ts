import type { CellValue as LibraryValue, Style, Workbook, Worksheet } from '@cj-tech-master/excelts'
import { checkZipBounds, officeFileLimits, type ZipFault, type ZipLimits } from './zip-bounds.ts'

export type CellValue = string | number | boolean | Date | null
export type SheetColumn = {
  header: string /** In characters. */
  width?: number
  kind?: 'text' | 'number' | 'date' | 'money'
  /** Offered in a drop-down, from a second sheet of that name; other words may be typed all the same. */
  choices?: { title: string; values: readonly string[]; hint: string }
  /** There for the way back, not for reading. */
  hidden?: boolean
  /** May be written in where the sheet is `locked`. */
  open?: boolean
}
export type Sheet = {
  /** Also the tab's name, cut to what Excel allows. */
  title: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly CellValue[])[]
  /** Italic lines below the title. */
  notes?: readonly string[]
  /** Cells are locked but in `open` columns. Without a password: against a slip of the hand, not against anybody. */
  locked?: boolean
}
export type ReadSheet = {
  name: string
  hidden: boolean
  rows: CellValue[][]
  /** 'A1:C2' */
  merges: string[]
  /** Lines that were hidden or filtered away, as Excel counts. */
  hiddenLines?: number[]
}

/** The file is no spreadsheet we may unpack. The message is for the log; `fault` decides what a person reads. */
export class UnreadableSpreadsheet extends Error {
  readonly fault: ZipFault | 'damaged' | 'too-many-rows' | 'too-complex' | 'old-excel'
  constructor(fault: UnreadableSpreadsheet['fault']) {
    super(`The spreadsheet cannot be read: ${fault}`)
    this.fault = fault
  }
}

const formats = { text: '@', number: '#,##0.##', date: 'dd/mm/yyyy', money: '#,##0' } as const
const thin = { style: 'thin' } as const
const edges = { top: thin, bottom: thin, left: thin, right: thin }
const font = { name: 'Times New Roman', size: 12 }

/** The library weighs 70 megabytes; a server that nobody asks for a list does without. */
const newWorkbook = async (): Promise<Workbook> => new (await import('@cj-tech-master/excelts')).Workbook()

/** One list as officials print it: title, header that repeats on each page, frozen above the rows. Text stays text. */
export async function sheetXlsx(sheet: Sheet): Promise<Uint8Array> {
  const { columns, rows, notes = [] } = sheet
  const workbook = await newWorkbook()
  const page = workbook.addWorksheet(tabName(sheet.title))
  page.columns = columns.map(({ width, header }) => ({ width: width ?? Math.max(10, Math.min(40, header.length + 4)) }))
  const wide = Math.max(1, columns.length)
  for (const [index, text] of [sheet.title, ...notes].entries()) {
    const row = page.addRow([text])
    page.mergeCells(row.number, 1, row.number, wide)
    row.getCell(1).font = index === 0 ? { ...font, size: 14, bold: true } : { ...font, italic: true }
    row.getCell(1).alignment = { horizontal: index === 0 ? 'center' : 'left', vertical: 'middle', wrapText: true }
  }
  const header = page.addRow(columns.map((column) => column.header))
  header.eachCell((cell) => {
    cell.font = { ...font, bold: true }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = edges
  })
  for (const values of rows) addRow(page, columns, values)
  offerChoices(workbook, page, columns, header.number)
  for (const [index, { hidden }] of columns.entries()) if (hidden) page.getColumn(index + 1).hidden = true
  if (sheet.locked) await page.protect(undefined, mayInLocked)
  page.views = [{ state: 'frozen', xSplit: 0, ySplit: header.number }]
  Object.assign(page.pageSetup, {
    paperSize: 9,
    orientation: columns.length > 6 ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${header.number}:${header.number}`,
    margins: { left: 0.8, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 },
  })
  page.headerFooter.oddFooter = '&C&P/&N'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A list inside the cell's own rule may hold 255 characters and no comma; a range of cells has no such bounds. */
function offerChoices(workbook: Workbook, page: Worksheet, columns: readonly SheetColumn[], headLine: number): void {
  for (const [index, { choices, width }] of columns.entries()) {
    if (!choices) continue
    const list = workbook.addWorksheet(tabName(choices.title))
    list.columns = [{ width: width ?? 40 }]
    for (const value of choices.values) list.addRow([value])
    const letter = page.getColumn(index + 1).letter
    page.dataValidations.add(`${letter}${headLine + 1}:${letter}${headLine + choiceRows}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${tabName(choices.title)}'!$A$1:$A$${choices.values.length}`],
      showErrorMessage: false,
      showInputMessage: true,
      promptTitle: choices.title.slice(0, 32),
      prompt: choices.hint.slice(0, 255),
    })
  }
}

/** How far below the head the drop-down reaches. */
const choiceRows = 2000

const mayInLocked = { sort: true, autoFilter: true, formatCells: true, formatColumns: true, formatRows: true }

type Kind = keyof typeof formats

// One object a kind of cell: ten thousand rows would otherwise carry a hundred thousand copies of the same style.
function bodyStyle(kind: Kind, horizontal: 'left' | 'right'): Partial<Style> {
  return { numFmt: formats[kind], font, border: edges, alignment: { vertical: 'top', wrapText: true, horizontal } }
}
const kinds = ['text', 'number', 'date', 'money'] as const
const textStyles = Object.fromEntries(kinds.map((kind) => [kind, bodyStyle(kind, 'left')])) as Record<
  Kind,
  Partial<Style>
>
const numberStyles = Object.fromEntries(kinds.map((kind) => [kind, bodyStyle(kind, 'right')])) as Record<
  Kind,
  Partial<Style>
>

/** Paler than paper, so that one sees where to write. */
const openStyle: Partial<Style> = {
  ...bodyStyle('text', 'left'),
  protection: { locked: false },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBEA' } },
}

function addRow(page: Worksheet, columns: readonly SheetColumn[], values: readonly CellValue[]): void {
  const row = page.addRow([...values])
  for (const [index, { kind, open }] of columns.entries()) {
    const value = values[index] ?? null
    const written = kind ?? (value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'text')
    row.getCell(index + 1).style = open ? openStyle : (typeof value === 'number' ? numberStyles : textStyles)[written]
  }
}

/** Excel allows 31 characters and none of : \ / ? * [ ]. */
function tabName(title: string): string {
  const name = title
    .replace(/[:\\/?*[\]']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return name.slice(0, 31).trim() || 'Danh sách'
}

const mostRows = 100_000

/** Every sheet as plain values: formulas by their result, rich text joined, errors as their sign ('#N/A'). */
export async function readXlsx(
  bytes: Uint8Array,
  limits: ZipLimits = officeFileLimits,
): Promise<{ sheets: ReadSheet[] }> {
  const verdict = checkZipBounds(bytes, limits)
  if (!verdict.ok) throw new UnreadableSpreadsheet(verdict.reason)
  const workbook = await newWorkbook()
  try {
    await workbook.xlsx.load(bytes)
  } catch {
    throw new UnreadableSpreadsheet('damaged')
  }
  if (workbook.worksheets.length === 0) throw new UnreadableSpreadsheet('damaged')
  return { sheets: workbook.worksheets.map(readSheet) }
}

function readSheet(page: Worksheet): ReadSheet {
  const rows: CellValue[][] = []
  const hiddenLines: number[] = []
  page.eachRow((row, number) => {
    if (number > mostRows) throw new UnreadableSpreadsheet('too-many-rows')
    while (rows.length < number - 1) rows.push([])
    if (row.hidden) hiddenLines.push(number)
    const values: CellValue[] = []
    row.eachCell((cell, column) => {
      while (values.length < column - 1) values.push(null)
      values[column - 1] = cell.isMerged && cell.master.address !== cell.address ? null : plainValue(cell.value)
    })
    rows.push(values)
  })
  const merges = page.model.mergeCells ?? []
  return {
    name: page.name,
    hidden: page.state !== 'visible',
    rows,
    merges,
    ...(hiddenLines.length > 0 && { hiddenLines }),
  }
}

function plainValue(value: LibraryValue): CellValue {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object' || value instanceof Date) return value
  if ('richText' in value && value.richText) return value.richText.map((part) => part.text).join('')
  if ('error' in value) return value.error
  if ('checkbox' in value) return value.checkbox
  if ('result' in value) return plainValue(value.result as LibraryValue)
  if ('text' in value) return plainValue(value.text as LibraryValue)
  return null
}
