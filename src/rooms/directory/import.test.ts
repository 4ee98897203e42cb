import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { sheetXlsx } from '#papers/xlsx.ts'
import type { Actor } from '#platform/actor.ts'
import { makeCompoundFile } from '#platform/confined/testing.ts'
import { testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { addImport } from './add-import.ts'
import { addPerson } from './add-person.ts'
import { commitImport } from './commit-import.ts'
import { countVerdicts, listImportRows, uncheckedImport } from './import/import-rows.ts'
import { leaveOut, mendImport, setImportColumns } from './mend-import.ts'
import { listPeople } from './people-list.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let ids: Map<string, string>
let office: Actor
let agency: Actor
const now = new Date('2026-11-20T03:00:00Z')
const as = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())

beforeAll(async () => {
  database = await testDatabase()
  ids = await enterBodies(database, smallTree)
  office = await enterAccount(database, 'van-phong', [{ role: 'office', organisationId: ids.get('Tỉnh Vân Lĩnh')! }])
  agency = await enterAccount(database, 'so-y-te', [
    { role: 'agency_coordinator', organisationId: ids.get('Sở Y tế')! },
  ])
})
afterAll(() => database.close())

type Cell = string | number | null
/** A sheet as an office lays it out; `merges` as Excel writes them. */
async function sheet(rows: Cell[][], merges: string[] = []): Promise<Uint8Array> {
  const workbook = new Workbook()
  const page = workbook.addWorksheet('Danh sách')
  for (const row of rows) page.addRow(row)
  for (const merge of merges) page.mergeCells(merge)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Letterhead, title, a head in two rows, sections, a total and signatures. */
const officeList = () =>
  sheet(
    [
      ['UBND TỈNH VÂN LĨNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null],
      ['DANH SÁCH CÁN BỘ ĐẦU MỐI', null, null, null, null, null],
      ['(Kèm theo Công văn số 12/VP)', null, null, null, null, null],
      ['TT', 'Họ tên', 'Chức vụ, chức danh', 'Nơi công tác', 'Liên hệ', null],
      [null, null, null, null, 'SĐT', 'Email'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['I', 'KHỐI SỞ, NGÀNH', null, null, null, null],
      [1, 'Nguyễn Văn Phước', 'Phó Giám đốc', 'Sở Nội vụ', 912345678, 'phuoc@vanlinh.gov.vn'],
      [2, 'ĐINH THU HÀ', 'Chủ tịch', 'Hội LHPN tỉnh', '0165.123.4567', null],
      [3, "H'Hen Niê", 'Chuyên viên', 'Sở Ngoại giao', '0912 345 67', null],
      [4, 'Y Bhin Mlô', 'Chuyên viên', 'Sở Ngoại giao', null, null],
      ['Tổng cộng: 4 người', null, null, null, null, null],
      [null, null, null, 'Vân Lĩnh, ngày 20 tháng 11 năm 2026', null, null],
      [null, 'NGƯỜI LẬP BIỂU', null, 'CHÁNH VĂN PHÒNG', null, null],
      [null, 'Trần Đức Ân', null, null, null, null],
    ],
    ['A1:C1', 'D1:F1', 'A2:F2', 'A3:F3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'B7:F7', 'A12:F12'],
  )

const upload = async (bytes: Uint8Array, kind: 'people' | 'organisations' = 'people') =>
  (await addImport(as(office), { kind, name: 'danh-sach.xlsx', bytes })).importId
const rowsOf = (importId: string) => as(office).read((db) => listImportRows(db, importId, { size: 1000 }))
const viewOf = async (importId: string) => (await as(office).read((db) => uncheckedImport(db, importId)))!
const peopleNow = async () =>
  (await as(office).read((db) => listPeople(db, { size: 1000 }, '2026-11-20'))).rows.map((row) => row.fullName)

describe('an office’s own list of people', () => {
  let importId: string
  beforeAll(async () => {
    importId = await upload(await officeList())
  })

  test('the head is found under letterhead and merged rows; totals, numbering and signatures are left out', async () => {
    const rows = await rowsOf(importId)
    expect(rows.map((row) => [row.line, row.verdict])).toEqual([
      [8, 'new'],
      [9, 'new'],
      [10, 'error'],
      [11, 'error'],
    ])
    expect((await viewOf(importId)).skipped.map((each) => each.why)).toEqual(['numbering', 'total', 'signature'])
  })

  test('numbers, old prefixes and capitals are put right, and it is said', async () => {
    const [phuoc, ha, hen] = await rowsOf(importId)
    expect(phuoc!.cells.phone).toMatchObject({ value: '0912 345 678', note: 'đã thêm số 0 ở đầu' })
    expect(ha!.cells).toMatchObject({
      fullName: { value: 'Đinh Thu Hà', note: 'ghi là Đinh Thu Hà' },
      organisation: { value: 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh' },
      phone: { value: '0351 234 567', verdict: 'warning', note: 'đã đổi đầu số từ 01651234567' },
    })
    expect(hen!.cells.phone).toMatchObject({ verdict: 'error', note: 'Số điện thoại thiếu chữ số (mới có 9).' })
    expect(hen!.cells.organisation!.note).toBe('Chưa có cơ quan này trong danh bạ.')
  })

  test('nothing is in the directory before it is committed', async () => {
    expect(await peopleNow()).toEqual([])
  })

  test('a cell is mended for every line that says the same; two who mend at once are told', async () => {
    const mend = { importId, version: 1, line: 10, field: 'organisation', value: 'Sở Y tế', everywhere: true }
    expect(await mendImport(as(office), mend)).toEqual({ mended: 2 })
    await expect(mendImport(as(office), mend)).rejects.toMatchObject({ code: 'directory.changed-meanwhile' })
    expect((await rowsOf(importId)).map((row) => row.verdict)).toEqual(['new', 'new', 'error', 'new'])
    await leaveOut(as(office), { importId, version: 2, line: 10, leftOut: true })
    expect(await as(office).read((db) => countVerdicts(db, importId))).toMatchObject({
      new: 3,
      'left-out': 1,
      error: 0,
    })
  })

  test('what somebody else entered meanwhile is not entered twice', async () => {
    await addPerson(as(office), {
      fullName: 'Y Bhin Mlô',
      position: { organisationId: ids.get('Sở Y tế')!, title: 'Chuyên viên' },
    })
    expect(await commitImport(as(office), { importId })).toEqual({ done: 4, total: 4, finished: true, accounts: [] })
    expect((await peopleNow()).sort()).toEqual(['Nguyễn Văn Phước', 'Y Bhin Mlô', 'Đinh Thu Hà'].sort())
    expect((await rowsOf(importId)).map((row) => row.outcome)).toEqual(['added', 'added', undefined, 'there already'])
    await expect(commitImport(as(office), { importId })).rejects.toMatchObject({ code: 'import.committed' })
  })

  test('the same file again adds nobody; a new number is a change', async () => {
    const again = await upload(await officeList())
    expect((await rowsOf(again)).map((row) => row.verdict)).toEqual(['same', 'same', 'error', 'error'])
    await expect(commitImport(as(office), { importId: again })).rejects.toMatchObject({ code: 'import.nothing' })
    const other = await upload(
      await sheet([
        ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Hộp thư'],
        ['Đinh Thu Hà', 'Chủ tịch', 'Hội LHPN tỉnh', null, 'ha@vanlinh.gov.vn'],
      ]),
    )
    const [row] = await rowsOf(other)
    expect([row!.verdict, row!.cells.email!.verdict, row!.cells.phone!.verdict]).toEqual(['changed', 'changed', 'same'])
    await commitImport(as(office), { importId: other })
    const { rows } = await as(office).read((db) => listPeople(db, { search: 'dinh thu ha' }, '2026-11-20'))
    expect(rows).toMatchObject([{ email: 'ha@vanlinh.gov.vn', phone: '0351 234 567' }])
  })
})

test('a namesake with another number is somebody else, and it is said', async () => {
  const importId = await upload(
    await sheet([
      ['Họ và tên', 'Đơn vị', 'SĐT'],
      ['Nguyễn Văn Phước', 'Sở Nội vụ', '0987654321'],
    ]),
  )
  const [row] = await rowsOf(importId)
  expect([row!.verdict, row!.cells.fullName!.verdict]).toEqual(['new', 'warning'])
  expect(row!.cells.fullName!.note).toContain('0912 345 678')
})

test('one column with two facts, and a name twice in the file', async () => {
  const importId = await upload(
    await sheet([
      ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác'],
      [1, 'Lò Thị Ánh', 'Trưởng phòng Tổ chức, Sở Tài chính'],
      [2, 'Vàng A Sình', 'Phó Chủ tịch UBND xã Tân An'],
      [3, 'Lò Thị Ánh', 'Chuyên viên Sở Tài chính'],
    ]),
  )
  expect(
    (await rowsOf(importId)).map((row) => [row.verdict, row.cells.title!.value, row.cells.organisation!.value]),
  ).toEqual([
    ['new', 'Trưởng phòng Tổ chức', 'Sở Tài chính'],
    ['new', 'Phó Chủ tịch', 'Ủy ban nhân dân xã Tân An'],
    ['error', 'Chuyên viên', 'Sở Tài chính'],
  ])
})

test('a column that the heads did not say is chosen by hand, and remembered for the next sheet with these heads', async () => {
  const rows = [
    ['Họ và tên', 'Giữ việc gì', 'Đơn vị'],
    ['Sùng Thị Mỷ', 'Kế toán', 'Sở Tài chính'],
  ]
  const importId = await upload(await sheet(rows))
  expect((await viewOf(importId)).columns).toEqual(['fullName', null, 'organisation'])
  await setImportColumns(as(office), { importId, version: 1, columns: ['fullName', 'title', 'organisation'] })
  expect((await rowsOf(importId))[0]!.cells.title!.value).toBe('Kế toán')
  await commitImport(as(office), { importId })
  const next = await upload(await sheet([rows[0]!, ['Giàng A Páo', 'Lái xe', 'Sở Tài chính']]))
  expect((await viewOf(next)).columns).toEqual(['fullName', 'title', 'organisation'])
})

test('a tree of units: parents in the file, in any order, with kinds from their names', async () => {
  const importId = await upload(
    await sheet([
      ['STT', 'Tên đơn vị', 'Trực thuộc', 'Số ĐT'],
      [1, 'Phòng Văn hóa - Xã hội xã Bản Dền', 'UBND xã Bản Dền', null],
      [2, 'UBND xã Bản Dền', 'Xã Bản Dền', '02003556031'],
      [3, 'Xã Bản Dền', 'Tỉnh Vân Lĩnh', null],
      [4, 'Trung tâm Bảo trợ', 'Sở Không Có', null],
    ]),
    'organisations',
  )
  const rows = await rowsOf(importId)
  expect(rows.map((row) => [row.verdict, row.cells.kind!.value, row.cells.level!.value])).toEqual([
    ['new', 'commune_office', 'commune'],
    ['new', 'peoples_committee', 'commune'],
    ['new', 'territory', 'commune'],
    ['error', 'public_service', null],
  ])
  await commitImport(as(office), { importId })
  const made = await as(office).read((db) =>
    db
      .selectFrom('organisation')
      .select(['name', 'lineage'])
      .where('name', 'like', '%Bản Dền')
      .orderBy('name')
      .execute(),
  )
  expect(made.map((each) => [each.name, each.lineage.length])).toEqual([
    ['Phòng Văn hóa - Xã hội xã Bản Dền', 4],
    ['UBND xã Bản Dền', 3],
    ['Xã Bản Dền', 2],
  ])
  const again = await upload(
    await sheet([
      ['Tên đơn vị', 'Trực thuộc', 'Điện thoại'],
      ['UBND xã Bản Dền', 'Xã Bản Dền', '0200 355 6031'],
    ]),
    'organisations',
  )
  expect((await rowsOf(again)).map((row) => row.verdict)).toEqual(['same'])
})

test('who does not keep the directory imports nothing', async () => {
  const bytes = await sheet([['Họ và tên'], ['Ai Đó']])
  await expect(addImport(as(agency), { kind: 'people', name: 'a.xlsx', bytes })).rejects.toMatchObject({
    code: 'directory.not-yours',
  })
})

test.each([
  ['a file that is no workbook', () => new TextEncoder().encode('%PDF-1.7'), 'import.unreadable'],
  ['a text without columns', () => new TextEncoder().encode('xin chào'), 'import.no-header'],
  [
    'a workbook with a password',
    () => makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    'import.locked',
  ],
  [
    'a sheet without names',
    () =>
      sheet([
        ['Nội dung', 'Kinh phí'],
        ['Thuê hội trường', 5],
      ]),
    'import.no-header',
  ],
  ['a head and nothing below', () => sheet([['Họ và tên', 'Chức vụ']]), 'import.empty'],
])('%s is refused in words', async (_, bytes, code) => {
  await expect(addImport(as(office), { kind: 'people', name: 'a.xlsx', bytes: await bytes() })).rejects.toMatchObject({
    code,
  })
})

test('a long list goes in piece by piece and goes on where it stopped', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `${['Lý Văn', 'Má Thị', 'Tẩn A'][index % 3]!} ${word(index)}`)
  const bytes = await sheetXlsx({
    title: 'Danh sách',
    columns: [{ header: 'Họ và tên' }, { header: 'Chức vụ' }, { header: 'Cơ quan' }],
    rows: names.map((name) => [name, 'Chuyên viên', 'UBND phường Thượng Lĩnh']),
  })
  const importId = await upload(bytes)
  const before = (await peopleNow()).length
  expect(await commitImport(as(office), { importId })).toEqual({ done: 150, total: 300, finished: false, accounts: [] })
  expect(await commitImport(as(office), { importId })).toEqual({ done: 300, total: 300, finished: true, accounts: [] })
  expect((await peopleNow()).length).toBe(before + 300)
})

/** A given name for each number. */
const word = (index: number): string =>
  ['B', 'C', 'D', 'L', 'M'][index % 5]! +
  ['a', 'e', 'i', 'o', 'u'][Math.floor(index / 5) % 5]! +
  ' Số ' +
  ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Nhất', 'Cả', 'Út'][Math.floor(index / 25)]!
