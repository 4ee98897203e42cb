// Keys for search and equality. Keys only: the text that people read stays as it was typed.
import { placeTones } from './tone.ts'

/** Letters and signs that Unicode does not decompose, by what a person types when looking for them. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ƀ: 'b',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
}
const PLAIN_CHARACTERS = /[đðƀıłøς‘’ʼ`“”–—‑]/g
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const MARKS = /\p{M}/gu

/** Search key: no marks, lower case, đ→d, straight quotes and hyphens, single spaces, nothing invisible. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(PLAIN_CHARACTERS, (character) => PLAIN[character] ?? character)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Same text but for case, spaces and the place of the tone: "Phước Hoà" = "phước  Hòa", "ma" ≠ "má". */
export function equalityKey(text: string): string {
  return placeTones(text.normalize('NFC').replace(INVISIBLE, '').toLowerCase(), 'old').replace(/\s+/g, ' ').trim()
}

export interface FoldedText {
  /** Equals `fold(text)`. */
  folded: string
  /** Index in the original of the folded character `i`; `at(folded.length)` is the end of the last kept character. */
  at(i: number): number
}

/** `fold` for readers that must point back into the source: `text.slice(at(from), at(to))`. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  let end = 0
  let spaceAt = -1
  let index = 0
  for (const character of text) {
    const next = index + character.length
    if (/\s/.test(character)) {
      if (spaceAt < 0) spaceAt = index
    } else {
      const kept = fold(character)
      if (kept !== '') {
        if (spaceAt >= 0 && folded !== '') {
          folded += ' '
          starts.push(spaceAt)
        }
        spaceAt = -1
        for (let i = 0; i < kept.length; i++) starts.push(index)
        folded += kept
      }
      // A mark or an invisible sign after a letter belongs to that letter, not to the space before the next word.
      if (spaceAt < 0) end = next
    }
    index = next
  }
  return { folded, at: (i) => starts[i] ?? (i < 0 ? 0 : end) }
}
