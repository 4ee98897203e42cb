import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { paperText } from '#papers/text.ts'
import { checkPlan } from '../checking/check-plan.ts'
import { readPlan } from '../reading/read-plan.ts'
import { planPaper } from './plan-paper.ts'
import { settledFacts } from './settled.ts'
import { compared, randomPlan } from './testing.ts'

/** More with RUNS=1000. */
const runs = { numRuns: Number(process.env.RUNS ?? 80) }

describe('a plan written and read back', () => {
  it('says every fact again', () => {
    fc.assert(
      fc.property(randomPlan, (facts) => {
        expect(compared(readPlan(paperText(planPaper(facts))))).toEqual(compared(settledFacts(facts)))
      }),
      runs,
    )
  })

  it('has no errors that its facts do not have', () => {
    fc.assert(
      fc.property(randomPlan, (facts) => {
        const text = paperText(planPaper(facts))
        const errors = checkPlan(text, readPlan(text), { today: '2026-06-01', calendar: vietnamCalendar() }).filter(
          (finding) => finding.severity === 'error',
        )
        expect(errors).toEqual([])
      }),
      runs,
    )
  })

  it('says the same words when it is written again', () => {
    fc.assert(
      fc.property(randomPlan, (facts) => {
        const once = settledFacts(facts)
        expect(compared(settledFacts(once))).toEqual(compared(once))
        expect(paperText(planPaper(readPlan(paperText(planPaper(facts)))))).toBe(paperText(planPaper(facts)))
      }),
      runs,
    )
  })
})

/** Plans as offices wrote them, once read, are written and read again without loss. */
const folders = [join(import.meta.dirname, '../fixtures'), sharedPlans()]
const files = folders.flatMap((folder) =>
  folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name))
    : [],
)
// Their reading mistakes prose for a hub and for a quota; what is no fact cannot be written as one.
const misread = ['tinh-truong-giang-thanh-nien-2026.txt', 'xa-khe-vai-doi-thoai-nhan-dan-2026.txt']

describe('a plan of an office, read', () => {
  it.each(files.filter((file) => !misread.some((name) => file.endsWith(name))))(
    '%s is written without loss',
    (file) => {
      const facts = readPlan(readFileSync(file, 'utf8'))
      expect(compared(readPlan(paperText(planPaper(facts))))).toEqual(compared(settledFacts(facts)))
    },
  )
  it.skipIf(folders[1] === null)('has the shared plans at hand', () => expect(files.length).toBeGreaterThan(10))
})

function sharedPlans(): string | null {
  const folder = join(process.env.DOITHOAI_SHARED ?? join(import.meta.dirname, '../../../../../shared'), 'plans')
  return existsSync(folder) ? folder : null
}
