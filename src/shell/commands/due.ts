import { dueJson } from '#calendar/due-command.ts'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { UsageProblem } from '../usage-problem.ts'

export async function run(words: string[]): Promise<number | undefined> {
  const at = words.indexOf('--anchor')
  const rule = words.filter((_, place) => at < 0 || (place !== at && place !== at + 1)).join(' ')
  const anchor = at < 0 ? undefined : words[at + 1]
  if (!rule || !anchor) throw new UsageProblem('Cần quy tắc và ngày mốc.')
  const answer = dueJson(rule, anchor, vietnamCalendar())
  if ('error' in answer) throw new UsageProblem(answer.error)
  console.log(JSON.stringify(answer))
  return 0
}
