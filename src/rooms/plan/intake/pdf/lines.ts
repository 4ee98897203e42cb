/** A piece of text on a page: y grows downwards, `x2` is its right end, `size` the height of its letters. */
export type Piece = { text: string; x: number; x2: number; y: number; size: number }

/** Pieces that stand together; a wide gap parts segments. */
export type Segment = { text: string; x: number; x2: number }
export type Line = { y: number; size: number; segments: Segment[] }

const wideGap = 1.8
const wordGap = 0.14

/** Puts pieces that share a baseline into lines, top to bottom; raised digits stay with their word. */
export function buildLines(pieces: Piece[]): Line[] {
  const groups: { top: number; y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1)
    const overlap = group ? Math.min(group.y, piece.y) - Math.max(group.top, piece.y - piece.size) : 0
    if (group && overlap > 0.5 * Math.min(group.size, piece.size)) {
      group.pieces.push(piece)
      if (piece.size > group.size) Object.assign(group, { top: piece.y - piece.size, y: piece.y, size: piece.size })
    } else groups.push({ top: piece.y - piece.size, y: piece.y, size: piece.size, pieces: [piece] })
  }
  return groups.map(({ y, size, pieces: own }) => ({ y, size, segments: joinPieces(own, y, size) }))
}

function joinPieces(pieces: Piece[], y: number, size: number): Segment[] {
  const segments: Segment[] = []
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const text = isRaised(piece, y, size) ? raise(piece.text) : piece.text
    const last = segments.at(-1)
    const gap = last ? piece.x - last.x2 : 0
    if (!last || gap > wideGap * size || startsRightColumn.test(text)) segments.push({ text, x: piece.x, x2: piece.x2 })
    else {
      const spaced = gap > wordGap * size && !/\s$/.test(last.text) && !/^\s/.test(text)
      last.text += `${spaced ? ' ' : ''}${text}`
      last.x2 = Math.max(last.x2, piece.x2)
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
}

/** Where the issuer's long name almost touches the motto, the words tell what the gap does not. */
const startsRightColumn = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/

function isRaised(piece: Piece, y: number, size: number): boolean {
  return /^\d{1,3}$/.test(piece.text.trim()) && piece.size < 0.85 * size && y - piece.y > 0.15 * size
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raise = (text: string): string => text.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!)
export const lower = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raisedDigits.indexOf(digit)))

export const lineText = (line: Line): string => line.segments.map((segment) => segment.text).join(' ')
