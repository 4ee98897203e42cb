import { type Database, transact } from '../db.ts'
import { newId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import { demoPassword } from './demo-password.ts'
import { lockedUntil } from './lock-out.ts'
import { openSession, type Visitor } from './open-session.ts'
import { passTheTime, passwordFits } from './password.ts'
import { accountDisabled, locked, wrongLogin } from './refusals.ts'

export type SignedIn = {
  token: string
  /** The account has a second factor: nothing else is open until its code is given. */
  needsCode: boolean
  mustChangePassword: boolean
}

/**
 * Checks login and password and opens a session. Tries are counted for logins that do not exist too, so that neither
 * the answer nor the time tells which logins there are. Refuses in words.
 */
export async function signIn(
  database: Database,
  jurisdiction: { id: string; isDemo: boolean },
  typed: { login: string; password: string },
  visitor: Visitor,
  now: Date,
): Promise<SignedIn> {
  const login = typed.login.trim().toLowerCase().slice(0, 100)
  const system = { kind: 'system', jurisdictionId: jurisdiction.id } as const
  const found = await transact(database, system, async (tx) => ({
    attempts: await tx
      .selectFrom('sign_in_attempt')
      .select(['at', 'good'])
      .where('login', '=', login)
      .orderBy('at', 'desc')
      .limit(20)
      .execute(),
    account: await tx
      .selectFrom('account as a')
      .leftJoin('account_credential as c', (join) =>
        join.onRef('c.account_id', '=', 'a.id').onRef('c.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .select(['a.id', 'a.disabled_at', 'c.password_hash', 'c.must_change_password', 'c.totp_confirmed_at'])
      .where('a.login', '=', login)
      .executeTakeFirst(),
  }))
  if (lockedUntil(found.attempts, now)) refuse(locked)

  const { account } = found
  const fits = await rightPassword(
    account?.password_hash ?? null,
    typed.password,
    jurisdiction.isDemo && account !== undefined,
  )
  await transact(database, system, async (tx) => {
    await tx
      .insertInto('sign_in_attempt')
      .values({
        jurisdiction_id: jurisdiction.id,
        id: newId(),
        login,
        at: now,
        good: fits,
        address: visitor.address.slice(0, 60),
      })
      .execute()
  })
  if (!account || !fits) refuse(wrongLogin)
  if (account.disabled_at) refuse(accountDisabled)

  const needsCode = account.totp_confirmed_at !== null
  const token = await transact(database, system, (tx) =>
    openSession(tx, { id: account.id, jurisdictionId: jurisdiction.id }, visitor, {
      now,
      secondFactor: !needsCode,
      isDemo: jurisdiction.isDemo,
    }),
  )
  return { token, needsCode, mustChangePassword: account.must_change_password ?? false }
}

async function rightPassword(hash: string | null, password: string, isDemo: boolean): Promise<boolean> {
  if (hash) return passwordFits(password, hash)
  await passTheTime(password)
  return isDemo && password === demoPassword
}
