// What the learned part sees of a petition: the catalogue's own opinion, the things it speaks of, and folded words.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Judged } from '../suggestion/judge.ts'

export type Features = ReadonlyMap<string, number>

/** Beside words of length 1 together: tuned by cross-validation, so that few cases take nothing away. */
const MATTER = 0.3
const LEAST_SHARE = 0.1
const CONCEPTS = 0.6
const WORDS = 1
const PAIR = 0.7

export function featuresOf(catalogue: Catalogue, judged: Judged): Features {
  const things = new Map<string, number>()
  for (const { id, likeness } of judged.weighed.phrases) {
    for (const place of catalogue.conceptsOf.get(id) ?? []) things.set(`c:${catalogue.concepts[place]!.code}`, likeness)
  }
  const words = new Map<string, number>()
  const keys = judged.reading.words.filter((word) => !word.isName && !/\d/.test(word.key)).map((word) => word.key)
  keys.forEach((key, i) => {
    words.set(key, 1)
    const next = keys[i + 1]
    if (next !== undefined) words.set(`${key} ${next}`, PAIR)
  })
  const features = new Map([...ofLength(things, CONCEPTS), ...ofLength(words, WORDS)])
  judged.matters.forEach((share, place) => {
    if (share >= LEAST_SHARE) features.set(`@${catalogue.matters[place]!.code}`, MATTER * share)
  })
  for (const { agencies, isAsked } of judged.addressees) {
    if (isAsked && agencies.length === 1) features.set(`>${catalogue.agencies[agencies[0]!]!.code}`, MATTER)
  }
  return features
}

/** So that long texts do not shout. */
function ofLength(raw: ReadonlyMap<string, number>, length: number): [string, number][] {
  const own = Math.hypot(...raw.values()) || 1
  return [...raw].map(([name, value]) => [name, (value * length) / own])
}
