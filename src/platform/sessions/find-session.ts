import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Database, transact } from '../db.ts'
import { passwordIsOld } from './password.ts'

export type LiveSession = {
  id: string
  accountId: string
  displayName: string
  secondFactor: boolean
  mustChangePassword?: boolean
  /**
   * Administers without a second factor: from the second sign-in on, setting it up comes before everything else (whoever
   * sets up a house may look around first). A demo does not ask.
   */
  mustSetSecondFactor?: boolean
}

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/**
 * The session behind a cookie, or null when it ended, lay idle too long or its account was disabled.
 * Notes that it was seen, at most once a minute: a row per click would be waste.
 */
export function findSession(
  database: Database,
  jurisdictionId: string,
  token: string,
  now: Date,
): Promise<LiveSession | null> {
  return transact(database, { kind: 'system', jurisdictionId }, async (tx) => {
    const row = await tx
      .selectFrom('account_session as s')
      .innerJoin('account as a', (join) =>
        join.onRef('a.id', '=', 's.account_id').onRef('a.jurisdiction_id', '=', 's.jurisdiction_id'),
      )
      .innerJoin('jurisdiction as j', 'j.id', 's.jurisdiction_id')
      .leftJoin('account_credential as c', (join) =>
        join.onRef('c.account_id', '=', 's.account_id').onRef('c.jurisdiction_id', '=', 's.jurisdiction_id'),
      )
      .select([
        'c.must_change_password',
        'c.password_changed_at',
        'c.totp_confirmed_at',
        'j.is_demo',
        administers.as('administers'),
        isFirst.as('isFirst'),
        's.id',
        's.account_id',
        's.last_seen_at',
        's.expires_at',
        's.idle_minutes',
        's.second_factor',
        'a.display_name',
        'a.disabled_at',
      ])
      .where('s.token_hash', '=', tokenHash(token))
      .where('s.ended_at', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    const idle = now.getTime() - row.last_seen_at.getTime() > row.idle_minutes * 60_000
    const ended = row.disabled_at ? 'disabled' : row.expires_at <= now ? 'expired' : idle ? 'idle' : null
    if (ended) {
      await tx
        .updateTable('account_session')
        .set({ ended_at: now, ended_why: ended })
        .where('id', '=', row.id)
        .where('ended_at', 'is', null)
        .execute()
      return null
    }
    if (now.getTime() - row.last_seen_at.getTime() > 60_000) {
      await tx.updateTable('account_session').set({ last_seen_at: now }).where('id', '=', row.id).execute()
    }
    return {
      id: row.id,
      accountId: row.account_id,
      displayName: row.display_name,
      secondFactor: row.second_factor,
      mustChangePassword:
        row.must_change_password === true || (row.administers && passwordIsOld(row.password_changed_at, now)),
      mustSetSecondFactor: row.administers && row.totp_confirmed_at === null && !row.is_demo && !row.isFirst,
    }
  })
}

const administers = sql<boolean>`exists (select from role_grant g where g.account_id = s.account_id and g.role = 'sys_admin'
  and g.ended_at is null)`
const isFirst = sql<boolean>`not exists (select from account_session e where e.account_id = s.account_id
  and e.created_at < s.created_at)`
