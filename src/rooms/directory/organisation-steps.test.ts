import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { changeOrganisation } from './change-organisation.ts'
import { createOrganisation } from './create-organisation.ts'
import { endOrganisation, reopenOrganisation } from './end-organisation.ts'
import { mergeOrganisations, takeBackMerge } from './merge-organisations.ts'
import { listOrganisations } from './organisation-list.ts'
import { forgetName, rememberName } from './remember-name.ts'
import { renameOrganisation, takeBackRename } from './rename-organisation.ts'
import { resolveBodies } from './resolve-bodies.ts'
import { endFunction, nameFunction, setFunction } from './set-function.ts'
import { splitOrganisation } from './split-organisation.ts'
import { takeBackOrganisation } from './take-back-organisation.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let ids: Map<string, string>
let office: Actor
let agency: Actor
let unions: Actor
const now = new Date('2026-11-20T03:00:00Z')
const as = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())
const id = (name: string) => ids.get(name)!

beforeAll(async () => {
  database = await testDatabase()
  ids = await enterBodies(database, smallTree)
  office = await enterAccount(database, 'van-phong', [{ role: 'office', organisationId: id('Tỉnh Vân Lĩnh') }])
  agency = await enterAccount(database, 'so-y-te', [{ role: 'agency_coordinator', organisationId: id('Sở Y tế') }])
  unions = await enterAccount(database, 'hoi', [
    { role: 'standing_body', organisationId: id('Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh') },
  ])
})
afterAll(() => database.close())

const rowOf = (organisationId: string) =>
  as(office).read((db) =>
    db.selectFrom('organisation').selectAll().where('id', '=', organisationId).executeTakeFirstOrThrow(),
  )
const lines = (subject: string) =>
  as(office).read(async (db) =>
    (await db.selectFrom('journal').select('what').where('subject_id', '=', subject).orderBy('at').execute()).map(
      (row) => row.what,
    ),
  )
const facts = (name: string, parentId: string | null = id('Sở Y tế')) => ({
  name,
  parentId,
  kind: 'department' as const,
  level: 'province' as const,
})
const create = async (name: string, parent?: string | null) =>
  (await createOrganisation(as(office), facts(name, parent))).organisationId
const find = async (search: string, state: 'living' | 'all' = 'living') =>
  (await as(agency).read((db) => listOrganisations(db, { search, state }, '2026-11-20'))).rows
const resolved = async (text: string) =>
  (await as(office).read((db) => resolveBodies(db, text, '2026-11-20'))).bodies.map((body) => body.name)

describe('create', () => {
  test('a body stands below its parent, findable without marks, with its line in the history', async () => {
    const made = await create('  Chi cục   An toàn thực phẩm ')
    expect(await rowOf(made)).toMatchObject({
      name: 'Chi cục An toàn thực phẩm',
      lineage: [id('Tỉnh Vân Lĩnh'), id('Ủy ban nhân dân tỉnh Vân Lĩnh'), id('Sở Y tế'), made],
    })
    expect(await lines(made)).toEqual(['organisation.created'])
    expect((await find('chi cuc attp')).map((row) => row.id)).toEqual([made])
  })

  test('two who enter the same body at once make one', async () => {
    const both = await Promise.allSettled([
      create('Trung tâm Kiểm soát bệnh tật'),
      create('Trung tâm Kiểm soát bệnh tật'),
    ])
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((each) => each.status === 'rejected')!.reason).toMatchObject({
      code: 'directory.organisation-exists',
    })
    expect(await find('kiểm soát bệnh tật')).toHaveLength(1)
  })

  test('the same name with the tone elsewhere is the same body', async () => {
    await create('Bệnh viện Hòa Lĩnh')
    await expect(create('Bệnh viện Hoà Lĩnh')).rejects.toMatchObject({ code: 'directory.organisation-exists' })
  })

  test('not for those who do not keep the directory, nor at the root for an office', async () => {
    await expect(createOrganisation(as(agency), facts('Phòng Nghiệp vụ'))).rejects.toMatchObject({
      code: 'directory.not-yours',
    })
    await expect(create('Tỉnh Khác', null)).rejects.toMatchObject({ code: 'directory.not-yours' })
    expect(await find('Phòng Nghiệp vụ')).toEqual([])
  })

  test('is taken back while nothing hangs on it', async () => {
    const made = await create('Phòng Thử')
    await takeBackOrganisation(as(office), { organisationId: made })
    expect(await find('Phòng Thử')).toEqual([])
    await expect(takeBackOrganisation(as(office), { organisationId: id('Sở Y tế') })).rejects.toMatchObject({
      code: 'directory.something-hangs-on-it',
    })
  })
})

