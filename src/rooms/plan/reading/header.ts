// Who issues the plan, its number, where and when: from the two-column header, else from the issuing sentence.
import type { PartialDate, SourceSpan } from '../plan-facts.ts'
import { fromCapitals } from './capitals.ts'
import { columnsOf, type Line } from './lines.ts'
import { beginsWithBody } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { Node, Reading } from './structure.ts'

export type Found<T> = { value: T; span: SourceSpan }

const MOTTO =
  /(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*-?\s*tu do\s*-?\s*hanh phuc|dang cong san viet nam|doan tncs ho chi minh$)/
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ke\s*hoach/, 'KH'],
  [/^chuong\s*trinh/, 'CTr'],
  [/^thong\s*bao/, 'TB'],
  [/^huong\s*dan/, 'HD'],
  [/^quyet\s*dinh/, 'QĐ'],
]

export function readDocumentType(reading: Reading): string | null {
  const line = reading.zones.title[0]
  const squeezed = line?.folded.replace(/[^a-z]/g, '') ?? ''
  return TYPES.find(([word]) => word.test(line?.folded ?? '') || word.test(squeezed))?.[1] ?? null
}

const NUMBER =
  /(?:^|[\s(|])(?:Số|SỐ|Sô|So)\s*[:.]?\s*(\d[\d\s]{0,6})?[\s.…_]*((?:\/\s*\d{4}\s*)?[/-]\s*(?:KH|Kh|CTr|TB|HD|QĐ|CT)[\p{L}\d]*(?:\s?[/.&–-]\s?\p{Lu}[\p{L}\d&]*)*)/u

export function readNumber(reading: Reading): Found<string> | null {
  for (const line of [...reading.zones.header, ...reading.zones.title.slice(0, 1)]) {
    const found = NUMBER.exec(line.text)
    if (found?.[1]?.trim())
      return {
        value: `${found[1]}${found[2]}`.replace(/\s+/g, '').replaceAll('–', '-'),
        span: line.piece.cut(found.index, found.index + found[0].length).trim().span,
      }
  }
  return null
}

const BLANK = '[\\s._…,/-]*'
const ISSUED = new RegExp(
  `((?:\\p{Lu}[\\p{L}'’.-]*)(?:[ -]+\\p{L}[\\p{L}'’.-]*){0,5})\\s*,?\\s+ngày\\s*(?:(\\d{1,2})(?![\\p{L}\\d])|[\\p{L}\\d]{1,2}(?=\\s))?${BLANK}tháng\\s*(\\d{1,2})?${BLANK}năm\\s*(\\d{4}|20\\s*\\d{2})`,
  'iu',
)

export function readIssuedAt(reading: Reading): {
  place: string | null
  date: PartialDate | null
  span: SourceSpan | null
} {
  const lines = [...reading.zones.header, ...reading.zones.title]
  for (const line of lines) {
    for (const column of columnsOf(line.piece, 3).length > 1
      ? [...columnsOf(line.piece, 3), line.piece]
      : [line.piece]) {
      const found = ISSUED.exec(column.text)
      if (!found) continue
      const [, place, day, month, year] = found
      const digits = (year ?? '').replace(/\s/g, '')
      const pad = (n: string) => n.padStart(2, '0')
      const date = month ? (day ? `${digits}-${pad(month)}-${pad(day)}` : `${digits}-${pad(month)}`) : digits
      return { place: placeOnly(place ?? ''), date, span: column.cut(found.index, found.index + found[0].length).span }
    }
  }
  return { place: null, date: null, span: null }
}

/** 'Số 5/KH-UBND Kon Tum' on one line: the place is what follows the number. */
function placeOnly(text: string): string {
  return text.replace(/^.*\b(?:KH|UBND|TU|ĐU|BTV)[-\p{Lu}]*\s+(?=\p{Lu}\p{Ll})/u, '').trim()
}

const PLACE_LINE = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|khoi|truong|cap)\b/
const NOT_ISSUER = /^(?:\/|so\s*(?:[:.\d/-]|$)|s[o0]\s*:|ngay\b|\*|-|du thao|mat|hoa toc)/

/** The bodies named in the header, the issuing one last: lines that name no body go on with the one above. */
function headerBodies(lines: readonly Line[]): Piece[][] {
  const bodies: Piece[][] = []
  for (const line of lines) {
    const columns = columnsOf(line.piece, 3)
    const first = columns[0]
    if (!first) continue
    const motto = MOTTO.exec(first.folded)
    const left = (motto ? first.cut(0, motto.index) : first).trim()
    if (
      left.length < 2 ||
      NOT_ISSUER.test(left.folded) ||
      ISSUED.test(left.text) ||
      /\bngay\b.*\bthang\b/.test(left.folded) ||
      /, ngay$/.test(left.folded)
    )
      continue
    if (/\p{Ll}/u.test(left.text.replace(/V\/v.*/, '')) && bodies.length > 0 && !beginsWithBody(left.folded)) continue
    const open = bodies.at(-1)
    if (open && (PLACE_LINE.test(left.folded) || !beginsWithBody(left.folded))) open.push(left)
    else if (beginsWithBody(left.folded) || PLACE_LINE.test(left.folded)) bodies.push([left])
  }
  return bodies
}

