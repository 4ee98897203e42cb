// What of a petition is kept to compare it with others: small enough for a row, its terms fit for an index.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Judged } from '../suggestion/judge.ts'
import { judge } from '../suggestion/judge.ts'
import { stopSyllables } from './stop-words-data.ts'

/** One thing that the petition says: a concept (c:), a phrase of the catalogue (p:), two plain words (w:). */
export interface Term {
  key: string
  weight: number
  /** Where it stands in the text as typed; of a phrase in parts, from its first to its last. */
  start: number
  end: number
}

export interface Signature {
  /** By what the terms were found; signatures of two versions are not compared. */
  version: string
  terms: readonly Term[]
}

/** How much each kind says, beside a concept's 1. */
const SETTING = 0.5
const PHRASE = 0.75
const WORDS = 0.12
/** A phrase counts as far as its matter is what the petition is about. */
const LEAST_SHARE = 0.1

export function signatureOf(catalogue: Catalogue, text: string): Signature {
  const judged = judge(catalogue, text)
  const terms = new Map<string, Term>()
  const keep = (key: string, weight: number, from: number, to: number) => {
    const known = terms.get(key)
    if (known && known.weight >= weight) return
    const { words } = judged.reading
    terms.set(key, { key, weight, start: words[from]!.start, end: words[to - 1]!.end })
  }
  for (const { id, from, to, likeness } of judged.weighed.phrases) {
    for (const place of catalogue.conceptsOf.get(id) ?? []) {
      const { code, kind } = catalogue.concepts[place]!
      keep(`c:${code}`, likeness * (kind === 'setting' ? SETTING : 1), from, to)
    }
    const isSaid = catalogue.conceptsOf.has(id)
    const share = to - from > 1 && !isSaid ? shareOf(catalogue, judged, id) : 0
    if (share > LEAST_SHARE) keep(`p:${keyOf(judged, from, to)}`, PHRASE * Math.sqrt(share), from, to)
  }
  for (const { key, at } of plainPairs(judged)) keep(`w:${key}`, WORDS, at, at + 2)
  return { version: catalogue.version, terms: [...terms.values()] }
}

const keyOf = (judged: Judged, from: number, to: number): string =>
  judged.reading.words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ')

/** Of the likeliest matter for which the phrase speaks; hints do not count. */
function shareOf(catalogue: Catalogue, judged: Judged, phrase: number): number {
  return (catalogue.evidenceOf.get(phrase) ?? []).reduce((most, part) => {
    const { weight, matter } = catalogue.evidence[part.evidence]!
    return weight > 1 ? Math.max(most, judged.matters[matter]!) : most
  }, 0)
}

function plainPairs({ reading: { words } }: Judged): { key: string; at: number }[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    if (!next || word.isName || next.isName) return []
    if (stopSyllables.has(word.key) && stopSyllables.has(next.key)) return []
    return [{ key: `${word.key} ${next.key}`, at }]
  })
}

/** What an index looks candidates up by: the terms that say most, plain words only where nothing else is. */
export function indexTerms(signature: Signature, most = 12): string[] {
  const telling = [...signature.terms].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  return telling.slice(0, most).map(({ key }) => key)
}
