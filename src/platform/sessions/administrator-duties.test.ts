import { afterAll, beforeAll, expect, test } from 'vitest'
import { transact } from '../db.ts'
import { newId } from '../ids.ts'
import { ownerQuery, testDatabase } from '../testing.ts'
import { findSession } from './find-session.ts'
import { openSession } from './open-session.ts'

const now = new Date('2026-11-20T03:00:00Z')
let database: Awaited<ReturnType<typeof testDatabase>>
const organisationId = newId()

beforeAll(async () => {
  database = await testDatabase()
  await ownerQuery(
    database.url,
    `insert into organisation (jurisdiction_id, id, name, kind, level, search_key) values ($1, $2, 'Tỉnh Vân Lĩnh', 'territory', 'province', 'x')`,
    [database.jurisdictionId, organisationId],
  )
})
afterAll(() => database.close())

/** What the next request of a fresh session of such an account is told that it owes. */
async function owed(account: {
  role: string
  changed?: string
  confirmed?: boolean
  first?: boolean
}): Promise<(boolean | undefined)[]> {
  const accountId = newId()
  const base = { jurisdiction_id: database.jurisdictionId }
  const token = await transact(database, database.system, async (tx) => {
    await tx
      .insertInto('account')
      .values({ ...base, id: accountId, login: accountId, display_name: 'X' })
      .execute()
    const grant = { id: newId(), account_id: accountId, role: account.role, organisation_id: organisationId }
    await tx.insertInto('role_grant').values({ ...base, ...grant }).execute() // biome-ignore format: one row
    await tx
      .insertInto('account_credential')
      .values({
        ...base,
        account_id: accountId,
        password_hash: 'x',
        password_changed_at: account.changed ? new Date(account.changed) : null,
        totp_confirmed_at: account.confirmed ? now : null,
      })
      .execute()
    const door = { address: '', userAgent: '' }
    const yesterday = new Date(now.getTime() - 86_400_000)
    if (!account.first)
      await openSession(tx, { id: accountId, jurisdictionId: database.jurisdictionId }, door, {
        now: yesterday,
        secondFactor: true,
        isDemo: false,
      })
    const how = { now, secondFactor: true, isDemo: false }
    return openSession(tx, { id: accountId, jurisdictionId: database.jurisdictionId }, door, how)
  })
  const session = await findSession(database, database.jurisdictionId, token, now)
  return [session?.mustSetSecondFactor, session?.mustChangePassword]
}

test('an administrator sets up a second factor before anything else; others are free to', async () => {
  expect(await owed({ role: 'sys_admin' })).toEqual([true, false])
  expect(await owed({ role: 'sys_admin', confirmed: true })).toEqual([false, false])
  expect(await owed({ role: 'office' })).toEqual([false, false])
})

test('whoever has just set up a house may look around before that', async () => {
  expect(await owed({ role: 'sys_admin', first: true })).toEqual([false, false])
})

test('an administrator changes the password every two months; others keep theirs', async () => {
  expect(await owed({ role: 'sys_admin', confirmed: true, changed: '2026-09-22T03:00:00Z' })).toEqual([false, false])
  expect(await owed({ role: 'sys_admin', confirmed: true, changed: '2026-09-20T03:00:00Z' })).toEqual([false, true])
  expect(await owed({ role: 'office', changed: '2020-01-01T00:00:00Z' })).toEqual([false, false])
})

test('a demo asks no visitor for a telephone', async () => {
  await ownerQuery(database.url, 'update jurisdiction set is_demo = true')
  expect(await owed({ role: 'sys_admin' })).toEqual([false, false])
})
