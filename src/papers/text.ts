import type { Paper } from './model.ts'
import type { Line, Setting } from './setting.ts'
import { setPaper } from './setting.ts'
import { runsText, type SetBlock, type SetTable } from './setting-blocks.ts'

/**
 * One line of the paper with its place in `paperText`. `block` names the block it belongs to (a table's lines are its
 * rows, their cells tab-separated; a cell covered by a neighbour is empty). A paragraph's own line breaks stay in `text`.
 */
export type PaperLine = { id: string; block: string; role: string; text: string; start: number; end: number }

/** The paper as a person would read it aloud, line by line; DOCX, PDF and HTML hold the same words in the same order. */
export function paperText(paper: Paper): string {
  return paperLines(paper)
    .map((line) => line.text)
    .join('\n')
}

export function paperLines(paper: Paper): PaperLine[] {
  return settingLines(setPaper(paper))
}

export function settingLines(setting: Setting): PaperLine[] {
  const { head, titleLines, addressees, body, signatures, recipients, annexes } = setting
  const signed = signatures.flatMap((signature) => signature.lines)
  const closing = signatures.length > 1 ? [...signed, ...recipients] : [...recipients, ...signed]
  const parts = [
    ...[...head.left, ...head.right, ...head.belowLeft, ...head.belowRight].map(lineOf),
    ...[...titleLines, ...addressees].map(lineOf),
    ...body.flatMap(blockLines),
    ...closing.map(lineOf),
    ...annexes.flatMap((annex) => [...annex.head.map(lineOf), ...annex.body.flatMap(blockLines)]),
  ]
  let start = 0
  return parts.map((part) => {
    const placed = { ...part, start, end: start + part.text.length }
    start = placed.end + 1
    return placed
  })
}

/** The cells of one row at their columns, '' where a neighbour covers the place. */
export function rowCells(table: SetTable, row: SetTable['rows'][number]): string[] {
  const cells = table.columns.map(() => '')
  for (const cell of row.cells) cells[cell.column] = runsText(cell.runs).replace(/\n/g, ' ')
  return cells
}

type Part = Omit<PaperLine, 'start' | 'end'>

function lineOf({ id, role, text }: Line): Part {
  return { id, block: id, role, text }
}

function blockLines(block: SetBlock): Part[] {
  switch (block.kind) {
    case 'text':
      return [{ id: block.id, block: block.id, role: block.style, text: runsText(block.runs) }]
    case 'table':
      return block.rows.map((row, index) => ({
        id: `${block.id}-r${index + 1}`,
        block: block.id,
        role: `table-${row.role}`,
        text: rowCells(block, row).join('\t'),
      }))
    case 'image':
      return block.caption ? [{ id: block.id, block: block.id, role: 'caption', text: block.caption }] : []
    default:
      return []
  }
}
