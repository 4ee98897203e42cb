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
