import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Role } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { closeIdleAccounts } from './idle-accounts.ts'
import { directoryJobs } from './jobs.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

const now = new Date('2026-11-20T03:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
let database: Awaited<ReturnType<typeof testDatabase>>
let province: string

beforeAll(async () => {
  database = await testDatabase()
  province = (await enterBodies(database, smallTree)).get('Tỉnh Vân Lĩnh')!
})
afterAll(() => database.close())

async function account(login: string, days: { made: number; seen?: number; opened?: number }, role: Role = 'office') {
  const { accountId } = await enterAccount(database, login, [{ role, organisationId: province }])
  await ownerQuery(database.url, 'update account set created_at = $2, enabled_at = $3 where id = $1', [
    accountId,
    daysAgo(days.made),
    days.opened === undefined ? null : daysAgo(days.opened),
  ])
  if (days.seen !== undefined)
    await ownerQuery(
      database.url,
      `insert into account_session (jurisdiction_id, token_hash, id, account_id, created_at, last_seen_at, expires_at, idle_minutes)
       values ($1, $2, $3, $4, $5, $5, $5, 15)`,
      [database.jurisdictionId, Buffer.from(login), newId(), accountId, daysAgo(days.seen)],
    )
}

const closed = async () =>
  (await ownerQuery(database.url, `select login from account where disabled_why = 'idle' order by login`)).map(
    (row) => row.login,
  )

test('what nobody used for 45 days is closed, by last use, making or opening again; administrators stay', async () => {
  await account('dung.44', { made: 200, seen: 44 })
  await account('dung.46', { made: 200, seen: 46 })
  await account('moi.tao', { made: 10 })
  await account('chua.dung', { made: 60 })
  await account('vua.mo', { made: 200, seen: 100, opened: 3 })
  await account('quan.tri', { made: 200, seen: 100 }, 'sys_admin')
  const world = worldOf(database, database.system, now, vietnamCalendar())
  expect(await closeIdleAccounts(world)).toBe(2)
  expect(await closed()).toEqual(['chua.dung', 'dung.46'])
  expect(await closeIdleAccounts(world)).toBe(0)
  const lines = await ownerQuery(database.url, `select account_id from journal where what = 'account.closed-idle'`)
  expect(lines).toEqual([{ account_id: null }, { account_id: null }])
})

test('the nightly job does it for every house that is no demo', async () => {
  await account('dung.80', { made: 200, seen: 80 })
  const [job] = directoryJobs(database, () => now)
  await ownerQuery(database.url, 'update jurisdiction set is_demo = true')
  await job!.work('', {} as never)
  expect(await closed()).not.toContain('dung.80')
  await ownerQuery(database.url, 'update jurisdiction set is_demo = false')
  await job!.work('', {} as never)
  expect(await closed()).toContain('dung.80')
})
