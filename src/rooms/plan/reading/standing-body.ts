// Cơ quan thường trực.
import type { PlannedTask } from '../plan-facts.ts'
import type { Found } from './header.ts'
import { nameAtStart } from './organisations.ts'
import type { World } from './reading-world.ts'
import { walk } from './structure.ts'
import { readOwner } from './task-owner.ts'

const STANDING =
  /\bla (?:co quan|don vi|bo phan|dau moi|co quan, don vi) (?:dau moi, )?thuong truc\b|\bla (?:co quan|don vi|bo phan) dau moi\b|\bla dau moi (?:to chuc|tham muu|giup)\b/
const BRACKET = /\((?:la )?(?:co quan|don vi|bo phan) thuong truc\b/
/** 'Ban Xây dựng Hội (thường trực)' above its tasks */
const HEADING = /^[^(:]{3,80}\((?:co quan )?thuong truc\)\s*:?$/
const LABEL = /\b(?:co quan|don vi|bo phan) thuong truc(?: [a-z ]{0,40})?\s*(?::|la)\s*/

const foldText = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd')

export function readStandingBody(world: World, tasks: readonly PlannedTask[]): Found<string> | null {
  const task = tasks.find(
    (one) =>
      STANDING.test(foldText(one.text)) ||
      /^thuong truc,? (?:tham muu|tong hop|giup|to chuc)\b/.test(foldText(one.text)) ||
      /^(?:co quan|don vi) thuong truc\b/.test(foldText(one.text)),
  )
  if (task) return { value: task.organisation, span: task.source }
  for (const top of world.reading.sections)
    for (const node of walk(top)) {
      const bracket = BRACKET.exec(node.body.folded)
      const named = bracket && readOwner(node.body.cut(0, bracket.index))
      if (named) return { value: named.organisation.plain, span: named.organisation.span }
      const heading = world.sections.topics.get(node)?.has('tasks') && HEADING.test(node.body.folded)
      const headed = heading ? readOwner(node.body.cut(0, node.body.text.indexOf('('))) : null
      if (headed) return { value: headed.organisation.plain, span: headed.organisation.span }
      const label = LABEL.exec(node.body.folded)
      const name = label ? nameAtStart(node.body.cut(label.index + label[0].length)) : null
      if (name) return { value: name.plain, span: name.span }
      if (!STANDING.test(node.body.folded)) continue
      const owner = readOwner(node.body)
      if (owner) return { value: owner.organisation.plain, span: owner.organisation.span }
    }
  return null
}
