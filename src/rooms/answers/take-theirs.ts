import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { listVersions } from './answer-versions.ts'
import { KeepAnswer, keepAnswerIn, keepingAnswer } from './keep-answer.ts'
import { caseNotFound } from './refusals.ts'

export const TakeTheirs = KeepAnswer.extend({ theirVersion: z.number().int().min(1) })

/**
 * Lấy bản kia, where two wrote at once: one's own words are saved as a version, the other's on top of them as the next, so
 * that the choice loses neither.
 */
export async function takeTheirs(world: World, input: z.input<typeof TakeTheirs>): Promise<{ version: number }> {
  const { theirVersion, ...own } = TakeTheirs.parse(input)
  return keepingAnswer(world, own.assignmentId, async (tx) => {
    const version = await keepAnswerIn(tx, world, own)
    const theirs = (await listVersions(tx, own.assignmentId)).find((each) => each.version === theirVersion)
    refuseUnless(theirs, caseNotFound)
    const { direct, result, text, action, responsible, doneBy, bases } = theirs
    const content = { direct, result, text, action, responsible, doneBy, bases }
    const next = { ...content, assignmentId: own.assignmentId, seenVersion: version, writing: newId() }
    return { version: await keepAnswerIn(tx, world, next) }
  })
}
