// All phrases of a catalogue, found in one walk over the words of a text.
import { normalised, type Reading } from './read-words.ts'
import { distance, isNearEnough } from './word-likeness.ts'

interface Node {
  next: Map<string, Node>
  /** Phrases that end here; several where they differ in their marks only. */
  ends: { id: number; marked: readonly string[] }[]
}

export interface PhraseHit {
  id: number
  /** Words [from, to) of the reading. */
  from: number
  to: number
  /** 1 as written in the catalogue, less where marks are missing or other. */
  likeness: number
}

export class PhraseTrie {
  readonly #root: Node = { next: new Map(), ends: [] }
  readonly #ids = new Map<string, number>()

  /** The same phrase twice is one id. */
  add(phrase: string): number {
    const words = (phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(normalised)
    if (words.length === 0) throw new Error(`“${phrase}” has no words`)
    const name = words.map((word) => word.marked).join(' ')
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(name, id)
    let node = this.#root
    for (const { key } of words) {
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map(), ends: [] }
        node.next.set(key, next)
      }
      node = next
    }
    node.ends.push({ id, marked: words.map((word) => word.marked) })
    return id
  }

  get size(): number {
    return this.#ids.size
  }

  find(reading: Reading): PhraseHit[] {
    const hits: PhraseHit[] = []
    const { words } = reading
    for (let from = 0; from < words.length; from++) {
      let node: Node | undefined = this.#root
      for (let to = from; to < words.length; to++) {
        node = node.next.get(words[to]!.key)
        if (!node) break
        for (const end of node.ends) {
          const likeness = likenessOf(reading, from, end.marked)
          if (likeness > 0) hits.push({ id: end.id, from, to: to + 1, likeness })
        }
      }
    }
    return hits
  }
}

/** Unmarked text says less the shorter the phrase: 'ca' may be cá, cà or ca. */
const BARE_LIKENESS = [0, 0.35, 0.85]

function likenessOf(reading: Reading, from: number, marked: readonly string[]): number {
  let sum = 0
  for (let i = 0; i < marked.length; i++) sum += distance(reading.words[from + i]!, marked[i]!, reading.isBare)
  if (!isNearEnough(sum, marked.length)) return 0
  return (reading.isBare ? (BARE_LIKENESS[marked.length] ?? 1) : 1) - (0.5 * sum) / marked.length
}
