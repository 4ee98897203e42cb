import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { sheetXlsx } from '#papers/xlsx.ts'
import type { Actor } from '#platform/actor.ts'
import { passwordFits } from '#platform/sessions/password.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { addImport } from './add-import.ts'
import { commitImport } from './commit-import.ts'
import { listImportRows } from './import/import-rows.ts'
import { readRoles } from './import/read-roles.ts'
import { roleNames } from './role-names.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let ids: Map<string, string>
let admin: Actor
let other: Actor
let narrow: Actor
let office: Actor
const as = (actor: Actor) => worldOf(database, actor, new Date('2026-11-20T03:00:00Z'), vietnamCalendar())
const rows = (text: string, values: unknown[] = []) => ownerQuery(database.url, text, values)

beforeAll(async () => {
  database = await testDatabase()
  ids = await enterBodies(database, smallTree)
  const province = ids.get('Tỉnh Vân Lĩnh')!
  admin = await enterAccount(database, 'quantri', [{ role: 'sys_admin', organisationId: province }])
  other = await enterAccount(database, 'quantri.hai', [{ role: 'sys_admin', organisationId: province }])
  narrow = await enterAccount(database, 'quantri.yte', [
    { role: 'sys_admin', organisationId: ids.get('Sở Y tế')! },
    { role: 'office', organisationId: province },
  ])
  office = await enterAccount(database, 'van.phong', [{ role: 'office', organisationId: province }])
})
afterAll(() => database.close())

type Line = [name: string, body: string, login: string | null, roles: string | null]
const upload = async (lines: Line[], actor = admin): Promise<string> => {
  const headers = ['Họ và tên', 'Chức vụ', 'Cơ quan', 'Tên đăng nhập', 'Vai trò']
  const bytes = await sheetXlsx({
    title: 'Danh sách',
    columns: headers.map((header) => ({ header })),
    rows: lines.map(([name, body, login, roles]) => [name, 'Chuyên viên', body, login, roles]),
  })
  return (await addImport(as(actor), { kind: 'people', name: 'a.xlsx', bytes })).importId
}
const judged = async (importId: string) => as(admin).read((db) => listImportRows(db, importId, { size: 100 }))
const accountsOf = async (name: string) =>
  rows(
    `select a.login, a.display_name, c.must_change_password, c.password_hash,
      (select array_agg(g.role order by g.role) from role_grant g where g.account_id = a.id) as roles,
      (select array_agg(distinct g.organisation_id) from role_grant g where g.account_id = a.id) as over
     from account a join account_credential c on c.account_id = a.id join person p on p.account_id = a.id
     where p.full_name = $1`,
    [name],
  )

test('a list of people makes their accounts; the passwords come back once and are kept nowhere', async () => {
  const lines: Line[] = [
    ['Lò Thị Ánh', 'Sở Y tế', 'Anh.Lo', 'đầu mối cơ quan, Tài chính, kế toán'],
    ['Vàng A Sình', 'Sở Nội vụ', 'sinh.vang', 'Chuyen vien soan tra loi; Lãnh đạo cơ quan'],
    ['Má Thị Dợ', 'Sở Nội vụ', null, null],
  ]
  const importId = await upload(lines)
  expect((await judged(importId)).map((row) => [row.verdict, row.cells.login!.note, row.cells.roles!.value])).toEqual([
    ['new', 'ghi là anh.lo', 'Đầu mối cơ quan; Tài chính, kế toán'],
    ['new', undefined, 'Chuyên viên soạn trả lời; Lãnh đạo cơ quan'],
    ['new', undefined, null],
  ])
  const { accounts, finished } = await commitImport(as(admin), { importId })
  expect(finished).toBe(true)
  expect(
    accounts.map(({ line, login, displayName, organisation }) => [line, login, displayName, organisation]),
  ).toEqual([
    [3, 'anh.lo', 'Lò Thị Ánh', 'Sở Y tế'],
    [4, 'sinh.vang', 'Vàng A Sình', 'Sở Nội vụ'],
  ])
  const [{ password_hash, ...made } = {}] = await accountsOf('Lò Thị Ánh')
  expect(made).toEqual({
    login: 'anh.lo',
    display_name: 'Lò Thị Ánh',
    must_change_password: true,
    roles: ['agency_coordinator', 'finance'],
    over: [ids.get('Sở Y tế')],
  })
  expect(await passwordFits(accounts[0]!.password, password_hash as string)).toBe(true)
  expect(accounts[0]!.password).not.toBe(accounts[1]!.password)
  const kept = JSON.stringify(await rows(`select i.line_row::text, (select json_agg(j)::text from journal j) as journal from directory_import_row i`)) // biome-ignore format: one query
  for (const { password } of accounts) expect(kept).not.toContain(password)

  const again = await upload(lines)
  expect((await judged(again)).map((row) => [row.verdict, row.cells.login!.verdict])).toEqual([
    ['same', 'same'],
    ['same', 'same'],
    ['same', 'same'],
  ])
  await expect(commitImport(as(admin), { importId: again })).rejects.toMatchObject({ code: 'import.nothing' })
  expect(await accountsOf('Lò Thị Ánh')).toHaveLength(1)
})

test('somebody whom the directory knows gets an account; who has one keeps it as it is', async () => {
  const importId = await upload([
    ['Má Thị Dợ', 'Sở Nội vụ', 'do.ma', 'Tiếp nhận ý kiến'],
    ['Vàng A Sình', 'Sở Nội vụ', 'sinh.khac', 'Chủ trì'],
  ])
  expect((await judged(importId)).map((row) => [row.verdict, row.cells.login!.note])).toEqual([
    ['changed', undefined],
    ['same', 'Đã có tài khoản sinh.vang, giữ như cũ.'],
  ])
  expect((await commitImport(as(admin), { importId })).accounts.map(({ login }) => login)).toEqual(['do.ma'])
  expect(await accountsOf('Má Thị Dợ')).toMatchObject([{ login: 'do.ma', roles: ['collector'] }])
  expect(await accountsOf('Vàng A Sình')).toMatchObject([{ login: 'sinh.vang', roles: ['agency_drafter', 'agency_leader'] }]) // biome-ignore format: one row
})

