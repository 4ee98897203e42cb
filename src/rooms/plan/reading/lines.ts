// Physical lines of the cleaned text, without page furniture.
import { type Base, Piece } from './piece.ts'
import { stackTables } from './stacked-tables.ts'

export type Line = {
  /** Trimmed, in the cleaned base. */
  piece: Piece
  text: string
  folded: string
  indent: number
  /** Blank lines (or rules) right above. */
  blanksAbove: number
  /** Nothing but a number: of a page, or of a row in a table with a cell a line. */
  number?: boolean
  /** Cells that stood one a line. */
  cells?: Piece[]
}

/** '- 3 -', '3', 'Trang 2/5', '2 | Page' */
const PAGE_NUMBER =
  /^(?:[-–—~\s]*\d{1,3}[-–—~\s]*|trang\s+\d{1,3}(?:\s*(?:\/|tren)\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})$/
const ROW_NUMBER = /^\d{1,3}$/
/** A rule drawn with signs, or an empty cell row of a Markdown table. */
const RULE = /^[-–—_=~.*|:+\s]{3,}$/

export function readLines(base: Base): Line[] {
  const lines: Line[] = []
  let from = 0
  let blanks = 0
  const { text } = base
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const whole = new Piece(base, from, to)
    const piece = trimLine(whole)
    const { text: lineText, folded } = piece
    if (lineText === '' || RULE.test(lineText)) blanks++
    else if (PAGE_NUMBER.test(folded)) {
      // Between pages there is no paragraph end; what stood above it still continues below.
      if (ROW_NUMBER.test(folded))
        lines.push({ piece, text: lineText, folded, indent: piece.from - from, blanksAbove: blanks, number: true })
    } else {
      lines.push({ piece, text: lineText, folded, indent: piece.from - from, blanksAbove: blanks })
      blanks = 0
    }
    if (newline < 0) break
    from = to + 1
  }
  return stackTables(lines)
}

/** Tabs at the head of a line are empty cells when other cells follow. */
function trimLine(whole: Piece): Piece {
  const trimmed = whole.trim()
  if (!trimmed.text.includes('\t')) return trimmed
  const head = whole.text.slice(0, trimmed.from - whole.from)
  const tab = head.indexOf('\t')
  return tab < 0 ? trimmed : new Piece(whole.base, whole.from + tab, trimmed.to)
}

/** 'Nơi nhận: TM. ỦY BAN NHÂN DÂN', '- Các sở, ngành; PHÓ CHỦ TỊCH': a gap between columns that became one space. */
const SIGNED_BESIDE =
  /^((?:[-–+•*]\s*\S.*?[;,.)]|Nơi\s*nhận\s*:?)\s+)(?:(?:TM|T\/M|KT|K\/T|TL|TUQ)[./\s][\p{Lu}./ ]{5,}|(?:Q\. |PHÓ |QUYỀN )?(?:CHỦ TỊCH|BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC|CỤC TRƯỞNG|TRƯỞNG BAN|CHỦ NHIỆM|HIỆU TRƯỞNG)[\p{Lu} ]*)$/u

/** The columns of the foot of a document, recipients on the left and signature on the right. */
export function footColumnsOf(piece: Piece): Piece[] {
  const wide = columnsOf(piece, 3)
  const beside = wide.length > 1 ? null : SIGNED_BESIDE.exec(piece.text)
  const at = beside?.[1]?.length
  return at === undefined ? wide : [piece.cut(0, at).trim(), piece.cut(at).trim()]
}

/** The columns of a line laid out side by side: by tabs or by wide gaps. */
export function columnsOf(piece: Piece, gap = 3): Piece[] {
  const wide = gap === 2 ? /\t+| {2,}/g : /\t+| {3,}/g
  return piece.split(wide)
}
