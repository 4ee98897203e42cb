/** Section VII: who does what, a heading a body. */
import type { Block } from '#papers/model.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { taskGroups } from './settled-tasks.ts'
import { lowerFirst } from './spoken.ts'

export function taskBlocks({ tasks, standingBody }: PlanFacts): Block[] {
  const saysItself = tasks.some((task) => /là (?:cơ quan|đơn vị|bộ phận) (?:đầu mối, )?thường trực/iu.test(task.text))
  let named = saysItself
  return taskGroups(tasks).flatMap(({ organisation, tone, tasks: own }): Block[] => {
    const isStanding = !named && organisation === standingBody
    if (isStanding) named = true
    return [
      {
        kind: 'heading',
        level: 2,
        text: headingText(organisation, tone === 'request', isStanding),
      },
      ...own.map((task): Block => ({ kind: 'bullet', mark: '-', text: `${task.text}.` })),
    ]
  })
}

/** Names with a colon among them ('Các sở: Y tế, Tài chính') end with one, so that none is taken for what is to be done. */
function headingText(organisation: string, isAsked: boolean, isStanding: boolean): string {
  const lead = isAsked
    ? `Đề nghị ${/^(?:Các|Những) /.test(organisation) ? lowerFirst(organisation) : organisation}`
    : organisation
  return `${lead}${isStanding ? ' (cơ quan thường trực)' : ''}${organisation.includes(':') ? ':' : ''}`
}

/** Whether the tasks name the standing body; where they do not, the section on chairs does. */
export function tasksNameStandingBody({ tasks, standingBody }: PlanFacts): boolean {
  return tasks.some(
    (task) => task.organisation === standingBody || /là (?:cơ quan|đơn vị) thường trực/iu.test(task.text),
  )
}
