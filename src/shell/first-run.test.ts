import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOnly, transact } from '#platform/db.ts'
import { prepareJobs, startJobs } from '#platform/jobs.ts'
import { attempt } from '#platform/refusal.ts'
import { findSession } from '#platform/sessions/find-session.ts'
import { signIn } from '#platform/sessions/sign-in.ts'
import { goodPassword, visitor } from '#platform/sessions/testing.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { functionCatalogue, loadActor } from '#rooms/directory/index.ts'
import { emptyContext, type FirstRun, firstRun, isUnbegun } from './first-run.ts'
import { action } from './pages/first-run.tsx'
import type { Running } from './running.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let code = ''
let first: FirstRun
beforeAll(async () => {
  database = await testDatabase()
  await ownerQuery(database.url, 'truncate jurisdiction cascade')
  first = firstRun((told) => {
    code = told
  })
  first.announce()
})
afterAll(() => database.close())

const good = {
  tinh: 'Tỉnh Vân Lĩnh',
  'ho-tro': 'Văn phòng UBND tỉnh',
  'ho-tro-so': '0200 355 5000',
  'ho-tro-gio': 'giờ hành chính',
  'ho-ten': 'Đinh Thu Hà',
  'xung-ho': 'Bà',
  'chuc-vu': 'Chuyên viên Văn phòng',
  ten: 'ha.dinh',
  'mat-khau': goodPassword,
  lai: goodPassword,
}

/** Sends the form: where it leads, or what it says. */
async function send(fields: Record<string, string>) {
  const running = { database, now: () => new Date(), services: { database } } as unknown as Running
  const context = emptyContext(running, first, '', visitor.address)
  const request = new Request('http://localhost/khoi-tao', { method: 'POST', body: new URLSearchParams(fields) })
  const answer = await action({ context, request, params: {} } as unknown as Parameters<typeof action>[0])
  if (answer instanceof Response) {
    const cookie = answer.headers.get('set-cookie') ?? ''
    return { to: answer.headers.get('location'), token: (await sessionCookie.parse(cookie)) as string }
  }
  return answer.data
}

const jurisdictions = () =>
  readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
    db.selectFrom('jurisdiction').selectAll().execute(),
  )

test('the code is eight letters and figures that nobody confuses, and is read however it is typed', async () => {
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/)
  expect(() => first.check(` ${code.toLowerCase().replace('-', ' ')} `)).not.toThrow()
})

test('after ten wrong codes another is printed', () => {
  const told: string[] = []
  const guarded = firstRun((each) => told.push(each))
  guarded.announce()
  for (let index = 0; index < 10; index += 1) expect(() => guarded.check('sai')).toThrow('chưa đúng')
  expect(told).toHaveLength(2)
  expect(() => guarded.check(told[0]!)).toThrow('chưa đúng')
  expect(() => guarded.check(told[1]!)).not.toThrow()
})

test('a wrong code, a missing name or a weak password begins nothing, and what was typed stays but the passwords', async () => {
  expect(await send({ ...good, ma: 'SAIM-ASAI' })).toMatchObject({
    refusal: { code: 'jurisdiction.wrong-code' },
    typed: { ten: 'ha.dinh' },
  })
  const told = await send({
    ...good,
    ma: code,
    tinh: '',
    'ho-tro-so': '12',
    ten: 'Hà',
    'mat-khau': 'ngắn',
    lai: 'ngắn',
  })
  expect(told).toMatchObject({
    errors: {
      tinh: 'Chưa chọn hoặc ghi tên tỉnh, thành phố.',
      'co-quan': 'Chưa ghi tên cơ quan chủ trì.',
      'ho-tro-so': expect.any(String),
      ten: expect.any(String),
      'mat-khau': expect.any(String),
    },
  })
  expect(Object.keys((told as { typed: Record<string, string> }).typed)).not.toContain('mat-khau')
  expect(await send({ ...good, ma: code, lai: 'khác' })).toMatchObject({
    errors: { lai: 'Hai lần gõ mật khẩu chưa giống nhau.' },
  })
  expect(await isUnbegun(database)).toBe(true)
})

test('the form begins the house once, and whoever sent it first is signed in as its administrator', async () => {
  // As in the running server, which works through its queue meanwhile.
  await prepareJobs(database.url)
  const worker = await startJobs(database.url, [], () => {})
  const both = await Promise.all([send({ ...good, ma: code }), send({ ...good, ma: code, ten: 'nguoi.khac' })])
  const entered = both.find((each) => 'to' in each) as { to: string; token: string }
  expect(both.filter((each) => 'to' in each)).toHaveLength(1)
  expect(both.find((each) => !('to' in each))).toMatchObject({ refusal: { code: 'jurisdiction.already-begun' } })
  expect(entered.to).toBe('/lam-viec')

  const [made, ...others] = await jurisdictions()
  expect(others).toEqual([])
  expect(made).toMatchObject({
    name: 'Tỉnh Vân Lĩnh',
    authority: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    is_demo: false,
    help_phone: '0200 355 5000',
  })
  const session = (await findSession(database, made!.id, entered.token, new Date()))!
  const actor = await loadActor(database, made!.id, session)
  expect(actor.grants.map(({ role }) => role).sort()).toEqual(['office', 'sys_admin'])
  expect(actor.organisation?.name).toBe('Ủy ban nhân dân tỉnh Vân Lĩnh')
  const { bodies, functions, rules, lines } = await transact(
    database,
    { kind: 'system', jurisdictionId: made!.id },
    async (tx) => ({
      bodies: await tx.selectFrom('organisation').select(['name', 'kind']).orderBy('lineage').execute(),
      functions: await tx.selectFrom('agency_function').select('code').execute(),
      rules: await tx.selectFrom('lead_time_rule').select('id').execute(),
      lines: await tx.selectFrom('journal').select('what').where('what', '=', 'jurisdiction.created').execute(),
    }),
  )
  expect(bodies).toEqual([
    { name: 'Tỉnh Vân Lĩnh', kind: 'territory' },
    { name: 'Ủy ban nhân dân tỉnh Vân Lĩnh', kind: 'peoples_committee' },
  ])
  expect(functions).toHaveLength(functionCatalogue.length)
  expect(rules.length).toBeGreaterThan(0)
  expect(lines).toHaveLength(1)
  await worker.stop()
})

test('from then on the code opens nothing, and the password does', async () => {
  expect(await send({ ...good, ma: code })).toMatchObject({ refusal: { code: 'jurisdiction.already-begun' } })
  const [made] = await jurisdictions()
  const login = (
    await transact(database, { kind: 'system', jurisdictionId: made!.id }, (tx) =>
      tx.selectFrom('account').select('login').executeTakeFirstOrThrow(),
    )
  ).login
  const entered = await attempt(() =>
    signIn(database, { id: made!.id, isDemo: false }, { login, password: goodPassword }, visitor, new Date()),
  )
  expect(entered).toMatchObject({ ok: true, value: { needsCode: false, mustChangePassword: false } })
})
