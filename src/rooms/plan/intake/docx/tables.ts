import { isFoot, isHead, joinCellLines, repeatedDownwards } from '../table-text.ts'
import { childElement, childElements, type XmlElement } from '../xml-tree.ts'

/** `centred` paragraphs that follow one another are one title. */
export type Block = { kind: 'paragraph' | 'table'; lines: string[]; centred: boolean }

type Cell = { blocks: Block[]; span: number; merge: 'start' | 'continued' | null }

/**
 * A table of data becomes one line a row with tabs between the cells. The frames that carry a document's head
 * (issuer | national motto) and foot (Nơi nhận | signature) are read column by column.
 */
export function readTable(table: XmlElement, readCell: (cell: XmlElement) => Block[]): Block[] {
  const rows = collect(table, 'w:tr')
    .filter((row) => !childElement(childElement(row, 'w:trPr'), 'w:del'))
    .map((row) => readRow(row, readCell))
    .filter((row) => row.some((cell) => cell.blocks.some((block) => block.lines.length > 0)))
  const columns = usedColumns(rows)
  if (columns.length <= 1) return rows.flat().flatMap((cell) => cell.blocks)
  if (isFrame(rows, columns)) return columns.map((column) => columnBlock(rows, column))
  return [{ kind: 'table', lines: dataRows(rows), centred: false }]
}

/** Rows and cells may sit in content controls or inserted revisions. */
function collect(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'].includes(child.name)
      ? collect(child, name)
      : []
  })
}

function readRow(row: XmlElement, readCell: (cell: XmlElement) => Block[]): Cell[] {
  const before = Number(childElement(childElement(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val']) || 0
  const blank: Cell[] = before > 0 ? [{ blocks: [], span: Math.min(before, 63), merge: null }] : []
  const cells = collect(row, 'w:tc').map((cell): Cell => {
    const properties = childElement(cell, 'w:tcPr')
    const merge = childElement(properties, 'w:vMerge')
    const span = Number(childElement(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1
    return {
      blocks: readCell(cell),
      span: Math.min(Math.max(span, 1), 63),
      merge: merge ? (merge.attributes['w:val'] === 'restart' ? 'start' : 'continued') : null,
    }
  })
  return [...blank, ...cells]
}

function placed(row: Cell[]): { cell: Cell; column: number }[] {
  let column = 0
  return row.map((cell) => {
    const here = { cell, column }
    column += cell.span
    return here
  })
}

function usedColumns(rows: Cell[][]): number[] {
  const used = new Set<number>()
  for (const row of rows) for (const { cell, column } of placed(row)) if (cellLines(cell).length > 0) used.add(column)
  return [...used].sort((a, b) => a - b)
}

function isFrame(rows: Cell[][], columns: number[]): boolean {
  if (columns.length > 3 || rows.length > 6) return false
  const text = rows.flatMap((row) => row.flatMap(cellLines)).join('\n')
  return isHead(text) || isFoot(text)
}

function columnBlock(rows: Cell[][], column: number): Block {
  const lines = rows.flatMap((row) =>
    placed(row).flatMap((here) => (here.column === column ? cellLines(here.cell) : [])),
  )
  return { kind: 'table', lines, centred: false }
}

function dataRows(rows: Cell[][]): string[] {
  const above = new Map<number, string>()
  const lines = rows.map((row) =>
    placed(row)
      .flatMap(({ cell, column }) => {
        const own = joinCellLines(cellLines(cell))
        if (cell.merge === 'start') above.set(column, own)
        else if (cell.merge === null) above.delete(column)
        const text = cell.merge === 'continued' ? repeatedDownwards(above.get(column) ?? '') : own
        return [text, ...Array.from({ length: cell.span - 1 }, () => '')]
      })
      .join('\t')
      .trimEnd(),
  )
  return lines.filter((line) => line !== '')
}

function cellLines(cell: Cell): string[] {
  return cell.blocks.flatMap((block) => block.lines).filter((line) => line !== '')
}
