import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transact } from '../db.ts'
import { attempt } from '../refusal.ts'
import { secretKeyFrom } from '../secret-key.ts'
import { testDatabase } from '../testing.ts'
import { findSession } from './find-session.ts'
import { beginSecondFactor, confirmSecondFactor, dropSecondFactor, findSecret, giveCode } from './second-factor.ts'
import { signIn } from './sign-in.ts'
import { enterLogin, goodPassword, visitor, worldOfToken } from './testing.ts'
import { totpCode, totpStep } from './totp.ts'

const folder = mkdtempSync(join(tmpdir(), 'doithoai-key-'))
const key = secretKeyFrom(folder, undefined)
let database: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const start = new Date('2026-11-20T03:00:00Z').getTime()
const minute = (at: number) => new Date(start + at * 60_000)
const enter = (login: string, at: number) =>
  signIn(
    database,
    { id: database.jurisdictionId, isDemo: false },
    { login, password: goodPassword },
    visitor,
    minute(at),
  )
const worldAt = async (token: string, at: number) => (await worldOfToken(database, token, minute(at)))!
const keeper = () => ({ database, key, address: visitor.address })

/** An account whose second factor was set in minute 0; gives its secret. */
async function enrolled(login: string): Promise<Buffer> {
  await enterLogin(database, login)
  const world = await worldAt((await enter(login, 0)).token, 0)
  await beginSecondFactor(world, key)
  const { secret } = (await findSecret(world, key))!
  await confirmSecondFactor(world, keeper(), codeAt(secret, 0))
  return secret
}
const codeAt = (secret: Buffer, at: number) => totpCode(secret, totpStep(minute(at)))
const outcome = async (work: () => Promise<unknown>) => {
  const tried = await attempt(work)
  return tried.ok ? 'done' : tried.refusal.code
}

test('once set, the password opens only half a session, and the code the rest, under a new token', async () => {
  const secret = await enrolled('hai.lop')
  const half = await enter('hai.lop', 5)
  expect(half.needsCode).toBe(true)
  expect(await findSession(database, database.jurisdictionId, half.token, minute(5))).toMatchObject({
    secondFactor: false,
  })
  const token = await giveCode(await worldAt(half.token, 5), keeper(), codeAt(secret, 5))
  expect(await findSession(database, database.jurisdictionId, token, minute(5))).toMatchObject({ secondFactor: true })
  expect(await findSession(database, database.jurisdictionId, half.token, minute(5))).toBe(null)
})

test('the secret is sealed at rest', async () => {
  const secret = await enrolled('niem.phong')
  const rows = await transact(database, database.system, (tx) =>
    tx.selectFrom('account_credential').select('totp_secret').where('totp_secret', 'is not', null).execute(),
  )
  expect(rows.some((row) => row.totp_secret!.includes(secret))).toBe(false)
})

test('one code opens one session, also when two come in the same moment', async () => {
  const secret = await enrolled('cung.luc')
  const worlds = await Promise.all(
    [await enter('cung.luc', 5), await enter('cung.luc', 5)].map(({ token }) => worldAt(token, 5)),
  )
  const told = await Promise.all(worlds.map((world) => outcome(() => giveCode(world, keeper(), codeAt(secret, 5)))))
  expect(told.sort()).toEqual(['done', 'session.wrong-code'])
})

test('the code that set the factor does not open a session as well', async () => {
  const secret = await enrolled('dung.lai')
  const world = await worldAt((await enter('dung.lai', 0)).token, 0)
  expect(await outcome(() => giveCode(world, keeper(), codeAt(secret, 0)))).toBe('session.wrong-code')
})

test('codes cannot be guessed: five wrong ones close them for ten minutes, in every session', async () => {
  const secret = await enrolled('do.ma')
  const give = async (at: number, code: string) => {
    const world = await worldAt((await enter('do.ma', at)).token, at)
    return outcome(() => giveCode(world, keeper(), code))
  }
  const wrong = codeAt(secret, 5) === '000000' ? '000001' : '000000'
  for (let index = 0; index < 5; index += 1) expect(await give(5, wrong)).toBe('session.wrong-code')
  expect(await give(5, codeAt(secret, 5))).toBe('session.locked')
  expect(await give(14, codeAt(secret, 14))).toBe('session.locked')
  expect(await give(16, codeAt(secret, 16))).toBe('done')
})

test('a factor that is set is not replaced from an open screen, only taken off with its code', async () => {
  const secret = await enrolled('thay')
  const half = await worldAt((await enter('thay', 5)).token, 5)
  const world = await worldAt(await giveCode(half, keeper(), codeAt(secret, 5)), 5)
  expect(await outcome(() => beginSecondFactor(world, key))).toBe('session.second-factor-set')
  expect(await outcome(() => dropSecondFactor(world, keeper(), codeAt(secret, 5)))).toBe('session.wrong-code')
  const later = { ...world, now: minute(6) }
  expect(await outcome(() => dropSecondFactor(later, keeper(), codeAt(secret, 6)))).toBe('done')
  expect(await enter('thay', 7)).toMatchObject({ needsCode: false, mustChangePassword: true })
})

test('enrolling asks for a right code; until then signing in asks for none', async () => {
  await enterLogin(database, 'chua.xong')
  const world = await worldAt((await enter('chua.xong', 0)).token, 0)
  expect(await outcome(() => confirmSecondFactor(world, keeper(), '123456'))).toBe('session.wrong-code')
  await beginSecondFactor(world, key)
  const first = (await findSecret(world, key))!.secret
  await beginSecondFactor(world, key)
  expect((await findSecret(world, key))!.secret).not.toEqual(first)
  expect(await outcome(() => confirmSecondFactor(world, keeper(), codeAt(first, 0)))).toBe('session.wrong-code')
  expect((await enter('chua.xong', 1)).needsCode).toBe(false)
})
