import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { withWords } from '../insert-words.ts'
import { KeepAnswer, keepAnswerIn, keepingAnswer } from '../keep-answer.ts'
import { caseToAnswer } from '../unchecked-case.ts'
import { approvedContribution } from './contribution.ts'
import { contributionNotOut } from './refusals.ts'
import { uncheckedCoordinating } from './unchecked-contribution.ts'

export const InsertContribution = KeepAnswer.extend({ organisationId: z.uuid() })

/** Đưa vào câu trả lời: words, bases and files of one coordinating body go into the next version of the one answer. */
export async function insertContribution(
  world: World,
  input: z.input<typeof InsertContribution>,
): Promise<{ version: number }> {
  const { organisationId, ...kept } = InsertContribution.parse(input)
  return keepingAnswer(world, kept.assignmentId, async (tx) => {
    const led = await caseToAnswer(tx, world, kept.assignmentId)
    const from = (await uncheckedCoordinating(tx, world, kept.assignmentId)).find(
      (each) => each.organisationId === organisationId,
    )
    const said = from && (await approvedContribution(tx, kept.assignmentId, organisationId))
    refuseUnless(from && said, contributionNotOut)
    const version = await keepAnswerIn(tx, world, withWords(kept, said), { taken: said.files })
    await record(tx, world.actor, {
      what: 'answer.contribution-inserted',
      subjectKind: 'assignment',
      subjectId: kept.assignmentId,
      conferenceId: led.conferenceId,
      detail: { body: led.lead, version, from: from.body },
    })
    return { version }
  })
}
