// Which lines of a list are worded nearly as another line, or as a petition that is there already: written down twice, or
// copied. Who asks the same in other words is found by triage once they are in.
import { fold } from '#vietnamese/fold.ts'

const alike = 0.75
/** Words that many say tell nothing of who asks the same; a text is looked for by its rarest. */
const mostHolders = 60
const rarest = 6

type Entry = { pairs: ReadonlySet<number>; words: string }

/**
 * For each of `rows` the first text before it that says nearly the same, counted over `present`, then `rows`: an index
 * into both one after the other, or null. Vietnamese words are mostly of two syllables, so neighbours are compared.
 */
export function findNear(present: readonly string[], rows: readonly string[]): (number | null)[] {
  const numbers = new Map<string, number>()
  const entries = [...present, ...rows].map((text) => entryOf(text, numbers))
  const holders = countHolders(entries, numbers.size)
  const exact = new Map<string, number>()
  const posted = new Map<number, number[]>()
  return entries
    .map((entry, at) => {
      const same = exact.get(entry.words)
      const near = at < present.length ? null : (same ?? nearest(entry, entries, posted, holders))
      if (same === undefined) exact.set(entry.words, at)
      for (const pair of rareOf(entry, holders)) posted.set(pair, [...(posted.get(pair) ?? []), at])
      return near
    })
    .slice(present.length)
}

function entryOf(text: string, numbers: Map<string, number>): Entry {
  const syllables = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs = new Set<number>()
  for (let at = 1; at < syllables.length; at += 1) {
    const pair = `${syllables[at - 1]} ${syllables[at]}`
    const number = numbers.get(pair) ?? numbers.size
    numbers.set(pair, number)
    pairs.add(number)
  }
  return { pairs, words: syllables.join(' ') }
}

function countHolders(entries: readonly Entry[], size: number): Uint32Array {
  const holders = new Uint32Array(size)
  for (const { pairs } of entries) for (const pair of pairs) holders[pair]! += 1
  return holders
}

const rareOf = ({ pairs }: Entry, holders: Uint32Array): number[] =>
  [...pairs]
    .filter((pair) => holders[pair]! > 1 && holders[pair]! <= mostHolders)
    .sort((a, b) => holders[a]! - holders[b]!)
    .slice(0, rarest)

function nearest(
  entry: Entry,
  entries: readonly Entry[],
  posted: ReadonlyMap<number, readonly number[]>,
  holders: Uint32Array,
): number | null {
  // A line of two or three words is like any other of two or three words.
  if (entry.pairs.size < 4) return null
  const met = new Set(rareOf(entry, holders).flatMap((pair) => posted.get(pair) ?? []))
  let best: { at: number; like: number } | null = null
  for (const at of met) {
    const like = likeness(entry.pairs, entries[at]!.pairs)
    if (like >= alike && like > (best?.like ?? 0)) best = { at, like }
  }
  return best?.at ?? null
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const pair of a) if (b.has(pair)) both += 1
  return both / (a.size + b.size - both)
}
