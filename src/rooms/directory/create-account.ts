import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { hashPassword } from '#platform/sessions/password.ts'
import type { World } from '#platform/world.ts'
import { mayAdministerBody, mayChangeAccount } from './account-policy.ts'
import { loginTaken, notYourAccount, notYourBody, personHasAccount } from './account-refusals.ts'
import { AddPerson, insertPerson } from './add-person.ts'
import { GrantFacts, insertGrant } from './grant-role.ts'
import { initialPassword } from './initial-password.ts'
import { organisationNotFound } from './refusals.ts'
import { samePeople } from './same-people.ts'
import { uncheckedOrganisation, uncheckedPerson } from './unchecked.ts'
import { uncheckedAccount } from './unchecked-account.ts'

/** What is typed to sign in: never a name with accents, so that it can be typed on any keyboard. */
export const login = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, { error: 'Chưa ghi tên đăng nhập.', abort: true })
      .regex(
        /^[a-z0-9](?:[a-z0-9._-]{1,38})[a-z0-9]$/,
        'Tên đăng nhập gồm 3 đến 40 chữ không dấu, số, dấu chấm, gạch nối; ví dụ ha.dinh.',
      ),
  )

export const CreateAccount = z.object({
  login,
  person: AddPerson,
  grants: z.array(GrantFacts).max(20),
})

/** A password to begin with and its hash, made before the transaction: deriving a hash takes long on purpose. */
export type InitialSecret = { password: string; hash: string }

export async function newSecret(): Promise<InitialSecret> {
  const password = initialPassword()
  return { password, hash: await hashPassword(password) }
}

export type NewAccount = { accountId: string; login: string; displayName: string; password: string }

/** A person of the directory gets an account with roles. The password is returned once and kept nowhere. */
export async function createAccount(world: World, input: z.input<typeof CreateAccount>): Promise<NewAccount> {
  const facts = CreateAccount.parse(input)
  const secret = await newSecret()
  return world.write((tx) => insertAccount(tx, world, facts, secret))
}

/** Inside a transaction that does more. */
export async function insertAccount(
  tx: Tx,
  world: World,
  facts: z.output<typeof CreateAccount>,
  secret: InitialSecret,
): Promise<NewAccount> {
  const { organisationId } = facts.person.position
  const body = await uncheckedOrganisation(tx, organisationId)
  refuseUnless(body, organisationNotFound)
  refuseUnless(mayAdministerBody(world.actor, body.lineage), notYourBody)
  const personId = await personFor(tx, world, facts.person)
  const { salutation, fullName } = facts.person
  const { login, grants } = facts
  return insertAccountOf(tx, world, { personId, salutation, fullName, organisationId, login, grants }, secret)
}

export type AccountOf = {
  personId: string
  salutation: string | null
  fullName: string
  organisationId: string
  login: string
  grants: z.output<typeof GrantFacts>[]
}

/** For somebody who stands in the directory already; asks whether the actor administers all that the account reaches. */
export async function insertAccountOf(
  tx: Tx,
  world: World,
  facts: AccountOf,
  { password, hash }: InitialSecret,
): Promise<NewAccount> {
  const { personId, organisationId } = facts
  const displayName = [facts.salutation, facts.fullName].filter(Boolean).join(' ')
  const made = await tx
    .insertInto('account')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: newId(world.now.getTime()),
      login: facts.login,
      display_name: displayName,
      created_at: world.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuseUnless(made, loginTaken)
  const linked = await tx
    .updateTable('person')
    .set({ account_id: made.id })
    .where('id', '=', personId)
    .where('account_id', 'is', null)
    .returning('id')
    .executeTakeFirst()
  refuseUnless(linked, personHasAccount)
  const account = await uncheckedAccount(tx, made.id)
  refuseUnless(account && mayChangeAccount(world.actor, account), notYourAccount)
  await sql`select give_password(${made.id}, ${hash}, ${world.now})`.execute(tx)
  await record(tx, world.actor, {
    what: 'account.created',
    subjectKind: 'account',
    subjectId: made.id,
    detail: { personId, organisationId },
  })
  for (const grant of facts.grants) await insertGrant(tx, world, made.id, grant)
  return { accountId: made.id, login: facts.login, displayName, password }
}

/** The person as the directory knows them, or a new one. */
async function personFor(tx: Tx, world: World, facts: z.output<typeof AddPerson>): Promise<string> {
  const { organisationId } = facts.position
  const [same] = await samePeople(tx, world, { fullName: facts.fullName, phone: facts.phone, organisationId })
  if (!same) return (await insertPerson(tx, world, facts)).personId
  const known = await uncheckedPerson(tx, same.id)
  refuseUnless(known && known.accountId === null, personHasAccount, { accountId: known?.accountId })
  return same.id
}
