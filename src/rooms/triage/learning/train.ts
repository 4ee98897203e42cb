// Training from a list of confirmed cases, in closed form: the same list gives the same model.
import { createHash } from 'node:crypto'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Judged, judge } from '../suggestion/judge.ts'
import { wordingOf } from './features.ts'
import type { Learned, LearnedMatter, LearnedWording } from './learned.ts'

/** What an official confirmed or corrected. */
export interface Case {
  text: string
  topic: string
  agency: string
}

export function train(catalogue: Catalogue, cases: readonly Case[]): Learned {
  const judged = cases.map(({ text }) => judge(catalogue, text))
  const matters = learnMatters(catalogue, cases, judged)
  const wording = learnWording(catalogue, cases, judged)
  const version = createHash('sha256')
    .update(JSON.stringify([matters, wording]))
    .digest('hex')
    .slice(0, 8)
  return { version, cases: cases.length, matters, wording }
}

/** A body or topic that the catalogue would not have thought of is no proof against the matter. */
const UNTHOUGHT = { agency: 0.01, topic: 0.02 }
/** Of the likeliest. What the words hardly say, no confirmation makes the matter: the body or the topic is another here. */
const PLAUSIBLE = 0.2

/** Of which matter a case is, is itself a guess: its words and what was confirmed say it together, in shares. */
function learnMatters(catalogue: Catalogue, cases: readonly Case[], judged: readonly Judged[]): Learned['matters'] {
  const learned = new Map<string, { cases: number; expected: number; topics: Counts; agencies: Counts }>()
  const of = (matter: number) => {
    const { code } = catalogue.matters[matter]!
    const known = learned.get(code) ?? { cases: 0, expected: 0, topics: new Map(), agencies: new Map() }
    learned.set(code, known)
    return known
  }
  cases.forEach(({ topic, agency }, i) => {
    const agencyAt = catalogue.agencies.findIndex(({ code }) => code === agency)
    const topicAt = catalogue.topics.findIndex(({ code }) => code === topic)
    const thought = plausible(judged[i]!.said)
    const confirmed = thought.map((weight, matter) => {
      const byAgency = (catalogue.agencyShares[matter]![agencyAt] ?? 0) + UNTHOUGHT.agency
      return weight * byAgency * ((catalogue.topicShares[matter]![topicAt] ?? 0) + UNTHOUGHT.topic)
    })
    const confirmedSum = sumOf(confirmed)
    confirmed.forEach((weight, matter) => {
      const before = thought[matter]!
      if (before === 0) return
      const share = weight / confirmedSum
      const known = of(matter)
      known.cases += share
      known.expected += before
      add(known.topics, topic, share)
      add(known.agencies, agency, share)
    })
  })
  return Object.fromEntries(
    [...learned].map(([code, { cases: seen, expected, topics, agencies }]): [string, LearnedMatter] => [
      code,
      { cases: rounded(seen), expected: rounded(expected), topics: plain(topics), agencies: plain(agencies) },
    ]),
  )
}

/** As shares of 1, of the matters for which the words speak nearly as much as for the likeliest. */
function plausible(said: Float64Array): number[] {
  const most = said.reduce((a, b) => Math.max(a, b), 0)
  const kept = [...said].map((weight) => (weight >= PLAUSIBLE * most ? weight : 0))
  const rest = sumOf(kept)
  return kept.map((weight) => (rest === 0 ? 0 : weight / rest))
}

/** Seen less often, a gram is chance; of the rest the most frequent are enough, and keep the row small. */
const LEAST_CASES = 3
const MOST_GRAMS = 20_000
/** As if each topic had so many cases that say nothing: few cases speak softly. */
const SILENT_CASES = 5

function learnWording(catalogue: Catalogue, cases: readonly Case[], judged: readonly Judged[]): LearnedWording {
  const topics = catalogue.topics.map(({ code }) => code)
  const wordings = judged.map(({ reading }) => wordingOf(reading))
  const rarity = rarityOf(wordings)
  const counts = topics.map((code) => cases.filter(({ topic }) => topic === code).length)
  const all = new Map<string, number>()
  const sums = new Map<string, Float64Array>()
  wordings.forEach((wording, i) => {
    const known = [...wording].filter((gram) => rarity.has(gram))
    const length = Math.hypot(...known.map((gram) => rarity.get(gram)!)) || 1
    const place = topics.indexOf(cases[i]!.topic)
    for (const gram of known) {
      const weight = rarity.get(gram)! / length
      add(all, gram, weight / cases.length)
      let row = sums.get(gram)
      if (!row) {
        row = new Float64Array(topics.length)
        sums.set(gram, row)
      }
      if (place >= 0) row[place]! += weight
    }
  })
  const rows = [...sums].map(([gram, row]): [string, number[]] => {
    const says = [...row].flatMap((sum, place) => {
      const beyond = (sum - all.get(gram)! * counts[place]!) / (counts[place]! + SILENT_CASES)
      return rounded(beyond) === 0 ? [] : [place, rounded(beyond)]
    })
    return [gram, [rounded(rarity.get(gram)!), ...says]]
  })
  return { topics, grams: Object.fromEntries(rows) }
}

function rarityOf(wordings: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const wording of wordings) for (const gram of wording) add(counts, gram, 1)
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_CASES)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_GRAMS)
  return new Map(kept.map(([gram, count]) => [gram, Math.log((wordings.length + 1) / count)]))
}

type Counts = Map<string, number>
const add = (counts: Counts, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by)
const sumOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0)
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
const plain = (counts: Counts): Record<string, number> =>
  Object.fromEntries([...counts].map(([key, count]) => [key, rounded(count)]))
