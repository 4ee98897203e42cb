import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { type Gold, missedFacts } from '../fixtures/gold.ts'
import { readPlan } from '../reading/read-plan.ts'
import { checkPlan } from './check-plan.ts'

const folder = join(process.env.DOITHOAI_SHARED ?? join(import.meta.dirname, '../../../../../shared'), 'plans')
const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.gold.json')) : []

describe.skipIf(names.length === 0)('the public plans of five offices', () => {
  test.each(names)('%s: what is wrong is found, and nothing that is sound', (file) => {
    const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8')
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
    const findings = checkPlan(text, readPlan(text), { today: '2026-11-20', calendar: vietnamCalendar() })

    expect(missedFacts({ facts: gold.facts.filter(({ at }) => at === 'findings') }, { findings })).toEqual([])
  })
})
