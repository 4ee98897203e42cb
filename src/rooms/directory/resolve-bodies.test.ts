import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOnly } from '#platform/db.ts'
import { testDatabase } from '#platform/testing.ts'
import { resolveBodies } from './resolve-bodies.ts'
import { enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => {
  database = await testDatabase()
  await enterBodies(database, smallTree)
})
afterAll(() => database.close())

const resolve = (text: string, on = '2026-11-20') =>
  readOnly(database, database.system, (db) => resolveBodies(db, text, on))
const names = async (text: string) => (await resolve(text)).bodies.map((body) => body.name)

const womenOfProvince = 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh'
const committees = ['xã Tân An', 'xã Tân Ân', 'phường Thượng Lĩnh', 'đặc khu Hòn Sậy']

describe('one body', () => {
  test.each([
    ['Hội Liên hiệp Phụ nữ tỉnh', womenOfProvince],
    ['Hội LHPN tỉnh', womenOfProvince],
    ['Hội LHPN tỉnh Vân Lĩnh', womenOfProvince],
    ['Hội Phụ nữ tỉnh', womenOfProvince],
    ['Hội LHPN tỉnh (cơ quan thường trực)', womenOfProvince],
    ['Văn phòng UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Chánh Văn phòng UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Công an tỉnh', 'Công an tỉnh Vân Lĩnh'],
    ['UBND TỈNH', 'Ủy ban nhân dân tỉnh Vân Lĩnh'],
    ['Uỷ ban MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Lĩnh'],
    ['Mặt trận Tổ quốc tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Lĩnh'],
    ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Giám đốc Sở Nội vụ', 'Sở Nội vụ'],
    ['UBND xã Tân An', 'Ủy ban nhân dân xã Tân An'],
    ['UBND xã Tân Ân', 'Ủy ban nhân dân xã Tân Ân'],
    ['phường Thượng Lĩnh', 'Ủy ban nhân dân phường Thượng Lĩnh'],
  ])('%s', async (words, name) => {
    expect(await resolve(words)).toMatchObject({ bodies: [{ name }], group: null, unsure: false })
  })

  test('brings its lineage, root first, itself last', async () => {
    const { bodies } = await resolve('Chi cục Dân số')
    expect(bodies[0]!.lineage).toHaveLength(4)
    expect(bodies[0]!.lineage.at(-1)).toBe(bodies[0]!.id)
  })

  test.each(['Sở Ngoại giao', 'Hội', 'Công ty Điện lực Sông Mây', '', '  ', '-', 'tỉnh'])(
    'words that name nobody give nobody: "%s"',
    async (words) => {
      expect(await resolve(words)).toEqual({ bodies: [], group: null, unsure: true })
    },
  )
})

describe('several bodies', () => {
  test('a comma inside a name does not cut it', async () => {
    expect(await names('Sở Văn hóa, Thể thao và Du lịch, Sở Y tế và Công ty Điện lực Vân Lĩnh')).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Y tế',
      'Công ty Điện lực Vân Lĩnh',
    ])
  })

  test('a head that stands once counts for those that follow', async () => {
    expect(await names('các Sở: Nội vụ, Tài chính, Y tế')).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'])
    expect(await names('UBND các xã: Tân An, Tân Ân và phường Thượng Lĩnh')).toEqual(
      ['xã Tân An', 'xã Tân Ân', 'phường Thượng Lĩnh'].map((place) => `Ủy ban nhân dân ${place}`),
    )
  })

  test('those that are known are kept; those that are not make it unsure', async () => {
    const found = await resolve('Sở Y tế, Sở Ngoại giao và Công an tỉnh')
    expect(found.bodies.map((body) => body.name)).toEqual(['Sở Y tế', 'Công an tỉnh Vân Lĩnh'])
    expect(found.unsure).toBe(true)
  })
})

describe('groups', () => {
  test.each([
    'UBND các xã, phường',
    'UBND các xã, phường, đặc khu',
    'Ủy ban nhân dân cấp xã',
    'các xã, phường, đặc khu',
  ])('%s: every commune answers for itself', async (words) => {
    const found = await resolve(words)
    expect(found.bodies.map((body) => body.name).sort()).toEqual(
      committees.map((place) => `Ủy ban nhân dân ${place}`).sort(),
    )
    expect(found).toMatchObject({ group: words, unsure: false })
  })

  test('a union at commune level', async () => {
    const found = await resolve('Hội LHPN các xã, phường')
    expect(found.bodies.map((body) => body.name).sort()).toEqual(
      committees.map((place) => `Hội Liên hiệp Phụ nữ ${place}`).sort(),
    )
  })

  test('only wards when only wards are named', async () => {
    expect(await names('UBND các phường')).toEqual(['Ủy ban nhân dân phường Thượng Lĩnh'])
  })

  test('sở, ban, ngành: departments and branches, not what stands below them; whoever else is concerned is unsure', async () => {
    const found = await resolve('Các sở, ban, ngành và cơ quan, đơn vị liên quan')
    expect(found.bodies.map((body) => body.name).sort()).toEqual(
      [
        'Bảo hiểm xã hội tỉnh',
        'Công an tỉnh Vân Lĩnh',
        'Sở Nông nghiệp và Môi trường',
        'Sở Nội vụ',
        'Sở Tài chính',
        'Sở Văn hóa, Thể thao và Du lịch',
        'Sở Y tế',
        'Văn phòng Ủy ban nhân dân tỉnh',
      ].sort(),
    )
    expect(found).toMatchObject({ group: expect.stringContaining('Các sở, ban, ngành'), unsure: true })
  })

  test('a group beside one body', async () => {
    const found = await resolve('Sở Tài chính và UBND các xã, phường')
    expect(found.bodies).toHaveLength(5)
    expect(found).toMatchObject({ group: 'UBND các xã, phường', unsure: false })
  })

  test('districts are gone: nobody, unsure', async () => {
    expect(await resolve('UBND các huyện, thành phố')).toMatchObject({ bodies: [], unsure: true })
  })
})

describe('bodies that are gone', () => {
  test.each(['Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH', 'Sở Lao động – TB&XH'])(
    '%s: those who do its work now, unsure',
    async (words) => {
      const found = await resolve(words)
      expect(found.bodies.map((body) => body.name)).toEqual([
        'Sở Nội vụ',
        'Sở Y tế',
        'Công an tỉnh Vân Lĩnh',
        'Sở Nông nghiệp và Môi trường',
      ])
      expect(found.unsure).toBe(true)
    },
  )

  test('before its last day it is not gone, and not invented either', async () => {
    expect((await resolve('Sở Lao động - Thương binh và Xã hội', '2024-05-01')).bodies).toEqual([])
  })
})
