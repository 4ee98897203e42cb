import { parseNumber } from '#vietnamese/numbers.ts'

/** A total with the parts that the text itself gives it. */
export type Breakdown = {
  start: number
  end: number
  total: number
  parts: number[]
  unit: string
  /** How the parts come about, where it is no plain addition: '12 × 20'. */
  working?: string
  /** The session whose number of people the total is, where the facts say so: its place among the sessions. */
  session?: number
}

const PEOPLE =
  'đại biểu|người|hội viên|đoàn viên|thanh niên|hộ dân|hộ|cán bộ|phụ nữ|công nhân|nông dân|cựu chiến binh|doanh nghiệp|đồng chí'
const THINGS = 'suất quà|suất|phần quà|hội nghị|điểm cầu'
const COUNTED = `${PEOPLE}|${THINGS}|đồng chí|đ\\/c|lãnh đạo|phóng viên|chuyên viên|chủ tịch|trưởng|phó|đại diện|công chức|viên chức|học sinh|sinh viên|tổ viên|chủ hộ|giám đốc|khách|hộ kinh doanh|trưởng thôn|già làng`
const NUMBER = '(?<![\\d./,-])(\\d{1,3}(?:\\.\\d{3})+|\\d+)'
const OPENING = new RegExp(
  `${NUMBER}\\s+(${PEOPLE}|${THINGS}|đồng)(?![\\p{L}])(?:\\s*\\([^()\\d]{8,160}\\))?[^.;:\\n\\d]{0,40}?[,;(.]?\\s*(?:(?:trong đó(?! có)|gồm có|bao gồm|gồm|cụ thể|chia ra)[^:;\\n\\d]{0,20}:?|\\)?\\**:[ \\t]*(?=\\n)|\\)\\**[ \\t]*(?=\\n))`,
  'giu',
)
/** No breakdown is longer; a broken page must not be searched to its end for each number. */
const LONGEST_LIST = 4000
const VAGUE = /(?:khoảng|dự kiến|ước|trên|hơn|gần|tối đa|không quá|từ)\s+(?:có\s+)?$/iu
const OPEN_CLASS = /khoảng|tối đa|không quá|\btừ\s+\d|còn lại|\.\.\.|…|mỗi|một số/iu

/** "300 đại biểu, gồm: 250 hội viên; 30 lãnh đạo; 20 phóng viên", in one sentence or as bullets below it. */
export function breakdownsInText(text: string): Breakdown[] {
  const found: Breakdown[] = []
  for (const match of text.matchAll(OPENING)) {
    const total = parseNumber(match[1]!)
    if (
      total === null ||
      /trong đó có/iu.test(match[0]) ||
      VAGUE.test(text.slice(Math.max(0, match.index - 20), match.index))
    )
      continue
    const from = match.index + match[0].length
    const { parts, end } = listedParts(text, from, match[2]!.toLowerCase())
    if (parts === null || parts.length < 2) continue
    found.push({ start: match.index, end, total, parts, unit: match[2]!.toLowerCase() })
  }
  return found
}

function listedParts(text: string, from: number, unit: string): { parts: number[] | null; end: number } {
  const rest = text.slice(from, from + LONGEST_LIST)
  const inline = /^[ \t]*\S/.test(rest)
  const block = inline ? sentenceOf(rest) : bulletsOf(rest)
  if (OPEN_CLASS.test(block)) return { parts: null, end: from }
  const inlineCut = block.includes(';') ? /;\s*/u : /,\s+(?=(?:và\s+)?[^,]*\d)|\s+và\s+(?=\d)/u
  const segments = block
    .split(inline ? inlineCut : /\n(?=\s*(?:[-+–•]|[a-zđ]\)))/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
  const parts = segments.map((segment) => partOf(segment, unit, inline))
  return { parts: parts.includes(null) ? null : parts.map((part) => part!), end: from + block.trimEnd().length }
}

/** One number a part. A bullet's own details ("…, trong đó: …") are cut off; in one sentence they leave it open. */
function partOf(segment: string, unit: string, inline: boolean): number | null {
  const detail = /trong đó|bao gồm|gồm|cụ thể/iu.exec(segment)
  if (inline && detail) return null
  // '60 đ/c (05 đ/c/chi đoàn)' says how the sixty come about.
  const own = segment.slice(0, detail?.index ?? segment.length).replace(/\([^()]*\d[^()]*\/\s*\p{L}[^()]*\)/gu, ' ')
  const counted = new RegExp(`${NUMBER}\\s*(?:${countedAs(unit)})(?![\\p{L}])`, 'giu')
  const numbers = [...own.matchAll(counted)].filter(({ index }) => !isOrdinal(own, index))
  if (numbers.length === 1) return parseNumber(numbers[0]![1]!)
  const bare =
    numbers.length === 0 ? /(?::|–|-)\s*(\d{1,3}(?:\.\d{3})+|\d+)\s*[;,.]?$|\((\d+)\)\s*[;,.]?$/u.exec(own) : null
  return bare ? parseNumber(bare[1] ?? bare[2]!) : null
}

