import type { Tx } from '../db.ts'

/** Ends every open session of the account, or all but one; how many there were. Their cookies are worth nothing from the next request on. */
export async function endSessions(
  tx: Tx,
  now: Date,
  accountId: string,
  why: 'revoked' | 'disabled' | 'password_changed',
  but?: string,
): Promise<number> {
  const ended = await tx
    .updateTable('account_session')
    .set({ ended_at: now, ended_why: why })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .$if(but !== undefined, (query) => query.where('id', '<>', but!))
    .returning('id')
    .execute()
  return ended.length
}
