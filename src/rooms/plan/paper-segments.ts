/** The text of a plan cut into lines and pieces, each piece knowing its fact: for the sheet beside the facts. Pure. */

export type PaperMark = { key: string; start: number; end: number; kind: 'fact' | 'unsure' | 'wrong' }
export type PaperPiece = { text: string; mark: PaperMark | null; isFirst: boolean }
export type PaperLine = { kind: 'blank' | 'centre' | 'heading' | 'row' | 'text'; pieces: PaperPiece[] }

/** Where marks overlap the shorter one shows: a sum inside a task's sentence is its own fact. */
export function paperLines(text: string, marks: readonly PaperMark[]): PaperLine[] {
  const owner = ownerOf(text.length, marks)
  const seen = new Set<string>()
  const lines: PaperLine[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    lines.push({ kind: lineKind(raw), pieces: pieces(raw, start, owner, marks, seen) })
    start += raw.length + 1
  }
  return lines
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

function lineKind(raw: string): PaperLine['kind'] {
  const line = raw.replace(/[*_]/g, '').trim()
  if (line === '') return 'blank'
  if (raw.includes('\t')) return 'row'
  const letters = line.replace(/[^\p{L}]/gu, '')
  const isUpper = letters.length > 3 && letters === letters.toUpperCase()
  if (/^[IVX]+\.\s/.test(line)) return 'heading'
  return isUpper && line.length < 90 ? 'centre' : 'text'
}

const size = (mark: PaperMark): number => mark.end - mark.start
