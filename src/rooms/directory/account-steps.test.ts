import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { passwordFits } from '#platform/sessions/password.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { createAccount } from './create-account.ts'
import { disableAccount, enableAccount } from './disable-account.ts'
import { endGrant } from './end-grant.ts'
import { grantRole } from './grant-role.ts'
import { linkProvider } from './link-provider.ts'
import { endAccountSessions, resetPassword, resetSecondFactor } from './reset-password.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

const now = new Date('2026-11-20T03:00:00Z')
let database: Awaited<ReturnType<typeof testDatabase>>
let ids: Map<string, string>
let admin: Extract<Actor, { kind: 'account' }>
let narrow: Extract<Actor, { kind: 'account' }>
const province = 'Tỉnh Vân Lĩnh'
const department = 'Sở Y tế'

beforeAll(async () => {
  database = await testDatabase()
  ids = await enterBodies(database, smallTree)
  admin = await enterAccount(database, 'quantri', [{ role: 'sys_admin', organisationId: ids.get(province)! }])
  narrow = await enterAccount(database, 'quantri.yte', [{ role: 'sys_admin', organisationId: ids.get(department)! }])
})
afterAll(() => database.close())

const as = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())
let serial = 0
let login = ''
beforeEach(() => {
  login = `can.bo.${++serial}`
})

const facts = (over = department) => ({
  login,
  person: {
    fullName: `Đặng Thị Số ${serial}`,
    salutation: 'Bà',
    position: { organisationId: ids.get(over)!, title: 'Chuyên viên' },
  },
  grants: [{ role: 'agency_coordinator' as const, organisationId: ids.get(over)! }],
})

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
const rows = (text: string, values: unknown[] = []) => ownerQuery(database.url, text, values)
const journalOf = async (id: string) =>
  (await rows('select what, detail from journal where subject_id = $1 order by at, id', [id])).map((row) => row.what)

async function openSession(accountId: string): Promise<void> {
  await transact(database, database.system, (tx) =>
    tx
      .insertInto('account_session')
      .values({ jurisdiction_id: database.jurisdictionId, token_hash: Buffer.from(newId()), id: newId(), account_id: accountId, created_at: now, last_seen_at: now, expires_at: new Date('2026-11-20T15:00:00Z'), idle_minutes: 15 }) // biome-ignore format: one row
      .execute(),
  )
}
const openSessions = async (accountId: string) =>
  (await rows('select ended_why from account_session where account_id = $1', [accountId])).map((row) => row.ended_why)

