import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { closingShares, recipientsBesideSignature, roomToSign } from './closing-fit.ts'
import { bodyWidthMm, noBorders, textRuns, tightParagraph, twips, twipsOfMm } from './docx-measures.ts'
import type { Profile } from './profiles.ts'
import type { Line, Setting } from './setting.ts'

const aboveClosing = 6

/** One signature stands beside the recipients; two stand side by side with the recipients below. */
export function docxClosing(setting: Setting): (Table | Paragraph)[] {
  const { profile, recipients, signatures } = setting
  if (recipients.length === 0 && signatures.length === 0) return []
  const signed = signatures.map(({ lines }) => signatureParagraphs(lines, profile))
  if (signed.length > 1) {
    const pair = row(profile, [signed[0]!, signed[1]!], [0.5, 0.5], true)
    return [columns(profile, [0.5, 0.5], [pair]), ...recipientParagraphs(recipients, profile)]
  }
  const { beside, below } = recipientsBesideSignature(setting)
  const rows = [row(profile, [recipientParagraphs(beside, profile), signed[0] ?? []], closingShares, true)]
  if (below.length > 0) rows.push(row(profile, [recipientParagraphs(below, profile), []], closingShares, false))
  return [columns(profile, closingShares, rows)]
}

const widthsOf = (profile: Profile, shares: readonly number[]): number[] =>
  shares.map((share) => Math.floor(twipsOfMm(bodyWidthMm(profile)) * share))

function columns(profile: Profile, shares: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOfMm(bodyWidthMm(profile)), type: WidthType.DXA },
    columnWidths: widthsOf(profile, shares),
    borders: { ...noBorders, insideHorizontal: noBorders.top, insideVertical: noBorders.top },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows,
  })
}

function row(profile: Profile, cells: Paragraph[][], shares: readonly number[], cantSplit: boolean): TableRow {
  const widths = widthsOf(profile, shares)
  return new TableRow({
    cantSplit,
    children: cells.map(
      (children, index) =>
        new TableCell({
          borders: noBorders,
          width: { size: widths[index]!, type: WidthType.DXA },
          children: children.length > 0 ? children : [new Paragraph({})],
        }),
    ),
  })
}

function recipientParagraphs(lines: Line[], { recipients }: Profile): Paragraph[] {
  return lines.map(({ role, text, level }) => {
    if (role === 'recipients-label') {
      const style =
        recipients.style === 'underline'
          ? { size: recipients.label, underline: {} }
          : { size: recipients.label, bold: true, italics: true }
      const spacing = { before: twips(aboveClosing), after: 0 }
      return tightParagraph(text, style, { alignment: AlignmentType.LEFT, spacing })
    }
    const dash = twips(6)
    const left = (level === 1 ? twipsOfMm(5) : 0) + dash
    return new Paragraph({
      alignment: AlignmentType.LEFT,
      indent: { left, hanging: dash },
      children: textRuns([{ text }], { size: recipients.list }),
    })
  })
}

function signatureParagraphs(lines: Line[], { signature }: Profile): Paragraph[] {
  return lines.map(({ role, text }, index) => {
    const before = role === 'name' ? roomToSign : index === 0 ? aboveClosing : 0
    return tightParagraph(
      text,
      { size: signature.size, bold: role !== 'position' || signature.positionBold },
      { spacing: { before: twips(before), after: 0 } },
    )
  })
}
