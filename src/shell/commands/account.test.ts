import { afterAll, expect, test } from 'vitest'
import { Refusal } from '#platform/refusal.ts'
import { signIn } from '#platform/sessions/sign-in.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { reopen } from './account.ts'

const database = await testDatabase()
afterAll(database.close)
const now = new Date('2026-11-20T03:00:00Z')
const ids = await enterBodies(database, smallTree)
await enterAccount(database, 'quan.tri', [{ role: 'sys_admin', organisationId: ids.get('Tỉnh Vân Lĩnh')! }])

test('whoever runs the machine lets the last administrator in again, without the lost telephone', async () => {
  await ownerQuery(
    database.url,
    `insert into account_credential (jurisdiction_id, account_id, password_hash, totp_secret, totp_confirmed_at)
     select jurisdiction_id, id, 'forgotten', 'x', now() from account where login = 'quan.tri'
     on conflict (jurisdiction_id, account_id) do update set password_hash = 'forgotten', totp_secret = 'x', totp_confirmed_at = now()`,
  )
  const given = await reopen(database, 'quan.tri', now)
  const visitor = { address: '', userAgent: '' }
  const where = { id: database.jurisdictionId, isDemo: false }
  const signedIn = await signIn(database, where, { login: 'quan.tri', password: given.password }, visitor, now)
  expect(signedIn).toMatchObject({ needsCode: false, mustChangePassword: true })
  const lines = await ownerQuery(
    database.url,
    `select what from journal where what like 'account.%reset' order by what`,
  )
  expect(lines).toEqual([{ what: 'account.password-reset' }, { what: 'account.second-factor-reset' }])
})

test('an unknown login is said', async () => {
  await expect(reopen(database, 'nguoi.la', now)).rejects.toThrow(Refusal)
})
