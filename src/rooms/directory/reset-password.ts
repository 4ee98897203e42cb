import { sql } from 'kysely'
import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { endSessions } from '#platform/sessions/end-sessions.ts'
import { hashPassword } from '#platform/sessions/password.ts'
import type { World } from '#platform/world.ts'
import { accountToChange } from './change-account.ts'
import { initialPassword } from './initial-password.ts'

export const ResetPassword = z.object({ accountId: z.uuid() })

/** Gives a new password to begin with and ends every session. It is returned once and kept nowhere. */
export async function resetPassword(
  world: World,
  input: z.infer<typeof ResetPassword>,
): Promise<{ login: string; displayName: string; password: string }> {
  const { accountId } = ResetPassword.parse(input)
  const password = initialPassword()
  const hash = await hashPassword(password)
  return world.write(async (tx) => {
    const account = await accountToChange(tx, world, accountId)
    await sql`select give_password(${accountId}, ${hash}, ${world.now})`.execute(tx)
    const sessions = await endSessions(tx, world.now, accountId, 'password_changed')
    await record(tx, world.actor, {
      what: 'account.password-reset',
      subjectKind: 'account',
      subjectId: accountId,
      detail: { sessions },
    })
    return { login: account.login, displayName: account.displayName, password }
  })
}

/** For a lost telephone: the person signs in with the password alone and sets the second factor up again. */
export async function resetSecondFactor(world: World, input: z.infer<typeof ResetPassword>): Promise<void> {
  const { accountId } = ResetPassword.parse(input)
  await world.write(async (tx) => {
    await accountToChange(tx, world, accountId)
    await sql`select take_second_factor_off(${accountId})`.execute(tx)
    await endSessions(tx, world.now, accountId, 'revoked')
    await record(tx, world.actor, { what: 'account.second-factor-reset', subjectKind: 'account', subjectId: accountId })
  })
}

/** Ends every session of the account, as after a lost computer. */
export async function endAccountSessions(
  world: World,
  input: z.infer<typeof ResetPassword>,
): Promise<{ ended: number }> {
  const { accountId } = ResetPassword.parse(input)
  return world.write(async (tx) => {
    await accountToChange(tx, world, accountId)
    const ended = await endSessions(tx, world.now, accountId, 'revoked')
    await record(tx, world.actor, {
      what: 'account.sessions-ended',
      subjectKind: 'account',
      subjectId: accountId,
      detail: { sessions: ended },
    })
    return { ended }
  })
}
