import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { withWords } from '../insert-words.ts'
import { KeepAnswer, keepAnswerIn, keepingAnswer } from '../keep-answer.ts'
import { caseToAnswer } from '../unchecked-case.ts'
import { sourceNotFound } from './refusals.ts'
import { getReusable } from './reusable.ts'

export const ReuseAnswer = KeepAnswer.extend({ sourceId: z.uuid(), sourceVersion: z.number().int().min(1) })

/**
 * Lấy lại: the words of an earlier answer are put below what stands in the form, its bases among the bases, and the version
 * is saved with the name of its source.
 */
export async function reuseAnswer(world: World, input: z.input<typeof ReuseAnswer>): Promise<{ version: number }> {
  const { sourceId, sourceVersion, ...kept } = ReuseAnswer.parse(input)
  return keepingAnswer(world, kept.assignmentId, async (tx) => {
    const led = await caseToAnswer(tx, world, kept.assignmentId)
    const source = await getReusable(tx, world, sourceId, sourceVersion)
    refuseUnless(source, sourceNotFound)
    const version = await keepAnswerIn(tx, world, withWords(kept, source))
    await tx
      .insertInto('answer_reuse')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        assignment_id: kept.assignmentId,
        version,
        source_assignment_id: sourceId,
        source_version: sourceVersion,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await record(tx, world.actor, {
      what: 'answer.reused',
      subjectKind: 'assignment',
      subjectId: kept.assignmentId,
      conferenceId: led.conferenceId,
      detail: { body: led.lead, version, source: source.body },
    })
    return { version }
  })
}
