import { type Database, isDuplicate, transact } from '../db.ts'
import { record } from '../journal.ts'
import { refuse } from '../refusal.ts'
import type { StaffWorld } from '../web/context.ts'
import { openSession, type Visitor } from './open-session.ts'
import { accountDisabled, linkedElsewhere, notLinked, passwordFirst } from './refusals.ts'
import type { SignedIn } from './sign-in.ts'

export type Identity = { issuer: string; subject: string }

/** Opens a session for the account that was linked to this identity. Who is nobody here is told how to be linked. */
export async function signInByProvider(
  database: Database,
  jurisdiction: { id: string; isDemo: boolean },
  { issuer, subject }: Identity,
  visitor: Visitor,
  now: Date,
): Promise<SignedIn> {
  return transact(database, { kind: 'system', jurisdictionId: jurisdiction.id }, async (tx) => {
    const account = await tx
      .selectFrom('account_credential as c')
      .innerJoin('account as a', (join) =>
        join.onRef('a.id', '=', 'c.account_id').onRef('a.jurisdiction_id', '=', 'c.jurisdiction_id'),
      )
      .select(['a.id', 'a.disabled_at', 'c.must_change_password', 'c.totp_confirmed_at'])
      .where('c.oidc_issuer', '=', issuer)
      .where('c.oidc_subject', '=', subject)
      .executeTakeFirst()
    if (!account) refuse(notLinked)
    if (account.disabled_at) refuse(accountDisabled)
    const needsCode = account.totp_confirmed_at !== null
    const token = await openSession(tx, { id: account.id, jurisdictionId: jurisdiction.id }, visitor, {
      now,
      secondFactor: !needsCode,
      isDemo: jurisdiction.isDemo,
    })
    return { token, needsCode, mustChangePassword: account.must_change_password }
  })
}

/** Links the actor's own account to an identity; the key decides when two accounts claim the same one. */
export async function linkProvider(world: StaffWorld, { issuer, subject }: Identity): Promise<void> {
  const { accountId, jurisdictionId } = world.actor
  const linked = { oidc_issuer: issuer, oidc_subject: subject }
  try {
    await world.write(async (tx) => {
      await tx
        .insertInto('account_credential')
        .values({ jurisdiction_id: jurisdictionId, account_id: accountId, ...linked })
        .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'account_id']).doUpdateSet(linked))
        .execute()
      await record(tx, world.actor, { what: 'account.provider-linked', subjectKind: 'account', subjectId: accountId })
    })
  } catch (error) {
    if (isDuplicate(error)) refuse(linkedElsewhere)
    throw error
  }
}

/** Takes the actor's own link away. Somebody without a password could then not come in any more: ask for one first. */
export async function unlinkProvider(world: StaffWorld): Promise<void> {
  const { accountId } = world.actor
  await world.write(async (tx) => {
    const unlinked = await tx
      .updateTable('account_credential')
      .set({ oidc_issuer: null, oidc_subject: null })
      .where('account_id', '=', accountId)
      .where('password_hash', 'is not', null)
      .returning('account_id')
      .executeTakeFirst()
    if (!unlinked) refuse(passwordFirst)
    await record(tx, world.actor, { what: 'account.provider-unlinked', subjectKind: 'account', subjectId: accountId })
  })
}
