import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startingCatalogue } from './catalogue/starting-catalogue.ts'
import type { LabelledPetition } from './fixtures/petitions-data.ts'
import { crossValidated, scoresOf } from './fixtures/scores.ts'
import { groupPetitions } from './grouping/group-petitions.ts'
import { signatureOf } from './grouping/signature.ts'
import { suggest } from './suggestion/suggest.ts'

const folder = join(process.env.DOITHOAI_SHARED ?? join(import.meta.dirname, '../../../../shared'), 'petitions')
const lines = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe.skipIf(!existsSync(folder))('real petitions that people labelled', () => {
  const catalogue = startingCatalogue()
  const petitions = () => lines<LabelledPetition>('dev.jsonl')
  const pairs = () => lines<{ a: number; b: number; same: boolean }>('dev-pairs.jsonl')

  test('the catalogue alone suggests topic and agency', () => {
    const gold = petitions()
    const scores = scoresOf(
      gold,
      gold.map(({ text }) => suggest(catalogue, text)),
    )
    expect(scores.topicFirst).toBeGreaterThanOrEqual(0.84)
    expect(scores.topicInThree).toBeGreaterThanOrEqual(0.96)
    expect(scores.agencyFirst).toBeGreaterThanOrEqual(0.86)
    expect(scores.agencyInThree).toBeGreaterThanOrEqual(0.97)
  })

  test('few cases, though from many provinces, add to the first agency when they are learned, and cost the rest next to nothing', () => {
    const gold = petitions()
    const alone = scoresOf(
      gold,
      gold.map(({ text }) => suggest(catalogue, text)),
    )
    const learned = [5, 8].map((folds) => scoresOf(gold, crossValidated(catalogue, gold, pairs(), folds)))
    const mean = (of: keyof typeof alone) => learned.reduce((sum, each) => sum + each[of], 0) / learned.length
    expect(mean('agencyFirst')).toBeGreaterThan(alone.agencyFirst)
    expect(mean('agencyInThree')).toBeGreaterThanOrEqual(alone.agencyInThree)
    // The catalogue's words were last chosen looking at these very petitions, the learning was not.
    for (const of of ['topicFirst', 'topicInThree'] as const)
      expect(mean(of), of).toBeGreaterThanOrEqual(alone[of] - 0.015)
  }, 60_000)

  test('who says “sure” is right nine times in ten', () => {
    const sure = petitions()
      .map((right) => ({ right, said: suggest(catalogue, right.text) }))
      .filter(({ said }) => said.confidence.topic === 'sure')
    expect(sure.length).toBeGreaterThan(100)
    expect(sure.filter(({ right, said }) => said.topic === right.topic).length / sure.length).toBeGreaterThan(0.9)
  })

  test('those that ask the same are together, and no group swallows the rest', () => {
    const gold = petitions()
    const groups = groupPetitions(gold.map(({ text }) => signatureOf(catalogue, text)))
    const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)))
    const together = pairs().map((pair) => ({
      ...pair,
      found: groupOf.has(pair.a) && groupOf.get(pair.a) === groupOf.get(pair.b),
    }))
    const share = (same: boolean) => {
      const of = together.filter((pair) => pair.same === same)
      return of.filter(({ found }) => found === same).length / of.length
    }
    expect((share(true) + share(false)) / 2).toBeGreaterThanOrEqual(0.78)
    expect(Math.max(...groups.map((group) => group.length)) / gold.length).toBeLessThanOrEqual(0.05)
  })
})
