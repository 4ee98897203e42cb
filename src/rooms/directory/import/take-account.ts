import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type InitialSecret, insertAccountOf, type NewAccount, newSecret } from '../create-account.ts'
import { organisationNotFound, personNotFound } from '../refusals.ts'
import { uncheckedPerson } from '../unchecked.ts'
import type { ImportRow } from './import-row.ts'
import { makesAccount, rolesOf } from './judge-accounts.ts'

/** The account of a line whose person has just been taken, with roles over the body of the line; null when it asks for none. */
export async function takeAccount(
  tx: Tx,
  world: World,
  row: ImportRow,
  personId: string,
  secrets: InitialSecret[],
): Promise<NewAccount | null> {
  const login = row.cells.login?.value
  if (!makesAccount(row) || !login) return null
  const organisationId = row.cells.organisation?.id
  refuseUnless(organisationId, organisationNotFound)
  const person = await uncheckedPerson(tx, personId)
  refuseUnless(person, personNotFound)
  const { fullName, salutation } = person
  const grants = rolesOf(row).map((role) => ({ role, organisationId, conferenceId: null }))
  // The list may have grown between the reading and the lock.
  const secret = secrets.pop() ?? (await newSecret())
  return insertAccountOf(tx, world, { personId, fullName, salutation, organisationId, login, grants }, secret)
}
