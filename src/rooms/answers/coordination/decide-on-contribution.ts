import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { isOwnText, mayApprove, mayCheck } from '../policy.ts'
import { notChecker, ownText } from '../refusals.ts'
import { ReturnAnswer } from '../return-answer.ts'
import { latestContribution, listContributionSteps } from './contribution.ts'
import { notContributionApprover } from './refusals.ts'
import { contributionToWrite } from './unchecked-contribution.ts'
import { decidingOnContribution, writeContributionStep } from './write-contribution-step.ts'

export const ApproveContribution = z.object({
  assignmentId: z.uuid(),
  organisationId: z.uuid(),
  version: z.number().int().min(1),
})

/** Duyệt, and with it sent: from now on the body that leads reads it. A change is a new version, approved anew. */
export async function approveContribution(world: World, input: z.input<typeof ApproveContribution>): Promise<void> {
  const decided = ApproveContribution.parse(input)
  const { assignmentId, organisationId, version } = decided
  await decidingOnContribution('approved', () =>
    world.write(async (tx) => {
      const own = await contributionToWrite(tx, world, decided)
      refuseUnless(mayApprove(world.actor, own), notContributionApprover)
      const latest = await latestContribution(tx, assignmentId, organisationId)
      const steps = await listContributionSteps(tx, assignmentId, organisationId)
      const submitter = steps.find((step) => step.version === version && step.kind === 'submitted')?.byId ?? null
      if (latest?.version === version && isOwnText(world.actor, { author: latest.byId, submitter })) refuse(ownText)
      await writeContributionStep(tx, world, own, { version, kind: 'approved' })
    }),
  )
}

export const ReturnContribution = ReturnAnswer.extend({ organisationId: z.uuid() })

/** Trả lại người soạn, with the reason; nothing has left the body. */
export async function returnContribution(world: World, input: z.input<typeof ReturnContribution>): Promise<void> {
  const decided = ReturnContribution.parse(input)
  await decidingOnContribution('returned', () =>
    world.write(async (tx) => {
      const own = await contributionToWrite(tx, world, decided)
      refuseUnless(accountIdOf(world.actor) !== null && mayCheck(world.actor, own), notChecker)
      await writeContributionStep(tx, world, own, {
        version: decided.version,
        kind: 'returned',
        reason: decided.reason,
      })
    }),
  )
}
