import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import { startingCatalogue } from '#rooms/triage/catalogue/starting-catalogue.ts'
import { type LabelledPetition, labelledPetitions } from '#rooms/triage/fixtures/petitions-data.ts'
import { crossValidated, type Scores, scoresOf } from '#rooms/triage/fixtures/scores.ts'
import { syntheticPetitions } from '#rooms/triage/fixtures/synthetic.ts'
import { findSimilar } from '#rooms/triage/grouping/find-similar.ts'
import { groupPetitions } from '#rooms/triage/grouping/group-petitions.ts'
import { countTerms } from '#rooms/triage/grouping/likeness.ts'
import { signatureOf } from '#rooms/triage/grouping/signature.ts'
import { type Suggestion, suggest } from '#rooms/triage/suggestion/suggest.ts'
import { fold } from '#vietnamese/fold.ts'
import { type Benchmark, type Line, medianTime, percentile, time } from './measure.ts'

const catalogue = startingCatalogue()

export const triage: Benchmark = {
  name: 'triage',
  about: 'suggestion, learning and grouping of petitions: how right, how fast, in how much memory',
  async run({ quick, say }) {
    showScores(say)
    return [...(await suggestionTimes(quick)), ...(await groupingTimes(say))]
  },
}

function showScores(say: (line: string) => void): void {
  const own = labelledPetitions.map(({ text }) => suggest(catalogue, text))
  say(`our own ${labelledPetitions.length} petitions, catalogue alone: ${words(scoresOf(labelledPetitions, own))}`)
  const { gold, pairs } = sharedPetitions()
  if (gold.length === 0) {
    say('the shared petitions are absent (DOITHOAI_SHARED names their folder)')
    return
  }
  const said = gold.map(({ text }) => suggest(catalogue, text))
  say(`${gold.length} real petitions, catalogue alone: ${words(scoresOf(gold, said))}`)
  for (const folds of [3, 5, 10])
    say(
      `the same, learning from the other ${folds - 1} of ${folds} folds: ${words(scoresOf(gold, crossValidated(catalogue, gold, pairs, folds)))}`,
    )
  const sure = gold.flatMap((right, i) =>
    said[i]!.confidence.topic === 'sure' ? [said[i]!.topic === right.topic] : [],
  )
  say(`“sure” of the topic: ${sure.length}, right ${percent(sure.filter(Boolean).length / sure.length)}`)
  for (const [right, given, times] of confusions(gold, said).slice(0, 12))
    say(`  ${times} × ${right} taken for ${given}`)
  const groups = groupPetitions(gold.map(({ text }) => signatureOf(catalogue, text)))
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)))
  const together = ({ a, b }: Pair) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b)
  const [same, other] = [pairs.filter((pair) => pair.same), pairs.filter((pair) => !pair.same)]
  const [found, wrong] = [same.filter(together).length, other.filter(together).length]
  const balanced = (found / same.length + 1 - wrong / other.length) / 2
  say(
    `pairs: ${found} of ${same.length} found, ${wrong} of ${other.length} wrongly joined, balanced ${balanced.toFixed(3)}`,
  )
}

async function suggestionTimes(quick: boolean): Promise<Line[]> {
  const texts = syntheticPetitions(quick ? 200 : 1000).map(({ text }) => text)
  for (const text of texts.slice(0, 50)) suggest(catalogue, text)
  const taken: number[] = []
  for (const text of texts) taken.push(await time(() => suggest(catalogue, text)))
  const folding = (await medianTime(5, () => texts.map(fold))) / texts.length
  return [
    {
      what: 'one suggestion, 95th percentile',
      measured: percentile(taken, 0.95),
      unit: 'ms',
      budget: 30,
      baseline: { what: 'fold', measured: folding },
    },
  ]
}

/** Both budgets of the design are for 10,000, so that `quick` takes as many. */
async function groupingTimes(say: (line: string) => void): Promise<Line[]> {
  const petitions = syntheticPetitions(10_000)
  const exact = await time(() => Map.groupBy(petitions, ({ text }) => fold(text)))
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = () => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  let groups: number[][] = []
  let signatures: ReturnType<typeof signatureOf>[] = []
  const measured = await time(() => {
    signatures = petitions.map(({ text }) => signatureOf(catalogue, text))
    watch()
    groups = groupPetitions(signatures)
    watch()
  })
  const pure = groups.filter((group) => new Set(group.map((place) => petitions[place]!.ask)).size === 1).length
  say(
    `10,000 synthetic petitions: ${groups.length} groups, ${pure} of one ask, largest ${Math.max(...groups.map((group) => group.length))}`,
  )
  const counts = countTerms(signatures)
  const set = signatures.map((signature, id) => ({ id, signature }))
  const arrival = await medianTime(3, () => findSimilar(signatures[0]!, set.slice(0, 500), counts))
  return [
    {
      what: 'grouping 10,000',
      measured: measured / 1000,
      unit: 's',
      budget: 20,
      baseline: { what: 'same folded text', measured: exact / 1000 },
    },
    { what: 'memory for it', measured: (most - before) / 2 ** 20, unit: 'MB', budget: 500, baseline: null },
    { what: 'similar to one of 500 candidates', measured: arrival, unit: 'ms', budget: null, baseline: null },
  ]
}

type Pair = { a: number; b: number; same: boolean }

function sharedPetitions(): { gold: LabelledPetition[]; pairs: Pair[] } {
  const folder = join(process.env.DOITHOAI_SHARED ?? join(packageRoot, '..', 'shared'), 'petitions')
  if (!existsSync(folder)) return { gold: [], pairs: [] }
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return { gold: lines('dev.jsonl'), pairs: lines('dev-pairs.jsonl') }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const words = (scores: Scores): string =>
  `topic ${percent(scores.topicFirst)}, in three ${percent(scores.topicInThree)}; agency ${percent(scores.agencyFirst)}, in three ${percent(scores.agencyInThree)}`

/** How often each wrong topic was given for each right one, most often first. */
function confusions(
  gold: readonly LabelledPetition[],
  said: readonly Suggestion[],
): [right: string, given: string, times: number][] {
  const counts = new Map<string, number>()
  gold.forEach(({ topic }, i) => {
    const given = said[i]!.topic
    if (given !== topic) counts.set(`${topic} ${given}`, (counts.get(`${topic} ${given}`) ?? 0) + 1)
  })
  return [...counts]
    .map(([key, times]): [string, string, number] => [key.split(' ')[0]!, key.split(' ')[1]!, times])
    .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
}
