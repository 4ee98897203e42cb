import { randomBytes } from 'node:crypto'
import type { Tx } from '../db.ts'
import { newId } from '../ids.ts'
import { record } from '../journal.ts'
import { tokenHash } from './find-session.ts'

export type Visitor = { address: string; userAgent: string }

/** Minutes without a request, at the most by TCVN 14423:2026. Demo visitors walk about for half a day. */
const idle = { ordinary: 15, administrator: 5, demo: 720 }
const longestHours = 12

/** Opens a session and returns its token: the only time that it is known outside the cookie. */
export async function openSession(
  tx: Tx,
  account: { id: string; jurisdictionId: string },
  visitor: Visitor,
  how: { now: Date; secondFactor: boolean; isDemo: boolean },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const id = newId(how.now.getTime())
  const administers = await tx
    .selectFrom('role_grant')
    .select('id')
    .where('account_id', '=', account.id)
    .where('role', '=', 'sys_admin')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  await tx
    .insertInto('account_session')
    .values({
      jurisdiction_id: account.jurisdictionId,
      token_hash: tokenHash(token),
      id,
      account_id: account.id,
      created_at: how.now,
      last_seen_at: how.now,
      expires_at: new Date(how.now.getTime() + longestHours * 3_600_000),
      idle_minutes: how.isDemo ? idle.demo : administers ? idle.administrator : idle.ordinary,
      second_factor: how.secondFactor,
      user_agent: visitor.userAgent.slice(0, 300),
      address: visitor.address.slice(0, 60),
    })
    .execute()
  await record(
    tx,
    { kind: 'system', jurisdictionId: account.jurisdictionId },
    { what: 'account.signed-in', subjectKind: 'account', subjectId: account.id },
  )
  return token
}
