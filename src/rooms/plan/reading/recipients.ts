// Nơi nhận: one per line, nested ones too.

import { isPersonName } from '#vietnamese/names.ts'
import type { SourceSpan } from '../plan-facts.ts'
import { footColumnsOf, type Line } from './lines.ts'
import { type Piece, spanning } from './piece.ts'
import type { Reading } from './structure.ts'

const MARK = /^[-–—+•*·▪o]\s*(?=\S)/
const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ''))
const SIGNATURE = /^(?:(?:T\s*[./]?\s*M|K\s*\.?\s*T|T\s*\.?\s*L|TUQ|Q)\s*[./]|[TK]\/[MTL]\s)\s*\p{Lu}/u
const FILED = /^(?:luu)\b/

/** The left column; where there is one column, the line unless it belongs to the signature. */
function leftOf(line: Line): Piece | null {
  const columns = footColumnsOf(line.piece).filter((column) => !/^\|?$/.test(column.text))
  const first = columns[0]
  if (!first) return null
  if (columns.length > 1) return SIGNATURE.test(first.text) || isSigned(first) ? null : first
  if (line.indent > 30 && !MARK.test(first.text)) return null
  return first
}

const isSigned = (piece: Piece) =>
  SIGNATURE.test(piece.text) ||
  (isCapitals(piece.text) && !MARK.test(piece.text)) ||
  isPersonName(piece.text) ||
  /^[[(].*[\])]$/.test(piece.text)

export function readRecipients(reading: Reading): { text: string; span: SourceSpan }[] {
  const items: Piece[] = []
  let filed = false
  let marked = false
  for (const line of reading.zones.recipients) {
    let left = leftOf(line)
    if (!left) continue
    const head = /^noi\s*nhan\s*[:.]?\s*/.exec(left.folded)
    if (head) left = left.cut(head[0].length).trim()
    if (left.length < 2 || /^\[/.test(left.text)) continue
    const mark = MARK.exec(left.text)
    if (mark) marked = true
    if (!mark && (isSigned(left) || (filed && !/[,;&-]$/.test(items.at(-1)?.text ?? '')))) continue
    const open = items.at(-1)
    const goesOn = !mark && open !== undefined && marked && !/[;.]$/.test(open.text)
    if (goesOn && open) items[items.length - 1] = spanning(open, left)
    else if (mark || !marked) items.push(left)
    if (FILED.test((items.at(-1)?.folded ?? '').replace(/^[-–+•*]\s*/, ''))) filed = true
  }
  return items.flatMap(separate).map((piece) => ({ text: piece.plain.replace(/\s*[;:.,]+$/, ''), span: piece.span }))
}

/** '- Lưu: VT, VX. Mạc Thị Gấm': the signer's name stood beside. */
function withoutName(piece: Piece): Piece {
  const tail = /[.;]\s+(?=[^.;:]{6,40}$)/.exec(piece.text)
  const name = tail && piece.text.slice(tail.index + tail[0].length)
  return name && isPersonName(name) && name.split(' ').length > 2 ? piece.cut(0, tail.index + 1) : piece
}

/** '- A; - B' on one line. */
function separate(piece: Piece): Piece[] {
  return withoutName(piece)
    .split(/;\s*[-+]\s+/g)
    .map((part) => part.cut(MARK.exec(part.text)?.[0].length ?? 0).trim())
    .filter((part) => part.length > 1)
}
