// How likely each matter, topic and agency is for one petition. The matter names topic and agency together; whom the
// text is written to moves the agency; what the office confirmed before moves both.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Reading, readWords } from '../reading/read-words.ts'
import { type AddresseeFound, findAddressees } from './find-addressees.ts'
import { type Weighed, weighEvidence } from './weigh-evidence.ts'

export interface Judged {
  reading: Reading
  weighed: Weighed
  addressees: readonly AddresseeFound[]
  /** By matter, what the words say for it alone; by agency, what its naming multiplies. */
  said: Float64Array
  pull: readonly number[]
  /** Probabilities by place in the catalogue's lists; each sums to 1. */
  matters: Float64Array
  topics: Float64Array
  agencies: Float64Array
}

/** Multiplies e: asked outright, or merely named. */
const ASKED = 3
const MENTIONED = 0.8
/** A body that is gone and became several says less. */
const GONE = 0.6
/** Everything is written to the People's Committee. */
const GENERAL = 0.5
/** What a matter weighs of which nothing is said, against one with score 0. */
const UNSAID = 0.03
const SHARPNESS = 0.7
/** Longer texts touch more than they ask. */
const SHORT_TEXT = 60
const LENGTH_DULLS = 0.25

export function judge(catalogue: Catalogue, text: string): Judged {
  const reading = readWords(text)
  const hits = catalogue.trie.find(reading)
  const addressees = findAddressees(catalogue, reading, hits)
  const weighed = weighEvidence(catalogue, reading, hits)
  const said = saidOf(weighed, reading)
  const pull = pullOf(catalogue, addressees)
  const { matters, agencies } = joint(said, pull, catalogue.agencyShares)
  const topics = topicsBy(matters, catalogue.topicShares, catalogue.topics.length)
  return { reading, weighed, addressees, said, pull, matters, topics, agencies }
}

function saidOf(weighed: Weighed, reading: Reading): Float64Array {
  const dulled = 1 + LENGTH_DULLS * Math.max(0, Math.log(reading.words.length / SHORT_TEXT))
  const logs = weighed.scores.map((score) => (score * SHARPNESS) / dulled)
  const most = logs.reduce((a, b) => Math.max(a, b), 0)
  const unsaid = Math.exp(-most) * (1 - UNSAID)
  return logs.map((log) => Math.max(0, Math.exp(log - most) - unsaid))
}

/** Matter and agency together, given how likely each agency is for each matter. */
export function joint(said: Float64Array, pull: readonly number[], shares: readonly (readonly number[])[]) {
  const matters = new Float64Array(said.length)
  const agencies = new Float64Array(pull.length)
  said.forEach((weight, matter) => {
    if (weight === 0) return
    shares[matter]!.forEach((share, agency) => {
      const both = weight * share * pull[agency]!
      matters[matter]! += both
      agencies[agency]! += both
    })
  })
  return { matters: toShares(matters), agencies: toShares(agencies) }
}

export function toShares(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, each) => sum + each, 0)
  return weights.map((each) => each / total)
}

export function topicsBy(matters: Float64Array, shares: readonly (readonly number[])[], count: number): Float64Array {
  const topics = new Float64Array(count)
  matters.forEach((weight, matter) => {
    if (weight === 0) return
    shares[matter]!.forEach((share, topic) => {
      topics[topic]! += weight * share
    })
  })
  return topics
}

/** By how much naming bodies multiplies each agency's likelihood. */
function pullOf(catalogue: Catalogue, addressees: readonly AddresseeFound[]): number[] {
  const pull = catalogue.agencies.map(() => 0)
  for (const { agencies, isAsked } of addressees) {
    const isGeneral = agencies.length === 1 && catalogue.agencies[agencies[0]!]!.isGeneral === true
    const strength = (isAsked ? ASKED : MENTIONED) * (agencies.length > 1 ? GONE : isGeneral ? GENERAL : 1)
    for (const agency of agencies) pull[agency] = Math.max(pull[agency]!, strength)
  }
  return pull.map(Math.exp)
}
