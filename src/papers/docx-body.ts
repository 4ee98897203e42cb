import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { alignment, bodySpacing, gap, halfPoints, textRuns, twips, twipsOfMm } from './docx-measures.ts'
import type { Profile } from './profiles.ts'
import { runsText, type SetBlock, type SetCell, type SetImage, type SetTable, type SetText } from './setting-blocks.ts'
import { isTall, staysWithNextRow } from './table-breaks.ts'

export type BodyWorld = {
  profile: Profile
  widthMm: number /** The closing must not stand alone on a page. */
  closes: boolean
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

export function docxBody(blocks: readonly SetBlock[], world: BodyWorld): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => docxBlock(block, world, world.closes && index === blocks.length - 1))
}

function docxBlock(block: SetBlock, world: BodyWorld, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [textParagraph(block, world.profile, keepNext)]
    case 'table':
      return [gap(4, { keepNext: true }), table(block, world, keepNext), gap(6, { keepNext })]
    case 'image':
      return image(block, world.profile, keepNext)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()], spacing: { before: 0, after: 0, line: 20 } })]
    case 'spacer':
      return [gap(block.points)]
  }
}

function textParagraph(block: SetText, profile: Profile, keepNext: boolean): Paragraph {
  return new Paragraph({
    heading: block.title ? headingLevels[block.level - 1] : undefined,
    alignment: alignment[block.align],
    indent: block.indent ? { firstLine: twipsOfMm(profile.indent) } : {},
    spacing: { before: 0, after: twips(profile.between), ...bodySpacing(profile) },
    widowControl: true,
    keepNext: keepNext || block.keepWithNext,
    children: textRuns(block.runs, { size: profile.body }),
  })
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

function table(block: SetTable, { profile, widthMm }: BodyWorld, keepNext: boolean): Table {
  const share = block.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = block.columns.map((column) => Math.floor((twipsOfMm(widthMm) * column.width) / share))
  const size = block.size ?? profile.body - 2
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    margins: { left: twips(4), right: twips(4), top: twips(2), bottom: twips(2) },
    rows: block.rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: row.role === 'header' || undefined,
          // A row that no page holds is cut off by some word processors unless it may break.
          cantSplit: !row.cells.some((cell) => isTall(runsText(cell.runs), size, widthOf(cell, widths) / 20)),
          keepNext: staysWithNextRow(block, index) || (keepNext && index === block.rows.length - 1),
          height: block.rowHeight ? { value: twipsOfMm(block.rowHeight), rule: 'atLeast' } : undefined,
          children: row.cells.map((cell) => tableCell(cell, size, widths)),
        }),
    ),
  })
}

/** In twentieths of a point. */
const widthOf = (cell: SetCell, widths: readonly number[]): number =>
  widths.slice(cell.column, cell.column + cell.colSpan).reduce((sum, each) => sum + each, 0)

function tableCell(cell: SetCell, size: number, widths: readonly number[]): TableCell {
  const width = widthOf(cell, widths)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ alignment: alignment[cell.align], children: textRuns(cell.runs, { size }) })],
  })
}

/** A word processor that does not draw SVG shows this instead when the paper brings no bitmap. */
const emptyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const pixels = (mm: number) => Math.round((mm * 96) / 25.4)

function image(block: SetImage, profile: Profile, keepNext: boolean): Paragraph[] {
  const picture = new Paragraph({
    alignment: alignment[block.align],
    spacing: { before: twips(6), after: twips(block.caption ? 2 : 6) },
    keepNext: keepNext || block.caption !== '',
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(block.svg),
        fallback: { type: 'png', data: Buffer.from(block.png ?? emptyPng) },
        transformation: { width: pixels(block.width), height: pixels(block.height) },
        altText: { name: block.id, title: block.alt, description: block.alt },
      }),
    ],
  })
  if (!block.caption) return [picture]
  const caption = new Paragraph({
    alignment: alignment[block.align],
    spacing: { before: 0, after: twips(6) },
    keepNext,
    run: { size: halfPoints(profile.body - 2) },
    children: textRuns([{ text: block.caption }], { size: profile.body - 2, italics: true }),
  })
  return [picture, caption]
}
