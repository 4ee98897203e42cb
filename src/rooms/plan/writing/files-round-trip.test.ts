import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { readPlanFile } from '../intake/read-file.ts'
import { readPlan } from '../reading/read-plan.ts'
import { planPaper } from './plan-paper.ts'
import { settledFacts } from './settled.ts'
import { compared, randomPlan } from './testing.ts'

async function factsIn(bytes: Uint8Array, name: string) {
  const file = await readPlanFile(bytes, name, { milliseconds: 30_000 })
  if (!file.ok) throw new Error(file.say)
  return readPlan(file.text)
}

const plans = fc.sample(randomPlan, { numRuns: 4, seed: 2026 })

it('reads a Word file that it wrote', async () => {
  for (const facts of plans) {
    const read = await factsIn(await paperDocx(planPaper(facts)), 'ke-hoach.docx')
    expect(compared(read)).toEqual(compared(settledFacts(facts)))
  }
}, 60_000)

it('reads a PDF that it wrote', async () => {
  for (const facts of plans) {
    const read = await factsIn(await paperPdf(planPaper(facts)), 'ke-hoach.pdf')
    expect(compared(read)).toEqual(compared(settledFacts(facts)))
  }
}, 60_000)
