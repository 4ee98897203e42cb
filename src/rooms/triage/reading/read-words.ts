// A petition as the engine reads it: syllables with their place in the text, abbreviations written out in place.
import { type AbbreviationDictionary, abbreviationDictionary } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { fromTelex } from '#vietnamese/telex.ts'
import { placeTones } from '#vietnamese/tone.ts'
import { petitionAbbreviations } from '../catalogue/abbreviations-data.ts'

export interface Word {
  /** Folded, y after a lone consonant as i: what is looked up. */
  key: string
  /** With its marks, tone where the old style puts it. */
  marked: string
  start: number
  end: number
  /** Part of the proper name of a street, commune or the like: no evidence of what is asked. */
  isName: boolean
}

export interface Reading {
  text: string
  words: readonly Word[]
  /** Typed without marks throughout: then only the bare letters can be compared. */
  isBare: boolean
}

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu
const dictionary = abbreviationDictionary(petitionAbbreviations)

export function readWords(text: string, own: AbbreviationDictionary = dictionary): Reading {
  const words: Word[] = []
  let from = 0
  for (const found of own.find(text)) {
    pushWords(words, text, from, found.start)
    for (const match of found.long.matchAll(TOKEN)) words.push(wordOf(match[0], found.start, found.end))
    from = found.end
  }
  pushWords(words, text, from, text.length)
  nameParts(text, words)
  const letters = words.filter((word) => /\p{L}/u.test(word.key))
  const bare = letters.filter(
    (word) => fold(text.slice(word.start, word.end)) === text.slice(word.start, word.end).toLowerCase(),
  )
  return { text, words, isBare: letters.length > 0 && bare.length >= 0.9 * letters.length }
}

function pushWords(words: Word[], text: string, from: number, to: number): void {
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  for (const match of part.matchAll(TOKEN)) {
    const start = from + match.index
    words.push(wordOf(match[0], start, start + match[0].length))
  }
}

const seen = new Map<string, { key: string; marked: string }>()
const MOST_SEEN = 50_000

function wordOf(typed: string, start: number, end: number): Word {
  let known = seen.get(typed)
  if (!known) {
    known = normalised(typed)
    if (seen.size >= MOST_SEEN) seen.clear()
    seen.set(typed, known)
  }
  return { ...known, start, end, isName: false }
}

/** kĩ as kỹ, hoà as hòa, dduowngf as đường. */
export function normalised(typed: string): { key: string; marked: string } {
  const lower = typed.normalize('NFC').toLowerCase()
  const marked = placeTones(fromTelex(lower) ?? lower, 'old')
  return { key: fold(marked).replace(/^([bcdghklmnprstvx]+)y$/, '$1i'), marked }
}

const NAME_HEADS = new Set(
  'đường phố xã phường thôn ấp huyện quận tỉnh buôn làng kiệt hẻm ngõ ngách cầu sông hói kênh hồ chợ kdc bản xóm số'.split(
    ' ',
  ),
)
const TWO_WORD_HEADS = new Set(['thị xã', 'thị trấn', 'thành phố', 'khu phố', 'khu vực', 'khu dân'])
const MOST_NAME_WORDS = 4

/** Capitals after 'đường', 'xã', … until the first small letter: Điện Biên Phủ is no electricity. */
function nameParts(text: string, words: Word[]): void {
  words.forEach((word, i) => {
    const before = words[i - 1]
    const isHead = NAME_HEADS.has(word.marked) || (before && TWO_WORD_HEADS.has(`${before.marked} ${word.marked}`))
    if (!isHead || word.isName) return
    for (let k = i + 1; k < words.length && k <= i + MOST_NAME_WORDS; k++) {
      const next = words[k]!
      const typed = text.slice(next.start, next.end)
      const gap = text.slice(words[k - 1]!.end, next.start)
      if (!/^\s*$/.test(gap) || !/^(?:\p{Lu}(?!\p{Lu}+$)|\d)/u.test(typed)) break
      next.isName = true
    }
  })
}
