import type { Actor, Role } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { LiveSession } from '#platform/sessions/find-session.ts'

/** Who a session is: name, organisation and roles, as the fences will see them too. */
export function loadActor(
  database: Database,
  jurisdictionId: string,
  session: LiveSession,
): Promise<Extract<Actor, { kind: 'account' }>> {
  return readOnly(database, { kind: 'system', jurisdictionId }, async (db) => {
    const grants = await db
      .selectFrom('role_grant')
      .select(['role', 'organisation_id', 'conference_id'])
      .where('account_id', '=', session.accountId)
      .where('ended_at', 'is', null)
      .orderBy('granted_at')
      .execute()
    const organisation = await db
      .selectFrom('position')
      .innerJoin('person', 'person.id', 'position.person_id')
      .innerJoin('organisation', 'organisation.id', 'position.organisation_id')
      .select(['organisation.id', 'organisation.name', 'organisation.short_name as shortName'])
      .where('person.account_id', '=', session.accountId)
      .where('position.valid_to', 'is', null)
      .orderBy('position.protocol_rank')
      .executeTakeFirst()
    return {
      kind: 'account',
      jurisdictionId,
      accountId: session.accountId,
      sessionId: session.id,
      displayName: session.displayName,
      mustChangePassword: session.mustChangePassword,
      mustSetSecondFactor: session.mustSetSecondFactor,
      organisation: organisation ? { id: organisation.id, name: organisation.shortName ?? organisation.name } : null,
      grants: grants.map((row) => ({
        role: row.role as Role,
        organisationId: row.organisation_id,
        conferenceId: row.conference_id,
      })),
    }
  })
}

/** For work that goes on when nobody looks: the account as it is now, or null where it was closed. No session of theirs. */
export async function loadActorOf(database: Database, jurisdictionId: string, accountId: string) {
  const account = await readOnly(database, { kind: 'system', jurisdictionId }, (db) =>
    db
      .selectFrom('account')
      .select('display_name as displayName')
      .where('id', '=', accountId)
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  )
  if (!account) return null
  return loadActor(database, jurisdictionId, { id: newId(), accountId, secondFactor: true, ...account })
}