/** Hubs and conferences are no people: '10 điểm cầu: huyện A 50 đại biểu' adds nothing up. */
function countedAs(unit: string): string {
  if (unit === 'đồng' || unit === 'điểm cầu' || unit === 'hội nghị') return unit
  return COUNTED
}

function isOrdinal(segment: string, index: number): boolean {
  return /(?:năm|ngày|tháng|số|điều|khoản|giai đoạn)\s*$/iu.test(segment.slice(0, index))
}

function sentenceOf(rest: string): string {
  const end = /\.(?=\s|$)|\n\s*\n|\n\s*(?:[-+–•*]|\d+[.)]|[a-zđ]\)|[IVX]+\.)\s/u.exec(rest)
  return rest.slice(0, end?.index ?? rest.length)
}

/** Bullets right below, their wrapped lines included; a blank line may stand between two. */
function bulletsOf(rest: string): string {
  const match =
    /^\s*\n(?:\s*(?:[-+–•]|[a-zđ]\))[ \t]*[^\n]+(?:\n(?!\s*(?:[-+–•*]|[a-zđ]\)|\d+[.)]|[IVX]+\.)\s)[ \t]*\S[^\n]*)*(?:\n|$))+/u.exec(
      rest,
    )
  return match ? match[0] : ''
}

const PRODUCT =
  /(?<![\d./])(\d+)\s+(?:xã|phường|thôn|ấp|buôn|bản|tổ dân phố|khu phố|chi đoàn|đơn vị|cơ quan|doanh nghiệp|chi hội|công đoàn)(?![\p{L}])[^.;\n()\d]{0,40}?mỗi\s[^.;\n()\d]{2,40}?(\d+)\s+(đại biểu|người|hội viên|đoàn viên)[^.;\n\d]{0,12}?(?:=|\(|tổng|là)\s*(?:=|là|tổng(?: số| cộng)?(?: là)?)?:?\s*(\d[\d.]*)\s+\3/giu

/** "12 xã, phường, mỗi xã, phường 20 đại biểu (tổng 240 đại biểu)". */
export function productsInText(text: string): Breakdown[] {
  return [...text.matchAll(PRODUCT)].flatMap((match) => {
    const [whole, units, each, unit, written] = match
    const total = parseNumber(written!)
    if (total === null) return []
    const product = Number(units) * Number(each)
    const place = { start: match.index, end: match.index + whole.length }
    return [
      { ...place, total, parts: [product], unit: unit!.toLowerCase(), working: `${Number(units)} × ${Number(each)}` },
    ]
  })
}

/** A table whose last row adds up the columns above it. */
export function breakdownsInTables(text: string): Breakdown[] {
  return tablesOf(text).flatMap(({ rows }) => {
    const last = rows.at(-1)!
    if (!/^\s*(?:\t|\d*\s*)*(?:tổng|cộng)/iu.test(last.cells.join('\t'))) return []
    const body = rows.slice(0, -1)
    return last.cells.flatMap((cell, column) => {
      const total = parseNumber(cell.trim())
      if (total === null) return []
      // A merged "Tổng cộng" cell shortens the row: the column may count from the left or from the right.
      const readings = [partsAt(body, column), partsAt(body, column - last.cells.length)].filter(
        (parts) => parts !== null,
      )
      const parts = readings.find((one) => one.reduce((a, b) => a + b, 0) === total) ?? readings[0]
      return parts ? [{ start: last.start, end: last.start + last.text.length, total, parts, unit: 'ở hàng cộng' }] : []
    })
  })
}

/** The numbers of a column below its head; null unless every row has one. */
function partsAt(body: readonly Row[], column: number): number[] | null {
  const numbers = body.map(({ cells }) => parseNumber((cells.at(column) ?? '').trim()))
  const parts = numbers[0] === null ? numbers.slice(1) : numbers
  return parts.length > 1 && !parts.includes(null) ? parts.map((part) => part!) : null
}

type Row = { text: string; start: number; cells: string[] }

export function tablesOf(text: string): { rows: Row[] }[] {
  const tables: { rows: Row[] }[] = []
  let rows: Row[] = []
  let start = 0
  for (const line of `${text}\n`.split('\n')) {
    if (line.includes('\t')) rows.push({ text: line, start, cells: line.split('\t') })
    else if (rows.length > 0) {
      if (rows.length > 2) tables.push({ rows })
      rows = []
    }
    start += line.length + 1
  }
  return tables
}
