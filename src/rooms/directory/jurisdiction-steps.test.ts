import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { changeJurisdiction } from './change-jurisdiction.ts'
import { mayKeepJurisdiction } from './policy.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'
import { uncheckedJurisdiction } from './unchecked.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let administrator: Actor
let narrow: Actor
let office: Actor
const now = new Date('2026-11-20T03:00:00Z')
const as = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())

beforeAll(async () => {
  database = await testDatabase()
  const ids = await enterBodies(database, smallTree)
  const root = ids.get('Tỉnh Vân Lĩnh')!
  administrator = await enterAccount(database, 'quantri', [{ role: 'sys_admin', organisationId: root }])
  narrow = await enterAccount(database, 'quantri.noivu', [{ role: 'sys_admin', organisationId: ids.get('Sở Nội vụ')! }])
  office = await enterAccount(database, 'vanphong', [{ role: 'office', organisationId: root }])
})
afterAll(() => database.close())

const province = () => as(office).read((db) => uncheckedJurisdiction(db, database.jurisdictionId))
const facts = {
  name: 'Tỉnh Vân Lĩnh',
  authority: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
  helpName: 'Ban Tiếp công dân tỉnh',
  helpPhone: '02003555001',
  helpHours: 'giờ hành chính',
}

test('an administrator of the province changes whom to call; the way back is the same step', async () => {
  const { version } = await province()
  const first = await changeJurisdiction(as(administrator), { ...facts, version })
  expect(await province()).toMatchObject({ ...facts, helpPhone: '0200 355 5001', version: version + 1 })
  const next = { ...facts, helpName: 'Văn phòng UBND tỉnh', version: first.version }
  const { before } = await changeJurisdiction(as(administrator), next)
  expect(before).toMatchObject({ helpName: 'Ban Tiếp công dân tỉnh', helpPhone: '0200 355 5001' })
  const { roots: _, helpPhone, ...rest } = before
  await changeJurisdiction(as(administrator), { ...facts, ...rest, helpPhone, version: version + 2 } as typeof next)
  expect((await province()).helpName).toBe('Ban Tiếp công dân tỉnh')
  const lines = await ownerQuery(
    database.url,
    `select detail from journal where what = 'jurisdiction.changed' order by at, id`,
  )
  expect(lines.map((line) => (line.detail as { fields: string[] }).fields).slice(1)).toEqual([
    ['helpName'],
    ['helpName'],
  ])
})

test('the second of two who edit at once is told, and nothing of theirs is lost to the first', async () => {
  const { version } = await province()
  const both = ['một', 'hai'].map((name) =>
    changeJurisdiction(as(administrator), { ...facts, helpName: `Bộ phận ${name}`, version }),
  )
  const outcomes = await Promise.allSettled(both)
  expect(outcomes.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(outcomes.find((each) => each.status === 'rejected')).toMatchObject({
    reason: { code: 'directory.changed-meanwhile' },
  })
  expect((await province()).version).toBe(version + 1)
})

test('neither the office nor the administrator of one department may, in the step or past the fence', async () => {
  const { version, roots } = await province()
  for (const actor of [office, narrow]) {
    expect(mayKeepJurisdiction(actor, roots)).toBe(false)
    await expect(changeJurisdiction(as(actor), { ...facts, version })).rejects.toMatchObject({
      code: 'jurisdiction.not-yours',
    })
    const { numUpdatedRows } = await as(actor).write((tx) =>
      tx.updateTable('jurisdiction').set({ name: 'Tỉnh Khác' }).executeTakeFirstOrThrow(),
    )
    expect(numUpdatedRows).toBe(0n)
  }
})

test('the address of the server is not theirs to change', async () => {
  const taken = as(administrator).write((tx) => tx.updateTable('jurisdiction').set({ host: 'x.vn' }).execute())
  await expect(taken).rejects.toMatchObject({ code: '42501' })
})

test('a telephone that is none is refused before anything is kept', async () => {
  const { version } = await province()
  await expect(changeJurisdiction(as(administrator), { ...facts, helpPhone: '12', version })).rejects.toThrow()
  expect((await province()).version).toBe(version)
})
