import type { Align, Block, HeadingBlock, Rich, Run, TableBlock, TableCell } from './model.ts'
import { plain, pointLetter, roman, withClosingMark, withStop } from './wording.ts'

export type SetText = {
  kind: 'text'
  style: 'heading' | 'paragraph' | 'bullet' | 'basis'
  id: string
  level: number
  runs: Run[]
  align: Align
  indent: boolean
  keepWithNext: boolean
  /** A heading with no text running on behind it: what outlines and navigation show. */
  title: boolean
}
export type SetCell = { runs: Run[]; align: Align; column: number; colSpan: number; rowSpan: number }
/** Covered places are left out, as in HTML. */
export type SetRow = { role: 'header' | 'row' | 'total'; cells: SetCell[] }
export type SetTable = {
  kind: 'table'
  id: string
  columns: { width: number }[]
  /** Header rows first, total row last. */
  rows: SetRow[]
  headerRows: number
  size: number | null
  rowHeight: number | null
}
export type SetImage = {
  kind: 'image'
  id: string
  svg: string
  png: Uint8Array | null
  width: number
  height: number
  alt: string
  caption: string
  align: Align
}
export type SetBlock =
  | SetText
  | SetTable
  | SetImage
  | { kind: 'page-break'; id: string }
  | { kind: 'spacer'; id: string; points: number }

export function setBlocks(blocks: readonly Block[], world: { prefix: string; closingMark: string }): SetBlock[] {
  const number = headingNumbers()
  // A word processor calls a file with a table without rows damaged.
  const set = blocks
    .map((block, index) => setBlock(block, block.id ?? `${world.prefix}b${index + 1}`, number))
    .filter((block) => block.kind !== 'table' || block.rows.length > 0)
  const last = set.at(-1)
  if (last?.kind === 'text') last.runs = withClosingMark(last.runs, world.closingMark)
  return set
}

/** Text without runs becomes one; empty runs go, so that "no text" has one shape. */
export function richRuns(rich: Rich, style: Omit<Run, 'text'> = {}): Run[] {
  const runs = typeof rich === 'string' ? [{ text: rich }] : rich
  return runs.map((run) => ({ ...style, ...run, text: plain(run.text) })).filter((run) => run.text !== '')
}

export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

function setBlock(block: Block, id: string, number: (block: HeadingBlock) => string): SetBlock {
  const text = {
    kind: 'text',
    id,
    level: 0,
    align: 'justify',
    indent: true,
    keepWithNext: false,
    title: false,
  } as const
  switch (block.kind) {
    case 'heading':
      return {
        ...text,
        style: 'heading',
        level: block.level,
        runs: headingRuns(block, number(block)),
        keepWithNext: block.runOn === undefined,
        title: block.runOn === undefined && block.text !== '',
      }
    case 'paragraph': {
      const align = block.align ?? 'justify'
      return {
        ...text,
        style: 'paragraph',
        runs: richRuns(block.text),
        align,
        indent: block.indent ?? (align === 'justify' || align === 'left'),
        keepWithNext: block.keepWithNext ?? false,
      }
    }
    case 'bullet':
      return { ...text, style: 'bullet', runs: [{ text: `${block.mark} ` }, ...richRuns(block.text)] }
    case 'basis':
      return { ...text, style: 'basis', runs: richRuns(withStop(plain(block.text), ';'), { italic: true }) }
    case 'table':
      return setTable(block, id)
    case 'image':
      return {
        ...block,
        id,
        png: block.png ?? null,
        caption: plain(block.caption ?? ''),
        alt: plain(block.alt),
        align: block.align ?? 'center',
      }
    case 'page-break':
      return { kind: 'page-break', id }
    case 'spacer':
      return { kind: 'spacer', id, points: block.points }
  }
}

/** 'a)' and its text are set as the body (NĐ 30); the levels above are bold. */
function headingRuns(block: HeadingBlock, marker: string): Run[] {
  const title = plain(block.text)
  const bold = block.level < 4
  const runs: Run[] = []
  if (marker || title) {
    const text = [marker, title].filter(Boolean).join(' ')
    runs.push(bold && title ? { text, bold } : { text })
  }
  const then = richRuns(block.runOn ?? '')
  if (runs.length > 0 && then.length > 0 && !/\s$/.test(runs[0]!.text) && !/^\s/.test(then[0]!.text)) {
    then.unshift({ text: ' ' })
  }
  return [...runs, ...then]
}

function headingNumbers(): (block: HeadingBlock) => string {
  const counts = [0, 0, 0, 0]
  return ({ level, marker }) => {
    if (marker !== undefined) return marker === null ? '' : plain(marker)
    counts[level - 1]! += 1
    counts.fill(0, level)
    const [first, second, third, fourth] = counts as [number, number, number, number]
    if (level === 1) return `${roman(first)}.`
    if (level === 2) return `${second}.`
    return level === 3 ? `${second}.${third}.` : `${pointLetter(fourth)})`
  }
}

function setTable(block: TableBlock, id: string): SetTable {
  const { size = null, rowHeight = null } = block
  return {
    kind: 'table',
    id,
    columns: block.columns.map(({ width }) => ({ width })),
    rows: [
      ...placeRows(block, block.header, 'header'),
      ...placeRows(block, block.rows, 'row'),
      ...placeRows(block, block.total ? [block.total] : [], 'total'),
    ],
    headerRows: block.header.length,
    size,
    rowHeight,
  }
}

/** Finds the column each cell falls into when cells above reach down. A row wider than its table is a bug. */
function placeRows(block: TableBlock, rows: TableBlock['rows'], role: SetRow['role']): SetRow[] {
  const width = block.columns.length
  const takenUntil = new Array<number>(width).fill(0)
  return rows.map((cells, row) => {
    let column = 0
    const set = cells.map((cell) => {
      const { text, colSpan = 1, rowSpan = 1, align }: TableCell = typeof cell === 'string' ? { text: cell } : cell
      while (takenUntil[column]! > row) column += 1
      if (column + colSpan > width) throw new Error(`A row of the table has more cells than its ${width} columns`)
      takenUntil.fill(row + rowSpan, column, column + colSpan)
      const byColumn = role === 'header' ? 'center' : (block.columns[column]!.align ?? 'left')
      const runs = richRuns(text, role === 'row' ? {} : { bold: true })
      const placed = { runs, align: align ?? byColumn, column, colSpan, rowSpan }
      column += colSpan
      return placed
    })
    return { role, cells: set }
  })
}
