import { z } from 'zod'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayCheck } from './policy.ts'
import { notChecker } from './refusals.ts'
import { caseToAnswer } from './unchecked-case.ts'
import { decidingOnAnswer, refuseOwnText, writeStep } from './write-step.ts'

export const CheckAnswer = z.object({ assignmentId: z.uuid(), version: z.number().int().min(1) })

/** Lãnh đạo phòng, đầu mối xem: the leader sees that somebody has looked it through. */
export async function checkAnswer(world: World, input: z.input<typeof CheckAnswer>): Promise<void> {
  const { assignmentId, version } = CheckAnswer.parse(input)
  await decidingOnAnswer('checked', () =>
    world.write(async (tx) => {
      const led = await caseToAnswer(tx, world, assignmentId)
      refuseUnless(mayCheck(world.actor, led), notChecker)
      await refuseOwnText(tx, world, assignmentId, version)
      await writeStep(tx, world, led, { assignmentId, version, kind: 'checked' })
    }),
  )
}
