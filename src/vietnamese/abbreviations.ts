// Offices write the same body in ten ways. For search and matching only: what people read keeps its abbreviations.
import { ABBREVIATIONS, type Abbreviation, type Expansion } from './abbreviations-data.ts'
import { fold } from './fold.ts'
import { isVietnameseSyllable } from './tone.ts'

export type { Abbreviation, Expansion } from './abbreviations-data.ts'

interface Entry extends Abbreviation {
  /** TU, CT, VP…: read as words or as other things when typed in small letters, so only as written. */
  strict: boolean
}

export interface AbbreviationDictionary {
  /** Longest match, whole tokens; ambiguous ones only where their neighbours decide; the rest is kept. */
  expand(text: string): string
  /** Every meaning of one abbreviation; empty when unknown. */
  meanings(short: string): string[]
  ambiguousIn(text: string): { start: number; end: number; meanings: string[] }[]
  /** What `expand` would write out, where it stands in the text as given. */
  find(text: string): { start: number; end: number; long: string }[]
}

/** Marks an & between two bodies (HĐND&UBND) until both are written out. */
const JOINED = '\u0000'
/** TP. Hòa Bình, TX.Phước Sơn */
const PLACE_WITH_POINT = /(?<![\p{L}\p{N}])(TP|TX)\.\s*(?=\p{Lu})/gu
const SEPARATOR = /\s*([&,/-])\s*/g
const compact = (short: string): string => fold(short).replace(SEPARATOR, '$1')

/** An office's own dictionary: its entries first, then the common ones. */
export function abbreviationDictionary(own: readonly Abbreviation[] = []): AbbreviationDictionary {
  const entries = new Map<string, Entry[]>()
  for (const abbreviation of [...own, ...ABBREVIATIONS]) {
    const key = compact(abbreviation.short)
    const known = entries.get(key) ?? []
    if (known.some((entry) => entry.short === abbreviation.short)) continue
    entries.set(key, [...known, { ...abbreviation, strict: isStrict(abbreviation.short) }])
  }
  const pattern = tokenPattern([...entries.values()].flat())
  /** As written, else whatever the case (đ/c, Đ/c), else without marks (hdnd). */
  const find = (typed: string): Entry | undefined => {
    const known = entries.get(compact(typed)) ?? []
    const lax = known.filter((entry) => !entry.strict)
    const lower = typed.toLowerCase()
    return known.find((entry) => entry.short === typed) ?? lax.find((e) => e.short.toLowerCase() === lower) ?? lax[0]
  }

  return {
    expand: (text) =>
      text
        .normalize('NFC')
        .replace(PLACE_WITH_POINT, '$1 ')
        .replace(pattern, (typed: string, at: number, whole: string) => {
          const entry = find(typed)
          const long = entry && choose(entry.long, whole, at, typed)?.text
          if (long === undefined) return typed
          return whole.charAt(at + typed.length) === '&' ? `${long}${JOINED}` : long
        })
        .replaceAll(`${JOINED}&`, ' và '),
    meanings: (short) => (entries.get(compact(short)) ?? []).flatMap((entry) => entry.long.map((long) => long.text)),
    ambiguousIn: (text) => {
      const found: { start: number; end: number; meanings: string[] }[] = []
      for (const match of text.matchAll(pattern)) {
        const entry = find(match[0])
        if (!entry || entry.long.length < 2 || choose(entry.long, text, match.index, match[0])) continue
        const meanings = entry.long.map((long) => long.text)
        found.push({ start: match.index, end: match.index + match[0].length, meanings })
      }
      return found
    },
    find: (text) => {
      const found: { start: number; end: number; long: string }[] = []
      for (const match of text.matchAll(pattern)) {
        const entry = find(match[0])
        const long = entry && choose(entry.long, text, match.index, match[0])?.text
        if (long !== undefined) found.push({ start: match.index, end: match.index + match[0].length, long })
      }
      return found
    },
  }
}

function isStrict(short: string): boolean {
  const letters = fold(short)
  if (/[^a-z]/.test(letters)) return false
  return letters.length < 3 ? short !== 'TW' && short !== 'ko' : isVietnameseSyllable(letters)
}

function choose(long: readonly Expansion[], text: string, at: number, typed: string): Expansion | undefined {
  if (long.length === 1) return long[0]
  const before = fold(text.slice(Math.max(0, at - 40), at))
  const after = fold(text.slice(at + typed.length, at + typed.length + 40))
  return long.find((expansion) => expansion.before?.test(after) || expansion.after?.test(before))
}

/** Whole tokens: not inside a word, nor a part of a document's symbol (34/KH-UBND). */
function tokenPattern(entries: readonly Entry[]): RegExp {
  const shorts = entries.map((entry) => entry.short).sort((a, b) => b.length - a.length)
  const alternatives = shorts.map((short) =>
    short
      .normalize('NFC')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s*([&,])\s*/g, '\\s*$1\\s*')
      .replace(/\s*-\s*/g, '\\s*[-–]\\s*')
      .replace(/ /g, '\\s+')
      .replace(/[Đđ]/g, '[ĐđDd]'),
  )
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-/.])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|[-/][\\p{L}\\p{N}])`,
    'giu',
  )
}

const common = abbreviationDictionary()

export const expandAbbreviations = (text: string): string => common.expand(text)

export const meaningsOf = (short: string): string[] => common.meanings(short)

/** What is stored beside a text and compared: abbreviations written out, then folded. */
export const searchKey = (text: string): string => fold(expandAbbreviations(text))

const MOST_TERMS = 8

/** The keys worth looking for when someone types `text`: as meant first, then each sense of an ambiguous abbreviation. */
export function searchTerms(text: string): string[] {
  let readings = [text.normalize('NFC')]
  for (const { start, end, meanings } of common.ambiguousIn(readings[0]!).reverse()) {
    readings = readings.flatMap((reading) => [
      reading,
      ...meanings.map((meaning) => reading.slice(0, start) + meaning + reading.slice(end)),
    ])
    if (readings.length > MOST_TERMS) break
  }
  const terms = readings.map(searchKey).concat(fold(text))
  return [...new Set(terms)].filter((term) => term !== '').slice(0, MOST_TERMS)
}
