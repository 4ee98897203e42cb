import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import type { Attachment } from '#rooms/petitions/index.ts'
import { AnswerContent, isSameAnswer } from './answer.ts'
import { type AnswerVersion, latestVersion, listSteps } from './answer-versions.ts'
import { nextFiles } from './attachments/attach-files.ts'
import { asRefusal, caseNotAccepted, writtenMeanwhile } from './refusals.ts'
import { standOf } from './stand.ts'
import { caseToAnswer } from './unchecked-case.ts'

export const KeepAnswer = AnswerContent.extend({
  assignmentId: z.uuid(),
  /** The version on the screen; 0: none was there. */
  seenVersion: z.number().int().min(0),
  /** Made with the form: what this form saved by itself meanwhile is no other person's. */
  writing: z.uuid(),
  /** Ids of the attachments that go on; left out: as they are. */
  files: z.array(z.uuid()).max(50).optional(),
})

/**
 * Lưu nháp, pressed or by itself: the next version. Two who write meet at its number, and the second is shown what the first
 * saved. The same words again are no new version.
 */
export async function keepAnswer(
  world: World,
  input: z.input<typeof KeepAnswer>,
  attached: readonly Attachment[] = [],
): Promise<{ version: number }> {
  const kept = KeepAnswer.parse(input)
  return keepingAnswer(world, kept.assignmentId, async (tx) => ({
    version: await keepAnswerIn(tx, world, kept, { attached }),
  }))
}

/** A step that writes a version: who comes second is shown what the first saved. */
export async function keepingAnswer<T>(world: World, assignmentId: string, step: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await world.write(step)
  } catch (error) {
    const refusal = asRefusal(error, { answer_version_pkey: writtenMeanwhile })
    if (!(refusal instanceof Refusal) || refusal.code !== writtenMeanwhile.code || refusal.detail.theirs) throw refusal
    // Between the look and the writing: what the other person saved is there now.
    const theirs = await world.read((db) => latestVersion(db, assignmentId))
    throw new Refusal(writtenMeanwhile, { theirs })
  }
}

/** Within another step's transaction, as when a text is saved and sent in with one press. */
export async function keepAnswerIn(
  tx: Tx,
  world: World,
  kept: z.output<typeof KeepAnswer>,
  more: { attached?: readonly Attachment[]; taken?: readonly string[] } = {},
): Promise<number> {
  const { assignmentId, seenVersion, writing } = kept
  const led = await caseToAnswer(tx, world, assignmentId)
  refuseUnless(await isTakenOn(tx, assignmentId), caseNotAccepted)
  const latest = await latestVersion(tx, assignmentId)
  const isSame = latest !== null && isSameAnswer(latest, kept)
  if (latest && !isSame && latest.version > seenVersion && latest.writing !== writing)
    throw new Refusal(writtenMeanwhile, { theirs: latest })
  const before = latest?.files ?? []
  const of = { assignmentId, organisationId: led.leadId, before, kept: kept.files }
  const files = await nextFiles(tx, world, { ...of, attached: more.attached ?? [], taken: more.taken })
  if (latest && isSame && latest.version >= seenVersion && files.join() === before.join()) return latest.version
  const version = (latest?.version ?? 0) + 1
  await tx
    .insertInto('answer_version')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      assignment_id: assignmentId,
      version,
      direct: kept.direct,
      result: kept.result,
      text: kept.text,
      action: kept.action,
      responsible: kept.responsible,
      done_by: kept.doneBy,
      bases: kept.bases.filter((basis) => basis !== ''),
      files,
      writing,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  if (!(await goesOn(tx, world, assignmentId, latest)))
    await record(tx, world.actor, {
      what: 'answer.drafted',
      subjectKind: 'assignment',
      subjectId: assignmentId,
      conferenceId: led.conferenceId,
      detail: { body: led.lead, version },
    })
  return version
}

/** The same person goes on with a draft that nobody has decided on: no news. */
async function goesOn(tx: Tx, world: World, assignmentId: string, latest: AnswerVersion | null): Promise<boolean> {
  if (!latest || latest.byId !== accountIdOf(world.actor)) return false
  return standOf(latest.version, await listSteps(tx, assignmentId)) === 'draft'
}

/** Accepted by the body that leads, or kept there by a ruling. */
async function isTakenOn(tx: Tx, assignmentId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assignment as a')
    .leftJoin('assignment_reply as r', (join) =>
      join
        .onRef('r.jurisdiction_id', '=', 'a.jurisdiction_id')
        .onRef('r.assignment_id', '=', 'a.id')
        .onRef('r.organisation_id', '=', 'a.lead_id'),
    )
    .leftJoin('assignment_ruling as u', (join) =>
      join.onRef('u.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('u.assignment_id', '=', 'a.id'),
    )
    .select(['r.kind', 'u.upheld'])
    .where('a.id', '=', assignmentId)
    .executeTakeFirst()
  return row?.kind === 'accepted' || row?.upheld === true
}
