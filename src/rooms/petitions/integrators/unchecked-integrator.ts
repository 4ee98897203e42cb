import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepKeys } from '../policy.ts'
import { conferenceNotFound, integratorNotFound, notYoursToConnect } from '../refusals.ts'
import { uncheckedConference } from '../unchecked-call.ts'

export async function uncheckedIntegrator(db: Db, id: string) {
  const row = await db
    .selectFrom('integrator')
    .select([
      'id',
      'name',
      'conference_id as conferenceId',
      'per_minute as perMinute',
      'origins',
      'version',
      'created_at as createdAt',
      'revoked_at as revokedAt',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Bodies above which there is nobody. */
export async function uncheckedRoots(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('organisation').select('id').where('parent_id', 'is', null).limit(100).execute()
  return rows.map((row) => row.id)
}

/** May the one who asks keep keys for this conference, or for all of them? */
export async function refuseUnlessKeeper(db: Db, world: World, conferenceId: string | null): Promise<void> {
  const conference = conferenceId ? await uncheckedConference(db, conferenceId) : null
  if (conferenceId) refuseUnless(conference, conferenceNotFound)
  refuseUnless(mayKeepKeys(world.actor, conference, await uncheckedRoots(db)), notYoursToConnect)
}

/** The integrator, where the one who asks keeps it. */
export async function getKeptIntegrator(db: Db, world: World, id: string) {
  const integrator = await uncheckedIntegrator(db, id)
  refuseUnless(integrator, integratorNotFound)
  await refuseUnlessKeeper(db, world, integrator.conferenceId)
  return integrator
}
