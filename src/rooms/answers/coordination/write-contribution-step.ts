/** One decision on what a coordinating body says: the row, its line in the journal, and what a violated rule means. */
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { asRefusal, decidedMeanwhile, submittedAlready } from '../refusals.ts'
import type { ContributionStepKind } from './contribution.ts'
import { recordContribution } from './keep-contribution.ts'
import type { Coordinating } from './unchecked-contribution.ts'

export async function decidingOnContribution<T>(kind: ContributionStepKind, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw asRefusal(error, { contribution_step_pkey: kind === 'submitted' ? submittedAlready : decidedMeanwhile })
  }
}

export async function writeContributionStep(
  tx: Tx,
  world: World,
  own: Coordinating,
  { version, kind, reason = '' }: { version: number; kind: ContributionStepKind; reason?: string },
): Promise<void> {
  await tx
    .insertInto('contribution_step')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      assignment_id: own.assignmentId,
      organisation_id: own.organisationId,
      version,
      kind,
      reason,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  await recordContribution(tx, world, own, kind, version)
}
