import { balancedWidth } from './balanced-lines.ts'
import { recipientsBesideSignature, roomToSign } from './closing-fit.ts'
import { textWidth } from './fonts.ts'
import { fitHead } from './head-fit.ts'
import type { Line, Setting } from './setting.ts'
import { runsText, type SetBlock, type SetCell, type SetTable } from './setting-blocks.ts'
import { isKeptTogether, isTall } from './table-breaks.ts'

const pointsPerMm = 72 / 25.4

/** What `paper.typ` reads: the setting with every size and width worked out. */
export function pdfData(setting: Setting): object {
  const { profile, head, annexes } = setting
  const fit = fitHead(setting)
  const { page } = profile
  const width = (page.width - page.left - page.right) * pointsPerMm
  const leftSize = { superior: fit.sizes.superior, issuer: fit.sizes.issuer, star: fit.sizes.issuer }
  const sized = (line: Line, size: number, column: number, bold = true) => ({
    ...line,
    size,
    width: balancedOrWhole(line.text, size, bold, column),
  })
  return {
    ...fit,
    title: setting.title,
    author: head.left.map((line) => line.text).join(' '),
    page,
    pageNumber: profile.pageNumber,
    body: profile.body,
    line: profile.line,
    indent: profile.indent,
    between: profile.between,
    annex: profile.annex,
    signature: profile.signature,
    recipientStyle: profile.recipients,
    roomToSign,
    head: {
      left: head.left.map((line) =>
        sized(line, leftSize[line.role as keyof typeof leftSize], fit.left, line.role !== 'superior'),
      ),
      right: head.right.map((line, index) => ({ ...line, size: fit.sizes.motto[index]! })),
      belowLeft: head.belowLeft.map((line) =>
        sized(line, line.role === 'number' ? fit.sizes.number : profile.letterSubject, fit.left, false),
      ),
      belowRight: head.belowRight.map((line) => ({ ...line, size: fit.sizes.date })),
    },
    titleLines: setting.titleLines.map((line) =>
      sized(line, line.role === 'kind' ? profile.kind : profile.subject, width),
    ),
    addressees: setting.addressees.map((line) => ({
      ...line,
      indent: line.level === 1 ? textWidth('Kính gửi', profile.body) : 0,
    })),
    blocks: blocks(setting.body, width, profile.body, setting.recipients.length + setting.signatures.length > 0),
    recipients: recipientsBesideSignature(setting),
    signatures: setting.signatures,
    annexes: annexes.map((annex) => {
      const turned = annex.landscape && page.width < page.height
      const annexWidth = turned ? (page.height - page.left - page.right) * pointsPerMm : width
      return {
        landscape: turned,
        head: annex.head.map((line) => sized(line, profile.annex, annexWidth, line.role !== 'annex-note')),
        blocks: blocks(annex.body, annexWidth, profile.body, false),
      }
    }),
  }
}

function balancedOrWhole(text: string, size: number, bold: boolean, column: number): number {
  const face = bold ? '700Bold' : '400Regular'
  const fits = textWidth(text, size, face) <= column
  return fits ? column : balancedWidth(text, size, face, column)
}

function blocks(all: readonly SetBlock[], width: number, bodySize: number, closes: boolean): object[] {
  return all.map((block, index) => {
    const sticky = closes && index === all.length - 1
    switch (block.kind) {
      case 'text':
        return { ...block, sticky: sticky || block.keepWithNext }
      case 'table':
        return tableData(block, width, bodySize, sticky)
      case 'image':
        return { ...block, png: null, sticky }
      default:
        return block
    }
  })
}

function tableData(block: SetTable, width: number, bodySize: number, sticky: boolean): object {
  const size = block.size ?? bodySize - 2
  const share = block.columns.reduce((sum, column) => sum + column.width, 0)
  const widthOf = (cell: SetCell) =>
    (width * block.columns.slice(cell.column, cell.column + cell.colSpan).reduce((sum, each) => sum + each.width, 0)) /
    share
  return {
    ...block,
    size,
    sticky,
    together: isKeptTogether(block),
    // One cell that may not break keeps its whole row together, and what no page holds would be cut off.
    rows: block.rows.map((row) => {
      const tall = row.cells.some((cell) => isTall(runsText(cell.runs), size, widthOf(cell)))
      return { ...row, cells: row.cells.map((cell) => ({ ...cell, tall })) }
    }),
  }
}
