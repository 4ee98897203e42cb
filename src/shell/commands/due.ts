import { dueJson } from '#calendar/due-command.ts'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { type Command, UsageProblem } from '../usage-problem.ts'

export const dueCommand: Command = {
  name: 'due',
  usage: 'due QUY_TẮC --anchor NGÀY',
  about: 'tính hạn, ví dụ: due "5 working days before" --anchor 2024-05-07',
  async run(words) {
    const at = words.indexOf('--anchor')
    const rule = words.filter((_, place) => at < 0 || (place !== at && place !== at + 1)).join(' ')
    const anchor = at < 0 ? undefined : words[at + 1]
    if (!rule || !anchor) throw new UsageProblem('Cần quy tắc và ngày mốc.')
    const answer = dueJson(rule, anchor, vietnamCalendar())
    if ('error' in answer) throw new UsageProblem(answer.error)
    console.log(JSON.stringify(answer))
    return 0
  },
}
