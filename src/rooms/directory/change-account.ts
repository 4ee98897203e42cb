import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { isOwnAccount, mayChangeAccount } from './account-policy.ts'
import { accountNotFound, notYourAccount, ownAccount } from './account-refusals.ts'
import { type UncheckedAccount, uncheckedAccount } from './unchecked-account.ts'

/** The account that an administrator is about to change, or the refusal that says why not. */
export async function accountToChange(tx: Tx, world: World, accountId: string): Promise<UncheckedAccount> {
  const account = await uncheckedAccount(tx, accountId)
  refuseUnless(account, accountNotFound)
  refuseUnless(!isOwnAccount(world.actor, accountId), ownAccount)
  refuseUnless(mayChangeAccount(world.actor, account), notYourAccount)
  return account
}

/** Ends every open session of the account: their cookies are worth nothing from the next request on. */
export async function endSessions(
  tx: Tx,
  world: World,
  accountId: string,
  why: 'revoked' | 'disabled' | 'password_changed',
): Promise<number> {
  const ended = await tx
    .updateTable('account_session')
    .set({ ended_at: world.now, ended_why: why })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  return ended.length
}
