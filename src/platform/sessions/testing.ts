/** Accounts that can sign in, for tests; each step that makes accounts has its own. */
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '../actor.ts'
import { type Database, transact } from '../db.ts'
import { newId } from '../ids.ts'
import type { StaffWorld } from '../web/context.ts'
import { worldOf } from '../world.ts'
import { findSession } from './find-session.ts'
import { hashPassword } from './password.ts'

type Held = Database & { jurisdictionId: string; system: Actor }

export const goodPassword = 'bốn con trâu ăn cỏ'
export const visitor = { address: '10.0.0.7', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36' }

/** An account with `goodPassword`, or with none. */
export async function enterLogin(
  database: Held,
  login: string,
  password: string | null = goodPassword,
): Promise<string> {
  const id = newId()
  const password_hash = password === null ? null : await hashPassword(password)
  await transact(database, database.system, async (tx) => {
    const jurisdiction_id = database.jurisdictionId
    await tx
      .insertInto('account')
      .values({ jurisdiction_id, id, login, display_name: `Bà ${login}` })
      .execute()
    if (password_hash)
      await tx.insertInto('account_credential').values({ jurisdiction_id, account_id: id, password_hash }).execute()
  })
  return id
}

/** The world of whoever holds a session's token, at a moment; null when the session is over. */
export async function worldOfToken(database: Held, token: string, now: Date): Promise<StaffWorld | null> {
  const session = await findSession(database, database.jurisdictionId, token, now)
  if (!session) return null
  const actor = {
    kind: 'account',
    jurisdictionId: database.jurisdictionId,
    accountId: session.accountId,
    sessionId: session.id,
    displayName: session.displayName,
    mustChangePassword: session.mustChangePassword,
    organisation: null,
    grants: [],
  } as const
  return worldOf(database, actor, now, vietnamCalendar()) as StaffWorld
}
