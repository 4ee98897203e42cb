import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { transact } from '#platform/db.ts'
import { secretKeyFrom } from '#platform/secret-key.ts'
import { beginSecondFactor, confirmSecondFactor, findSecret, giveCode } from '#platform/sessions/second-factor.ts'
import { signIn } from '#platform/sessions/sign-in.ts'
import { enterLogin, goodPassword, visitor, worldOfToken } from '#platform/sessions/testing.ts'
import { totpCode, totpStep } from '#platform/sessions/totp.ts'
import { testDatabase } from '#platform/testing.ts'
import { sessionSetCookie } from '#platform/web/session-cookie.ts'
import type { Running } from './running.ts'
import { settledWorld, whoAsks } from './who-asks.ts'

const folder = mkdtempSync(join(tmpdir(), 'doithoai-key-'))
const key = secretKeyFrom(folder, undefined)
let database: Awaited<ReturnType<typeof testDatabase>>
let running: Running
beforeAll(async () => {
  database = await testDatabase()
  running = { database, calendarOf: async () => vietnamCalendar(), now: () => new Date() } as unknown as Running
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const enter = (login: string, now: Date) =>
  signIn(database, { id: database.jurisdictionId, isDemo: false }, { login, password: goodPassword }, visitor, now)

async function ask(token: string | null, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost/lam-viec', { headers })
  if (token) request.headers.set('cookie', (await sessionSetCookie(token, request)).split(';')[0]!)
  return (await whoAsks(running, request, {}))!
}

test('without a session, or with a made-up one, one is the public', async () => {
  expect((await ask(null)).world.actor.kind).toBe('public')
  expect((await ask('bịa')).world.actor.kind).toBe('public')
})

test('whoever signed in is that account, on public pages still the public', async () => {
  const id = await enterLogin(database, 'ha.dinh')
  const asked = await ask((await enter('ha.dinh', new Date())).token)
  expect(asked.world.actor).toMatchObject({ kind: 'account', accountId: id })
  expect(asked.publicWorld.actor.kind).toBe('public')
  expect(asked.pending).toBe(null)
})

test('while the code is owed, every door but its own sees the public', async () => {
  await enterLogin(database, 'no.ma')
  const now = new Date()
  const world = (await worldOfToken(database, (await enter('no.ma', now)).token, now))!
  await beginSecondFactor(world, key)
  const { secret } = (await findSecret(world, key))!
  const before = new Date(now.getTime() - 30_000)
  const keeper = { database, key, address: '' }
  await confirmSecondFactor({ ...world, now: before }, keeper, totpCode(secret, totpStep(before)))

  const half = (await enter('no.ma', now)).token
  const asked = await ask(half)
  expect(asked.world.actor.kind).toBe('public')
  expect(asked.pending?.actor.displayName).toBe('Bà no.ma')
  const whole = await giveCode(asked.pending!, keeper, totpCode(secret, totpStep(asked.pending!.now)))
  expect((await ask(whole)).world.actor.kind).toBe('account')
  expect((await ask(half)).pending).toBe(null)
})

test('a password that somebody else gave opens the account page only: machines see the public', async () => {
  const id = await enterLogin(database, 'moi.vao')
  const { token } = await enter('moi.vao', new Date())
  const asked = await ask(token)
  expect(settledWorld(asked)).toBe(asked.world)
  await transact(database, database.system, (tx) =>
    tx.updateTable('account_credential').set({ must_change_password: true }).where('account_id', '=', id).execute(),
  )
  expect(settledWorld(await ask(token)).actor.kind).toBe('public')
})
