// The whole set in groups that ask the same. Average link: a petition joins a group by its likeness to all of it, so
// that a chain of neighbours does not become one giant group.
import { countTerms, dot, SAME, type Vector, vectorOf } from './likeness.ts'
import type { Signature } from './signature.ts'

/** Places in the list, in order; petitions that nobody shares stand alone and are left out. */
export function groupPetitions(signatures: readonly Signature[]): number[][] {
  const counts = countTerms(signatures)
  const vectors = signatures.map((signature) => vectorOf(signature, counts))
  const edges = likePairs(vectors)
  return joined(vectors, edges).filter((group) => group.length > 1)
}

interface Edges {
  /** [a, b] by turns. */
  ends: Uint32Array
  likeness: Float32Array
  order: Uint32Array
}

/** All pairs at least SAME alike, through an index of terms: only petitions that share a term meet. */
function likePairs(vectors: readonly Vector[]): Edges {
  const postings = new Map<string, { at: number[]; weight: number[] }>()
  const ends: number[] = []
  const likeness: number[] = []
  const sums = new Float64Array(vectors.length)
  vectors.forEach((vector, b) => {
    const met: number[] = []
    for (const [key, weight] of vector) {
      const list = postings.get(key)
      if (!list) {
        postings.set(key, { at: [b], weight: [weight] })
        continue
      }
      for (let i = 0; i < list.at.length; i++) {
        const a = list.at[i]!
        if (sums[a] === 0) met.push(a)
        sums[a]! += weight * list.weight[i]!
      }
      list.at.push(b)
      list.weight.push(weight)
    }
    for (const a of met) {
      if (sums[a]! >= SAME) {
        ends.push(a, b)
        likeness.push(sums[a]!)
      }
      sums[a] = 0
    }
  })
  const alike = Float32Array.from(likeness)
  const order = Uint32Array.from(alike.keys()).sort((x, y) => alike[y]! - alike[x]! || x - y)
  return { ends: Uint32Array.from(ends), likeness: alike, order }
}

/** Likest pairs first; two groups become one while their members are on average as alike as two that ask the same. */
function joined(vectors: readonly Vector[], { ends, order }: Edges): number[][] {
  const owner = Uint32Array.from(vectors.keys())
  const members = vectors.map((_, place) => [place])
  const sums = vectors.map((vector) => new Map(vector))
  for (const edge of order) {
    const [a, b] = [owner[ends[2 * edge]!]!, owner[ends[2 * edge + 1]!]!]
    if (a === b) continue
    const [large, small] = members[a]!.length >= members[b]!.length ? [a, b] : [b, a]
    const average = dot(sums[large]!, sums[small]!) / (members[large]!.length * members[small]!.length)
    if (average < SAME) continue
    for (const place of members[small]!) owner[place] = large
    members[large]!.push(...members[small]!)
    members[small] = []
    for (const [key, weight] of sums[small]!) sums[large]!.set(key, (sums[large]!.get(key) ?? 0) + weight)
    sums[small]!.clear()
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
}
