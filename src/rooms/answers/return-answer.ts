import { z } from 'zod'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayCheck } from './policy.ts'
import { notChecker } from './refusals.ts'
import { caseToAnswer } from './unchecked-case.ts'
import { decidingOnAnswer, writeStep } from './write-step.ts'

export const ReturnAnswer = z.object({
  assignmentId: z.uuid(),
  version: z.number().int().min(1),
  reason: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1, 'Chưa ghi lý do trả lại.').max(2000, 'Lý do ghi gọn trong 2.000 chữ cái.')),
})

/** Trả lại người soạn, with the reason. Also one's own text: taken back before anybody has decided. */
export async function returnAnswer(world: World, input: z.input<typeof ReturnAnswer>): Promise<void> {
  const { assignmentId, version, reason } = ReturnAnswer.parse(input)
  await decidingOnAnswer('returned', () =>
    world.write(async (tx) => {
      const led = await caseToAnswer(tx, world, assignmentId)
      refuseUnless(mayCheck(world.actor, led), notChecker)
      await writeStep(tx, world, led, { assignmentId, version, kind: 'returned', reason })
    }),
  )
}
