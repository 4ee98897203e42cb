// Physical lines → logical lines: hard line breaks inside a paragraph are undone, here and nowhere else.
import type { Line } from './lines.ts'
import { type Marker, readMarker } from './markers.ts'
import { type Base, Piece } from './piece.ts'
import { headerWords, readRow, readSpacedRow } from './tables.ts'

export type LogicalLine = {
  /** In the unwrapped base, white space collapsed. */
  piece: Piece
  marker: Marker | null
  cells: Piece[] | null
  blanksAbove: number
  indent: number
  footnote: boolean
}

type Group = { lines: Line[]; cells: Piece[] | null; footnote: boolean }

/** Words after which no sentence ends: what follows belongs to it, whatever its first letter. */
const UNFINISHED =
  /(?:[,(–-]|(?<!\p{L})(?:và|với|của|các|cho|tại|về|từ|đến|trong|theo|do|là|được|nhằm|số|giữa|hoặc|những|để|bởi|bằng|đồng chí|chỉ thị|nghị quyết|kế hoạch|quyết định))$/iu
const ENDED = /[.;:!?…]["')\]]*$/
/** What a wrapped line may not start with: a new address, a signature, a section. */
const FRESH =
  /^(?:can cu|tren day la|noi nhan|luu y|ghi chu)\b|^(?:cac|yeu cau|de nghi) (?:cac )?(?:co quan|don vi|dia phuong|so|phong)\b.{0,60}\b(?:can cu|nghiem tuc|to chuc thuc hien|thuc hien nghiem)/
const BRACKETED = /^\([^()]*\)\W*$/

type Habit = {
  /** Length with the next word at which this text breaks its lines; null where it does not. */
  width: number | null
  /** Blank lines between any two lines, paragraph end or not. */
  spaced: number
  /** Paragraphs stand apart by blank lines: a line with none above it goes on with the one above. */
  parted: boolean
}

const firstWord = (text: string) => /^\S+/.exec(text)?.[0] ?? ''
const room = (above: Line, below: Line) => above.text.length + 1 + firstWord(below.text).length
const startsLow = (text: string) => /^["'“(]?\p{Ll}/u.test(text)

/** A text pulled from some PDFs has a blank line after every line. */
const spacing = (lines: readonly Line[]) => lines.filter((line) => line.blanksAbove > 0).length / lines.length

/** No page is printed with longer lines; what is longer is a paragraph in one line. */
const LONGEST_LINE = 140

/** Lines that surely go on below tell at which width the text was broken. */
function habitOf(lines: readonly Line[]): Habit {
  const widths: number[] = []
  const share = spacing(lines)
  const spaced = share > 0.8 ? 1 : 0
  const parted = share > 0.25 && share <= 0.8
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1] as Line
    const below = lines[i] as Line
    if (below.blanksAbove > spaced || !startsLow(below.text) || readMarker(below.text) || ENDED.test(above.text))
      continue
    widths.push(room(above, below))
  }
  if (widths.length < 3 || widths.length < lines.length / 25) return { width: null, spaced, parted }
  widths.sort((a, b) => a - b)
  const median = widths[Math.floor(widths.length / 2)] as number
  const low = widths[Math.floor(widths.length * 0.05)] as number
  if (median > LONGEST_LINE || (spaced > 0 && widths.length < lines.length / 7)) return { width: null, spaced, parted }
  // A text whose breaks stand at all widths is not wrapped at one.
  return { width: Math.max(low, median * 0.75) - 4, spaced, parted }
}

/** 'Phòng Văn hóa' / '- Xã hội': one name broken at its hyphen. */
const PAIR_LEFT =
  /\b(?:van hoa|kinh te|lao dong|phat thanh|thong tin|tuyen giao|tai chinh|chinh tri|the thao|hanh chinh|ky thuat|giao duc)$/
const PAIR_RIGHT =
  /^\S\s*(?:xa hoi|thuong binh|tb&xh|truyen hinh|thong tin|the thao|ke hoach|nu cong|hanh chinh|nhan su|tong hop|quan tri|nghiep vu|du lich|cong nghe)\b/
/** 'đồng chí Mạc Văn Tám' / '- Trưởng phòng …': one person broken at the hyphen. */
const NAMED_LEFT = /(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à)(?:\s+\p{Lu}[\p{L}'’]*){2,5}$/u
const OFFICE_RIGHT =
  /^\S\s*(?:(?:pho )?(?:truong|chu tich|bi thu|giam doc|chanh|cuc truong|doi truong|chu nhiem)|chuyen vien|uy vien|can bo)\b/
/** '(khối xã, phường' / '60; khối công nhân: 40)' */
const OPEN_BRACKET = /\([^()]*$/
const CLOSES_BRACKET = /^[^()]{0,200}\)/
const ENDS_BRACKET = /^[^()]{0,200}\)[\s.,;:]*$/
/** A quotation opened in the line above and closed in this one. */
const OPEN_QUOTE = /[“„«][^”»]*$/
const CLOSES_QUOTE = /^[^“„«]{0,200}[”»]/

const isNear = (above: Line, below: Line, full: boolean) => full || (below.blanksAbove === 0 && above.text.length > 55)

function isSoftMarker(above: Line, below: Line, marker: Marker, full: boolean): boolean {
  const number = /^\d{1,4}\)/.exec(below.text)
  if (number && isNear(above, below, full) && (OPEN_BRACKET.test(above.text) || ENDS_BRACKET.test(below.text)))
    return true
  if (ENDED.test(above.text)) return false
  const rest = below.text.slice(marker.length)
  if (marker.kind === 'dash' && /^\p{Ll}/u.test(rest)) return full
  if (marker.kind === 'dash' && full && PAIR_LEFT.test(above.folded) && PAIR_RIGHT.test(below.folded)) return true
  if (marker.kind === 'dash' && full && NAMED_LEFT.test(above.text) && OFFICE_RIGHT.test(below.folded)) return true
  if (marker.kind === 'number')
    return full && /(?<!\p{L})(?:số|ngày|tháng|năm|khoản|điều|điểm|mục|từ|đến|và)$/iu.test(above.text)
  return false
}

const NUMBERED = /^(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/-]/

function goesOn(above: Line, below: Line, habit: Habit): boolean {
  const full = habit.width !== null && room(above, below) >= habit.width
  const marker = readMarker(below.text)
  if (marker) return isSoftMarker(above, below, marker, full)
  if (OPEN_QUOTE.test(above.text) && CLOSES_QUOTE.test(below.text)) return true
  if (FRESH.test(below.folded)) return false
  const closes = ENDS_BRACKET.test(below.text) || (OPEN_BRACKET.test(above.text) && CLOSES_BRACKET.test(below.text))
  if (closes && isNear(above, below, full)) return true
  const ended = ENDED.test(above.text)
  if (ended && (BRACKETED.test(below.text) || /^(?:Trong quá|Quá) trình (?:thực|triển|tổ)/.test(below.text)))
    return false
  const listed = /;$/.test(above.text) && above.text.length > 60 && below.blanksAbove === 0 && habit.width === null
  if (startsLow(below.text) || /^[),;.]/.test(below.text))
    return !ended || listed || (full && below.blanksAbove <= habit.spaced)
  if (UNFINISHED.test(above.text) && above.text.length > 20) return true
  if (habit.width === null)
    return (
      (/^\d/.test(below.text) ||
        (habit.parted && !NUMBERED.test(above.text)) ||
        (habit.spaced > 0 && below.blanksAbove === 0)) &&
      !ended &&
      below.blanksAbove <= habit.spaced &&
      above.text.length > 60
    )
  const nearlyFull = habit.parted && room(above, below) >= habit.width * 0.85
  if (!full) return nearlyFull && !ended && below.blanksAbove <= habit.spaced && !NUMBERED.test(above.text)
  if (below.blanksAbove <= habit.spaced) return true
  // Across a page a paragraph goes on, but below a heading one begins.
  return !ended && !NUMBERED.test(above.text)
}

