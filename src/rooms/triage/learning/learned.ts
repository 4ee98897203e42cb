// What a jurisdiction's confirmed cases add to the catalogue: who answers a matter here and how often it is asked, under
// which topic it is kept, and how people here word a topic. All of it grows with the cases and is nothing without any.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Judged, joint, topicsBy, toShares } from '../suggestion/judge.ts'
import { wordingOf } from './features.ts'

/** Plain data for one database row; all by code, so that a changed catalogue does not garble it. */
export interface Learned {
  version: string
  /** How many confirmed cases it was trained on. */
  cases: number
  matters: Readonly<Record<string, LearnedMatter>>
  wording: LearnedWording
}

export interface LearnedMatter {
  /** How many cases were of it, and how many the catalogue would have thought. */
  cases: number
  expected: number
  /** Of those cases. */
  topics: Readonly<Record<string, number>>
  agencies: Readonly<Record<string, number>>
}

export interface LearnedWording {
  topics: readonly string[]
  /** Per gram how rare it is, then by turns a place in `topics` and what it says for that topic. */
  grams: Readonly<Record<string, readonly number[]>>
}

/** As if so many cases had been seen that the catalogue was right about: tuned by cross-validation over petitions of others. */
const AGENCY_CASES = 12
const TOPIC_CASES = 25
const OFTEN_CASES = 3
const WORDING = 5

export function applyLearned(catalogue: Catalogue, learned: Learned, judged: Judged) {
  const known = catalogue.matters.map(({ code }) => own(learned.matters, code))
  const agencyShares = learnedShares(catalogue.agencyShares, catalogue.agencies, AGENCY_CASES, known, 'agencies')
  const topicShares = learnedShares(catalogue.topicShares, catalogue.topics, TOPIC_CASES, known, 'topics')
  const asked = judged.said.map((weight, matter) => {
    const { cases = 0, expected = 0 } = known[matter] ?? {}
    return (weight * (cases + OFTEN_CASES)) / (expected + OFTEN_CASES)
  })
  const { matters } = joint(judged.said, judged.pull, agencyShares)
  const topics = topicsBy(matters, topicShares, catalogue.topics.length)
  const worded = wordedAs(learned.wording, wordingOf(judged.reading))
  return {
    topics: toShares(
      topics.map((share, place) => {
        return (share + LEAST) * Math.exp(WORDING * (worded.get(catalogue.topics[place]!.code) ?? 0))
      }),
    ),
    agencies: joint(asked, judged.pull, agencyShares).agencies,
  }
}

/** What the catalogue thinks impossible can still be learned. */
const LEAST = 0.005

function learnedShares(
  shares: Catalogue['agencyShares'],
  list: readonly { code: string }[],
  before: number,
  known: readonly (LearnedMatter | undefined)[],
  of: 'topics' | 'agencies',
): readonly (readonly number[])[] {
  return shares.map((row, matter) => {
    const seen = known[matter]
    if (!seen) return row
    return row.map((share, place) => {
      return (before * share + (own(seen[of], list[place]!.code) ?? 0)) / (before + seen.cases)
    })
  })
}

/** Cosine with what the cases of each topic have in common, beyond what all cases have. */
function wordedAs({ topics, grams }: LearnedWording, wording: ReadonlySet<string>): Map<string, number> {
  const sums = new Float64Array(topics.length)
  let length = 0
  for (const gram of wording) {
    const row = own(grams, gram)
    if (!row) continue
    const rarity = row[0]!
    length += rarity * rarity
    for (let at = 1; at < row.length; at += 2) sums[row[at]!]! += rarity * row[at + 1]!
  }
  return new Map(topics.map((code, place) => [code, sums[place]! / (Math.sqrt(length) || 1)]))
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
