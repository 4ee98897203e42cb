/** What everybody reads of an answer: its words with names and numbers of people masked. Pure. */
import { layMasks, type Mask, proposeMasks } from '#rooms/triage/index.ts'
import type { AnswerContent } from '../answer.ts'
import { isOfficeContact } from './office-contacts.ts'

/** The parts in which a person may be named; who is to do it is never public. */
export const publicParts = ['text', 'action', 'bases'] as const
export type PublicPart = (typeof publicParts)[number]
export type PublicMasks = Record<PublicPart, Mask[]>
export type PublicWords = { text: string; action: string; bases: string[] }
type Content = Pick<AnswerContent, PublicPart>

/** Bases one a line. */
export const wordsOf = (content: Content, part: PublicPart): string =>
  part === 'bases' ? content.bases.join('\n') : content[part]

const bareMasks = (text: string): Mask[] =>
  proposeMasks(text)
    .filter((mask) => !isOfficeContact(text, mask))
    .map(({ start, end, kind }) => ({ start, end, kind }))

export const proposedMasks = (content: Content): PublicMasks => ({
  text: bareMasks(content.text),
  action: bareMasks(content.action),
  bases: bareMasks(wordsOf(content, 'bases')),
})

export const countMasks = (masks: PublicMasks): number => publicParts.reduce((sum, part) => sum + masks[part].length, 0)

export function publicWords(content: Content, masks: PublicMasks): PublicWords {
  return {
    text: layMasks(content.text, masks.text),
    action: layMasks(content.action, masks.action),
    bases: layMasks(wordsOf(content, 'bases'), masks.bases).split('\n').filter(Boolean),
  }
}