const FOOTNOTE = /^[[(]?(\d{1,2})[\])]?\s+(?=\p{Lu})/u

/** '1 Theo nội dung …' below a rule or a gap, where the text above has 'tài liệu1'. */
function isFootnote(line: Line, earlier: string): boolean {
  const found = FOOTNOTE.exec(line.text)
  if (!found || line.blanksAbove === 0) return false
  return new RegExp(`\\p{L}[[(]?${found[1]}[\\])]?(?=[\\s.,;:])`, 'u').test(earlier)
}

export function groupLines(lines: readonly Line[]): Group[] {
  const habit = habitOf(lines)
  const groups: Group[] = []
  let spacedColumns = 0
  let text = ''
  for (const line of lines) {
    const last = groups.at(-1)
    const row = readRow(line)
    const spaced = row ? null : readSpacedRow(line)
    if (spaced && spaced.length >= 3 && headerWords(line.folded) >= 3) spacedColumns = spaced.length
    else if (!spaced || spaced.length < 2 || spaced.length > spacedColumns + 1) spacedColumns = 0
    const cells = row ?? (spacedColumns > 0 ? spaced : null)
    const footnote = !cells && isFootnote(line, text)
    const above = last?.lines.at(-1)
    if (
      !cells &&
      !footnote &&
      last &&
      above &&
      !last.cells &&
      goesOn(above, line, habit) &&
      !(last.footnote && (line.blanksAbove > 0 || !startsLow(line.text)))
    )
      last.lines.push(line)
    else groups.push({ lines: [line], cells, footnote })
    text += `${line.text}\n`
  }
  return groups
}