test('a new account has its person, its position, its roles and a password that must be changed', async () => {
  const made = await createAccount(as(admin), facts())
  const [row] = await rows(
    `select a.login, a.display_name, p.full_name, c.password_hash, c.must_change_password, c.password_changed_at,
      (select array_agg(role) from role_grant g where g.account_id = a.id) as roles
     from account a join person p on p.account_id = a.id join account_credential c on c.account_id = a.id where a.id = $1`,
    [made.accountId],
  )
  const { password_hash, ...rest } = row!
  expect(rest).toEqual({
    login,
    display_name: `Bà ${facts().person.fullName}`,
    full_name: facts().person.fullName,
    must_change_password: true,
    password_changed_at: now,
    roles: ['agency_coordinator'],
  })
  expect(made.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  expect(await passwordFits(made.password, password_hash as string)).toBe(true)
  expect((await journalOf(made.accountId)).sort()).toEqual(['account.created', 'role.granted'])
  expect(JSON.stringify(await rows('select detail from journal'))).not.toContain(made.password)
})

test('somebody who already stands in the directory is not entered twice', async () => {
  const typed = facts()
  await createAccount(as(admin), typed)
  expect(await refusalOf(createAccount(as(admin), { ...typed, login: `${login}.hai` }))).toBe('account.person-has-one')
  expect(await rows('select id from person where full_name = $1', [typed.person.fullName])).toHaveLength(1)
})

test('of two who choose one login at once, one is told and leaves nothing', async () => {
  const typed = facts()
  const other = { ...typed, person: { ...typed.person, fullName: `Lò Văn Khác ${serial}` } }
  const results = await Promise.all([
    refusalOf(createAccount(as(admin), typed)),
    refusalOf(createAccount(as(admin), other)),
  ])
  expect(results.sort()).toEqual(['account.login-taken', 'done'])
  expect(await rows('select id from account where login = $1', [login])).toHaveLength(1)
  expect(
    await rows('select id from person where full_name = any($1)', [[typed.person.fullName, other.person.fullName]]),
  ).toHaveLength(1)
})

test('an administrator of one body neither makes accounts elsewhere nor gives roles above', async () => {
  expect(await refusalOf(createAccount(as(narrow), facts('Sở Nội vụ')))).toBe('role.not-your-body')
  const wide = { ...facts(), grants: [{ role: 'office' as const, organisationId: ids.get(province)! }] }
  expect(await refusalOf(createAccount(as(narrow), wide))).toBe('role.not-your-body')
  expect(await rows('select id from account where login = $1', [login])).toEqual([])
  expect(await refusalOf(createAccount(as(narrow), facts()))).toBe('done')
})

test('nobody gives a role to themselves, not even one of no weight', async () => {
  const grant = { accountId: admin.accountId, role: 'auditor' as const, organisationId: ids.get(department)! }
  expect(await refusalOf(grantRole(as(admin), grant))).toBe('role.for-oneself')
  const [own] = await rows('select id from role_grant where account_id = $1', [admin.accountId])
  expect(await refusalOf(endGrant(as(admin), { grantId: own!.id as string }))).toBe('role.for-oneself')
})

test('a role is given once, ended, and given again', async () => {
  const { accountId } = await createAccount(as(admin), facts())
  const grant = { accountId, role: 'collector' as const, organisationId: ids.get(department)! }
  const twice = await Promise.all([refusalOf(grantRole(as(admin), grant)), refusalOf(grantRole(as(admin), grant))])
  expect(twice.sort()).toEqual(['done', 'role.held'])
  const [row] = await rows('select id from role_grant where account_id = $1 and role = $2', [accountId, 'collector'])
  await endGrant(as(admin), { grantId: row!.id as string })
  expect(await refusalOf(endGrant(as(admin), { grantId: row!.id as string }))).toBe('role.not-found')
  await grantRole(as(admin), grant)
  expect((await journalOf(accountId)).filter((what) => String(what).startsWith('role.')).sort()).toEqual([
    'role.ended',
    'role.granted',
    'role.granted',
    'role.granted',
  ])
})

test('closing an account ends its sessions; opening it gives its roles back', async () => {
  const { accountId } = await createAccount(as(admin), facts())
  await openSession(accountId)
  await disableAccount(as(admin), { accountId })
  expect(await openSessions(accountId)).toEqual(['disabled'])
  expect(await refusalOf(disableAccount(as(admin), { accountId }))).toBe('account.already-disabled')
  await enableAccount(as(admin), { accountId })
  expect(await refusalOf(enableAccount(as(admin), { accountId }))).toBe('account.not-disabled')
  const [row] = await rows('select disabled_at, disabled_why, enabled_at from account where id = $1', [accountId])
  expect(row).toEqual({ disabled_at: null, disabled_why: null, enabled_at: now })
})

test('who administers one body cannot take over an account that reaches further', async () => {
  const { accountId } = await createAccount(as(admin), facts())
  await grantRole(as(admin), { accountId, role: 'office', organisationId: ids.get(province)! })
  for (const step of [
    () => disableAccount(as(narrow), { accountId }),
    () => resetPassword(as(narrow), { accountId }),
    () => resetSecondFactor(as(narrow), { accountId }),
    () => endAccountSessions(as(narrow), { accountId }),
    () => linkProvider(as(narrow), { accountId, issuer: 'https://sso.vanlinh.gov.vn', subject: '1' }),
    () => disableAccount(as(narrow), { accountId: admin.accountId }),
  ])
    expect(await refusalOf(step())).toBe('account.not-yours')
  expect(await refusalOf(resetPassword(as(admin), { accountId: admin.accountId }))).toBe('account.own')
})

test('a new password ends every session and is asked to be changed', async () => {
  const { accountId } = await createAccount(as(admin), facts())
  await openSession(accountId)
  const { password } = await resetPassword(as(admin), { accountId })
  const [row] = await rows('select password_hash, must_change_password from account_credential where account_id = $1', [
    accountId,
  ])
  expect(await passwordFits(password, row!.password_hash as string)).toBe(true)
  expect(row!.must_change_password).toBe(true)
  expect(await openSessions(accountId)).toEqual(['password_changed'])
})

test('a lost telephone: the second factor goes and with it every session', async () => {
  const { accountId } = await createAccount(as(admin), facts())
  await openSession(accountId)
  await rows(`update account_credential set totp_secret = 'x', totp_confirmed_at = now() where account_id = $1`, [
    accountId,
  ])
  await resetSecondFactor(as(admin), { accountId })
  const [row] = await rows('select totp_secret, totp_confirmed_at from account_credential where account_id = $1', [
    accountId,
  ])
  expect(row).toEqual({ totp_secret: null, totp_confirmed_at: null })
  expect(await openSessions(accountId)).toEqual(['revoked'])
})

test('one person at the provider opens one account', async () => {
  const one = await createAccount(as(admin), facts())
  login = `can.bo.${++serial}`
  const two = await createAccount(as(admin), facts())
  const at = { issuer: 'https://sso.vanlinh.gov.vn', subject: 'nv-0042' }
  await linkProvider(as(admin), { accountId: one.accountId, ...at })
  expect(await refusalOf(linkProvider(as(admin), { accountId: two.accountId, ...at }))).toBe('account.identity-taken')
  await linkProvider(as(admin), { accountId: one.accountId, issuer: at.issuer, subject: '' })
  await linkProvider(as(admin), { accountId: two.accountId, ...at })
})
