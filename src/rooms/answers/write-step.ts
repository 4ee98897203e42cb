/** One decision on one text: the row, its line in the journal, and what a violated rule means. */
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import type { StepKind } from './answer-versions.ts'
import { isOwnText } from './policy.ts'
import { asRefusal, checkedAlready, decidedMeanwhile, ownText, submittedAlready } from './refusals.ts'
import type { Case } from './unchecked-case.ts'

const twice = {
  submitted: submittedAlready,
  checked: checkedAlready,
  approved: decidedMeanwhile,
  returned: decidedMeanwhile,
} as const

export type Decision = { assignmentId: string; version: number; kind: StepKind; reason?: string }

export async function decidingOnAnswer<T>(kind: StepKind, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw asRefusal(error, { answer_step_pkey: twice[kind] })
  }
}

export async function writeStep(tx: Tx, world: World, led: Case, decision: Decision): Promise<void> {
  const { assignmentId, version, kind, reason = '' } = decision
  await tx
    .insertInto('answer_step')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      assignment_id: assignmentId,
      version,
      kind,
      reason,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  await record(tx, world.actor, {
    what: `answer.${kind}`,
    subjectKind: 'assignment',
    subjectId: assignmentId,
    conferenceId: led.conferenceId,
    detail: { body: led.lead, version },
  })
}

/** Four eyes: whoever wrote this text or sent it in is told so before the key says it. */
export async function refuseOwnText(tx: Tx, world: World, assignmentId: string, version: number): Promise<void> {
  const row = await tx
    .selectFrom('answer_version as v')
    .leftJoin('answer_step as s', (join) =>
      join
        .onRef('s.jurisdiction_id', '=', 'v.jurisdiction_id')
        .onRef('s.assignment_id', '=', 'v.assignment_id')
        .onRef('s.version', '=', 'v.version')
        .on('s.kind', '=', 'submitted'),
    )
    .select(['v.made_by as author', 's.made_by as submitter'])
    .where('v.assignment_id', '=', assignmentId)
    .where('v.version', '=', version)
    .executeTakeFirst()
  refuseUnless(!row || !isOwnText(world.actor, row), ownText)
}
