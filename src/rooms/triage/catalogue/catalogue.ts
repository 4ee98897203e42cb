// The catalogue made ready for reading: every phrase in one trie, every entry with its weight.
import { createHash } from 'node:crypto'
import { PhraseTrie } from '../reading/phrase-trie.ts'
import type { Agency } from './agencies-data.ts'
import type { Concept } from './concepts-data.ts'
import type { Matter } from './matter.ts'
import { readEntries } from './notation.ts'

export interface CatalogueSource {
  topics: readonly { code: string; name: string }[]
  agencies: readonly Agency[]
  /** Bodies that are gone, and which of the agencies may have their functions. */
  goneBodies: readonly { calledAs: string; nowOneOf: readonly string[] }[]
  matters: readonly Matter[]
  /** Everyday words that no shorter phrase may be cut out of. */
  compounds: readonly string[]
  concepts: readonly Concept[]
}

/** A phrase, or phrases near each other, that speaks for or against a matter. */
export interface Evidence {
  matter: number
  weight: number
  /** How many sides; one phrase of each must be there. */
  sides: number
}

/** Where a phrase takes part. */
export interface Part {
  /** Place in `evidence`. */
  evidence: number
  side: number
}

/** A body's name: whom it speaks for, by place in `agencies`. */
export interface Addressee {
  agencies: readonly number[]
}

export interface Catalogue extends CatalogueSource {
  version: string
  trie: PhraseTrie
  evidence: readonly Evidence[]
  /** By the phrase's id. */
  evidenceOf: ReadonlyMap<number, readonly Part[]>
  addresseeOf: ReadonlyMap<number, Addressee>
  /** Everyday compounds, by their phrase's id. */
  compoundIds: ReadonlySet<number>
  /** What a phrase says when petitions are compared: places in `concepts`, by the phrase's id. */
  conceptsOf: ReadonlyMap<number, readonly number[]>
  /** How likely each agency is, given the matter: [matter][agency]. */
  agencyShares: readonly (readonly number[])[]
  /** How far a matter is of each topic: [matter][topic]. */
  topicShares: readonly (readonly number[])[]
}

export const WEIGHTS = { strong: 3, terms: 1.5, hints: 0.5, against: -2 } as const
/** By place in `agencies: 'a > b > c'`; the rest share what is left, so that an explicit addressee can still win. */
const SHARES = [0.62, 0.22, 0.1, 0.05]
const OTHERS = 0.008
/** The People's Committees may be asked anything. */
const GENERAL = 0.06
const ALSO_TOPIC = 0.3

export function buildCatalogue(source: CatalogueSource): Catalogue {
  const trie = new PhraseTrie()
  const evidence: Evidence[] = []
  const evidenceOf = new Map<number, Part[]>()
  source.matters.forEach((matter, index) => {
    for (const { weight, sides } of entriesOf(matter)) {
      sides.forEach((phrases, side) => {
        for (const id of new Set(phrases.map((phrase) => trie.add(phrase)))) {
          const parts = evidenceOf.get(id)
          if (parts) parts.push({ evidence: evidence.length, side })
          else evidenceOf.set(id, [{ evidence: evidence.length, side }])
        }
      })
      evidence.push({ matter: index, weight, sides: sides.length })
    }
  })
  return {
    ...source,
    version: createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 12),
    trie,
    evidence,
    evidenceOf,
    addresseeOf: addressees(source, trie),
    conceptsOf: conceptPhrases(source, trie),
    compoundIds: new Set(source.compounds.map((compound) => trie.add(compound))),
    agencyShares: source.matters.map((matter) => shares(matter, source.agencies)),
    topicShares: source.matters.map(({ topic, alsoTopic }) =>
      source.topics.map(({ code }) =>
        code === topic ? (alsoTopic ? 1 - ALSO_TOPIC : 1) : code === alsoTopic ? ALSO_TOPIC : 0,
      ),
    ),
  }
}

function entriesOf(matter: Matter): { weight: number; sides: readonly (readonly string[])[] }[] {
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).flatMap((list) =>
    readEntries(matter[list] ?? '').map(({ sides }) => ({ weight: WEIGHTS[list], sides })),
  )
}

function addressees(source: CatalogueSource, trie: PhraseTrie): Map<number, Addressee> {
  const places = new Map(source.agencies.map((agency, place) => [agency.code, place]))
  const found = new Map<number, Addressee>()
  const add = (calledAs: string, codes: readonly string[]) => {
    const agencies = codes.map((code) => places.get(code)).filter((place) => place !== undefined)
    for (const { sides } of readEntries(calledAs)) {
      for (const phrase of sides[0]!) found.set(trie.add(phrase), { agencies })
    }
  }
  for (const { calledAs, nowOneOf } of source.goneBodies) add(calledAs, nowOneOf)
  for (const { calledAs, code } of source.agencies) add(calledAs, [code])
  return found
}

function conceptPhrases(source: CatalogueSource, trie: PhraseTrie): Map<number, number[]> {
  const found = new Map<number, number[]>()
  source.concepts.forEach(({ words }, place) => {
    for (const { sides } of readEntries(words)) {
      for (const phrase of sides[0]!) {
        const id = trie.add(phrase)
        found.set(id, [...(found.get(id) ?? []), place])
      }
    }
  })
  return found
}

export const agenciesOf = (matter: Matter): string[] => matter.agencies.split('>').map((code) => code.trim())

function shares(matter: Matter, agencies: readonly Agency[]): number[] {
  const ranked = agenciesOf(matter)
  const raw = agencies.map(({ code, isGeneral }) => SHARES[ranked.indexOf(code)] ?? (isGeneral ? GENERAL : OTHERS))
  const sum = raw.reduce((total, share) => total + share, 0)
  return raw.map((share) => share / sum)
}
