import { record } from '../journal.ts'
import { Refusal, refuseUnless } from '../refusal.ts'
import type { StaffWorld } from '../web/context.ts'
import { hashPassword, passwordFits, passwordProblem } from './password.ts'
import { weakPassword, wrongLogin } from './refusals.ts'

/** Changes the actor's own password and ends every other session of the account. */
export async function changePassword(world: StaffWorld, typed: { current: string; next: string }): Promise<void> {
  const { accountId, jurisdictionId } = world.actor
  const found = await world.read((db) =>
    db
      .selectFrom('account as a')
      .leftJoin('account_credential as c', (join) =>
        join.onRef('c.account_id', '=', 'a.id').onRef('c.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .select(['a.login', 'c.password_hash', 'c.totp_confirmed_at'])
      .where('a.id', '=', accountId)
      .executeTakeFirstOrThrow(),
  )
  refuseUnless(!found.password_hash || (await passwordFits(typed.current, found.password_hash)), {
    ...wrongLogin,
    say: 'Mật khẩu đang dùng chưa đúng.',
  })
  const problem = passwordProblem(typed.next, found.login, found.totp_confirmed_at !== null)
  if (problem) throw new Refusal({ ...weakPassword, say: problem })
  const password_hash = await hashPassword(typed.next)
  await world.write(async (tx) => {
    await tx
      .insertInto('account_credential')
      .values({ jurisdiction_id: jurisdictionId, account_id: accountId, password_hash })
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'account_id']).doUpdateSet({ password_hash, must_change_password: false }),
      )
      .execute()
    await tx
      .updateTable('account_session')
      .set({ ended_at: world.now, ended_why: 'password_changed' })
      .where('account_id', '=', accountId)
      .where('id', '<>', world.actor.sessionId)
      .where('ended_at', 'is', null)
      .execute()
    await record(tx, world.actor, { what: 'account.password-changed', subjectKind: 'account', subjectId: accountId })
  })
}
