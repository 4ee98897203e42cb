import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Gold, missedFacts } from '../fixtures/gold.ts'
import { readPlan } from './read-plan.ts'

const folder = join(process.env.DOITHOAI_SHARED ?? join(import.meta.dirname, '../../../../../shared'), 'plans')
const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.gold.json')) : []

describe.skipIf(names.length === 0)('the five real plans', () => {
  test.each(names)('%s: at least 97 % of the facts a reader must find', (name) => {
    const gold: Gold = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    // Findings are the checker's.
    const facts = gold.facts.filter((fact) => fact.at !== 'findings')
    const missed = missedFacts(
      { facts },
      readPlan(readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8')),
    )
    expect(1 - missed.length / facts.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.97)
  })
})
