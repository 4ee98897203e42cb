// Where the tone stands, and which letter groups are syllables of the language at all.
import { ONSETS, RHYMES } from './syllables-data.ts'

export type ToneStyle = 'old' | 'new'
/** ngang, huyền, hỏi, ngã, sắc, nặng: the order of the dictionary. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const
const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/g
/** A word ending in an open oa, oe or uy; q makes the u a part of the onset (quý). */
const OPEN_PAIR =
  /(?<![\p{L}\p{M}])([bcdđghklmnprstvx]{0,3})([oòỏõóọ][aàảãáạeèẻẽéẹ]|[uùủũúụ][yỳỷỹýỵ])(?![\p{L}\p{M}])/giu

/** The letters without their tone (ă â ê ô ơ ư stay), and the tone; the last mark wins. */
export function splitTone(word: string): { letters: string; tone: Tone; marks: number } {
  const decomposed = word.normalize('NFD')
  const marks = decomposed.match(TONE_MARK) ?? []
  const tone = Math.max(0, TONE_MARKS.indexOf((marks.at(-1) ?? '') as (typeof TONE_MARKS)[number])) as Tone
  return { letters: decomposed.replace(TONE_MARK, '').normalize('NFC'), tone, marks: marks.length }
}

/** Moves the tone of open oa, oe, uy: old hòa, khỏe, thúy; new hoà, khoẻ, thuý. The rest is only composed (NFC). */
export function placeTones(text: string, style: ToneStyle): string {
  return text.normalize('NFC').replace(OPEN_PAIR, (whole, onset: string, pair: string) => {
    const { letters, tone, marks } = splitTone(pair)
    if (marks !== 1) return whole
    const mark = TONE_MARKS[tone]
    const moved = style === 'old' ? letters[0]! + mark + letters[1]! : letters + mark
    return onset + moved.normalize('NFC')
  })
}

const FRONT_VOWEL = /^[ieêy]/
const STOP_FINAL = /(?:c|ch|p|t)$/

/** Whether the word can be a syllable of Vietnamese, tone where either style puts it. Any case. */
export function isVietnameseSyllable(word: string): boolean {
  const typed = word.normalize('NFC').toLowerCase()
  const { letters, tone, marks } = splitTone(typed)
  if (marks > 1) return false
  for (const parts of partings(letters)) {
    if (STOP_FINAL.test(parts.rhyme) && tone !== 4 && tone !== 5) continue
    if (marks === 0) return true
    const places = tonePlaces(parts.rhyme)
    const start = letters.length - parts.rhyme.length
    if (places.some((place) => withTone(letters, start + place, tone) === typed)) return true
  }
  return false
}

function withTone(letters: string, index: number, tone: Tone): string {
  return (letters.slice(0, index + 1) + TONE_MARKS[tone]).normalize('NFC') + letters.slice(index + 1)
}

/** Every way to cut the letters into an onset and a rhyme that the spelling allows. */
function partings(letters: string): { onset: string; rhyme: string }[] {
  const found: { onset: string; rhyme: string }[] = []
  for (const onset of ONSETS) {
    if (!letters.startsWith(onset)) continue
    const rhyme = letters.slice(onset.length)
    if (RHYMES.has(rhyme) && spellingAllows(onset, rhyme)) found.push({ onset, rhyme })
  }
  return found
}

function spellingAllows(onset: string, rhyme: string): boolean {
  switch (onset) {
    case 'k':
    case 'gh':
    case 'ngh':
      return FRONT_VOWEL.test(rhyme)
    case 'c':
    case 'ng':
      return !FRONT_VOWEL.test(rhyme)
    case 'g': // gì, gìn, giếng: the i is both onset and vowel
      return /^i/.test(rhyme) || !FRONT_VOWEL.test(rhyme)
    case 'gi':
      return !/^[iy]/.test(rhyme)
    case 'qu':
      return /^[aăâeêiơy]|^ôc/.test(rhyme)
    case '':
      return !/^(?:iê|yt|ych|ynh|yn|yp|ya)/.test(rhyme)
  }
  return !/^y./.test(rhyme)
}

/** Where a tone may stand in a toneless rhyme; two places where the styles differ. */
function tonePlaces(rhyme: string): number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? ''
  const marked = [...vowels].map((letter, i) => (/[ăâêôơư]/.test(letter) ? i : -1)).filter((i) => i >= 0)
  if (marked.length > 0) return [marked.at(-1)!]
  if (vowels.length === 1) return [0]
  if (vowels.length === 3) return [1]
  if (rhyme.length > vowels.length) return [1]
  return /^(?:oa|oe|uy)$/.test(vowels) ? [0, 1] : [0]
}
