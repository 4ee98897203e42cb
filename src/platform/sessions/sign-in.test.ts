import { afterAll, beforeAll, expect, test } from 'vitest'
import { transact } from '../db.ts'
import { attempt } from '../refusal.ts'
import { ownerQuery, testDatabase } from '../testing.ts'
import { demoPassword } from './demo-password.ts'
import { signIn } from './sign-in.ts'
import { enterLogin, goodPassword, visitor } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const start = new Date('2026-11-20T03:00:00Z').getTime()
const minute = (at: number) => new Date(start + at * 60_000)

/** 'in', or the code of the refusal. */
async function enter(login: string, password: string, at = 0, more: { isDemo?: boolean; address?: string } = {}) {
  const jurisdiction = { id: database.jurisdictionId, isDemo: more.isDemo ?? false }
  const from = { ...visitor, address: more.address ?? visitor.address }
  const tried = await attempt(() => signIn(database, jurisdiction, { login, password }, from, minute(at)))
  return tried.ok ? 'in' : tried.refusal.code
}

const triesOf = (login: string) =>
  transact(database, database.system, (tx) =>
    tx.selectFrom('sign_in_attempt').select('good').where('login', '=', login).orderBy('id').execute(),
  )

test('the right password opens a session and leaves a journal line; the login may be typed in capitals', async () => {
  const id = await enterLogin(database, 'ha.dinh')
  expect(await enter(' Ha.Dinh ', goodPassword)).toBe('in')
  const { sessions, lines } = await transact(database, database.system, async (tx) => ({
    sessions: await tx.selectFrom('account_session').selectAll().where('account_id', '=', id).execute(),
    lines: await tx.selectFrom('journal').select('what').where('subject_id', '=', id).execute(),
  }))
  expect(sessions).toMatchObject([{ second_factor: true, idle_minutes: 15, address: visitor.address, ended_at: null }])
  expect(lines).toEqual([{ what: 'account.signed-in' }])
})

test('an unknown login and a wrong password are told alike, and both are counted', async () => {
  await enterLogin(database, 'co.that')
  expect(await enter('co.that', 'sai')).toBe('session.wrong-login')
  expect(await enter('khong.co', 'sai')).toBe('session.wrong-login')
  expect(await triesOf('co.that')).toEqual([{ good: false }])
  expect(await triesOf('khong.co')).toEqual([{ good: false }])
})

test.each(['khoa.that', 'khoa.khong.co'])(
  'five wrong tries close %s for ten minutes, also to the right password',
  async (login) => {
    if (login === 'khoa.that') await enterLogin(database, login)
    for (let index = 0; index < 5; index += 1) expect(await enter(login, 'sai', index)).toBe('session.wrong-login')
    expect(await enter(login, goodPassword, 5)).toBe('session.locked')
    expect(await enter(login, goodPassword, 13)).toBe('session.locked')
    expect(await enter(login, goodPassword, 14)).toBe(login === 'khoa.that' ? 'in' : 'session.wrong-login')
  },
)

test('twenty tries at once are still five', async () => {
  await enterLogin(database, 'nhieu.cung.luc')
  const told = await Promise.all(Array.from({ length: 20 }, () => enter('nhieu.cung.luc', 'sai')))
  expect(told.filter((each) => each === 'session.wrong-login')).toHaveLength(5)
  expect(told.filter((each) => each === 'session.locked')).toHaveLength(15)
})

test('a good try between failures begins the count again', async () => {
  await enterLogin(database, 'quen.roi.nho')
  for (const at of [0, 1, 2, 3]) await enter('quen.roi.nho', 'sai', at)
  expect(await enter('quen.roi.nho', goodPassword, 4)).toBe('in')
  for (const at of [5, 6, 7, 8]) expect(await enter('quen.roi.nho', 'sai', at)).toBe('session.wrong-login')
  expect(await enter('quen.roi.nho', goodPassword, 9)).toBe('in')
})

test('whoever tries a hundred logins from one place is stopped there, not elsewhere', async () => {
  await transact(database, database.system, (tx) =>
    tx
      .insertInto('sign_in_attempt')
      .values(
        Array.from({ length: 100 }, (_, index) => ({
          jurisdiction_id: database.jurisdictionId,
          id: crypto.randomUUID(),
          login: `thu.${index}`,
          at: minute(20),
          good: false,
          address: '10.9.9.9',
        })),
      )
      .execute(),
  )
  expect(await enter('ha.dinh', goodPassword, 21, { address: '10.9.9.9' })).toBe('session.too-many-from-here')
  expect(await enter('ha.dinh', goodPassword, 21)).toBe('in')
  expect(await enter('ha.dinh', goodPassword, 31, { address: '10.9.9.9' })).toBe('in')
})

test('a closed account is told so only to who knows its password', async () => {
  const id = await enterLogin(database, 'da.khoa')
  await transact(database, database.system, (tx) =>
    tx
      .updateTable('account')
      .set({ disabled_at: minute(0) })
      .where('id', '=', id)
      .execute(),
  )
  expect(await enter('da.khoa', 'sai')).toBe('session.wrong-login')
  expect(await enter('da.khoa', goodPassword)).toBe('session.account-disabled')
})

test('the demo password opens accounts of a demo and nothing elsewhere', async () => {
  await enterLogin(database, 'khong.mat.khau', null)
  await enterLogin(database, 'da.doi')
  expect(await enter('khong.mat.khau', demoPassword)).toBe('session.wrong-login')
  expect(await enter('khong.mat.khau', '')).toBe('session.wrong-login')
  expect(await enter('khong.mat.khau', demoPassword, 0, { isDemo: true })).toBe('in')
  expect(await enter('da.doi', demoPassword, 0, { isDemo: true })).toBe('in')
  expect(await enter('khong.ai', demoPassword, 0, { isDemo: true })).toBe('session.wrong-login')
})

test('closing a login for a while leaves one line on its account, and none for a login that nobody has', async () => {
  const accountId = await enterLogin(database, 'bi.thu.nhieu')
  for (const login of ['bi.thu.nhieu', 'khong.ai.co']) for (let at = 0; at < 6; at += 1) await enter(login, 'sai', at)
  const lines = await ownerQuery(database.url, `select subject_id from journal where what = 'account.locked' and subject_id = $1`, [accountId]) // biome-ignore format: one row
  expect(lines).toHaveLength(1)
})
