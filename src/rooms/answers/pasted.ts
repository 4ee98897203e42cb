/** The longest run of words that an answer shares with another. Pure. */
import { fold } from '#vietnamese/fold.ts'
import type { Span } from './lint-text.ts'

/** A closing formula or the name of a law is shorter. */
const fewestWords = 25
/** Found by their first words, then walked on. */
const seed = 8

type Word = Span & { key: string }

export function pastedFrom(
  text: string,
  others: readonly { id: string; text: string }[],
): (Span & { otherId: string }) | null {
  const words = wordsOf(text)
  const starts = new Map<string, number[]>()
  for (let at = 0; at + seed <= words.length; at += 1) {
    const key = keyAt(words, at)
    starts.set(key, [...(starts.get(key) ?? []), at])
  }
  let best: (Span & { otherId: string; length: number }) | null = null
  for (const other of others) {
    const theirs = wordsOf(other.text)
    for (let at = 0; at + seed <= theirs.length; at += 1) {
      for (const mine of starts.get(keyAt(theirs, at)) ?? []) {
        if (mine > 0 && at > 0 && words[mine - 1]!.key === theirs[at - 1]!.key) continue // walked already
        let length = seed
        while (words[mine + length] && words[mine + length]!.key === theirs[at + length]?.key) length += 1
        if (length < Math.max(fewestWords, (best?.length ?? 0) + 1)) continue
        best = { start: words[mine]!.start, end: words[mine + length - 1]!.end, otherId: other.id, length }
      }
    }
  }
  return best && { start: best.start, end: best.end, otherId: best.otherId }
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    key: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

const keyAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + seed)
    .map(({ key }) => key)
    .join(' ')
