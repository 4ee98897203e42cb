// The title: what stands below KẾ HOẠCH.
import type { Found } from './header.ts'
import type { Reading } from './structure.ts'

/** 'KẾ HOẠCH PHỐI HỢP', 'KẾ HOẠCH LIÊN TỊCH' */
const KIND = /^(?:phoi hop|lien tich|lien nganh|lien co quan)$/

export function readTitle(reading: Reading): Found<string> | null {
  const { title } = reading.zones
  const pieces = title.map((line, i) =>
    i === 0 ? line.piece.cut(wordLength(line.text)).trim(':. ') : line.piece.trim(),
  )
  const kept = pieces.filter(
    (piece, i) => piece.length > 0 && !(i === 0 && KIND.test(piece.folded) && pieces.length > 1),
  )
  const first = kept[0]
  const last = kept.at(-1)
  if (!first || !last) return null
  const value = kept
    .map((piece) => piece.plain)
    .join(' ')
    .replace(/[\s.;:]+$/, '')
  return { value, span: { start: first.span.start, end: last.span.end } }
}

const wordLength = (text: string) => /^K\s*\S\s+H\s*\S\s*\S\s*C\s*H|^\S+\s+\S+/iu.exec(text)?.[0].length ?? text.length
