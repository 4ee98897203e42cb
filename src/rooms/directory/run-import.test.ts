import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { sheetXlsx } from '#papers/xlsx.ts'
import type { Actor } from '#platform/actor.ts'
import { prepareJobs, startJobs } from '#platform/jobs.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { addImport } from './add-import.ts'
import { sliceSize } from './commit-import.ts'
import { uncheckedImport } from './import/import-rows.ts'
import { directoryJobs } from './jobs.ts'
import { startImport, stopImport, takeNextPiece } from './run-import.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let office: Extract<Actor, { kind: 'account' }>
let administrator: Actor
let importId: string
const now = new Date('2026-11-20T03:00:00Z')
const as = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())
const lines = 2 * sliceSize + 20

beforeAll(async () => {
  database = await testDatabase()
  await prepareJobs(database.url)
  const ids = await enterBodies(database, smallTree)
  const organisationId = ids.get('Tỉnh Vân Lĩnh')!
  office = await enterAccount(database, 'van-phong', [{ role: 'office', organisationId }])
  administrator = await enterAccount(database, 'quan-tri', [{ role: 'sys_admin', organisationId }])
})
beforeEach(async () => {
  importId = await send(office, ['Họ và tên', 'Chức vụ', 'Cơ quan'], (name) => [name, 'Chuyên viên', 'Sở Nội vụ'])
})
afterEach(async () => {
  await ownerQuery(database.url, 'delete from graphile_worker._private_jobs')
  await ownerQuery(database.url, 'delete from position')
  await ownerQuery(database.url, 'delete from person')
})
afterAll(() => database.close())

async function send(actor: Actor, headers: string[], row: (name: string) => string[]): Promise<string> {
  const given = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Mai', 'Sơn']
  const names = Array.from({ length: lines }, (_, index) =>
    ['Nguyễn', ...[100, 10, 1].map((place) => given[Math.floor(index / place) % 10])].join(' '),
  )
  const columns = headers.map((header) => ({ header }))
  const bytes = await sheetXlsx({ title: 'Danh sách', columns, rows: names.map(row) })
  return (await addImport(as(actor), { kind: 'people', name: 'a.xlsx', bytes })).importId
}

const view = async () => (await as(database.system).read((db) => uncheckedImport(db, importId)))!
const waitingJobs = async () => (await ownerQuery(database.url, 'select id from graphile_worker._private_jobs')).length
const piece = () => takeNextPiece(database, database.jurisdictionId, { importId }, now)

test('a list goes in by itself to the end, in the name of who pressed', async () => {
  expect(await startImport(as(office), { importId })).toEqual({ inBackground: true })
  const errors: unknown[] = []
  const worker = await startJobs(
    database.url,
    directoryJobs(database, () => now),
    (_, error) => errors.push(error),
  )
  try {
    await vi.waitFor(async () => expect((await view()).committedAt).not.toBeNull(), { timeout: 30_000, interval: 200 })
  } finally {
    await worker.stop()
  }
  expect([(await view()).done, errors]).toEqual([lines, []])
  const who = await ownerQuery(database.url, `select distinct account_id from journal where what = 'person.added'`)
  expect(who).toEqual([{ account_id: office.accountId }])
}, 60_000)

test('each piece leaves the next in the queue; after the last there is none', async () => {
  await startImport(as(office), { importId })
  await ownerQuery(database.url, 'delete from graphile_worker._private_jobs')
  await piece()
  expect([(await view()).done, await waitingJobs()]).toEqual([sliceSize, 1])
  await piece()
  await ownerQuery(database.url, 'delete from graphile_worker._private_jobs')
  await piece()
  expect([(await view()).done, await waitingJobs()]).toEqual([lines, 0])
  await piece()
  expect((await view()).done).toBe(lines)
})

test('a held list takes nothing, also when a piece was on its way; started again it goes on where it was', async () => {
  await startImport(as(office), { importId })
  await piece()
  await Promise.all([piece(), stopImport(as(office), { importId })])
  const held = await view()
  expect(held.stoppedAt).not.toBeNull()
  await piece()
  expect((await view()).done).toBe(held.done)
  await startImport(as(office), { importId })
  for (let turn = 0; turn < 3; turn++) await piece()
  expect((await view()).done).toBe(lines)
})

test('who was closed meanwhile takes nothing in; the list is held for somebody else', async () => {
  await startImport(as(office), { importId })
  await ownerQuery(database.url, `update account set disabled_at = now() where login = 'van-phong'`)
  await piece()
  expect([(await view()).done, (await view()).stoppedAt]).toEqual([0, now])
  await ownerQuery(database.url, `update account set disabled_at = null where login = 'van-phong'`)
})

test('who lost the role meanwhile takes nothing in either', async () => {
  await startImport(as(office), { importId })
  await ownerQuery(database.url, `update role_grant set ended_at = now() where account_id = $1`, [office.accountId])
  await piece()
  expect([(await view()).done, (await view()).stoppedAt]).toEqual([0, now])
  await ownerQuery(database.url, `update role_grant set ended_at = null where account_id = $1`, [office.accountId])
})

test('a list that makes accounts waits for its page: its passwords are in the answers', async () => {
  const columns = ['Họ và tên', 'Cơ quan', 'Tên đăng nhập', 'Vai trò']
  importId = await send(administrator, columns, (name) => [name, 'Sở Nội vụ', 'an.nguyen', 'Đầu mối cơ quan'])
  expect(await startImport(as(administrator), { importId })).toEqual({ inBackground: false })
  expect(await waitingJobs()).toBe(0)
  expect(await startImport(as(office), { importId })).toEqual({ inBackground: true })
})
