/**
 * Which petitions to raise in the hall: one after the other, each time the one that many ask and that brings a topic, a
 * commune or a hub that has least been heard. The same petitions give the same list, whatever order they come in. Pure.
 */

export type Facet = { id: string; name: string }

/** A group, or a petition that stands alone. */
export type Candidate = {
  petitionId: string
  /** How many petitions ask it. */
  together: number
  receivedAt: Date
  topic: Facet | null
  commune: Facet | null
  /** Điểm cầu or phiên, where the conference has several. */
  venue: Facet | null
  /** The first year in which it was asked before; `confirmed`: an officer said so. */
  askedBefore: { year: number; confirmed: boolean } | null
}

export type Chosen<Each extends Candidate> = { candidate: Each; reasons: string[] }

const facets = ['topic', 'commune', 'venue'] as const
type FacetName = (typeof facets)[number]

/** What something unheard gains, and what each time that it was heard costs. */
const balance: Readonly<Record<FacetName, { unheard: number; heard: number }>> = {
  topic: { unheard: 5, heard: 4 },
  commune: { unheard: 4, heard: 3 },
  venue: { unheard: 3, heard: 2 },
}
/** Twice as many senders weigh this much more, up to a hundred or so: one loud matter does not fill the hall. */
const perDoubling = 2
const mostDoublings = 6
const askedBefore = { confirmed: 4, proposed: 2 }

type Heard = Readonly<Record<FacetName, Map<string, number>>>

/** `count` of the candidates, best first, as they complete what is `kept` already. */
export function choose<Each extends Candidate>(
  candidates: readonly Each[],
  kept: readonly Candidate[],
  count: number,
): Chosen<Each>[] {
  const heard: Heard = { topic: new Map(), commune: new Map(), venue: new Map() }
  for (const each of kept) hear(heard, each)
  const left = [...candidates].sort(byStanding)
  const chosen: Chosen<Each>[] = []
  while (chosen.length < count && left.length > 0) {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (const [index, each] of left.entries()) {
      const weight = weightOf(each, heard)
      if (weight > most) [best, most] = [index, weight]
    }
    const [candidate] = left.splice(best, 1)
    chosen.push({ candidate: candidate!, reasons: reasonsFor(candidate!, heard) })
    hear(heard, candidate!)
  }
  return chosen
}

/** Why this one, beside what is kept. */
export function reasonsBeside(candidate: Candidate, kept: readonly Candidate[]): string[] {
  const heard: Heard = { topic: new Map(), commune: new Map(), venue: new Map() }
  for (const each of kept) hear(heard, each)
  return reasonsFor(candidate, heard)
}

function hear(heard: Heard, candidate: Candidate): void {
  for (const name of facets) {
    const id = candidate[name]?.id
    if (id) heard[name].set(id, (heard[name].get(id) ?? 0) + 1)
  }
}

/** Of two that weigh the same the one that more people ask, then the one that came first. */
function byStanding(a: Candidate, b: Candidate): number {
  return (
    b.together - a.together ||
    a.receivedAt.getTime() - b.receivedAt.getTime() ||
    (a.petitionId < b.petitionId ? -1 : a.petitionId > b.petitionId ? 1 : 0)
  )
}

function weightOf(candidate: Candidate, heard: Heard): number {
  const doublings = Math.min(mostDoublings, 31 - Math.clz32(candidate.together))
  const before = candidate.askedBefore
  let weight =
    doublings * perDoubling + (before ? (before.confirmed ? askedBefore.confirmed : askedBefore.proposed) : 0)
  for (const name of facets) {
    const facet = candidate[name]
    if (!facet) continue
    const times = heard[name].get(facet.id) ?? 0
    weight += times === 0 ? balance[name].unheard : -balance[name].heard * times
  }
  return weight
}

function reasonsFor(candidate: Candidate, heard: Heard): string[] {
  const { together, askedBefore: before, topic, commune, venue } = candidate
  const reasons: string[] = []
  const isNew = (name: FacetName, facet: Facet) => !heard[name].has(facet.id)
  if (together > 1) reasons.push(`${together.toLocaleString('vi-VN')} ý kiến cùng hỏi`)
  if (before) reasons.push(`${before.confirmed ? 'đã' : 'có thể đã'} hỏi từ năm ${before.year}`)
  if (topic && isNew('topic', topic)) reasons.push(`câu đầu tiên về ${topic.name}`)
  if (commune && isNew('commune', commune)) reasons.push(`câu đầu tiên của ${lower(commune.name)}`)
  if (venue && isNew('venue', venue)) reasons.push(`câu đầu tiên ở ${lower(venue.name)}`)
  return reasons.length > 0 ? reasons : ['gửi sớm nhất trong số còn lại']
}

const lower = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
