import { afterAll, beforeAll, expect, test } from 'vitest'
import { isWorkingDay } from '#calendar/work-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { changeCalendar } from './change-calendar.ts'
import { confirmCalendarYear, takeBackCalendarYear } from './confirm-calendar-year.ts'
import { loadCalendar } from './load-calendar.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let office: Actor
let agency: Actor
const now = new Date('2026-11-20T03:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
  const ids = await enterBodies(database, smallTree)
  office = await enterAccount(database, 'van-phong', [{ role: 'office', organisationId: ids.get('Tỉnh Vân Lĩnh')! }])
  agency = await enterAccount(database, 'so-y-te', [
    { role: 'agency_coordinator', organisationId: ids.get('Sở Y tế')! },
  ])
})
afterAll(() => database.close())

const calendar = () => loadCalendar(database, database.jurisdictionId)
const as = async (actor: Actor) => worldOf(database, actor, now, await calendar())
const journal = async () =>
  (await as(office)).read(async (db) =>
    (await db.selectFrom('journal').select(['what', 'detail']).orderBy('at').execute()).map((row) => row),
  )

test('a swap makes a weekday free and a Saturday worked, under a new version, with a line for those who count days', async () => {
  const old = await calendar()
  const { before } = await changeCalendar(await as(office), {
    days: [
      { date: '23/11/2026', kind: 'swap_off', name: 'Nghỉ hoán đổi 23/11' },
      { date: '05/12/2026', kind: 'swap_work', name: 'Làm bù 23/11' },
    ],
    source: 'Thông báo số 9441/TB-BNV',
  })
  const next = await calendar()
  expect([isWorkingDay(old, '2026-11-23'), isWorkingDay(old, '2026-12-05')]).toEqual([true, false])
  expect([isWorkingDay(next, '2026-11-23'), isWorkingDay(next, '2026-12-05')]).toEqual([false, true])
  expect(next.version).not.toBe(old.version)
  expect(before.map((day) => day.kind)).toEqual([null, null])
  expect((await journal()).at(-1)).toMatchObject({
    what: 'calendar.changed',
    detail: { version: 2, days: [{ date: '2026-11-23', kind: 'swap_off', was: null }, { date: '2026-12-05' }] },
  })
  await changeCalendar(await as(office), {
    days: before.map(({ date, kind, name }) => ({ date, kind, name })),
    source: 'Hoàn tác',
  })
  expect(isWorkingDay(await calendar(), '2026-11-23')).toBe(true)
})

test('two who correct at once both count, each under its own version', async () => {
  const world = await as(office)
  const day = (date: string) =>
    changeCalendar(world, { days: [{ date, kind: 'holiday', name: 'Ngày nghỉ riêng' }], source: 'Quyết định' })
  const both = await Promise.all([day('2026-12-21'), day('2026-12-22')])
  expect(new Set(both.map((each) => each.version)).size).toBe(2)
  const next = await calendar()
  expect([isWorkingDay(next, '2026-12-21'), isWorkingDay(next, '2026-12-22')]).toEqual([false, false])
})

test('a weekday cannot be worked instead, and those who do not keep the calendar change nothing', async () => {
  const world = await as(office)
  await expect(
    changeCalendar(world, { days: [{ date: '2026-12-23', kind: 'swap_work', name: 'Làm bù' }], source: 'x1' }),
  ).rejects.toThrow('thứ Bảy')
  const lines = (await journal()).length
  await expect(
    changeCalendar(await as(agency), { days: [{ date: '2026-12-23', kind: 'holiday', name: 'Nghỉ' }], source: 'x1' }),
  ).rejects.toMatchObject({ code: 'calendar.not-yours' })
  expect(await journal()).toHaveLength(lines)
})

test('a year is confirmed once, and can be opened again', async () => {
  expect((await calendar()).confirmedYears.has(2027)).toBe(false)
  const world = await as(office)
  const both = await Promise.allSettled([
    confirmCalendarYear(world, { year: 2027, source: 'Thông báo lịch nghỉ năm 2027' }),
    confirmCalendarYear(world, { year: 2027, source: 'Thông báo lịch nghỉ năm 2027' }),
  ])
  expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await calendar()).confirmedYears.has(2027)).toBe(true)
  await takeBackCalendarYear(await as(office), { year: 2027 })
  expect((await calendar()).confirmedYears.has(2027)).toBe(false)
})
