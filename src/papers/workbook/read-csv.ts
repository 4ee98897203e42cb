// A list saved as text: whatever parts its cells, whatever its letters are.
import { repairText } from '#vietnamese/legacy.ts'
import { decodeText } from '#vietnamese/text-bytes.ts'
import { type ReadSheet, UnreadableSpreadsheet } from '../xlsx.ts'

const mostRows = 100_000
const parting = [',', ';', '\t', '|'] as const

/** UTF-8, UTF-16, Windows-1258; TCVN3 and VNI are told from the whole text, for a lone cell says too little. */
export function readCsv(bytes: Uint8Array): ReadSheet[] {
  const { text, encoding } = decodeText(bytes)
  if (text.includes('\0') || text.startsWith('%PDF')) throw new UnreadableSpreadsheet('damaged')
  const written = encoding === 'windows-1252' ? repairText(text).text : text.normalize('NFC')
  const { mark, body } = partedBy(written.replace(/^\ufeff/, ''))
  const rows = [...records(body, mark)].map((cells) => cells.map((cell) => (cell === '' ? null : cell)))
  return [{ name: 'CSV', hidden: false, rows, merges: [] }]
}

/** Excel may say it in a first line of its own, 'sep=;'; else the mark that parts most of the first lines alike. */
function partedBy(text: string): { mark: string; body: string } {
  const said = /^sep=(.)\r?\n/.exec(text)
  if (said) return { mark: said[1]!, body: text.slice(said[0].length) }
  const head = text.slice(0, 20_000)
  const score = (mark: string): number => {
    const widths = [...records(head, mark)].slice(0, 30).map((cells) => cells.length)
    const usual = Math.max(
      ...[...new Set(widths)]
        .filter((width) => width > 1)
        .map((width) => widths.filter((each) => each === width).length),
      0,
    )
    return usual
  }
  const mark = parting.reduce((best, each) => (score(each) > score(best) ? each : best))
  return { mark, body: text }
}

/** RFC 4180, and lines that end in either way. */
function* records(text: string, mark: string): Generator<string[]> {
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === mark) {
      cells.push(cell)
      cell = ''
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1
      if (++count > mostRows) throw new UnreadableSpreadsheet('too-many-rows')
      yield [...cells, cell]
      cells = []
      cell = ''
    } else cell += letter
  }
  if (cell !== '' || cells.length > 0) yield [...cells, cell]
}
