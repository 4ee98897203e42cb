import { z } from 'zod'
import { accountIdOf, roles } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { isOwnAccount, mayAdministerBody, mayGrant } from './account-policy.ts'
import { accountNotFound, noRolesForOneself, notYourAccount, notYourBody, roleHeld } from './account-refusals.ts'
import { organisationNotFound } from './refusals.ts'
import { uncheckedOrganisation } from './unchecked.ts'
import { uncheckedAccount } from './unchecked-account.ts'

export const GrantFacts = z.object({
  role: z.enum(roles, 'Chọn vai trò.'),
  /** And everything below it. */
  organisationId: z.uuid('Chọn cơ quan trong danh sách gợi ý.'),
  /** Null: every conference. */
  conferenceId: z.uuid().nullable().default(null),
})

export const GrantRole = GrantFacts.extend({ accountId: z.uuid() })

/** Gives an account a role over an organisation and all below it, for one conference or all. */
export async function grantRole(world: World, input: z.input<typeof GrantRole>): Promise<{ grantId: string }> {
  const { accountId, ...facts } = GrantRole.parse(input)
  return world.write((tx) => insertGrant(tx, world, accountId, facts))
}

/** Inside the transaction of a step that does more. The key role_grant_once decides between two who give the same role. */
export async function insertGrant(
  tx: Tx,
  world: World,
  accountId: string,
  facts: z.output<typeof GrantFacts>,
): Promise<{ grantId: string }> {
  const account = await uncheckedAccount(tx, accountId)
  refuseUnless(account, accountNotFound)
  const body = await uncheckedOrganisation(tx, facts.organisationId)
  refuseUnless(body, organisationNotFound)
  refuseUnless(!isOwnAccount(world.actor, accountId), noRolesForOneself)
  refuseUnless(mayAdministerBody(world.actor, body.lineage), notYourBody)
  refuseUnless(mayGrant(world.actor, account, body), notYourAccount)
  const made = await tx
    .insertInto('role_grant')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: newId(world.now.getTime()),
      account_id: accountId,
      role: facts.role,
      organisation_id: facts.organisationId,
      conference_id: facts.conferenceId,
      granted_at: world.now,
      granted_by: accountIdOf(world.actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuseUnless(made, roleHeld)
  await record(tx, world.actor, {
    what: 'role.granted',
    subjectKind: 'account',
    subjectId: accountId,
    conferenceId: facts.conferenceId,
    detail: { grantId: made.id, role: facts.role, organisationId: facts.organisationId },
  })
  return { grantId: made.id }
}
