import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { balancedWidth } from './balanced-lines.ts'
import { noBorders, rule, textRuns, tightParagraph, twips, twipsOfMm } from './docx-measures.ts'
import { textWidth } from './fonts.ts'
import { fitHead, type HeadFit } from './head-fit.ts'
import type { Line, Setting } from './setting.ts'

/** Issuer and motto side by side, number and date below them: two rows, so that each half is read in its order. */
export function docxHead(setting: Setting): Table {
  const fit = fitHead(setting)
  const { head } = setting
  const rows = [[leftTop(setting, fit), rightTop(head.right, fit)]]
  if (head.belowLeft.length + head.belowRight.length > 0) {
    rows.push([belowLeft(setting, fit), belowRight(head.belowRight, fit)])
  }
  const widths = [twips(fit.left), twips(fit.right)]
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths[0]! + widths[1]!, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: noBorders.top, insideVertical: noBorders.top },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                borders: noBorders,
                width: { size: widths[index]!, type: WidthType.DXA },
                children: children.length > 0 ? children : [new Paragraph({})],
              }),
          ),
        }),
    ),
  })
}

function leftTop({ head }: Setting, fit: HeadFit): Paragraph[] {
  const paragraphs = head.left.map(({ role, text }) =>
    role === 'superior'
      ? balanced(text, { size: fit.sizes.superior }, fit.left)
      : balanced(text, { size: fit.sizes.issuer, bold: true }, fit.left),
  )
  return fit.issuerRule === null ? paragraphs : [...paragraphs, rule(fit.issuerRule, fit.left)]
}

function rightTop(lines: Line[], fit: HeadFit): Paragraph[] {
  const paragraphs = lines.map(({ text }, index) => tightParagraph(text, { size: fit.sizes.motto[index]!, bold: true }))
  return [...paragraphs, rule(fit.mottoRule, fit.right)]
}

/** Centred, and when it takes several lines they are alike in length. */
function balanced(text: string, style: { size: number; bold?: boolean }, column: number, options?: IParagraphOptions) {
  const face = style.bold ? '700Bold' : '400Regular'
  const side = twips((column - balancedWidth(text, style.size, face, column)) / 2)
  const fits = textWidth(text, style.size, face) <= column
  return tightParagraph(text, style, { ...options, indent: fits ? {} : { left: side, right: side } })
}

const beforeNumber = { before: twips(6), after: 0 }

function belowLeft({ head, profile }: Setting, fit: HeadFit): Paragraph[] {
  return head.belowLeft.map(({ role, text }) => {
    if (role === 'urgency') return urgencyStamp(text, fit)
    const size = role === 'number' ? fit.sizes.number : profile.letterSubject
    return balanced(text, { size }, fit.left, { spacing: beforeNumber })
  })
}

function belowRight(lines: Line[], fit: HeadFit): Paragraph[] {
  return lines.map(({ text }) =>
    tightParagraph(text, { size: fit.sizes.date, italics: true }, { spacing: beforeNumber }),
  )
}

/** The decree's stamps are 20, 30 and 40 mm wide by the length of the word. */
function urgencyStamp(text: string, fit: HeadFit): Paragraph {
  const side = Math.max(0, twips((fit.left - textWidth(text, 13, '700Bold') - 16) / 2))
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 3, color: '000000' }
  return tightParagraph(
    text,
    { size: 13, bold: true },
    {
      spacing: { before: twips(10), after: twips(4) },
      indent: { left: side, right: side },
      border: { top: edge, bottom: edge, left: edge, right: edge },
    },
  )
}

export function docxTitle(setting: Setting): Paragraph[] {
  const { profile, titleLines } = setting
  const fit = fitHead(setting)
  const paragraphs = titleLines.map(({ role, text }, index) =>
    balanced(text, { size: role === 'kind' ? profile.kind : profile.subject, bold: true }, fit.left + fit.right, {
      spacing: { before: twips(index === 0 ? 16 : 0), after: 0 },
      keepNext: true,
    }),
  )
  if (fit.subjectRule !== null) paragraphs.push(rule(fit.subjectRule, fit.left + fit.right, { keepNext: true }))
  return [...paragraphs, ...docxAddressees(setting)]
}

/** Several addressees are listed with their dashes straight below the colon of 'Kính gửi:'. */
function docxAddressees({ profile, addressees }: Setting): Paragraph[] {
  const margin = twipsOfMm(30)
  const dash = margin + twips(textWidth('Kính gửi', profile.body))
  return addressees.map(
    ({ text, level }, index) =>
      new Paragraph({
        alignment: addressees.length === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
        indent: addressees.length === 1 ? {} : { left: level === 1 ? dash : margin },
        spacing: { before: twips(index === 0 ? 16 : 3), after: 0 },
        children: textRuns([{ text }], { size: profile.body }),
      }),
  )
}
