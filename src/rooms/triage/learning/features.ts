// What the learned part sees of a petition: the catalogue's own opinion, and folded words alone and in pairs.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Judged } from '../suggestion/judge.ts'

export type Features = ReadonlyMap<string, number>

/** A matter's opinion counts as much as many words: 'this matter goes to that body here' is learned from few cases. */
const MATTER = 0.5
const LEAST_SHARE = 0.1
const PAIR = 0.7

/** Of length 1, so that long texts do not shout. */
export function featuresOf(catalogue: Catalogue, judged: Judged): Features {
  const raw = new Map<string, number>()
  const keys = judged.reading.words.filter((word) => !word.isName && !/\d/.test(word.key)).map((word) => word.key)
  keys.forEach((key, i) => {
    raw.set(key, 1)
    const next = keys[i + 1]
    if (next !== undefined) raw.set(`${key} ${next}`, PAIR)
  })
  const length = Math.hypot(...raw.values()) || 1
  const features = new Map([...raw].map(([name, value]) => [name, value / length]))
  judged.matters.forEach((share, place) => {
    if (share >= LEAST_SHARE) features.set(`@${catalogue.matters[place]!.code}`, MATTER * share)
  })
  for (const { agencies, isAsked } of judged.addressees) {
    if (isAsked && agencies.length === 1) features.set(`>${catalogue.agencies[agencies[0]!]!.code}`, 1)
  }
  return features
}
