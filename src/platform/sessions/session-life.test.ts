import { afterAll, beforeAll, expect, test } from 'vitest'
import { transact } from '../db.ts'
import { attempt } from '../refusal.ts'
import { testDatabase } from '../testing.ts'
import { changePassword } from './change-password.ts'
import { endOtherSessions, endOwnSession, listOwnSessions } from './end-session.ts'
import { findSession } from './find-session.ts'
import { signIn } from './sign-in.ts'
import { enterLogin, goodPassword, visitor, worldOfToken } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const start = new Date('2026-11-20T03:00:00Z').getTime()
const minute = (at: number) => new Date(start + at * 60_000)
const newPassword = 'năm con bò ở trong chuồng'

async function enter(login: string, at = 0, password = goodPassword): Promise<string> {
  const jurisdiction = { id: database.jurisdictionId, isDemo: false }
  return (await signIn(database, jurisdiction, { login, password }, visitor, minute(at))).token
}
const lives = async (token: string, at: number) =>
  (await findSession(database, database.jurisdictionId, token, minute(at))) !== null
const worldAt = async (token: string, at: number) => (await worldOfToken(database, token, minute(at)))!
const endings = async (accountId: string) =>
  (
    await transact(database, database.system, (tx) =>
      tx.selectFrom('account_session').select('ended_why').where('account_id', '=', accountId).orderBy('id').execute(),
    )
  ).map((row) => row.ended_why)

test('a session that lies idle for a quarter of an hour is over, one that is used goes on for twelve hours', async () => {
  const id = await enterLogin(database, 'nghi')
  const [idle, used] = [await enter('nghi'), await enter('nghi')]
  expect(await lives(idle, 15)).toBe(true)
  expect(await lives(idle, 31)).toBe(false)
  expect(await lives(idle, 15)).toBe(false)
  for (let at = 10; at < 720; at += 10) expect(await lives(used, at)).toBe(true)
  expect(await lives(used, 721)).toBe(false)
  expect((await endings(id)).sort()).toEqual(['expired', 'idle'])
})

test('a token that nobody gave out is nobody, and the token itself is kept nowhere', async () => {
  await enterLogin(database, 'gia')
  const token = await enter('gia')
  expect(await lives('', 0)).toBe(false)
  expect(await lives(`${token}x`, 0)).toBe(false)
  const rows = await transact(database, database.system, (tx) => tx.selectFrom('account_session').selectAll().execute())
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('an ended session is over at the next request; the others go on', async () => {
  await enterLogin(database, 'hai.may')
  const [here, there] = [await enter('hai.may'), await enter('hai.may')]
  const world = await worldAt(here, 1)
  const sessions = await listOwnSessions(world)
  expect(sessions.map((session) => session.isThis).sort()).toEqual([false, true])
  await endOwnSession(world, sessions.find((session) => !session.isThis)!.id)
  expect(await lives(there, 1)).toBe(false)
  expect(await lives(here, 1)).toBe(true)
  const again = await attempt(() => endOwnSession(world, sessions.find((session) => !session.isThis)!.id))
  expect(again).toMatchObject({ ok: false, refusal: { code: 'session.not-found' } })
})

test('nobody ends the session of somebody else', async () => {
  await enterLogin(database, 'mot')
  await enterLogin(database, 'hai')
  const [mine, theirs] = [await enter('mot'), await enter('hai')]
  const other = (await worldAt(theirs, 0)).actor.sessionId
  const tried = await attempt(async () => endOwnSession(await worldAt(mine, 0), other))
  expect(tried).toMatchObject({ ok: false, refusal: { code: 'session.not-found' } })
  expect(await lives(theirs, 0)).toBe(true)
})

test('all others at once: this one goes on', async () => {
  await enterLogin(database, 'nhieu.may')
  const tokens = [await enter('nhieu.may'), await enter('nhieu.may'), await enter('nhieu.may')]
  expect(await endOtherSessions(await worldAt(tokens[0]!, 1))).toBe(2)
  expect(await Promise.all(tokens.map((token) => lives(token, 1)))).toEqual([true, false, false])
})

test('a closed account is out at its next request', async () => {
  const id = await enterLogin(database, 'bi.khoa')
  const token = await enter('bi.khoa')
  await transact(database, database.system, (tx) =>
    tx
      .updateTable('account')
      .set({ disabled_at: minute(1) })
      .where('id', '=', id)
      .execute(),
  )
  expect(await lives(token, 2)).toBe(false)
  expect(await endings(id)).toEqual(['disabled'])
})

const change = async (token: string, current: string, next: string, at = 1) =>
  attempt(async () =>
    changePassword(await worldAt(token, at), { database, address: visitor.address, isDemo: false }, { current, next }),
  )

test('a new password counts from now on and ends every other session', async () => {
  const id = await enterLogin(database, 'doi')
  const [here, there] = [await enter('doi'), await enter('doi')]
  expect(await change(here, goodPassword, newPassword)).toMatchObject({ ok: true })
  expect(await lives(here, 2)).toBe(true)
  expect(await lives(there, 2)).toBe(false)
  expect(await attempt(() => enter('doi', 3))).toMatchObject({ ok: false, refusal: { code: 'session.wrong-login' } })
  expect(await lives(await enter('doi', 3, newPassword), 3)).toBe(true)
  const lines = await transact(database, database.system, (tx) =>
    tx
      .selectFrom('journal')
      .select('detail')
      .where('subject_id', '=', id)
      .where('what', '=', 'account.password-changed')
      .execute(),
  )
  expect(lines).toEqual([{ detail: {} }])
})

test('an unfit password changes nothing', async () => {
  const id = await enterLogin(database, 'giu')
  const [here, there] = [await enter('giu'), await enter('giu')]
  for (const [current, next, code] of [
    ['sai', newPassword, 'session.wrong-password'],
    [goodPassword, 'ngắn', 'session.weak-password'],
    [goodPassword, goodPassword, 'session.same-password'],
  ] as const)
    expect(await change(here, current, next)).toMatchObject({ ok: false, refusal: { code } })
  expect(await lives(there, 2)).toBe(true)
  expect(await endings(id)).toEqual([null, null])
})

test('the present password is not to be guessed at an open screen', async () => {
  await enterLogin(database, 'man.hinh.mo')
  const token = await enter('man.hinh.mo')
  for (let index = 0; index < 5; index += 1)
    expect(await change(token, 'sai', newPassword)).toMatchObject({ refusal: { code: 'session.wrong-password' } })
  expect(await change(token, goodPassword, newPassword)).toMatchObject({ refusal: { code: 'session.locked' } })
})
