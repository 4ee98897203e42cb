import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { type AccountFilter, listAccounts } from './account-list.ts'
import { createAccount } from './create-account.ts'
import { disableAccount } from './disable-account.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

const now = new Date('2026-11-20T03:00:00Z')
let database: Awaited<ReturnType<typeof testDatabase>>
let admin: Actor
let narrow: Actor

beforeAll(async () => {
  database = await testDatabase()
  const ids = await enterBodies(database, smallTree)
  const of = (name: string) => ids.get(name)!
  admin = await enterAccount(database, 'quantri', [{ role: 'sys_admin', organisationId: of('Tỉnh Vân Lĩnh') }])
  narrow = await enterAccount(database, 'quantri.yte', [{ role: 'sys_admin', organisationId: of('Sở Y tế') }])
  const enter = (login: string, fullName: string, body: string) =>
    createAccount(as(admin), {
      login,
      person: { fullName, position: { organisationId: of(body), title: 'Chuyên viên' } },
      grants: [{ role: 'agency_coordinator', organisationId: of(body) }],
    })
  const safe = await enter('ha.dinh', 'Đinh Thu Hà', 'Sở Y tế')
  await enter('an.le', 'Lê Văn An', 'Sở Tài chính')
  const closed = await enter('binh.vu', 'Vũ Thị Bình', 'Sở Y tế')
  await ownerQuery(database.url, 'update account_credential set totp_confirmed_at = now() where account_id = $1', [
    safe.accountId,
  ])
  await disableAccount(as(admin), { accountId: closed.accountId })
})
afterAll(() => database.close())

const as = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())
const found = async (filter: AccountFilter, actor: Actor = admin) => {
  const { rows, total } = await as(actor).read((db) => listAccounts(db, actor, filter))
  expect(total).toBe(rows.length)
  return rows.map((row) => row.login).sort()
}

test('open accounts are listed, closed ones when asked for', async () => {
  expect(await found({})).toEqual(['an.le', 'ha.dinh', 'quantri', 'quantri.yte'])
  expect(await found({ state: 'closed' })).toEqual(['binh.vu'])
})

test('names are found without accents, and so are bodies', async () => {
  expect(await found({ search: 'dinh thu ha' })).toEqual(['ha.dinh'])
  expect(await found({ search: 'so tai chinh' })).toEqual(['an.le'])
  expect(await found({ role: 'sys_admin' })).toEqual(['quantri', 'quantri.yte'])
})

test('accounts without a second factor are told apart', async () => {
  expect(await found({ unprotected: true, role: 'agency_coordinator' })).toEqual(['an.le'])
})

test('an administrator of one body sees whoever is in it or has a role there, nobody else', async () => {
  expect(await found({ state: 'all' }, narrow)).toEqual(['binh.vu', 'ha.dinh', 'quantri.yte'])
})
