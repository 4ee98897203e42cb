import type { StaffWorld } from '../web/context.ts'

export type OwnAccount = {
  login: string
  hasPassword: boolean
  passwordChangedAt: Date | null
  hasSecondFactor: boolean
  /** Signs in through the provider too. */
  isLinked: boolean
}

/** What the account page says of the one who asks; never the secrets themselves. */
export async function findOwnAccount(world: StaffWorld): Promise<OwnAccount> {
  const row = await world.read((db) =>
    db
      .selectFrom('account as a')
      .leftJoin('account_credential as c', (join) =>
        join.onRef('c.account_id', '=', 'a.id').onRef('c.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .select(['a.login', 'c.password_hash', 'c.password_changed_at', 'c.totp_confirmed_at', 'c.oidc_subject'])
      .where('a.id', '=', world.actor.accountId)
      .executeTakeFirstOrThrow(),
  )
  return {
    login: row.login,
    hasPassword: row.password_hash !== null,
    passwordChangedAt: row.password_changed_at,
    hasSecondFactor: row.totp_confirmed_at !== null,
    isLinked: row.oidc_subject !== null,
  }
}
