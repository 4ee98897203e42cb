import type { z } from 'zod'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import type { Attachment } from '#rooms/petitions/index.ts'
import { latestVersion } from './answer-versions.ts'
import { refuseWhileWaitedFor } from './coordination/unchecked-contribution.ts'
import { KeepAnswer, keepAnswerIn } from './keep-answer.ts'
import { nothingWritten, writtenMeanwhile } from './refusals.ts'
import { caseToAnswer } from './unchecked-case.ts'
import { decidingOnAnswer, writeStep } from './write-step.ts'

export const SubmitAnswer = KeepAnswer.refine((answer) => answer.text !== '', {
  path: ['text'],
  message: 'Chưa viết câu trả lời.',
})

/** Gửi duyệt: what stands in the form is saved and sent in, in one step; the text sent is the text read. */
export async function submitAnswer(
  world: World,
  input: z.input<typeof SubmitAnswer>,
  attached: readonly Attachment[] = [],
): Promise<{ version: number }> {
  const kept = SubmitAnswer.parse(input)
  return decidingOnAnswer('submitted', async () => {
    try {
      return await world.write(async (tx) => {
        const version = await keepAnswerIn(tx, world, kept, { attached })
        const led = await caseToAnswer(tx, world, kept.assignmentId)
        refuseUnless(version > 0, nothingWritten)
        await refuseWhileWaitedFor(tx, world, kept.assignmentId)
        await writeStep(tx, world, led, { assignmentId: kept.assignmentId, version, kind: 'submitted' })
        return { version }
      })
    } catch (error) {
      if ((error as { constraint?: string }).constraint !== 'answer_version_pkey') throw error
      const theirs = await world.read((db) => latestVersion(db, kept.assignmentId))
      throw new Refusal(writtenMeanwhile, { theirs })
    }
  })
}