test('a login that is taken, twice in the file or malformed, and a role that nobody has, are said in their cells', async () => {
  const importId = await upload([
    ['Tẩn A Một', 'Sở Nội vụ', 'quantri', 'Chủ trì'],
    ['Tẩn A Hai', 'Sở Nội vụ', 'tan.a', 'Chủ trì'],
    ['Tẩn A Ba', 'Sở Nội vụ', 'TAN.A', 'Chủ trì'],
    ['Tẩn A Tư', 'Sở Nội vụ', 'tẩn tư', 'Chủ trì'],
    ['Tẩn A Năm', 'Sở Nội vụ', 'tan.nam', 'Chủ trì; Đầu mối các cơ quan'],
    ['Tẩn A Sáu', 'Sở Nội vụ', null, 'Khách mời'],
    ['Tẩn A Bảy', 'Sở Nội vụ', 'tan.bay', null],
  ])
  const cells = (await judged(importId)).map((row) => [
    row.verdict,
    row.cells.login!.verdict,
    row.cells.roles!.verdict,
    row.cells.login!.note ?? row.cells.roles!.note,
  ])
  expect(cells).toEqual([
    ['error', 'error', 'new', 'Đã có tài khoản mang tên đăng nhập này. Thêm một chữ hoặc số, ví dụ tên cơ quan.'],
    ['new', 'new', 'new', undefined],
    ['error', 'error', 'new', 'Trùng tên đăng nhập với dòng 4.'],
    ['error', 'error', 'new', 'Tên đăng nhập gồm 3 đến 40 chữ không dấu, số, dấu chấm, gạch nối; ví dụ ha.dinh.'],
    ['error', 'new', 'error', 'Không có vai trò “Đầu mối các cơ quan”. Có phải Đầu mối cơ quan?'],
    ['new', 'same', 'warning', 'Chưa ghi tên đăng nhập: không tạo tài khoản.'],
    ['new', 'new', 'warning', 'Chưa ghi vai trò: đăng nhập được, chưa làm được việc gì.'],
  ])
  const { accounts } = await commitImport(as(admin), { importId })
  expect(accounts.map(({ login }) => login)).toEqual(['tan.a', 'tan.bay'])
  expect(await rows(`select login from account where login in ('tan.nam', 'tẩn tư')`)).toEqual([])
})

test('who is no administrator enters people only, also a list that an administrator sent', async () => {
  const importId = await upload([['Sùng Thị Mỷ', 'Sở Y tế', 'my.sung', 'Chủ trì']], office)
  expect((await judged(importId))[0]!.cells).toMatchObject({ login: { value: null, note: 'không dùng' } })
  expect((await commitImport(as(office), { importId })).accounts).toEqual([])
  const sent = await upload([['Giàng A Páo', 'Sở Y tế', 'pao.giang', 'Chủ trì']])
  expect((await commitImport(as(office), { importId: sent })).accounts).toEqual([])
  expect((await judged(sent))[0]).toMatchObject({ outcome: 'added', cells: { login: { note: 'không dùng' } } })
  expect(await rows(`select login from account where login in ('my.sung', 'pao.giang')`)).toEqual([])
})

test('an administrator of one body makes accounts in it alone', async () => {
  const lines: Line[] = [
    ['Hạng A Chu', 'Sở Y tế', 'chu.hang', 'Đầu mối cơ quan'],
    ['Hạng A Dê', 'Sở Nội vụ', 'de.hang', 'Đầu mối cơ quan'],
  ]
  const importId = await upload(lines, narrow)
  expect((await judged(importId)).map((row) => [row.verdict, row.cells.login!.verdict])).toEqual([
    ['new', 'new'],
    ['new', 'warning'],
  ])
  expect((await commitImport(as(narrow), { importId })).accounts.map(({ login }) => login)).toEqual(['chu.hang'])
})

test('of two who press at once, and of two lists with one login, each account is made once', async () => {
  const lines: Line[] = [['Thào A Sử', 'Sở Y tế', 'su.thao', 'Đầu mối cơ quan']]
  const importId = await upload(lines)
  const pressed = await Promise.allSettled([
    commitImport(as(admin), { importId }),
    commitImport(as(other), { importId }),
  ])
  expect(pressed.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(pressed.flatMap((each) => (each.status === 'fulfilled' ? each.value.accounts : []))).toHaveLength(1)

  const two = [
    await upload([['Cư A Lù', 'Sở Y tế', 'chung', 'Đầu mối cơ quan']]),
    await upload([['Cư A Lềnh', 'Sở Nội vụ', 'chung', 'Đầu mối cơ quan']], other),
  ]
  const [one, next] = await Promise.all([
    commitImport(as(admin), { importId: two[0]! }),
    commitImport(as(other), { importId: two[1]! }),
  ])
  expect([...one.accounts, ...next.accounts]).toHaveLength(1)
  expect(await rows(`select full_name from person where full_name like 'Cư A%'`)).toHaveLength(1)
})

test('each role is read by its name, with its own commas', () => {
  for (const [role, name] of Object.entries(roleNames)) expect(readRoles(name)).toEqual({ roles: [role], unknown: [] })
  expect(readRoles(Object.values(roleNames).join(', ')).roles).toEqual(Object.keys(roleNames))
})
