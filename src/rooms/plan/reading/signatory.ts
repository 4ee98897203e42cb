// Who signs, and in whose name.

import { isPersonName } from '#vietnamese/names.ts'
import type { Signatory, SourceSpan } from '../plan-facts.ts'
import { footColumnsOf, type Line } from './lines.ts'
import { foldKeepingLength, type Piece } from './piece.ts'
import type { Reading } from './structure.ts'

const CAPACITY = /^T\s*[./]?\s*M\s*[./]?\s*(?=\p{Lu})/u
/** 'KT. CHỦ TỊCH'; in papers of the Party 'K/T BÍ THƯ'. */
const ACTING = /^(?:(?:K\s*\.?\s*T|T\s*\.?\s*L|TUQ|Q)\s*[./]|[KT]\/[TL]\s)\s*(?=\p{Lu})/u
const POSITION =
  /^(?:pho |quyen |q\. )?(?:chu tich|bi thu|giam doc|tong giam doc|truong|chanh|chu nhiem|hieu truong|(?:chi )?cuc truong|vu truong|doi truong|thuong truc|uy vien|chi huy truong|pho|thuong vu)\b/
const NOTHING = /^[[(]|^(?:da ky|ky ten|dong dau)\b/
const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy)|(?:(?:Th\.?S|TS|BS|GS|PGS|BSCK(?:I{1,2}|[12])|KS|CN|LS)\b\.?\s*,?\s*)*(?:Th\.?S|TS|BS|GS|PGS|BSCK(?:I{1,2}|[12])|KS|CN|LS)\b\.?|(?:Tiến|Thạc|Bác|Kỹ|Dược) (?:sĩ|sỹ|sư)|Luật sư)\s*(?=\p{Lu})/iu

const RANK_CAPITALS = /^(?:(?:ĐẠI|THƯỢNG|TRUNG|THIẾU) (?:TÁ|TƯỚNG|ÚY)|TH\.?S\.?|TS\.?|BS\.?)\s+/u
const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

const SURNAMES =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|doan|trinh|luong|mai|to|ta|ha|cao|lam|luu|quach|thai|chau|trieu|tong|vuong|nong|vi|lo|ma|be|sung|giang|quang|cam|y|h|ksor|rcom|dam|la|kieu|tang|mac|chu|nghiem|khuat|phung|phi|van|to|ton|hua|than|bach|dao|lai|thach|son|danh|kim)$/
const NO_NAME_WORD = /\b(?:ban|so|phong|thuong|truc|uy|vien|dang|hoi dong|kinh te|xa hoi|chuyen trach|phu trach)\b/

/** 'TRẦN ĐÌNH PHÚC' below a position: no more of the position. */
function isNameInCapitals(text: string): boolean {
  const bare = text.replace(RANK_CAPITALS, '')
  const words = foldKeepingLength(bare).trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || !SURNAMES.test(words[0] ?? '') || NO_NAME_WORD.test(words.join(' ')))
    return false
  return isPersonName(bare.trim().replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()))
}

type Side = 'left' | 'right'

/** Two signers: the one who signs for a collective, else the one on the right. */
function sideOf(lines: readonly Line[]): Side {
  const pairs = lines.map((line) => footColumnsOf(line.piece)).filter((columns) => columns.length === 2)
  const onLeft = pairs.some(
    ([left, right]) =>
      left && right && CAPACITY.test(left.text) && !CAPACITY.test(right.text) && isCapitals(right.text),
  )
  return onLeft ? 'left' : 'right'
}

const signing = (columns: readonly Piece[], side: Side) =>
  side === 'left' && columns.length > 1 ? columns[0] : columns.at(-1)

/** The signing column of each line: the right one where two stand side by side. */
function signedLines(lines: readonly Line[]): Piece[] {
  const side = sideOf(lines)
  return lines.flatMap((line) => {
    const columns = footColumnsOf(line.piece).filter((column) => !/^\|+$/.test(column.text))
    const last = signing(columns, side)?.trim('|')
    if (!last || NOTHING.test(last.folded) || /^(?:[-–+•]|noi\s*nhan|luu\b)/.test(last.folded)) return []
    return [last]
  })
}

export function readSignatory(reading: Reading): { value: Signatory; spans: Record<string, SourceSpan> } {
  const value: Signatory = { capacity: null, actingFor: null, position: null, name: null }
  const spans: Record<string, SourceSpan> = {}
  const put = (key: keyof Signatory, piece: Piece, more = false) => {
    const text = piece.plain
    value[key] = more && value[key] ? `${value[key]} ${text}` : text
    spans[`signatory.${key}`] =
      more && spans[`signatory.${key}`] ? { start: spans[`signatory.${key}`]!.start, end: piece.span.end } : piece.span
  }
  let last: keyof Signatory | null = null
  for (const piece of signedLines(reading.zones.signature)) {
    const { text, folded } = piece
    if (CAPACITY.test(text)) {
      if (value.name) reset(value)
      put('capacity', piece)
      last = 'capacity'
    } else if (ACTING.test(text)) {
      put('actingFor', piece)
      last = 'actingFor'
    } else if (isCapitals(text) && POSITION.test(folded)) {
      put('position', piece, last === 'position')
      last = 'position'
    } else if (isCapitals(text) && last === 'position' && isNameInCapitals(text)) {
      put('name', piece)
      last = 'name'
    } else if (isCapitals(text) && last !== null && last !== 'name') put(last, piece, true)
    else {
      const name = piece.cut(RANK.exec(text)?.[0].length ?? 0)
      if (isPersonName(name.plain) && name.plain.includes(' ')) {
        put('name', name)
        last = 'name'
      }
    }
  }
  const below = value.name ? null : nameAmongRecipients(reading.zones.recipients)
  if (below) put('name', below)
  return { value, spans }
}

/** Below a signature that stands above Nơi nhận, or run into its last line, the name is among the recipients. */
function nameAmongRecipients(lines: readonly Line[]): Piece | null {
  for (const line of [...lines].reverse()) {
    const tail = /^[-–+•*]/.test(line.text) ? /[.;]\s+(?=[^.;:]{6,40}$)/.exec(line.text) : null
    if (/^[-–+•*]/.test(line.text) && !tail) continue
    const name = line.piece.cut(tail ? tail.index + tail[0].length : 0).trim()
    if (isPersonName(name.plain) && name.plain.split(' ').length > 2) return name
  }
  return null
}

/** A second signature below the first: the last one counts. */
function reset(value: Signatory): void {
  value.capacity = value.actingFor = value.position = value.name = null
}
