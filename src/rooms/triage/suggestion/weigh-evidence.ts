// What a text says for and against each matter of the catalogue, with the words that say it.
import type { Catalogue, Evidence } from '../catalogue/catalogue.ts'
import type { PhraseHit } from '../reading/phrase-trie.ts'
import type { Reading } from '../reading/read-words.ts'

export interface Weighed {
  /** Per matter. */
  scores: Float64Array
  /** What counted, per matter, heaviest first. */
  found: ReadonlyMap<number, readonly Found[]>
  /** The phrases that stand for themselves: no names, no halves of other words. */
  phrases: readonly PhraseHit[]
}

export interface Found {
  weight: number
  /** Runs of words [from, to) of the reading. */
  spans: readonly { from: number; to: number }[]
  /** Place in the catalogue's evidence. */
  evidence: number
}

/** Words between which 'đèn … hỏng' still speaks of one thing. */
const NEAR = 9

export function weighEvidence(catalogue: Catalogue, reading: Reading, hits: readonly PhraseHit[]): Weighed {
  const phrases = standing(catalogue, reading, hits)
  const perMatter = new Map<number, Found[]>()
  for (const [index, sides] of sidesFound(catalogue, phrases)) {
    const evidence = catalogue.evidence[index]!
    const found = findEvidence(evidence, index, sides)
    if (!found) continue
    const known = perMatter.get(evidence.matter)
    if (known) known.push(found)
    else perMatter.set(evidence.matter, [found])
  }
  const scores = new Float64Array(catalogue.matters.length)
  const counted = new Map<number, Found[]>()
  for (const [matter, found] of perMatter) {
    const { score, kept } = addUp(found)
    scores[matter] = score
    counted.set(matter, kept)
  }
  return { scores, found: counted, phrases }
}

/** Per evidence of which something is there: what was found of each side. */
function sidesFound(catalogue: Catalogue, phrases: readonly PhraseHit[]): Map<number, PhraseHit[][]> {
  const found = new Map<number, PhraseHit[][]>()
  for (const hit of phrases) {
    for (const { evidence, side } of catalogue.evidenceOf.get(hit.id) ?? []) {
      let sides = found.get(evidence)
      if (!sides) {
        sides = Array.from({ length: catalogue.evidence[evidence]!.sides }, () => [])
        found.set(evidence, sides)
      }
      sides[side]!.push(hit)
    }
  }
  return found
}

/** Phrases inside the name of a body or of a street are its name; halves of a compound are not what they seem. */
function standing(catalogue: Catalogue, reading: Reading, hits: readonly PhraseHit[]): PhraseHit[] {
  const { inside, cut } = wholes(catalogue, reading, hits)
  const bodies = hits.filter((hit) => catalogue.addresseeOf.has(hit.id))
  return hits.filter((hit) => {
    if (!catalogue.evidenceOf.has(hit.id) && !catalogue.conceptsOf.has(hit.id)) return false
    if (reading.words.slice(hit.from, hit.to).some((word) => word.isName)) return false
    if (hit.to - hit.from === 1 && inside[hit.from]! > 1) return false
    return !cut[hit.from] && !cut[hit.to] && !inBody(bodies, hit)
  })
}

/** The first words of a body's name may speak for the matter (ngân hàng chính sách), what follows them may not. */
function inBody(bodies: readonly PhraseHit[], hit: PhraseHit): boolean {
  const length = hit.to - hit.from
  return bodies.some(
    ({ from, to }) => from <= hit.from && hit.to <= to && to - from > length && (from < hit.from || length === 1),
  )
}

/** Per word the longest phrase around it; per boundary between words whether a compound lies across it. */
function wholes(
  catalogue: Catalogue,
  reading: Reading,
  hits: readonly PhraseHit[],
): { inside: Uint8Array; cut: boolean[] } {
  const inside = new Uint8Array(reading.words.length + 1)
  const cut = new Array<boolean>(reading.words.length + 1).fill(false)
  for (const { id, from, to, likeness } of hits) {
    if (to - from === 1 || likeness < 0.8) continue
    const isWhole = catalogue.evidenceOf.has(id) || catalogue.compoundIds.has(id) || catalogue.addresseeOf.has(id)
    if (!isWhole) continue
    for (let i = from; i < to; i++) inside[i] = Math.max(inside[i]!, to - from)
    // Without marks 'tôi thiếu thuốc' has the letters of 'tối thiểu', and tôi is said in every petition.
    const isChance = reading.isBare && reading.words[from]!.key === 'toi'
    if (catalogue.compoundIds.has(id) && !isChance) for (let i = from + 1; i < to; i++) cut[i] = true
  }
  return { inside, cut }
}

function findEvidence(evidence: Evidence, index: number, sides: readonly (readonly PhraseHit[])[]): Found | null {
  if (sides.some((side) => side.length === 0)) return null
  let best: { hits: PhraseHit[]; likeness: number } | null = null
  for (const first of sides[0]!) {
    const together: PhraseHit[] = [first]
    for (const side of sides.slice(1)) {
      const near = side.filter((hit) => gap(first, hit) <= NEAR && !overlap(first, hit))
      if (near.length === 0) break
      together.push(near.reduce((a, b) => (gap(first, b) < gap(first, a) ? b : a)))
    }
    if (together.length < sides.length) continue
    const likeness = together.reduce((sum, hit) => sum + hit.likeness, 0) / together.length
    if (!best || likeness * lengthOf(together) > best.likeness * lengthOf(best.hits))
      best = { hits: together, likeness }
  }
  if (!best) return null
  return {
    weight: evidence.weight * best.likeness * speaksBy(best.hits),
    spans: best.hits.map(({ from, to }) => ({ from, to })),
    evidence: index,
  }
}

const gap = (a: PhraseHit, b: PhraseHit): number => Math.max(b.from - a.to, a.from - b.to, 0)
const overlap = (a: PhraseHit, b: PhraseHit): boolean => a.from < b.to && b.from < a.to
const lengthOf = (hits: readonly PhraseHit[]): number => hits.reduce((sum, hit) => sum + hit.to - hit.from, 0)

/** Longer phrases mean one thing more surely; two lone syllables that happen to be near each other, hardly. */
function speaksBy(hits: readonly PhraseHit[]): number {
  const length = lengthOf(hits)
  if (hits.length > 1 && length <= 3) return length === 2 ? 0.6 : 0.85
  return Math.min(1.3, 0.85 + 0.1 * length)
}

/** The same words count once; each further piece of evidence adds less. */
function addUp(found: readonly Found[]): { score: number; kept: Found[] } {
  const kept = [...found].sort((a, b) => b.weight - a.weight || a.spans[0]!.from - b.spans[0]!.from)
  const used = new Set<number>()
  let score = 0
  let strength = 1
  for (const each of kept) {
    const words = each.spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
    const fresh = words.filter((word) => !used.has(word)).length / words.length
    for (const word of words) used.add(word)
    if (each.weight < 0) score += each.weight
    else {
      score += each.weight * strength * (0.15 + 0.85 * fresh)
      strength *= 0.85
    }
  }
  return { score, kept }
}
