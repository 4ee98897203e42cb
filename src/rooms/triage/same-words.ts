/** What two petitions have in common, as places in the second's words. Pure. */
import { readWords, type Word } from './reading/read-words.ts'

export type Span = { start: number; end: number }

/** Runs of at least two words that the other has too, whatever their marks, tones or abbreviations. */
export function sameSpans(text: string, other: string): Span[] {
  const pairs = new Set(pairsOf(readWords(text).words))
  const words = readWords(other).words
  const marked = new Set<number>()
  words.slice(1).forEach((word, at) => {
    if (!pairs.has(pairOf(words[at]!, word))) return
    marked.add(at)
    marked.add(at + 1)
  })
  const spans: Span[] = []
  words.forEach((word, at) => {
    if (!marked.has(at)) return
    const last = spans.at(-1)
    const joins = last && marked.has(at - 1) && !/[.!?;,\n]/.test(other.slice(last.end, word.start))
    if (joins) last.end = Math.max(last.end, word.end)
    else spans.push({ start: word.start, end: word.end })
  })
  return spans
}

const pairOf = (a: Word, b: Word): string => `${a.key} ${b.key}`
const pairsOf = (words: readonly Word[]): string[] => words.slice(1).map((word, at) => pairOf(words[at]!, word))
