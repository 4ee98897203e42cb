import { z } from 'zod'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayApprove } from './policy.ts'
import { notApprover } from './refusals.ts'
import { caseToAnswer } from './unchecked-case.ts'
import { decidingOnAnswer, refuseOwnText, writeStep } from './write-step.ts'

export const ApproveAnswer = z.object({ assignmentId: z.uuid(), version: z.number().int().min(1) })

/** Duyệt: the text is locked from now on. A change is a new version, and approved anew. */
export async function approveAnswer(world: World, input: z.input<typeof ApproveAnswer>): Promise<void> {
  const { assignmentId, version } = ApproveAnswer.parse(input)
  await decidingOnAnswer('approved', () =>
    world.write(async (tx) => {
      const led = await caseToAnswer(tx, world, assignmentId)
      refuseUnless(mayApprove(world.actor, led), notApprover)
      await refuseOwnText(tx, world, assignmentId, version)
      await writeStep(tx, world, led, { assignmentId, version, kind: 'approved' })
    }),
  )
}
