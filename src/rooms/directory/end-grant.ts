import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { isOwnAccount, mayEndGrant } from './account-policy.ts'
import { grantNotFound, noRolesForOneself, notYourBody } from './account-refusals.ts'
import { type UncheckedGrant, uncheckedGrant } from './unchecked-account.ts'

export const EndGrant = z.object({ grantId: z.uuid() })

/** Takes a role away, from the next request on. What was done in it stays in the history; giving it again undoes this. */
export async function endGrant(world: World, input: z.infer<typeof EndGrant>): Promise<UncheckedGrant> {
  const { grantId } = EndGrant.parse(input)
  return world.write(async (tx) => {
    const grant = await uncheckedGrant(tx, grantId)
    refuseUnless(grant, grantNotFound)
    refuseUnless(!isOwnAccount(world.actor, grant.accountId), noRolesForOneself)
    refuseUnless(mayEndGrant(world.actor, grant), notYourBody)
    const ended = await tx
      .updateTable('role_grant')
      .set({ ended_at: world.now, ended_by: accountIdOf(world.actor) })
      .where('id', '=', grantId)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(ended, grantNotFound)
    await record(tx, world.actor, {
      what: 'role.ended',
      subjectKind: 'account',
      subjectId: grant.accountId,
      conferenceId: grant.conferenceId,
      detail: { grantId, role: grant.role, organisationId: grant.organisationId },
    })
    return grant
  })
}
