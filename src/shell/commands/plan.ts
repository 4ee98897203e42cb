import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { dayInVietnam } from '#platform/world.ts'
import { readPlanFromFile } from '#rooms/plan/index.ts'
import { UsageProblem } from '../usage-problem.ts'

export async function run(words: string[]): Promise<number | undefined> {
  const [what, file, ...more] = words
  if ((what !== 'read' && what !== 'check') || !file || more.length > 0)
    throw new UsageProblem('Cần read hoặc check, và một tệp.')
  const plan = await readPlanFromFile(file, { today: dayInVietnam(new Date()), calendar: vietnamCalendar() })
  if (what === 'read') {
    process.stdout.write(`${JSON.stringify(plan)}\n`)
    return 0
  }
  const label = { error: 'Lỗi', warning: 'Cần xem', hint: 'Gợi ý' }
  for (const finding of plan.findings)
    console.log(`${label[finding.severity]} [${finding.code}] ${finding.message} “${finding.excerpt}”`)
  return 0
}
