import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayWorkOnPlan } from './policy.ts'
import { conferenceNotFound, notYourPlan } from './refusals.ts'
import { type UncheckedConference, uncheckedConference } from './unchecked.ts'

export async function conferenceToWorkOn(tx: Tx, world: World, conferenceId: string): Promise<UncheckedConference> {
  const conference = await uncheckedConference(tx, conferenceId)
  refuseUnless(conference, conferenceNotFound)
  refuseUnless(mayWorkOnPlan(world.actor, conference), notYourPlan)
  return conference
}

/** Steps that look at all sessions of a conference before they change one go through one by one. */
export async function lockSessions(tx: Tx, conferenceId: string): Promise<void> {
  await tx.selectFrom('conference').select('id').where('id', '=', conferenceId).forNoKeyUpdate().execute()
}

/** The journal line of a session, hub or quota: the thing stands before the dot. */
export async function recordPart(
  tx: Tx,
  world: World,
  conferenceId: string,
  what: `${'session' | 'hub' | 'quota'}.${string}`,
  id: string,
  detail: Record<string, unknown>,
): Promise<void> {
  await record(tx, world.actor, { what, subjectKind: what.split('.')[0]!, subjectId: id, conferenceId, detail })
}
