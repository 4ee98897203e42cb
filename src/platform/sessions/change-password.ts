import type { Database, Tx } from '../db.ts'
import { record } from '../journal.ts'
import { Refusal, refuse, refuseUnless } from '../refusal.ts'
import type { StaffWorld } from '../web/context.ts'
import { demoPassword } from './demo-password.ts'
import { endSessions } from './end-sessions.ts'
import { hashPassword, passwordFits, passwordProblem } from './password.ts'
import { samePassword, weakPassword, wrongPassword } from './refusals.ts'
import { beginTry, endTry } from './tries.ts'

export type PasswordKeeper = { database: Database; address: string; isDemo: boolean }

/**
 * Changes the actor's own password and ends every other session of the account. A wrong present password counts as a
 * wrong try of the login: an open screen must not become a place to guess it.
 */
export async function changePassword(
  world: StaffWorld,
  { database, address, isDemo }: PasswordKeeper,
  typed: { current: string; next: string },
): Promise<void> {
  const { accountId, jurisdictionId } = world.actor
  const own = await findOwnPassword(world)
  const attempt = { jurisdictionId, login: own.login, address, now: world.now }
  if (own.hash !== null || isDemo) {
    await beginTry(database, attempt)
    const fits = own.hash !== null && (await passwordFits(typed.current, own.hash))
    refuseUnless(fits || (isDemo && typed.current === demoPassword), wrongPassword)
    await endTry(database, attempt)
  }
  const problem = passwordProblem(typed.next, own.login, own.hasSecondFactor)
  if (problem) throw new Refusal({ ...weakPassword, say: problem })
  if (typed.next === typed.current) refuse(samePassword)
  const password_hash = await hashPassword(typed.next)
  await world.write(async (tx) => {
    await keepPassword(tx, world.actor, password_hash, world.now)
    await endSessions(tx, world.now, accountId, 'password_changed', world.actor.sessionId)
    await record(tx, world.actor, { what: 'account.password-changed', subjectKind: 'account', subjectId: accountId })
  })
}

async function findOwnPassword(world: StaffWorld) {
  const row = await world.read((db) =>
    db
      .selectFrom('account as a')
      .leftJoin('account_credential as c', (join) =>
        join.onRef('c.account_id', '=', 'a.id').onRef('c.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .select(['a.login', 'c.password_hash', 'c.totp_confirmed_at'])
      .where('a.id', '=', world.actor.accountId)
      .executeTakeFirstOrThrow(),
  )
  return { login: row.login, hash: row.password_hash, hasSecondFactor: row.totp_confirmed_at !== null }
}

/** Writes the hash of a password that its owner chose. */
export async function keepPassword(
  tx: Tx,
  { jurisdictionId, accountId }: { jurisdictionId: string; accountId: string },
  password_hash: string,
  at: Date,
): Promise<void> {
  const changed = { password_hash, must_change_password: false, password_changed_at: at }
  await tx
    .insertInto('account_credential')
    .values({ jurisdiction_id: jurisdictionId, account_id: accountId, ...changed })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'account_id']).doUpdateSet(changed))
    .execute()
}
