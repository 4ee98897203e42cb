/** The text of a plan cut into lines and pieces, each piece knowing its fact: for the sheet beside the facts. Pure. */

export type PaperMark = { key: string; start: number; end: number; kind: 'fact' | 'quiet' | 'unsure' | 'wrong' }
export type PaperPiece = { text: string; mark: PaperMark | null; isFirst: boolean }
/** `centre`: head, type and subject; `bold`: headings; `row`: table cells parted by tabs. */
export type PaperLine = { kind: 'blank' | 'centre' | 'bold-centre' | 'bold' | 'row' | 'text'; pieces: PaperPiece[] }

/** Where marks overlap the shorter one shows: a sum inside a task's sentence is its own fact. */
export function paperLines(text: string, marks: readonly PaperMark[]): PaperLine[] {
  const owner = ownerOf(text.length, marks)
  const seen = new Set<string>()
  const lines: PaperLine[] = []
  let place: Place = text.search(/^[\s*_#]*KẾ HOẠCH[\s*_]*$/mu) >= 0 ? 'head' : 'body'
  let start = 0
  for (const raw of text.split('\n')) {
    place = placeAfter(place, raw)
    const kind = lineKind(raw, place)
    const isDoubleBlank = kind === 'blank' && (lines.length === 0 || lines.at(-1)!.kind === 'blank')
    if (!isDoubleBlank) lines.push({ kind, pieces: pieces(raw, start, owner, marks, seen) })
    start += raw.length + 1
  }
  return lines
}

/** Where in the document a line stands: above the type's name, in its subject, or below. */
type Place = 'head' | 'type' | 'subject' | 'body'

function placeAfter(place: Place, raw: string): Place {
  const line = raw.replace(/[*_#]/g, '').trim()
  if (place === 'head') return line === 'KẾ HOẠCH' ? 'type' : 'head'
  if (place === 'type') return line === '' ? 'type' : 'subject'
  if (place === 'subject')
    return line === '' || /^(căn cứ|thực hiện|theo|triển khai|[IVX]+\.|\d+\.)/iu.test(line) ? 'body' : 'subject'
  return 'body'
}

function ownerOf(length: number, marks: readonly PaperMark[]): Int32Array {
  const owner = new Int32Array(length).fill(-1)
  const order = marks.map((_, index) => index).sort((a, b) => size(marks[b]!) - size(marks[a]!))
  for (const index of order) owner.fill(index, marks[index]!.start, Math.min(marks[index]!.end, length))
  return owner
}

function pieces(
  raw: string,
  start: number,
  owner: Int32Array,
  marks: readonly PaperMark[],
  seen: Set<string>,
): PaperPiece[] {
  const list: PaperPiece[] = []
  let from = 0
  for (let at = 1; at <= raw.length; at += 1) {
    if (at < raw.length && owner[start + at] === owner[start + from]) continue
    const mark = marks[owner[start + from] ?? -1] ?? null
    list.push({ text: raw.slice(from, at), mark, isFirst: mark !== null && !seen.has(mark.key) })
    if (mark) seen.add(mark.key)
    from = at
  }
  return list
}

function lineKind(raw: string, place: Place): PaperLine['kind'] {
  const line = raw.replace(/[*_]/g, '').trim()
  if (line === '') return 'blank'
  const letters = line.replace(/[^\p{L}]/gu, '')
  const isUpper = letters.length > 3 && letters === letters.toUpperCase()
  if (place === 'head') return isUpper || /^Độc lập/u.test(line) ? 'bold-centre' : 'centre'
  if (place === 'type' || place === 'subject') return 'bold-centre'
  if (raw.includes('\t')) return 'row'
  if (/^[IVX]+\.\s/.test(line)) return 'bold'
  return isUpper && line.length < 90 ? 'bold-centre' : 'text'
}

const size = (mark: PaperMark): number => mark.end - mark.start