class Builder {
  text = ''
  folded = ''
  readonly starts: number[] = []
  readonly ends: number[] = []

  add(piece: Piece): [number, number] {
    const from = this.text.length
    const { text, folded, starts, ends } = piece.base
    let afterSpace = true
    for (let i = piece.from; i < piece.to; i++) {
      const space = /\s/.test(text[i] as string)
      if (space && afterSpace) continue
      afterSpace = space
      this.text += space ? ' ' : text[i]
      this.folded += space ? ' ' : folded[i]
      this.starts.push(starts[i] as number)
      this.ends.push(ends[i] as number)
    }
    return [from, this.text.length]
  }

  gap(sign: string, at: number): void {
    this.text += sign
    this.folded += sign
    this.starts.push(at)
    this.ends.push(at)
  }
}

export function unwrap(lines: readonly Line[]): LogicalLine[] {
  const builder = new Builder()
  const drafts: { group: Group; range: [number, number]; cells: [number, number][] | null }[] = []
  for (const group of groupLines(lines)) {
    const from = builder.text.length
    const cells: [number, number][] = []
    const parts = group.cells ?? group.lines.map((line) => line.piece)
    parts.forEach((part, i) => {
      // '1638/' and 'QĐ-UBND' on two lines are one number.
      const above = parts[i - 1]?.text.slice(-4) ?? ''
      const broken = !group.cells && /\d\/$/.test(above) && /^\p{Lu}{2}/u.test(part.text)
      if (i > 0 && !broken) builder.gap(group.cells ? '\t' : ' ', builder.ends.at(-1) ?? 0)
      cells.push(builder.add(part))
    })
    drafts.push({ group, range: [from, builder.text.length], cells: group.cells ? cells : null })
    builder.gap('\n', builder.ends.at(-1) ?? 0)
  }
  const base: Base = builder
  return drafts.map(({ group, range, cells }) => {
    const piece = new Piece(base, range[0], range[1])
    const first = group.lines[0] as Line
    return {
      piece,
      marker: group.cells || group.footnote ? null : readMarker(piece.text),
      cells: cells ? cells.map(([from, to]) => new Piece(base, from, to).trim()) : null,
      blanksAbove: first.blanksAbove,
      indent: first.indent,
      footnote: group.footnote,
    }
  })
}
