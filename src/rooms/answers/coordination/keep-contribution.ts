import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import type { Attachment } from '#rooms/petitions/index.ts'
import { nextFiles } from '../attachments/attach-files.ts'
import { asRefusal, writtenMeanwhile } from '../refusals.ts'
import { ContributionContent, latestContribution, listContributionSteps } from './contribution.ts'
import { type Coordinating, contributionToWrite } from './unchecked-contribution.ts'

export const KeepContribution = ContributionContent.extend({
  assignmentId: z.uuid(),
  organisationId: z.uuid(),
  seenVersion: z.number().int().min(0),
  writing: z.uuid(),
  files: z.array(z.uuid()).max(50).optional(),
})

/** Lưu nháp of what the coordinating body says: the next version; two who write meet at its number. */
export async function keepContribution(
  world: World,
  input: z.input<typeof KeepContribution>,
  attached: readonly Attachment[] = [],
): Promise<{ version: number }> {
  const kept = KeepContribution.parse(input)
  return keepingContribution(world, kept, async (tx) => ({
    version: await keepContributionIn(tx, world, kept, attached),
  }))
}

export async function keepingContribution<T>(
  world: World,
  { assignmentId, organisationId }: { assignmentId: string; organisationId: string },
  step: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await world.write(step)
  } catch (error) {
    const refusal = asRefusal(error, { contribution_version_pkey: writtenMeanwhile })
    if (!(refusal instanceof Refusal) || refusal.code !== writtenMeanwhile.code || refusal.detail.theirs) throw refusal
    const theirs = await world.read((db) => latestContribution(db, assignmentId, organisationId))
    throw new Refusal(writtenMeanwhile, { theirs })
  }
}

export async function keepContributionIn(
  tx: Tx,
  world: World,
  kept: z.output<typeof KeepContribution>,
  attached: readonly Attachment[],
): Promise<number> {
  const { assignmentId, organisationId, seenVersion, writing } = kept
  const own = await contributionToWrite(tx, world, kept)
  const latest = await latestContribution(tx, assignmentId, organisationId)
  const bases = kept.bases.filter((basis) => basis !== '')
  const isSame = latest !== null && latest.text === kept.text && latest.bases.join('\n') === bases.join('\n')
  if (latest && !isSame && latest.version > seenVersion && latest.writing !== writing)
    throw new Refusal(writtenMeanwhile, { theirs: latest })
  const before = latest?.files ?? []
  const files = await nextFiles(tx, world, { assignmentId, organisationId, before, kept: kept.files, attached })
  if (latest && isSame && files.join() === before.join()) return latest.version
  const version = (latest?.version ?? 0) + 1
  await tx
    .insertInto('contribution_version')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      assignment_id: assignmentId,
      organisation_id: organisationId,
      version,
      text: kept.text,
      bases,
      files,
      writing,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  const steps = latest ? await listContributionSteps(tx, assignmentId, organisationId) : []
  const goesOn =
    latest?.byId === accountIdOf(world.actor) && !steps.some((step) => step.version === (latest?.version ?? 0))
  if (!goesOn) await recordContribution(tx, world, own, 'drafted', version)
  return version
}

export async function recordContribution(
  tx: Tx,
  world: World,
  own: Coordinating,
  what: 'drafted' | 'submitted' | 'approved' | 'returned',
  version: number,
): Promise<void> {
  await record(tx, world.actor, {
    what: `contribution.${what}`,
    subjectKind: 'assignment',
    subjectId: own.assignmentId,
    conferenceId: own.conferenceId,
    detail: { body: own.body, version },
  })
}