describe('change', () => {
  test('the second of two editors is told, and nothing of the first is lost', async () => {
    const made = await create('Phòng Kế hoạch')
    const change = (phone: string) =>
      changeOrganisation(as(office), { ...facts('Phòng Kế hoạch'), organisationId: made, version: 1, phone })
    const { before } = await change('02003556031')
    expect(before.phone).toBeNull()
    await expect(change('02003556099')).rejects.toMatchObject({ code: 'directory.changed-meanwhile' })
    expect((await rowOf(made)).phone).toBe('0200 355 6031')
  })

  test('a body cannot stand below its own unit', async () => {
    const above = await create('Cục Trên')
    const below = await create('Phòng Dưới', above)
    await expect(
      changeOrganisation(as(office), { ...facts('Cục Trên', below), organisationId: above, version: 1 }),
    ).rejects.toMatchObject({ code: 'directory.below-itself' })
  })

  test('moving a body moves the lineage of everything below it', async () => {
    const above = await create('Ban Chuyển')
    const below = await create('Phòng Theo', above)
    await changeOrganisation(as(office), {
      ...facts('Ban Chuyển', id('Sở Tài chính')),
      organisationId: above,
      version: 1,
    })
    expect((await rowOf(below)).lineage).toEqual([
      id('Tỉnh Vân Lĩnh'),
      id('Ủy ban nhân dân tỉnh Vân Lĩnh'),
      id('Sở Tài chính'),
      above,
      below,
    ])
  })
})

describe('rename', () => {
  test('the old name finds the new one, with its last day, and can be taken back', async () => {
    const made = await create('Chi cục Thú y')
    const { oldName, version } = await renameOrganisation(as(office), {
      organisationId: made,
      name: 'Chi cục Chăn nuôi và Thú y',
      on: '01/03/2025',
      source: 'Quyết định số 20/QĐ-UBND',
      version: 1,
    })
    expect(oldName).toBe('Chi cục Thú y')
    const [row] = await find('chi cục thú y')
    expect(row).toMatchObject({ name: 'Chi cục Chăn nuôi và Thú y' })
    expect(row!.past).toMatchObject({ name: 'Chi cục Thú y', how: 'former', since: '2025-02-28' })
    expect(await resolved('Chi cục Thú y')).toEqual(['Chi cục Chăn nuôi và Thú y'])
    await takeBackRename(as(office), { organisationId: made, name: oldName, version })
    expect((await rowOf(made)).name).toBe('Chi cục Thú y')
    expect(await lines(made)).toEqual([
      'organisation.created',
      'organisation.renamed',
      'organisation.rename-taken-back',
    ])
  })

  test('not from a day to come', async () => {
    await expect(
      renameOrganisation(as(office), {
        organisationId: id('Sở Y tế'),
        name: 'Sở Sức khỏe',
        on: '2027-01-01',
        source: 'Nghị quyết',
        version: 1,
      }),
    ).rejects.toMatchObject({ code: 'directory.not-yet-that-day' })
    expect((await rowOf(id('Sở Y tế'))).name).toBe('Sở Y tế')
  })
})

