// The deciding words, with their place in the text as it was typed, so that a page can underline them.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Judged } from './judge.ts'

export interface Because {
  words: string
  start: number
  end: number
  speaksFor: 'topic' | 'agency'
}

const MOST = 6
/** A matter of the topic that hardly counted gives no reason. */
const COUNTED = 0.05

export function reasonsFor(catalogue: Catalogue, judged: Judged, topic: string, agency: number): Because[] {
  const { reading, weighed, addressees } = judged
  const place = (from: number, to: number) => ({ start: reading.words[from]!.start, end: reading.words[to - 1]!.end })
  const found = [...weighed.found].flatMap(([matter, all]) => {
    const { topic: main, alsoTopic } = catalogue.matters[matter]!
    const share = judged.matters[matter]!
    return (main === topic || alsoTopic === topic) && share >= COUNTED
      ? all.filter(({ weight }) => weight > 0).map(({ weight, spans }) => ({ weight: weight * share, spans }))
      : []
  })
  const heaviest = found.sort((a, b) => b.weight - a.weight).flatMap(({ spans }) => spans)
  const named = addressees
    .filter(({ agencies }) => agencies.includes(agency))
    .sort((a, b) => Number(b.isAsked) - Number(a.isAsked))
    .slice(0, 1)
    .map(({ from, to }) => place(from, to))
  // A body's name that speaks for the topic too is underlined once.
  const runs = disjoint([...named, ...heaviest.map(({ from, to }) => place(from, to))]).slice(
    named.length,
    MOST + named.length,
  )
  const reason = (speaksFor: Because['speaksFor']) => (run: { start: number; end: number }) => ({
    words: reading.text.slice(run.start, run.end),
    ...run,
    speaksFor,
  })
  return [...runs.map(reason('topic')), ...named.map(reason('agency'))].sort((a, b) => a.start - b.start)
}

/** Heaviest first; what lies inside an earlier one is said already. */
function disjoint(runs: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const kept: { start: number; end: number }[] = []
  for (const run of runs) {
    if (!kept.some((other) => other.start < run.end && run.start < other.end)) kept.push(run)
  }
  return kept
}
