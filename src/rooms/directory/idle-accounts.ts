import { sql } from 'kysely'
import { record } from '#platform/journal.ts'
import { endSessions } from '#platform/sessions/end-sessions.ts'
import type { World } from '#platform/world.ts'

/** TCVN 14423:2026: an account that nobody used for so many days is closed. */
const idleDays = 45

/**
 * Closes accounts that lay unused, counted from the last request, from creation, or from when they were opened again.
 * An account that administers stays open, or a quiet summer would lock everybody out. Returns how many were closed.
 */
export function closeIdleAccounts(world: World): Promise<number> {
  const since = new Date(world.now.getTime() - idleDays * 86_400_000)
  return world.write(async (tx) => {
    const closed = await tx
      .updateTable('account as a')
      .set({ disabled_at: world.now, disabled_why: 'idle' })
      .where('a.disabled_at', 'is', null)
      .where('a.created_at', '<', since)
      .where((eb) => eb.or([eb('a.enabled_at', 'is', null), eb('a.enabled_at', '<', since)]))
      .where(
        sql<boolean>`not exists (select from account_session s where s.account_id = a.id and s.last_seen_at >= ${since})
          and not exists (select from role_grant g where g.account_id = a.id and g.ended_at is null and g.role = 'sys_admin')`,
      )
      .returning('a.id')
      .execute()
    for (const { id } of closed) {
      await endSessions(tx, world.now, id, 'disabled')
      await record(tx, world.actor, { what: 'account.closed-idle', subjectKind: 'account', subjectId: id })
    }
    return closed.length
  })
}
