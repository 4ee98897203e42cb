import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { endSessions } from '#platform/sessions/end-sessions.ts'
import type { World } from '#platform/world.ts'
import { alreadyDisabled, notDisabled } from './account-refusals.ts'
import { accountToChange } from './change-account.ts'

export const DisableAccount = z.object({ accountId: z.uuid() })

/** Closes an account and ends its sessions. Roles stay, so that opening it again gives everything back. */
export async function disableAccount(world: World, input: z.infer<typeof DisableAccount>): Promise<void> {
  const { accountId } = DisableAccount.parse(input)
  await world.write(async (tx) => {
    await accountToChange(tx, world, accountId)
    const closed = await tx
      .updateTable('account')
      .set({ disabled_at: world.now, disabled_why: 'administrator' })
      .where('id', '=', accountId)
      .where('disabled_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(closed, alreadyDisabled)
    const sessions = await endSessions(tx, world.now, accountId, 'disabled')
    await record(tx, world.actor, {
      what: 'account.disabled',
      subjectKind: 'account',
      subjectId: accountId,
      detail: { sessions },
    })
  })
}

/** Opens a closed account again; its days without use count from now. */
export async function enableAccount(world: World, input: z.infer<typeof DisableAccount>): Promise<void> {
  const { accountId } = DisableAccount.parse(input)
  await world.write(async (tx) => {
    await accountToChange(tx, world, accountId)
    const opened = await tx
      .updateTable('account')
      .set({ disabled_at: null, disabled_why: null, enabled_at: world.now })
      .where('id', '=', accountId)
      .where('disabled_at', 'is not', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(opened, notDisabled)
    await record(tx, world.actor, { what: 'account.enabled', subjectKind: 'account', subjectId: accountId })
  })
}
