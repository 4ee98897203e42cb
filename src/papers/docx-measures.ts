import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx'
import type { Align, Run } from './model.ts'
import type { Profile } from './profiles.ts'

/** Word counts in twentieths of a point and sizes in half points. */
export const twips = (points: number) => Math.round(points * 20)
export const twipsOfMm = (mm: number) => Math.round((mm * 72 * 20) / 25.4)
export const halfPoints = (points: number) => Math.round(points * 2)

export const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder } as const

export const alignment = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} satisfies Record<Align, unknown>

type RunStyle = { size: number; bold?: boolean; italics?: boolean; underline?: object }

/** A line break within a paragraph is Word's own, so that the text read back has it too. */
export function textRuns(runs: readonly Run[], style: RunStyle): TextRun[] {
  return runs.flatMap(({ text, bold, italic }) =>
    text.split('\n').map(
      (part, index) =>
        new TextRun({
          ...style,
          size: halfPoints(style.size),
          bold: bold ?? style.bold,
          italics: italic ?? style.italics,
          text: part,
          break: index > 0 ? 1 : 0,
        }),
    ),
  )
}

/** A line of the head, the title or the closing: single spacing, nothing around it unless asked for. */
export function tightParagraph(text: string, style: RunStyle, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: textRuns([{ text }], style),
  })
}

/** A solid line of the given length, centred in a column: a hair-thin paragraph whose top border is the line. */
export function rule(length: number, column: number, options: IParagraphOptions = {}): Paragraph {
  const side = Math.max(0, twips((column - length) / 2))
  return new Paragraph({
    ...options,
    indent: { left: side, right: side },
    spacing: { before: twips(1.5), after: 0, line: twips(2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    run: { size: 2 },
    children: [],
  })
}

/** Keeps tables apart and closes a section that ends in one, as Word demands. */
export function gap(points: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    spacing: { before: 0, after: 0, line: twips(points), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    children: [],
  })
}

export function bodySpacing(profile: Profile) {
  return 'exact' in profile.line
    ? { line: twips(profile.line.exact), lineRule: LineRuleType.EXACT }
    : { line: Math.round(profile.line.multiple * 240), lineRule: LineRuleType.AUTO }
}

export function bodyWidthMm({ page }: Profile, landscape = false): number {
  return (landscape ? Math.max(page.width, page.height) : page.width) - page.left - page.right
}
