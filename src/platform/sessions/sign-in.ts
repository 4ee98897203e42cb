import { type Database, transact } from '../db.ts'
import { refuse } from '../refusal.ts'
import { demoPassword } from './demo-password.ts'
import { openSession, type Visitor } from './open-session.ts'
import { passTheTime, passwordFits } from './password.ts'
import { accountDisabled, wrongLogin } from './refusals.ts'
import { beginTry, endTry, failTry } from './tries.ts'

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
  const login = typed.login.normalize('NFC').trim().toLowerCase().slice(0, 100)
  const attempt = { jurisdictionId: jurisdiction.id, login, address: visitor.address, now }
  await beginTry(database, attempt)
  const account = await findAccount(database, jurisdiction.id, login)
  const fits = await rightPassword(
    account?.password_hash ?? null,
    typed.password,
    account !== null && jurisdiction.isDemo,
  )
  if (!account || !fits) {
    await failTry(database, attempt)
    refuse(wrongLogin)
  }
  if (account.disabled_at) refuse(accountDisabled)

  await endTry(database, attempt)
  const needsCode = account.totp_confirmed_at !== null
  const system = { kind: 'system', jurisdictionId: jurisdiction.id } as const
  const token = await transact(database, system, (tx) =>
    openSession(tx, { id: account.id, jurisdictionId: jurisdiction.id }, visitor, {
      now,
      secondFactor: !needsCode,
      isDemo: jurisdiction.isDemo,
    }),
  )
  return { token, needsCode, mustChangePassword: account.must_change_password ?? false }
}

function findAccount(database: Database, jurisdictionId: string, login: string) {
  return transact(database, { kind: 'system', jurisdictionId }, async (tx) => {
    const row = await tx
      .selectFrom('account as a')
      .leftJoin('account_credential as c', (join) =>
        join.onRef('c.account_id', '=', 'a.id').onRef('c.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .select(['a.id', 'a.disabled_at', 'c.password_hash', 'c.must_change_password', 'c.totp_confirmed_at'])
      .where('a.login', '=', login)
      .executeTakeFirst()
    return row ?? null
  })
}

/** In a demo its common password opens every account, whatever a visitor before made of it. */
async function rightPassword(hash: string | null, password: string, isDemoAccount: boolean): Promise<boolean> {
  if (hash === null) await passTheTime(password)
  const fits = hash !== null && (await passwordFits(password, hash))
  return fits || (isDemoAccount && password === demoPassword)
}
