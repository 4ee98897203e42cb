import { RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { transact } from '#platform/db.ts'
import { findSession } from '#platform/sessions/find-session.ts'
import { signIn } from '#platform/sessions/sign-in.ts'
import { enterLogin, goodPassword, visitor, worldOfToken } from '#platform/sessions/testing.ts'
import { testDatabase } from '#platform/testing.ts'
import {
  addressContext,
  jurisdictionContext,
  type Services,
  type StaffWorld,
  servicesContext,
  worldContext,
} from '#platform/web/context.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { worldOf } from '#platform/world.ts'
import { loader as comeBack } from './provider-return.tsx'
import { action as start } from './provider-start.tsx'
import { returnTo, startProvider, type TestProvider, walkThrough } from './testing-provider.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let provider: TestProvider
beforeAll(async () => {
  database = await testDatabase()
  provider = await startProvider()
})
afterAll(async () => {
  await provider.close()
  await database.close()
})

function contextOf(world: StaffWorld | null, now: Date, issuer: string): RouterContextProvider {
  const context = new RouterContextProvider()
  const nobody = { kind: 'public', jurisdictionId: database.jurisdictionId } as const
  context.set(worldContext, world ?? worldOf(database, nobody, now, vietnamCalendar()))
  const name = 'Tỉnh Vân Lĩnh'
  context.set(jurisdictionContext, { id: database.jurisdictionId, name, authority: name, isDemo: false, help: null })
  const oidc = { issuer, clientId: 'doithoai', clientSecret: 'bi-mat-cua-thu-nghiem', name: 'tài khoản của tỉnh' }
  context.set(servicesContext, { database, baseUrl: 'http://localhost:3000', oidc } as unknown as Services)
  context.set(addressContext, visitor.address)
  return context
}

type Asking = { world?: StaffWorld; now?: Date; issuer?: string; back?: string }

/** Presses the button: where the browser is sent, and the cookie it keeps. */
async function press({ world, now = new Date(), issuer = provider.issuer, back = '/lam-viec/co-quan' }: Asking = {}) {
  const request = new Request(`http://localhost:3000/dang-nhap/nha-cung-cap?ve=${encodeURIComponent(back)}`, {
    method: 'POST',
    body: new URLSearchParams(world ? { viec: 'lien-ket' } : {}),
  })
  const context = contextOf(world ?? null, now, issuer)
  const answer = (await start({ context, request, params: {} } as unknown as Parameters<
    typeof start
  >[0])) as unknown as {
    data: { to?: string; refusal: { code: string } | null }
    init: { headers?: Record<string, string>; status?: number }
  }
  return { ...answer.data, cookie: answer.init.headers?.['set-cookie']?.split(';')[0] ?? '' }
}

/** The browser comes back: where it is let in, or the status and sentence of the page that says no. */
async function arrive(address: string, cookie: string, { world, now = new Date() }: Asking = {}) {
  const request = new Request(address, { headers: { cookie } })
  const context = contextOf(world ?? null, now, provider.issuer)
  try {
    const shown = (await comeBack({ context, request, params: {} } as unknown as Parameters<
      typeof comeBack
    >[0])) as unknown as {
      data: { say: string }
      init: { status: number }
    }
    return { status: shown.init.status, say: shown.data.say }
  } catch (redirected) {
    const response = redirected as Response
    const set = response.headers.get('set-cookie') ?? ''
    return { to: response.headers.get('location'), token: (await sessionCookie.parse(set)) as string | null }
  }
}

async function signedIn(login: string): Promise<StaffWorld> {
  const now = new Date()
  const jurisdiction = { id: database.jurisdictionId, isDemo: false }
  const { token } = await signIn(database, jurisdiction, { login, password: goodPassword }, visitor, now)
  return (await worldOfToken(database, token, now))!
}

/** An account linked to `subject` by its own hand. */
async function linked(login: string, subject: string): Promise<string> {
  const id = await enterLogin(database, login)
  const world = await signedIn(login)
  const out = await press({ world })
  const came = await arrive(await walkThrough(out.to!, subject), out.cookie, { world })
  expect(came).toMatchObject({ to: '/lam-viec/tai-khoan#nha-cung-cap' })
  return id
}

const unfinished = () =>
  transact(database, database.system, (tx) => tx.selectFrom('oidc_request').select('state').execute())

test('whoever linked the account comes in through the province’s own sign-in, back to the page asked for', async () => {
  const id = await linked('ha.dinh', 'cccd-001')
  const out = await press()
  const came = await arrive(await walkThrough(out.to!, 'cccd-001'), out.cookie)
  expect(came.to).toBe('/lam-viec/co-quan')
  expect(await findSession(database, database.jurisdictionId, came.token!, new Date())).toMatchObject({ accountId: id })
  expect(await unfinished()).toEqual([])
})

test('an identity that is linked to nobody is told how to be linked, and gets no session', async () => {
  const out = await press()
  const came = await arrive(await walkThrough(out.to!, 'nguoi-la'), out.cookie)
  expect(came).toMatchObject({ status: 403, say: expect.stringContaining('chưa liên kết với ai ở đây') })
})

test('an answer sent twice counts once', async () => {
  await linked('hai.lan', 'cccd-002')
  const out = await press()
  const address = await walkThrough(out.to!, 'cccd-002')
  const both = await Promise.all([arrive(address, out.cookie), arrive(address, out.cookie)])
  expect(both.filter((came) => came.to === '/lam-viec/co-quan')).toHaveLength(1)
  expect(both.filter((came) => came.status === 409)).toHaveLength(1)
})

test('a used code under a fresh request is refused by the provider', async () => {
  await linked('ma.cu', 'cccd-003')
  const first = await press()
  const address = await walkThrough(first.to!, 'cccd-003')
  await arrive(address, first.cookie)
  const second = await press()
  const forged = new URL(await walkThrough(second.to!, 'cccd-003'))
  forged.searchParams.set('code', new URL(address).searchParams.get('code')!)
  expect(await arrive(forged.href, second.cookie)).toMatchObject({ status: 409 })
})

test('an answer is taken only from the browser that asked, with the state it was given', async () => {
  await linked('trinh.duyet', 'cccd-004')
  const [mine, theirs] = [await press(), await press()]
  const address = await walkThrough(theirs.to!, 'cccd-004')
  expect(await arrive(address, '')).toMatchObject({ status: 409 })
  expect(await arrive(address, mine.cookie)).toMatchObject({ status: 409 })
  const wrong = new URL(address)
  wrong.searchParams.set('state', 'bịa')
  expect(await arrive(wrong.href, theirs.cookie)).toMatchObject({ status: 409 })
  expect(await arrive(returnTo, theirs.cookie)).toMatchObject({ status: 409 })
  expect(await arrive(address, theirs.cookie)).toMatchObject({ to: '/lam-viec/co-quan' })
})

test('an answer that comes after ten minutes is too late', async () => {
  await linked('cham', 'cccd-005')
  const out = await press({ now: new Date(Date.now() - 11 * 60_000) })
  expect(await arrive(await walkThrough(out.to!, 'cccd-005'), out.cookie)).toMatchObject({ status: 409 })
})

test('nobody can be linked to somebody else’s wish, nor one identity to two accounts', async () => {
  await linked('nguoi.mot', 'cccd-006')
  await enterLogin(database, 'nguoi.hai')
  await enterLogin(database, 'nguoi.ba')
  const [second, third] = [await signedIn('nguoi.hai'), await signedIn('nguoi.ba')]
  const out = await press({ world: second })
  expect(await arrive(await walkThrough(out.to!, 'cccd-007'), out.cookie, { world: third })).toMatchObject({
    to: '/dang-nhap',
  })
  const again = await press({ world: second })
  const came = await arrive(await walkThrough(again.to!, 'cccd-006'), again.cookie, { world: second })
  expect(came).toMatchObject({ status: 409, say: expect.stringContaining('một tài khoản khác') })
})

test('whoever cancels there is told so', async () => {
  const out = await press()
  const state = new URL(out.to!).searchParams.get('state')!
  const came = await arrive(`${returnTo}?error=access_denied&state=${state}&iss=${provider.issuer}`, out.cookie)
  expect(came).toMatchObject({ status: 403, say: expect.stringContaining('bấm hủy') })
})

test('a closed account stays closed at this door too', async () => {
  const id = await linked('da.khoa', 'cccd-008')
  await transact(database, database.system, (tx) =>
    tx.updateTable('account').set({ disabled_at: new Date() }).where('id', '=', id).execute(),
  )
  const out = await press()
  expect(await arrive(await walkThrough(out.to!, 'cccd-008'), out.cookie)).toMatchObject({
    status: 403,
    say: expect.stringContaining('đã khóa'),
  })
})

test('when the provider is down, a sentence says what to do instead', async () => {
  const gone = await startProvider()
  await gone.close()
  expect(await press({ issuer: gone.issuer })).toMatchObject({ refusal: { code: 'session.provider-down' } })
  expect(await press({ issuer: provider.issuer })).toMatchObject({ refusal: null })
})

test('the way back leads only within this house', async () => {
  await linked('duong.ve', 'cccd-009')
  const out = await press({ back: 'https://xau.example/' })
  expect((await arrive(await walkThrough(out.to!, 'cccd-009'), out.cookie)).to).toBe('/lam-viec')
})
