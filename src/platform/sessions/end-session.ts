import { record } from '../journal.ts'
import { refuseUnless } from '../refusal.ts'
import type { StaffWorld } from '../web/context.ts'
import { endSessions } from './end-sessions.ts'
import { noSuchSession } from './refusals.ts'

export type OpenSession = {
  id: string
  createdAt: Date
  lastSeenAt: Date
  userAgent: string
  address: string
  isThis: boolean
}

/** The actor's own open sessions, the latest first. */
export async function listOwnSessions(world: StaffWorld): Promise<OpenSession[]> {
  const rows = await world.read((db) =>
    db
      .selectFrom('account_session')
      .select(['id', 'created_at', 'last_seen_at', 'user_agent', 'address'])
      .where('account_id', '=', world.actor.accountId)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', world.now)
      .orderBy('last_seen_at', 'desc')
      .execute(),
  )
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    userAgent: row.user_agent,
    address: row.address,
    isThis: row.id === world.actor.sessionId,
  }))
}

/** Ends one of the actor's own sessions: its cookie is worth nothing from the next request on. */
export async function endOwnSession(world: StaffWorld, sessionId: string): Promise<void> {
  const isThis = sessionId === world.actor.sessionId
  await world.write(async (tx) => {
    const ended = await tx
      .updateTable('account_session')
      .set({ ended_at: world.now, ended_why: isThis ? 'signed_out' : 'revoked' })
      .where('id', '=', sessionId)
      .where('account_id', '=', world.actor.accountId)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(ended || isThis, noSuchSession)
    await record(tx, world.actor, {
      what: isThis ? 'account.signed-out' : 'account.session-revoked',
      subjectKind: 'account',
      subjectId: world.actor.accountId,
    })
  })
}

/** Ends every session of the actor but this one; how many there were. */
export async function endOtherSessions(world: StaffWorld): Promise<number> {
  return world.write(async (tx) => {
    const { accountId, sessionId } = world.actor
    const count = await endSessions(tx, world.now, accountId, 'revoked', sessionId)
    await record(tx, world.actor, {
      what: 'account.sessions-revoked',
      subjectKind: 'account',
      subjectId: world.actor.accountId,
      detail: { count },
    })
    return count
  })
}
