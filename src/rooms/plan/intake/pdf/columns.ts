import { isFoot, isHead } from '../table-text.ts'
import { type Line, lineText, type Segment } from './lines.ts'

/** Lines of text as they are printed, `gap` where the page leaves more room than between two lines. */
export type TextLine = { text: string; gap: boolean }

const titlePattern = /^(KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|CÔNG VĂN|TỜ TRÌNH|CHƯƠNG TRÌNH|BÁO CÁO|GIẤY MỜI)\b/

/** How many lines from the top are the head of two columns: up to the title, where the motto stands among them. */
export function headLength(lines: Line[]): number {
  const title = lines.slice(0, 16).findIndex((line) => line.segments.length === 1 && titlePattern.test(lineText(line)))
  const end = title === -1 ? lines.slice(0, 16).findLastIndex((line) => line.segments.length === 2) + 1 : title
  return isHead(lines.slice(0, end).map(lineText).join('\n')) ? end : 0
}

/** Where the foot of two columns begins ('Nơi nhận' on the left, or the signature that starts a little above it). */
export function footStart(lines: Line[], width: number): number {
  const foot = lines.findLastIndex((line) => line.segments.some((segment) => isFoot(segment.text)))
  if (foot === -1) return lines.length
  let start = foot
  while (start > 0 && isRight(lines[start - 1]!.segments[0]!, width) && lines[start - 1]!.segments.length === 1) start--
  return start
}

/** The left column, then the right one. */
export function splitColumns(lines: Line[], width: number): TextLine[] {
  const left: TextLine[] = []
  const right: TextLine[] = []
  const gutter = gutterOf(lines, width)
  for (const line of lines) {
    for (const segment of line.segments) {
      const column = (segment.x + segment.x2) / 2 > gutter ? right : left
      column.push({ text: segment.text, gap: false })
    }
  }
  for (const column of [left, right]) if (column[0]) column[0].gap = true
  return [...left, ...right]
}

/** Between the widest left part and the first right part of the lines that have both. */
function gutterOf(lines: Line[], width: number): number {
  const both = lines.filter((line) => line.segments.length === 2)
  if (both.length === 0) return width / 2
  const left = Math.max(...both.map((line) => line.segments[0]!.x2))
  const right = Math.min(...both.map((line) => line.segments[1]!.x))
  return left < right ? (left + right) / 2 : width / 2
}

function isRight(segment: Segment, width: number): boolean {
  return segment.x > 0.42 * width
}
