import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record, recordSensitiveRead } from '#platform/journal.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { type AuditFilter, listAudit } from './audit-list.ts'
import { auditSentence } from './audit-words.ts'
import { readAudit } from './read-audit.ts'

type Staff = Extract<Actor, { kind: 'account' }>

const now = new Date('2026-11-20T03:00:00Z')
let database: Awaited<ReturnType<typeof testDatabase>>
let auditor: Staff
let clerk: Staff
const planId = newId()

beforeAll(async () => {
  database = await testDatabase()
  const organisationId = newId()
  await ownerQuery(
    database.url,
    `insert into organisation (jurisdiction_id, id, name, kind, level, search_key) values ($1, $2, 'Tỉnh Vân Lĩnh', 'territory', 'province', 'x')`,
    [database.jurisdictionId, organisationId],
  )
  auditor = await staff('thanhtra', 'Bà Hứa Minh Thư', 'auditor', organisationId)
  clerk = await staff('vanphong', 'Ông Vũ Đình Khang', 'office', organisationId)
  await transact(database, clerk, async (tx) => {
    await record(tx, clerk, { what: 'organisation.created', subjectKind: 'organisation', subjectId: organisationId })
    await record(tx, clerk, { what: 'plan.read', subjectKind: 'plan', subjectId: planId })
    await recordSensitiveRead(tx, clerk, {
      what: 'person.phone',
      subjectKind: 'person',
      subjectId: newId(),
      why: 'Mời họp',
    })
  })
  await enterPlan(organisationId)
  await transact(database, database.system, async (tx) => {
    await record(tx, database.system, { what: 'account.signed-in', subjectKind: 'account', subjectId: clerk.accountId })
    for (const [login, good] of [
      ['vanphong', false],
      ['vanphong', true],
      ['matkhaucuatoi', false],
    ] as const)
      await tx
        .insertInto('sign_in_attempt')
        .values({ jurisdiction_id: database.jurisdictionId, id: newId(), login, at: now, good, address: '10.0.0.7' })
        .execute()
  })
})
afterAll(() => database.close())

/** A draft: no auditor may open it. */
async function enterPlan(organisation_id: string): Promise<void> {
  const base = { jurisdiction_id: database.jurisdictionId }
  const plan = {
    id: planId,
    organisation_id,
    origin: 'template',
    conference_type: 'women',
    created_by: clerk.accountId,
  }
  const fact = { plan_id: planId, key: 'title' }
  await transact(database, database.system, async (tx) => {
    await tx.insertInto('plan').values({ ...base, ...plan }).execute() // biome-ignore format: one row
    for (const [index, title] of ['Đối thoại phụ nữ', 'Đối thoại với phụ nữ năm 2026'].entries())
      await tx
        .insertInto('plan_fact')
        .values({ ...base, ...fact, version: index + 1, value: JSON.stringify(title) })
        .execute()
  })
}

async function staff(login: string, name: string, role: 'auditor' | 'office', organisationId: string): Promise<Staff> {
  const accountId = newId()
  const base = { jurisdiction_id: database.jurisdictionId }
  await transact(database, database.system, async (tx) => {
    await tx.insertInto('account').values({ ...base, id: accountId, login, display_name: name }).execute() // biome-ignore format: one row
    await tx
      .insertInto('role_grant')
      .values({ ...base, id: newId(), account_id: accountId, role, organisation_id: organisationId })
      .execute()
  })
  const grants = [{ role, organisationId, conferenceId: null }]
  return { kind: 'account', jurisdictionId: database.jurisdictionId, accountId, sessionId: newId(), displayName: name, organisation: null, grants } // biome-ignore format: one actor
}

const as = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())
const lines = async (filter: AuditFilter) =>
  (await as(auditor).read((db) => listAudit(db, filter))).rows
    .map((row) => `${row.who} ${auditSentence(row.what, row.detail)}`)
    .sort()

test('the book of reads names who, what and why; looking into it adds a line of one’s own', async () => {
  const first = await readAudit(as(auditor), { kind: 'reads' }, 'page')
  expect(first.rows.map((row) => [row.who, row.what, row.why])).toEqual([
    ['Ông Vũ Đình Khang', 'person.phone', 'Mời họp'],
  ])
  await readAudit(as(auditor), { kind: 'tries' }, 'excel')
  expect(await lines({ kind: 'reads' })).toEqual([
    'Bà Hứa Minh Thư xem nhật ký',
    'Bà Hứa Minh Thư xuất nhật ký ra Excel',
    'Ông Vũ Đình Khang xem số điện thoại',
  ])
})

test('who may not audit is told so, sees nothing past the fence, and leaves no line', async () => {
  await expect(readAudit(as(clerk), { kind: 'steps' }, 'page')).rejects.toMatchObject({ code: 'audit.not-yours' })
  const seen = await as(clerk).read(async (db) => [
    (await listAudit(db, { kind: 'tries' })).total,
    (await listAudit(db, { kind: 'reads', accountId: auditor.accountId })).total,
  ])
  expect(seen).toEqual([0, 0])
  const rows = await ownerQuery(database.url, 'select id from sensitive_read where account_id = $1', [clerk.accountId])
  expect(rows).toHaveLength(1)
})

test('the book of steps is filtered by person, subject and day', async () => {
  const all = ['Ông Vũ Đình Khang thêm một cơ quan vào danh bạ', 'Ông Vũ Đình Khang đăng nhập', 'Ông Vũ Đình Khang đọc tệp kế hoạch'] // biome-ignore format: a list
  expect(await lines({ kind: 'steps' })).toEqual(all.sort())
  expect(await lines({ kind: 'steps', what: 'plan.' })).toEqual(['Ông Vũ Đình Khang đọc tệp kế hoạch'])
  expect(await lines({ kind: 'steps', accountId: auditor.accountId })).toEqual([])
  expect(await lines({ kind: 'steps', to: '2020-01-01' })).toEqual([])
  expect(await lines({ kind: 'tries', from: '2026-11-20', to: '2026-11-20' })).toHaveLength(2)
  expect(await lines({ kind: 'tries', from: '2026-11-21' })).toEqual([])
})

test('what was typed as a login that nobody has is never shown: it may be a password', async () => {
  const { rows } = await as(auditor).read((db) => listAudit(db, { kind: 'tries' }))
  expect(JSON.stringify(rows)).not.toContain('matkhaucuatoi')
  expect(rows.map((row) => row.who).sort()).toEqual(['Tên đăng nhập không có', 'Ông Vũ Đình Khang'])
})

test('a line names what it was about, as far as the reader may know it', async () => {
  const { rows } = await as(auditor).read((db) => listAudit(db, { kind: 'steps' }))
  expect(rows.map((row) => [row.what, row.subject]).sort()).toEqual([
    ['account.signed-in', null],
    ['organisation.created', 'Tỉnh Vân Lĩnh'],
    ['plan.read', 'Đối thoại với phụ nữ năm 2026'],
  ])
})

test('a clerk who audits nothing learns no title this way', async () => {
  const named = (actor: Actor) =>
    as(actor).read((db) =>
      db.selectNoFrom(sql<string | null>`audited_name('plan', ${planId})`.as('title')).executeTakeFirstOrThrow(),
    )
  expect([(await named(auditor)).title, (await named(clerk)).title]).toEqual(['Đối thoại với phụ nữ năm 2026', null])
})

test('no code is ever shown to a person', () => {
  expect(auditSentence('petition.masked-twice', {})).toBe('ghi một việc về ý kiến')
  expect(auditSentence('unheard.of', null)).toBe('ghi một việc về hội nghị')
})
