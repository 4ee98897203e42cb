import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { packageRoot } from '#platform/package-root.ts'
import { checkPlan } from '#rooms/plan/checking/check-plan.ts'
import { listFixtures } from '#rooms/plan/fixtures/fixture-files.ts'
import { readPlan } from '#rooms/plan/reading/read-plan.ts'
import { fold } from '#vietnamese/fold.ts'
import { type Benchmark, type Line, medianTime } from './measure.ts'

const budget = 1000
const context = { today: '2026-11-20', calendar: vietnamCalendar() }

export const planReading: Benchmark = {
  name: 'plan-reading',
  about: 'a plan read and checked, against only folding its text',
  async run({ quick, say }) {
    const plans = [...listFixtures(), ...sharedPlans()]
    say(`${plans.length} plans, median of ${quick ? 3 : 15} runs each`)
    const lines: Line[] = []
    for (const { name, text } of plans) {
      const measured = await medianTime(quick ? 3 : 15, () => checkPlan(text, readPlan(text), context))
      const folding = await medianTime(quick ? 3 : 15, () => fold(text))
      lines.push({ what: name, measured, unit: 'ms', budget, baseline: { what: 'fold', measured: folding } })
    }
    return lines
  },
}

/** The five real plans, where they are at hand. */
function sharedPlans(): { name: string; text: string }[] {
  const folder = join(process.env.DOITHOAI_SHARED ?? join(packageRoot, '..', 'shared'), 'plans')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.replace('.txt', ''), text: readFileSync(join(folder, file), 'utf8') }))
}
