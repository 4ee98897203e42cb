import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { addPerson } from './add-person.ts'
import { addPosition } from './add-position.ts'
import { changePerson } from './change-person.ts'
import { changePosition } from './change-position.ts'
import { endPosition, reopenPosition } from './end-position.ts'
import { findPerson, listPeople } from './people-list.ts'
import { directorySearch } from './search.ts'
import { takeBackPerson } from './take-back-person.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let ids: Map<string, string>
let office: Actor
let commune: Actor
const today = '2026-11-20'
const as = (actor: Actor) => worldOf(database, actor, new Date('2026-11-20T03:00:00Z'), vietnamCalendar())

beforeAll(async () => {
  database = await testDatabase()
  ids = await enterBodies(database, smallTree)
  office = await enterAccount(database, 'van-phong', [{ role: 'office', organisationId: ids.get('Tỉnh Vân Lĩnh')! }])
  commune = await enterAccount(database, 'xa', [{ role: 'office', organisationId: ids.get('Xã Tân An')! }])
})
afterAll(() => database.close())

const add = (fullName: string, body = 'Sở Nội vụ', more: { phone?: string; sortAs?: string; title?: string } = {}) => {
  const { title = 'Chuyên viên', ...facts } = more
  return addPerson(as(office), { fullName, ...facts, position: { organisationId: ids.get(body)!, title } })
}
const person = (id: string) => as(office).read((db) => findPerson(db, id))
const names = async (search?: string) =>
  (await as(office).read((db) => listPeople(db, { search }, today))).rows.map((row) => row.fullName)
const lines = (subject: string) =>
  as(office).read((db) =>
    db.selectFrom('journal').select(['what', 'detail']).where('subject_id', '=', subject).orderBy('at').execute(),
  )

describe('add', () => {
  test('a person comes with a position; the history keeps no number', async () => {
    const { personId } = await add('Nguyễn Văn Phước', 'Sở Nội vụ', { phone: '0912345678', title: 'Phó Giám đốc' })
    expect(await person(personId)).toMatchObject({
      phone: '0912 345 678',
      positions: [{ title: 'Phó Giám đốc', protocolRank: 200, validFrom: today }],
    })
    expect(JSON.stringify(await lines(personId))).not.toContain('345')
  })

  test('two who add the same person at once add one', async () => {
    const both = await Promise.allSettled([add('Lò Thị Ánh', 'Sở Y tế'), add('Lò Thị Ánh', 'Sở Y tế')])
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((each) => each.status === 'rejected')!.reason).toMatchObject({ code: 'directory.person-exists' })
    expect(await names('lo thi anh')).toEqual(['Lò Thị Ánh'])
  })

  test('two of one name with two numbers are two people', async () => {
    await add('Vàng Thị Mai', 'Sở Tài chính', { phone: '0912000001' })
    await add('Vàng Thị Mai', 'Sở Tài chính', { phone: '0912000002' })
    expect(await names('0912 000 002')).toEqual(['Vàng Thị Mai'])
    expect(await names('vang thi mai')).toHaveLength(2)
  })

  test('an office adds people of its own units only', async () => {
    const position = { organisationId: ids.get('Sở Nội vụ')!, title: 'Kế toán' }
    await expect(addPerson(as(commune), { fullName: 'Ai Đó', position })).rejects.toMatchObject({
      code: 'directory.not-yours',
    })
    const own = { organisationId: ids.get('Ủy ban nhân dân xã Tân An')!, title: 'Kế toán' }
    const { personId } = await addPerson(as(commune), { fullName: 'Sùng A Chớ', position: own })
    await takeBackPerson(as(commune), { personId })
    expect(await names('sung a cho')).toEqual([])
  })
})

test('names stand by given name; a sort of their own counts', async () => {
  const made = [await add('Y Bhin Mlô', 'Công an tỉnh Vân Lĩnh'), await add('Trần Văn An', 'Công an tỉnh Vân Lĩnh')]
  await add('Patâu Axa Thị Phiễm', 'Công an tỉnh Vân Lĩnh', { sortAs: 'Axa' })
  await add('Đỗ Thị Ân', 'Công an tỉnh Vân Lĩnh')
  const under = ids.get('Công an tỉnh Vân Lĩnh')!
  const { rows } = await as(office).read((db) => listPeople(db, { under }, today))
  expect(rows.map((row) => row.fullName)).toEqual(['Trần Văn An', 'Patâu Axa Thị Phiễm', 'Đỗ Thị Ân', 'Y Bhin Mlô'])
  expect(made).toHaveLength(2)
})

describe('change', () => {
  test('the second of two editors is told', async () => {
    const { personId } = await add('Hoàng Thị Chanh', 'Sở Y tế')
    const change = (email: string) =>
      changePerson(as(office), { personId, version: 1, fullName: 'Hoàng Thị Chanh', email })
    await change('chanh@vanlinh.gov.vn')
    await expect(change('khac@vanlinh.gov.vn')).rejects.toMatchObject({ code: 'directory.changed-meanwhile' })
    expect((await person(personId))!.email).toBe('chanh@vanlinh.gov.vn')
  })

  test('a position ends, is taken back, and stays readable', async () => {
    const { personId, positionId } = await add('Mùa A Tủa', 'Sở Y tế')
    await endPosition(as(office), { positionId })
    await expect(endPosition(as(office), { positionId })).rejects.toMatchObject({
      code: 'directory.position-not-found',
    })
    expect((await person(personId))!.positions).toHaveLength(1)
    await reopenPosition(as(office), { positionId })
    expect((await person(personId))!.positions[0]!.validTo).toBeNull()
    expect((await lines(personId)).map((line) => line.what)).toEqual([
      'person.added',
      'position.ended',
      'position.reopened',
    ])
  })

  test('one person in two bodies; the same post twice is refused; whom to call is chosen', async () => {
    const { personId, positionId } = await add('Chu Văn Đạt', 'Sở Tài chính')
    const more = { personId, organisationId: ids.get('Sở Y tế')!, title: 'Thành viên Ban Chỉ đạo' }
    await addPosition(as(office), more)
    await expect(addPosition(as(office), more)).rejects.toMatchObject({ code: 'directory.position-exists' })
    await changePosition(as(office), { positionId, title: 'Chuyên viên', isContact: true, protocolRank: 500 })
    const { rows } = await as(office).read((db) => listPeople(db, { search: 'chu van dat', contactsOnly: true }, today))
    expect(rows[0]!.positions.map((held) => [held.title, held.isContact])).toEqual([
      ['Chuyên viên', true],
      ['Thành viên Ban Chỉ đạo', false],
    ])
  })
})

test('the search page finds bodies by old names and people by number', async () => {
  const find = (code: string, text: string) =>
    as(office).read((db) => directorySearch.find((source) => source.code === code)!.find(db, text, today, 8))
  const bodies = await find('co-quan', 'so ldtbxh')
  expect(bodies.hits.map((hit) => hit.title)).toContain('Sở Nội vụ')
  expect(bodies.hits[0]!.line).toContain('nhận việc của Sở Lao động')
  expect((await find('nguoi', '345 678')).hits.map((hit) => hit.title)).toEqual(['Nguyễn Văn Phước'])
})