describe('end', () => {
  test('a body that ended is no longer named by a plan, but stays readable; the end can be taken back', async () => {
    const made = await create('Ban Chỉ đạo cũ')
    await endOrganisation(as(office), { organisationId: made, lastDay: '30/06/2025', source: 'Quyết định' })
    expect(await resolved('Ban Chỉ đạo cũ')).toEqual([])
    expect((await find('Ban Chỉ đạo cũ', 'all')).map((row) => row.validTo)).toEqual(['2025-06-30'])
    await expect(
      endOrganisation(as(office), { organisationId: made, lastDay: '01/07/2025', source: 'Quyết định' }),
    ).rejects.toMatchObject({ code: 'directory.already-ended' })
    await reopenOrganisation(as(office), { organisationId: made })
    expect(await resolved('Ban Chỉ đạo cũ')).toEqual(['Ban Chỉ đạo cũ'])
  })

  test('not while units below it live', async () => {
    await expect(
      endOrganisation(as(office), { organisationId: id('Sở Y tế'), lastDay: '30/06/2025', source: 'Quyết định' }),
    ).rejects.toMatchObject({ code: 'directory.children-living' })
  })
})

describe('merge and split', () => {
  test('two communes become one: the old names find it, its units move, and all of it can be taken back', async () => {
    const [old, second, whole] = [await create('Xã Bản Cũ'), await create('Xã Bản Hai'), await create('Xã Bản Mới')]
    const unit = await create('Trạm Y tế Bản Cũ', old)
    await nameFunction(as(office), { name: 'Hộ tịch' })
    await setFunction(as(office), {
      organisationId: old,
      functionCode: 'ho-tich',
      validFrom: '2020-01-01',
      source: 'Quyết định',
    })
    const { mergeId } = await mergeOrganisations(as(office), {
      predecessorIds: [old, second],
      successorId: whole,
      on: '01/07/2025',
      source: 'Nghị quyết số 1660/NQ-UBTVQH15',
    })
    expect((await rowOf(old)).valid_to).toBe('2025-06-30')
    expect((await rowOf(unit)).parent_id).toBe(whole)
    const [row] = await find('xa ban cu')
    expect(row).toMatchObject({ name: 'Xã Bản Mới', functions: ['Hộ tịch'] })
    expect(row!.past).toMatchObject({ name: 'Xã Bản Cũ', how: 'taken-over', since: '2025-07-01' })
    const words = await as(office).read((db) => resolveBodies(db, 'Xã Bản Hai', '2026-11-20'))
    expect(words).toMatchObject({ bodies: [{ name: 'Xã Bản Mới' }], unsure: true })
    // On a day before the merger the old commune is the one that was meant.
    const then = await as(office).read((db) => resolveBodies(db, 'Xã Bản Hai', '2025-06-30'))
    expect(then).toMatchObject({ bodies: [{ name: 'Xã Bản Hai' }], unsure: false })

    await takeBackMerge(as(office), { mergeId })
    expect(await rowOf(old)).toMatchObject({ valid_to: null })
    expect((await rowOf(unit)).parent_id).toBe(old)
    expect((await find('xa ban cu')).map((each) => [each.name, each.functions])).toEqual([['Xã Bản Cũ', ['Hộ tịch']]])
    await expect(takeBackMerge(as(office), { mergeId })).rejects.toMatchObject({ code: 'directory.nothing-to-undo' })
  })

  test('two mergers of one body at once: one holds', async () => {
    const [old, one, other] = [await create('Xã Tranh'), await create('Xã Một'), await create('Xã Khác')]
    const merge = (successorId: string) =>
      mergeOrganisations(as(office), { predecessorIds: [old], successorId, on: '2025-07-01', source: 'Nghị quyết' })
    const both = await Promise.allSettled([merge(one), merge(other)])
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((each) => each.status === 'rejected')!.reason).toMatchObject({ code: 'directory.already-ended' })
  })

  test('a body cannot go up in itself or in what stands below it', async () => {
    const above = await create('Cục Gộp')
    const below = await create('Phòng Gộp', above)
    await expect(
      mergeOrganisations(as(office), {
        predecessorIds: [above],
        successorId: below,
        on: '2025-07-01',
        source: 'Nghị quyết',
      }),
    ).rejects.toMatchObject({ code: 'directory.merged-into-itself' })
  })

  test('a function goes to another; the body lives on with the rest', async () => {
    const from = id('Sở Nông nghiệp và Môi trường')
    const { mergeId } = await splitOrganisation(as(office), {
      organisationId: from,
      parts: [{ successorId: id('Sở Y tế'), functionCodes: ['giam-ngheo'] }],
      on: '2026-10-01',
      source: 'Nghị quyết số 5/NQ-HĐND',
    })
    const holders = async () =>
      (await as(office).read((db) => listOrganisations(db, { functionCode: 'giam-ngheo' }, '2026-11-20'))).rows.map(
        (row) => row.name,
      )
    expect(await holders()).toEqual(['Sở Y tế'])
    expect((await rowOf(from)).valid_to).toBeNull()
    await takeBackMerge(as(office), { mergeId })
    expect(await holders()).toEqual(['Sở Nông nghiệp và Môi trường'])
  })
})

