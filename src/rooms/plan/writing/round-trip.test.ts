import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { paperText } from '#papers/text.ts'
import { checkPlan } from '../checking/check-plan.ts'
import { readPlan } from '../reading/read-plan.ts'
import { planPaper } from './plan-paper.ts'
import { settledFacts } from './settled.ts'
import { compared, randomPlan } from './testing.ts'

const seeds = { numRuns: Number(process.env.RUNS ?? 300) }

describe('a plan written and read back', () => {
  it('says every fact again', () => {
    fc.assert(
      fc.property(randomPlan, (facts) => {
        expect(compared(readPlan(paperText(planPaper(facts))))).toEqual(compared(settledFacts(facts)))
      }),
      seeds,
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
      seeds,
    )
  })

  it('says the same words when it is written again', () => {
    fc.assert(
      fc.property(randomPlan, (facts) => {
        const once = settledFacts(facts)
        expect(compared(settledFacts(once))).toEqual(compared(once))
        expect(paperText(planPaper(readPlan(paperText(planPaper(facts)))))).toBe(paperText(planPaper(facts)))
      }),
      seeds,
    )
  })
})
