import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuse } from '#platform/refusal.ts'
import { keepPassword } from '#platform/sessions/change-password.ts'
import { hashPassword, passwordProblem } from '#platform/sessions/password.ts'
import type { World } from '#platform/world.ts'
import { alreadyBegun } from './account-refusals.ts'
import { AddPerson, insertPerson } from './add-person.ts'
import { login } from './create-account.ts'
import { CreateOrganisation, insertOrganisation } from './create-organisation.ts'
import { JurisdictionFacts } from './jurisdiction-facts.ts'
import { optionalLine, requiredLine } from './typed.ts'

export const CreateJurisdiction = JurisdictionFacts.extend({
  fullName: requiredLine(80, 'Chưa ghi họ và tên người quản trị.'),
  salutation: optionalLine(20),
  title: requiredLine(120, 'Chưa ghi chức vụ.'),
  login,
  password: z.string(),
}).superRefine((facts, context) => {
  const message = passwordProblem(facts.password, facts.login, false)
  if (message) context.addIssue({ code: 'custom', path: ['password'], message })
})

/**
 * Begins an empty house: the province, its root and its authority, and the first administrator, who also keeps the
 * directory as its office until there are others. `world` is the system of a jurisdiction that does not exist yet.
 * Refused where there is one already; the lock decides between two who begin at once.
 */
export async function createJurisdiction(
  world: World,
  input: z.input<typeof CreateJurisdiction>,
): Promise<{ accountId: string }> {
  const facts = CreateJurisdiction.parse(input)
  const hash = await hashPassword(facts.password)
  return world.write(async (tx) => {
    const id = world.actor.jurisdictionId
    await sql`select pg_advisory_xact_lock(hashtextextended('begin the house', 0))`.execute(tx)
    if (await tx.selectFrom('jurisdiction').select('id').limit(1).executeTakeFirst()) refuse(alreadyBegun)
    await tx
      .insertInto('jurisdiction')
      .values({
        id,
        name: facts.name,
        authority: facts.authority,
        help_name: facts.helpName,
        help_phone: facts.helpPhone,
        help_hours: facts.helpHours,
        created_at: world.now,
      })
      .execute()
    const { rootId, authorityId } = await enterBodies(tx, world, facts)
    const accountId = await enterAdministrator(tx, world, facts, { rootId, authorityId, hash })
    await record(tx, world.actor, {
      what: 'jurisdiction.created',
      subjectKind: 'jurisdiction',
      subjectId: id,
      detail: { name: facts.name, accountId },
    })
    return { accountId }
  })
}

type Facts = z.output<typeof CreateJurisdiction>

async function enterBodies(tx: Tx, world: World, { name, authority }: Facts) {
  const level = 'province'
  const root = CreateOrganisation.parse({ name, kind: 'territory', level })
  const { organisationId: rootId } = await insertOrganisation(tx, world, root)
  const body = CreateOrganisation.parse({ name: authority, kind: 'peoples_committee', level, parentId: rootId })
  const { organisationId: authorityId } = await insertOrganisation(tx, world, body)
  return { rootId, authorityId }
}

async function enterAdministrator(
  tx: Tx,
  world: World,
  facts: Facts,
  { rootId, authorityId, hash }: { rootId: string; authorityId: string; hash: string },
): Promise<string> {
  const jurisdiction_id = world.actor.jurisdictionId
  const { fullName, salutation, title } = facts
  const person = AddPerson.parse({ fullName, salutation, position: { organisationId: authorityId, title } })
  const { personId } = await insertPerson(tx, world, person)
  const accountId = newId(world.now.getTime())
  const display_name = [salutation, fullName].filter(Boolean).join(' ')
  await tx
    .insertInto('account')
    .values({ jurisdiction_id, id: accountId, login: facts.login, display_name, created_at: world.now })
    .execute()
  await tx.updateTable('person').set({ account_id: accountId }).where('id', '=', personId).execute()
  await keepPassword(tx, { jurisdictionId: jurisdiction_id, accountId }, hash, world.now)
  for (const role of ['sys_admin', 'office'] as const) {
    await tx
      .insertInto('role_grant')
      .values({
        jurisdiction_id,
        id: newId(world.now.getTime()),
        account_id: accountId,
        role,
        organisation_id: rootId,
        granted_at: world.now,
      })
      .execute()
  }
  return accountId
}
