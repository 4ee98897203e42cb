import { directWords } from '../../direct.ts'
import type { Reusable } from '../reusable.ts'
import { sourceWords } from '../source-words.ts'

const longest = 400

export function foundAnswers(found: readonly Reusable[]) {
  return found.map((each) => ({
    key: `${each.assignmentId}:${each.version}`,
    source: sourceWords(each).replace(/^c/, 'C'),
    text: `${each.direct ? `${directWords[each.direct]}. ` : ''}${each.text.slice(0, longest)}`,
    more: each.text.length > longest,
  }))
}
export type FoundAnswer = ReturnType<typeof foundAnswers>[number]