describe('functions', () => {
  test('are held once at a time, and end', async () => {
    const set = () =>
      setFunction(as(office), {
        organisationId: id('Sở Tài chính'),
        functionCode: 'dat-dai',
        validFrom: '2025-03-01',
        source: 'Quyết định',
      })
    const both = await Promise.allSettled([set(), set()])
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    await endFunction(as(office), {
      organisationId: id('Sở Tài chính'),
      functionCode: 'dat-dai',
      validFrom: '2025-03-01',
      lastDay: '2025-12-31',
    })
    expect(
      (await as(office).read((db) => listOrganisations(db, { functionCode: 'dat-dai' }, '2026-11-20'))).rows.map(
        (row) => row.name,
      ),
    ).toEqual(['Sở Nông nghiệp và Môi trường'])
  })
})

describe('names of plans', () => {
  test('a phrase is linked once by whoever reads plans, and found from then on', async () => {
    expect(await resolved('Tỉnh Hội')).toEqual([])
    const link = { organisationId: id('Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh'), name: 'Tỉnh Hội' }
    await rememberName(as(unions), link)
    await rememberName(as(unions), link)
    expect(await resolved('Tỉnh Hội')).toEqual(['Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh'])
    expect(await lines(link.organisationId)).toEqual(['organisation.name-remembered'])
    await expect(rememberName(as(unions), { ...link, organisationId: id('Sở Y tế') })).rejects.toMatchObject({
      code: 'directory.name-of-another',
    })
    await expect(rememberName(as(agency), { ...link, name: 'Hội tỉnh nhà' })).rejects.toMatchObject({
      code: 'directory.not-yours',
    })
    await forgetName(as(unions), link)
    expect(await resolved('Tỉnh Hội')).toEqual([])
  })
})

describe('search', () => {
  test('an old department that was never entered finds those who do its work', async () => {
    const rows = await find('Sở LĐTBXH')
    expect(rows.map((row) => row.name).sort()).toEqual(
      ['Công an tỉnh Vân Lĩnh', 'Sở Nông nghiệp và Môi trường', 'Sở Nội vụ', 'Sở Y tế'].sort(),
    )
    expect(rows.find((row) => row.name === 'Sở Nội vụ')!.past).toMatchObject({
      name: 'Sở Lao động - Thương binh và Xã hội',
      how: 'taken-over',
      since: '2025-03-01',
    })
  })

  test('what was typed with marks comes before what only folds alike', async () => {
    expect((await find('xã Tân Ân')).map((row) => row.name).slice(0, 2)).toEqual([
      'Xã Tân Ân',
      'Hội Liên hiệp Phụ nữ xã Tân Ân',
    ])
  })
})