const ISSUING =
  /\b(?:ban hanh|xay dung|to chuc thuc hien|trien khai|lap|de ra)\s+(?:va trien khai\s+)?(?:noi dung\s+)?(?:ke hoach|chuong trinh)\b|\bke hoach (?:to chuc|phoi hop)\b/

/** 'UBND huyện xây dựng Kế hoạch …' in the preamble. */
function issuingBody(preamble: readonly Node[]): Piece | null {
  for (const node of [...preamble].reverse()) {
    for (const sentence of node.piece
      .split(/[;.](?=\s|$)|,\s+(?=(?:ubnd|uy ban|ban|hoi|lien|so|dang|huyen|tinh|thuong)\b)/g)
      .reverse()) {
      const found = ISSUING.exec(sentence.folded)
      if (!found || found.index < 3) continue
      const subject = sentence.cut(0, found.index).trim(',')
      if (beginsWithBody(subject.folded) && subject.length < 160) return subject
    }
  }
  return null
}

const LEVEL_AT_END = /(?:^|\s)(tỉnh|huyện|xã|phường|thành phố|thị xã|quận|thị trấn|đặc khu|TP\.?)$/iu

/** The name of the place of that level that the document speaks of most. */
function placeNamed(text: string, level: string): string | null {
  const counts = new Map<string, number>()
  const low = level.toLowerCase()
  const either = `(?:${low}|${low.charAt(0).toUpperCase()}${low.slice(1)})`
  const named = new RegExp(
    `(?<!\\p{L})${either}[ \\u00a0]+(\\p{Lu}[\\p{Ll}’'-]*(?:[ \\u00a0]+\\p{Lu}[\\p{Ll}’'-]*){0,3})`,
    'gu',
  )
  for (const found of text.matchAll(named)) {
    const name = (found[1] ?? '').trim()
    if (!/^\p{Lu}/u.test(name) || /^(?:Ủy|Uỷ|Hội|Đoàn|Đảng|Nhân|Phụ|Việt|Về|Đề|Chủ|Bí|Phó)(?:\s|$)/.test(name)) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The same name as the running text writes it, with its own capitals. */
function asWritten(capitals: string, whole: string): string | null {
  const words = capitals.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const forms = new Map<string, number>()
  for (const [form] of whole.matchAll(new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'giu')))
    if (/\p{Lu}/u.test(form) && /\p{Ll}/u.test(form)) forms.set(form.replace(/\s+/g, ' '), (forms.get(form) ?? 0) + 1)
  return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

export function readIssuer(reading: Reading, whole: string, issuedPlace: string | null): Found<string> | null {
  const bodies = headerBodies(reading.zones.header)
  const body = wholeBody(bodies)
  const sentence = body ? null : issuingBody(reading.preamble)
  const first = body?.[0] ?? sentence
  if (!first) return null
  const text = body ? natural(body, whole) : (sentence?.plain ?? '')
  const bare = text.replace(/\s*\([^)]*\)/g, '').trim()
  const edges = (body ?? [first]).map((part) => part.span)
  const span = { start: Math.min(...edges.map((edge) => edge.start)), end: Math.max(...edges.map((edge) => edge.end)) }
  return { value: withPlace(bare, bodies.slice(0, -1), whole, issuedPlace), span }
}

/** 'TỈNH A' below 'ỦY BAN NHÂN DÂN' goes on with its name; another body begins one. */
const belowCapitals = (part: string) =>
  fromCapitals(part).replace(/^(?:Tỉnh|Huyện|Xã|Phường|Thành|Thị|Quận|Đặc)(?= (?!ủy))/u, (word) => word.toLowerCase())

const ORGAN = /^(?:ban thuong vu|ban chap hanh|ban thuong truc|bch|btv|thuong truc)$/

/** 'HỘI NÔNG DÂN TỈNH A' above 'BAN THƯỜNG VỤ': the organ and its body are one. */
function wholeBody(bodies: readonly Piece[][]): Piece[] | undefined {
  const last = bodies.at(-1)
  const above = bodies.at(-2)
  return last && above && last.length === 1 && ORGAN.test(last[0]?.folded ?? '') ? [...last, ...above] : last
}

function natural(parts: readonly Piece[], whole: string): string {
  const capitals = parts.map((part) => part.plain)
  const one = asWritten(capitals.join(' '), whole)
  if (one && /^\p{Lu}/u.test(one)) return one
  return capitals
    .map((part, i) => asWritten(part, whole) ?? (i > 0 ? belowCapitals(part) : fromCapitals(part)))
    .join(' ')
}

const PLACE = /(?:^|\s)((?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận|thị trấn|đặc khu|TP\.?)\s+\p{Lu}.*)$/iu

/** 'UBND huyện' and 'Sở Tài chính' are completed by the place that the document is about. */
function withPlace(bare: string, parents: readonly Piece[][], whole: string, issuedPlace: string | null): string {
  const level = LEVEL_AT_END.exec(bare)?.[1]
  if (level) {
    const name = placeNamed(whole, level) ?? issuedPlace
    return name ? `${bare} ${name}` : bare
  }
  if (PLACE.test(bare)) return bare
  const parent = parents
    .map((parts) => natural(parts, whole))
    .reverse()
    .map((name) => PLACE.exec(name)?.[1])
    .find(Boolean)
  return parent && !bare.includes(parent.split(/\s+/).slice(-2).join(' ')) ? `${bare} ${parent}` : bare
}
