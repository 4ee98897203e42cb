// The stretches of a plan: what stands above the title, the title, the body, Nơi nhận, the signature, the annexes.
import type { Line } from './lines.ts'
import { footColumnsOf } from './lines.ts'
import { readMarker } from './markers.ts'

export type Zones = {
  header: Line[]
  /** From the line with KẾ HOẠCH on; empty where there is none. */
  title: Line[]
  body: Line[]
  recipients: Line[]
  signature: Line[]
  annexes: Line[]
}

const CAPACITY = /^(?:(?:T\s*[./]?\s*M|K\s*\.?\s*T|T\s*\.?\s*L|TUQ|Q)\s*[./]|[TK]\/[MTL]\s)\s*\p{Lu}/u
const BASIS_START =
  /^(?:can cu|thuc hien|trien khai|theo|xet|de|nham|tiep tuc|nhan|huong ung|phat huy|trong thoi gian|hoi nghi|thuong truc|ban thuong vu|uy ban|ubnd)\b/
const BASIS_ONLY =
  /^(?:can cu|thuc hien (?:y kien|chi dao|quy|ke|nghi|cong|chuong|chi|huong|luat|van|thong|quyet)|trien khai thuc hien|theo (?:de nghi|ke|chi|chuong|cong)|xet de nghi|de (?:tao|tiep|kip|nang|phat|trien|thuc))/
const ANNEX = /^(?:phu luc|bieu (?:mau|so)|du toan|danh sach|lich to chuc|chuong trinh chi tiet)\b|^chuong trinh$/

const isTitleWord = (line: Line) => {
  const bare = line.folded.replace(/[^a-z]/g, '')
  if (bare === 'kehoach') return true
  return (
    /^ke\s+hoach\b/.test(line.folded) &&
    line.text.startsWith('K') &&
    line.text.slice(0, 8).toUpperCase() === line.text.slice(0, 8)
  )
}

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** The title ends where a basis, a section or a whole sentence begins. */
function titleEnd(lines: readonly Line[], start: number): number {
  const first = lines[start] as Line
  const alone = first.folded.replace(/[^a-z]/g, '') === 'kehoach'
  let end = start + 1
  for (; end < lines.length && end < start + 9; end++) {
    const line = lines[end] as Line
    const above = lines[end - 1] as Line
    const firstOfTitle = alone && end === start + 1
    if (readMarker(line.text)) break
    if (firstOfTitle) continue
    if (isCapitals(line.text) && isCapitals(above.text)) continue
    if (/^\p{Ll}/u.test(line.text)) continue
    if (/[.;:]$/.test(above.text) || /\bnhu sau:$/.test(line.folded)) break
    if (BASIS_ONLY.test(line.folded)) break
    if (
      line.blanksAbove > 0 &&
      (BASIS_START.test(line.folded) || /nam \d{4}\W*$/.test(above.folded) || isCapitals(above.text))
    )
      break
    if (line.text.length > 140 && end > start + 1) break
    if (BASIS_START.test(line.folded) && /nam \d{4}\W*$/.test(above.folded)) break
  }
  return end
}

const isSignatureStart = (line: Line) => footColumnsOf(line.piece).some((column) => CAPACITY.test(column.text))

function lastIndex(lines: readonly Line[], test: (line: Line) => boolean, from = 0): number {
  for (let i = lines.length - 1; i >= from; i--) if (test(lines[i] as Line)) return i
  return -1
}

/** Where Nơi nhận and the signature stand; the signature may stand first, beside or below. */
function tailOf(
  lines: readonly Line[],
  from: number,
): Pick<Zones, 'recipients' | 'signature' | 'annexes'> & { start: number } {
  const noted = lastIndex(lines, (line) => footColumnsOf(line.piece).some((c) => /^noi\s*nhan\b/.test(c.folded)), from)
  const floor = noted < 0 ? Math.max(from, lastIndex(lines, (line) => /\.\/\.?\W*$/.test(line.text), from) + 1) : from
  let signed = -1
  for (let i = Math.max(floor, noted < 0 ? floor : noted - 12); i < lines.length; i++) {
    if (isSignatureStart(lines[i] as Line)) {
      signed = i
      break
    }
  }
  if (noted < 0 && signed < 0) return { start: lines.length, recipients: [], signature: [], annexes: [] }
  const start = Math.min(noted < 0 ? signed : noted, signed < 0 ? noted : signed)
  let end = lines.length
  for (let i = Math.max(noted, signed) + 1; i < lines.length; i++) {
    if (ANNEX.test((lines[i] as Line).folded) && isCapitals((lines[i] as Line).text)) {
      end = i
      break
    }
  }
  const annexes = lines.slice(end)
  if (noted < 0) return { start, recipients: [], signature: lines.slice(signed, end), annexes }
  if (signed < 0) return { start, recipients: lines.slice(noted, end), signature: lines.slice(noted, end), annexes }
  // 'TM. BAN THƯỜNG VỤ' above 'Nơi nhận:   CHỦ TỊCH': the rest stands beside the recipients.
  const beside = signed < noted && noted - signed <= 2 && footColumnsOf((lines[noted] as Line).piece).length > 1
  if (signed < noted && !beside)
    return { start, recipients: lines.slice(noted, end), signature: lines.slice(signed, noted), annexes }
  return { start, recipients: lines.slice(noted, end), signature: lines.slice(signed, end), annexes }
}

export function findZones(lines: readonly Line[]): Zones {
  const titleStart = lines.findIndex((line, i) => i < 60 && isTitleWord(line))
  const bodyStart = titleStart < 0 ? 0 : titleEnd(lines, titleStart)
  const tail = tailOf(lines, bodyStart)
  return {
    header: titleStart < 0 ? [] : lines.slice(0, titleStart),
    title: titleStart < 0 ? [] : lines.slice(titleStart, bodyStart),
    body: lines.slice(bodyStart, tail.start),
    recipients: tail.recipients,
    signature: tail.signature,
    annexes: tail.annexes,
  }
}
