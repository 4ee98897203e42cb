// What a jurisdiction's confirmed cases add to the catalogue: a log-linear model on top of the catalogue's opinion.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Judged, toShares } from '../suggestion/judge.ts'
import { type Features, featuresOf } from './features.ts'

/** Plain data for one database row; what it weighs is by code, so that a changed catalogue does not garble it. */
export interface Learned {
  version: string
  /** How many confirmed cases it was trained on. */
  cases: number
  topics: LearnedWeights
  agencies: LearnedWeights
}

export interface LearnedWeights {
  codes: readonly string[]
  /** Per feature one weight for each code. */
  weights: Readonly<Record<string, readonly number[]>>
}

/** The catalogue's shares moved by what was learned; codes that the model never saw keep theirs. */
export function applyLearned(catalogue: Catalogue, learned: Learned, judged: Judged) {
  const features = featuresOf(catalogue, judged)
  return {
    topics: moved(judged.topics, catalogue.topics, learned.topics, features),
    agencies: moved(judged.agencies, catalogue.agencies, learned.agencies, features),
  }
}

function moved(
  shares: Float64Array,
  list: readonly { code: string }[],
  { codes, weights }: LearnedWeights,
  features: Features,
): Float64Array {
  const sums = new Map(codes.map((code) => [code, 0]))
  for (const [name, value] of features) {
    const row = Object.hasOwn(weights, name) ? weights[name] : undefined
    row?.forEach((weight, place) => {
      const code = codes[place]!
      sums.set(code, sums.get(code)! + weight * value)
    })
  }
  return toShares(shares.map((share, place) => (share + LEAST) * Math.exp(sums.get(list[place]!.code) ?? 0)))
}

/** What the catalogue thinks impossible can still be learned. */
export const LEAST = 0.005
