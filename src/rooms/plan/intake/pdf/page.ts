import type { getDocumentProxy } from 'unpdf'
import { OPS } from 'unpdf/pdfjs'
import { footStart, headLength, splitColumns, type TextLine } from './columns.ts'
import { findGrids, type Grid } from './grids.ts'
import { buildLines, type Line, lineText, lower, type Piece } from './lines.ts'
import { type Matrix, multiply, readRulings } from './rulings.ts'

export type Page = { text: string; notes: string[]; letters: number; pictured: boolean }

type PageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** One page: its tables as rows, its head and foot column by column, its footnotes apart, its number dropped. */
export async function readPage(proxy: PageProxy, first: boolean): Promise<Page> {
  const view = proxy.getViewport({ scale: 1 })
  const matrix = view.transform as unknown as Matrix
  const pieces = await readPieces(proxy, matrix)
  const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const drawn = letters < 20 || mayHoldTable(buildLines(pieces)) ? await proxy.getOperatorList() : null
  const grids = drawn ? findGrids(readRulings(drawn, matrix), pieces) : []
  const pictured = drawn?.fnArray.some((operator) => pictures.has(operator)) ?? false
  const taken = new Set(grids.flatMap((grid) => [...grid.taken]))
  const lines = withoutPageNumber(buildLines(pieces.filter((piece) => !taken.has(piece))), view.height)
  const { body, notes } = partNotes(lines)
  const text = layOut(body, grids, view.width, first)
  proxy.cleanup()
  return { text, notes, letters, pictured }
}

const pictures = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.shadingFill,
])

async function readPieces(proxy: PageProxy, page: Matrix): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const item of (await proxy.getTextContent()).items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const place = multiply(page, item.transform as unknown as Matrix)
    const size = Math.hypot(place[2], place[3])
    // Text that does not run from left to right is a watermark or a stamp.
    if (Math.abs(place[1]) > 0.1 * size || place[0] <= 0) continue
    pieces.push({ text: unligatured(item.str), x: place[4], x2: place[4] + item.width, y: place[5], size })
  }
  return pieces
}

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
const unligatured = (text: string): string => text.replace(/[\ufb00-\ufb06]/g, (sign) => ligatures[sign] ?? sign)

function mayHoldTable(lines: Line[]): boolean {
  return lines.filter((line) => line.segments.length > 1).length > 1
}

/** The number stands alone on the first or last line: '2', '- 2 -', 'Trang 2/7'. */
function withoutPageNumber(lines: Line[], height: number): Line[] {
  const isNumber = (line: Line | undefined) =>
    line !== undefined &&
    (line.y < 0.12 * height || line.y > 0.88 * height) &&
    /^[-–—\s]*(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/i.test(lineText(line))
  const from = isNumber(lines[0]) ? 1 : 0
  const to = isNumber(lines.at(-1)) ? lines.length - 1 : lines.length
  return from < to ? lines.slice(from, to) : []
}

/** Footnotes: small print at the foot of the page that opens with a raised number. */
function partNotes(lines: Line[]): { body: Line[]; notes: string[] } {
  const usual = rank(
    lines.map((line) => line.size),
    0.75,
  )
  let start = lines.length
  while (start > 0 && lines[start - 1]!.size < 0.95 * usual) start--
  const small = lines.slice(start)
  const opening = small.findIndex((line) => noteOpening.test(lineText(line)))
  if (opening === -1) return { body: lines, notes: [] }
  const notes: string[] = []
  for (const line of small.slice(opening)) {
    const text = lineText(line)
    const opened = noteOpening.exec(text)
    if (opened) notes.push(`${lower(opened[1]!)} ${text.slice(opened[0].length)}`)
    else notes[notes.length - 1] += ` ${text}`
  }
  return { body: lines.slice(0, start + opening), notes }
}

const noteOpening = /^([⁰¹²³⁴-⁹]+)\s*/

function layOut(lines: Line[], grids: Grid[], width: number, first: boolean): string {
  const head = first ? headLength(lines) : 0
  const foot = Math.max(head, footStart(lines, width))
  const parts: { y: number; lines: TextLine[] }[] = []
  if (head > 0) parts.push({ y: lines[0]!.y, lines: splitColumns(lines.slice(0, head), width) })
  // Most pages have more lines than paragraphs, but not all: the closer lines tell the pitch.
  const pitch = rank(
    lines.slice(1).map((line, index) => line.y - lines[index]!.y),
    0.25,
  )
  for (let index = head; index < foot; index++) {
    const line = lines[index]!
    const above = lines[index - 1]
    const gap = index === head || (above !== undefined && line.y - above.y > 1.25 * pitch)
    parts.push({ y: line.y, lines: [{ text: separated(lines, index), gap }] })
  }
  if (foot < lines.length) parts.push({ y: lines[foot]!.y, lines: splitColumns(lines.slice(foot), width) })
  for (const grid of grids) {
    // The line that follows a table begins a paragraph.
    const next = parts.find((part) => part.y > grid.bottom)?.lines[0]
    if (next) next.gap = true
    parts.push({ y: grid.top, lines: grid.rows.map((text, row) => ({ text, gap: row === 0 })) })
  }
  const ordered = parts.sort((a, b) => a.y - b.y).flatMap((part) => part.lines)
  return ordered.map((line, index) => `${index > 0 && line.gap ? '\n' : ''}${line.text}`).join('\n')
}

/** A table without borders shows only as lines of three or more parts that follow each other. */
function separated(lines: Line[], index: number): string {
  const line = lines[index]!
  const inTable = (other: Line | undefined) => other !== undefined && other.segments.length >= 3
  const isRow = inTable(line) && (inTable(lines[index - 1]) || inTable(lines[index + 1]))
  return line.segments.map((segment) => segment.text).join(isRow ? '\t' : ' ')
}

function rank(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0
}
