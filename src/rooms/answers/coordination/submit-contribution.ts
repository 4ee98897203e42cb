import type { z } from 'zod'
import type { World } from '#platform/world.ts'
import type { Attachment } from '#rooms/petitions/index.ts'
import { KeepContribution, keepContributionIn, keepingContribution } from './keep-contribution.ts'
import { contributionToWrite } from './unchecked-contribution.ts'
import { decidingOnContribution, writeContributionStep } from './write-contribution-step.ts'

export const SubmitContribution = KeepContribution.refine((said) => said.text !== '', {
  path: ['text'],
  message: 'Chưa viết ý kiến phối hợp.',
})

/** Gửi lãnh đạo mình duyệt: saved and sent in with one press. */
export async function submitContribution(
  world: World,
  input: z.input<typeof SubmitContribution>,
  attached: readonly Attachment[] = [],
): Promise<{ version: number }> {
  const kept = SubmitContribution.parse(input)
  return decidingOnContribution('submitted', () =>
    keepingContribution(world, kept, async (tx) => {
      const version = await keepContributionIn(tx, world, kept, attached)
      await writeContributionStep(tx, world, await contributionToWrite(tx, world, kept), { version, kind: 'submitted' })
      return { version }
    }),
  )
}
