// Training from a list of confirmed cases: the whole list, in order, the same list giving the same model.
import { createHash } from 'node:crypto'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { judge } from '../suggestion/judge.ts'
import { type Features, featuresOf } from './features.ts'
import { LEAST, type Learned, type LearnedWeights } from './learned.ts'

/** What an official confirmed or corrected. */
export interface Case {
  text: string
  topic: string
  agency: string
}

const ROUNDS = 25
const STEP = 0.3
/** Pulls weights back to the catalogue's opinion; few cases move it little. */
const PULL_BACK = 0.07
/** Seen less often, a word is chance. */
const LEAST_CASES = 4

interface Example {
  features: [feature: number, value: number][]
  prior: Float64Array
  answer: number
}

export function train(catalogue: Catalogue, cases: readonly Case[]): Learned {
  const judged = cases.map(({ text }) => judge(catalogue, text))
  const features = judged.map((each) => featuresOf(catalogue, each))
  const names = frequent(features)
  const fitted = (
    list: readonly { code: string }[],
    shares: (i: number) => Float64Array,
    answer: (each: Case) => string,
  ) => {
    const codes = list.map(({ code }) => code)
    const examples = cases.flatMap((each, i) => {
      const place = codes.indexOf(answer(each))
      return place < 0 ? [] : [exampleOf(features[i]!, names, shares(i), place)]
    })
    return { codes, weights: weigh(names, fitWeights(examples, names.size, codes.length), codes.length) }
  }
  const topics = fitted(
    catalogue.topics,
    (i) => judged[i]!.topics,
    (each) => each.topic,
  )
  const agencies = fitted(
    catalogue.agencies,
    (i) => judged[i]!.agencies,
    (each) => each.agency,
  )
  const version = createHash('sha256')
    .update(JSON.stringify([topics, agencies]))
    .digest('hex')
    .slice(0, 8)
  return { version, cases: cases.length, topics, agencies }
}

function frequent(features: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of features) for (const name of each.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= LEAST_CASES).map(([name]) => name)
  return new Map(kept.map((name, place) => [name, place]))
}

function exampleOf(
  features: Features,
  names: ReadonlyMap<string, number>,
  shares: Float64Array,
  answer: number,
): Example {
  const known = [...features].flatMap(([name, value]): [number, number][] => {
    const place = names.get(name)
    return place === undefined ? [] : [[place, value]]
  })
  return { features: known, prior: shares.map((share) => Math.log(share + LEAST)), answer }
}

/** Gradient steps over the cases in turn, smaller each round; [feature × code]. */
function fitWeights(examples: readonly Example[], features: number, codes: number): Float64Array {
  const weights = new Float64Array(features * codes)
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + 0.1 * round)
    for (const { features: known, prior, answer } of examples) {
      const errors = errorsOf(weights, codes, known, prior, answer)
      for (const [feature, value] of known) {
        for (let code = 0; code < codes; code++) {
          const at = feature * codes + code
          weights[at]! -= step * (errors[code]! * value + PULL_BACK * weights[at]!)
        }
      }
    }
  }
  return weights
}

function errorsOf(
  weights: Float64Array,
  codes: number,
  known: Example['features'],
  prior: Float64Array,
  answer: number,
) {
  const logs = Float64Array.from(prior)
  for (const [feature, value] of known) {
    for (let code = 0; code < codes; code++) logs[code]! += weights[feature * codes + code]! * value
  }
  const most = logs.reduce((a, b) => Math.max(a, b))
  let total = 0
  for (let code = 0; code < codes; code++) {
    logs[code] = Math.exp(logs[code]! - most)
    total += logs[code]!
  }
  for (let code = 0; code < codes; code++) logs[code] = logs[code]! / total - (code === answer ? 1 : 0)
  return logs
}

function weigh(names: ReadonlyMap<string, number>, flat: Float64Array, codes: number): LearnedWeights['weights'] {
  const rows: [string, number[]][] = []
  for (const [name, place] of names) {
    const row = [...flat.subarray(place * codes, (place + 1) * codes)].map((weight) => Math.round(weight * 1e4) / 1e4)
    if (row.some((weight) => weight !== 0)) rows.push([name, row])
  }
  return Object.fromEntries(rows)
}
