import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '#papers/workbook/read-workbook.ts'
import { type CellValue, sheetXlsx } from '#papers/xlsx.ts'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { emptyAnswer } from '../answer.ts'
import { approveAnswer } from '../approve-answer.ts'
import { answersWorld } from '../testing.ts'
import { keepSheet } from './keep-sheet.ts'
import { readCells } from './read-cells.ts'
import { loadSheetPage } from './round-trip-page.ts'
import { partColumns, type SheetCells, tokenHeader } from './sheet-columns.ts'
import { takeSheet } from './take-sheet.ts'
import { writeSheet } from './write-sheet.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

type Who = Parameters<typeof made.at>[0]
type Line = Map<string, CellValue>
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )

/** The file as Excel shows it: each line by its heads. */
async function exported(who: Who, all = false): Promise<{ heads: string[]; lines: Line[] }> {
  const { bytes } = await writeSheet(made.at(who), { conferenceId: made.conferenceId, all })
  const [sheet] = await readWorkbook(bytes)
  const at = sheet!.rows.findIndex((row) => row[0] === tokenHeader)
  const heads = sheet!.rows[at]!.map(String)
  const lines = sheet!.rows.slice(at + 1).map((row) => new Map(heads.map((head, index) => [head, row[index] ?? null])))
  return { heads, lines }
}
const lineOf = (lines: Line[], text: string): Line => lines.find((line) => line.get('Nội dung ý kiến') === text)!
const rowsOf = (heads: readonly string[], lines: readonly Line[]) =>
  lines.map((line) => heads.map((head) => line.get(head) ?? null))
const sent = async (who: Who, heads: readonly string[], lines: readonly Line[], title = 'Trả lời') => {
  const bytes = await sheetXlsx({ title, columns: heads.map((header) => ({ header })), rows: rowsOf(heads, lines) })
  return keepSheet(made.at(who), { conferenceId: made.conferenceId, name: 'Trả lời.xlsx', bytes })
}
const look = (who: Who, sheetId: string) =>
  made.at(who).read((db) => loadSheetPage(db, made.at(who), { sheetId, page: 1 }))
/** Why or what: one word for each line that is shown. */
const said = async (who: Who, sheetId: string) =>
  (await look(who, sheetId)).rows.map((row) =>
    row.verdict === 'refused'
      ? row.why
      : row.verdict === 'changed'
        ? row.changes.map(({ header, before, after }) => `${header}: ${before} → ${after}`).join('; ')
        : 'như cũ',
  )
const versionsOf = async (assignmentId: string) =>
  (await made.rows(
    'select version, text, direct, done_by as day, bases from answer_version where assignment_id = $1 order by version',
    [assignmentId],
  )) as {
    version: number
    text: string
    direct: string | null
    day: string | null
    bases: string[]
  }[]
const fill = (line: Line, cells: Record<string, CellValue>): Line => new Map([...line, ...Object.entries(cells)])

test('Scenario 67: answers come back in Excel; lines of another conference or body are errors, the others go in', async () => {
  const mine = await made.given('Trạm y tế xã thiếu bác sĩ')
  const { heads, lines } = await exported('drafter')
  const line = fill(lineOf(lines, 'Trạm y tế xã thiếu bác sĩ'), {
    'Trả lời trực tiếp': 'Có',
    'Nội dung trả lời': 'Có bác sĩ từ 3/12/2026.',
    'Việc sẽ làm': 'Điều động một bác sĩ',
    'Người chịu trách nhiệm': 'Phòng Nghiệp vụ Y',
    'Đến ngày': '3/12/2026',
    'Căn cứ': 'Nghị định 30/2020/NĐ-CP, Điều 8\nQuyết định số 12',
  })
  const foreign = await made.giveTo('Sở Tài chính', await made.accepted('Việc của Sở Tài chính'))
  await made.accept(made.as.money(), foreign.assignmentId)
  const ofMoney = lineOf((await exported('elsewhere')).lines, 'Việc của Sở Tài chính')
  const [j, other] = [made.database.jurisdictionId, newId()]
  await made.rows(
    `insert into conference select (jsonb_populate_record(c, jsonb_build_object('id', $2::text, 'slug', 'hoi-nghi-khac', 'title', 'Hội nghị khác', 'ordinal', 9))).*
     from conference c where jurisdiction_id = $1 and id = $3 returning id`,
    [j, other, made.conferenceId],
  )
  const away = await made.given('Việc ở hội nghị khác')
  await made.rows('update assignment set conference_id = $3 where jurisdiction_id = $1 and id = $2 returning id', [
    j,
    away.assignmentId,
    other,
  ])
  const token = String(line.get(tokenHeader))
  const stranger = (id: string) => fill(line, { [tokenHeader]: token.replace(mine.assignmentId, id) })
  const { sheetId } = await sent('drafter', heads, [
    line,
    fill(ofMoney, { 'Nội dung trả lời': 'Xen vào' }),
    stranger(away.assignmentId),
    stranger(newId()),
    fill(line, { [tokenHeader]: null }),
  ])
  expect(await said('drafter', sheetId)).toEqual([
    'Ý kiến này không giao cho cơ quan của anh, chị trả lời.',
    'Ý kiến này thuộc hội nghị khác: Hội nghị khác.',
    'Ý kiến này không giao cho cơ quan của anh, chị trả lời.',
    'Dòng không có mã ẩn, có thể chép từ nơi khác. Ghi lời này vào đúng dòng của ý kiến trong tệp tải về.',
    'Trả lời trực tiếp:  → Có; Nội dung trả lời:  → Có bác sĩ từ 3/12/2026.; Việc sẽ làm:  → Điều động một bác sĩ; ' +
      'Người chịu trách nhiệm:  → Phòng Nghiệp vụ Y; Đến ngày:  → 03/12/2026; ' +
      'Căn cứ:  → Nghị định 30/2020/NĐ-CP, Điều 8\nQuyết định số 12',
  ])
  expect(await versionsOf(mine.assignmentId)).toEqual([])
  expect(await takeSheet(made.at('drafter'), { sheetId, submits: false })).toEqual({
    taken: 1,
    submitted: 0,
    refused: 0,
    left: 0,
  })
  expect(await versionsOf(mine.assignmentId)).toEqual([
    {
      version: 1,
      text: 'Có bác sĩ từ 3/12/2026.',
      direct: 'yes',
      day: '2026-12-03',
      bases: ['Nghị định 30/2020/NĐ-CP, Điều 8', 'Quyết định số 12'],
    },
  ])
  expect(await versionsOf(foreign.assignmentId)).toEqual([])
  expect(await versionsOf(away.assignmentId)).toEqual([])
  // The same file twice changes nothing, pressed again or sent again.
  expect(await takeSheet(made.at('drafter'), { sheetId, submits: false })).toEqual({
    taken: 0,
    submitted: 0,
    refused: 0,
    left: 0,
  })
  const again = await sent('drafter', heads, [line])
  expect((await look('drafter', again.sheetId)).counts).toEqual({
    all: 1,
    refused: 0,
    changed: 0,
    same: 1,
    sendable: 1,
  })
  expect(await versionsOf(mine.assignmentId)).toHaveLength(1)
})

test('what was exported comes back as it was: nothing changes, whatever Excel makes of days, lines and formulas', async () => {
  const { assignmentId } = await made.given('Đi rồi về')
  await made.save('drafter', assignmentId, '=HYPERLINK("http://x";"Bấm")\nDòng hai', 0)
  const { heads, lines } = await exported('drafter')
  const line = lineOf(lines, 'Đi rồi về')
  expect(line.get('Nội dung trả lời')).toBe('=HYPERLINK("http://x";"Bấm")\nDòng hai')
  const same = await sent('drafter', heads, lines)
  expect((await look('drafter', same.sheetId)).counts.changed).toBe(0)
  const edited = (cells: Record<string, CellValue>) =>
    sent('drafter', heads, [fill(line, cells)]).then((each) => said('drafter', each.sheetId))
  const day = 'Đến ngày:  → 20/12/2026'
  for (const typed of [
    new Date('2026-12-20T00:00:00Z'),
    46_376,
    '46376',
    '20/12/2026',
    '20.12.2026',
    'ngày 20 tháng 12 năm 2026',
  ])
    expect([typed, await edited({ 'Đến ngày': typed })]).toEqual([typed, [day]])
  expect(await edited({ 'Đến ngày': 'tháng 12/2026' })).toEqual([
    'Cột Đến ngày: Ghi đủ ngày, tháng, năm, ví dụ 30/12/2026.',
  ])
  expect(await edited({ 'Trả lời trực tiếp': 'một phần' })).toEqual(['Trả lời trực tiếp:  → Một phần'])
  expect((await edited({ 'Trả lời trực tiếp': 'Chắc vậy' }))[0]).toMatch(/^Cột Trả lời trực tiếp: chọn một trong/)
  expect((await edited({ 'Việc sẽ làm': '#REF!' }))[0]).toMatch(/^Cột Việc sẽ làm: công thức/)
  expect((await edited({ 'Nội dung trả lời': 'x'.repeat(20_001) }))[0]).toMatch(/^Cột Nội dung trả lời: .*20\.000/)
})

test('the class of the result has a drop-down, comes back unsigned or shortened, and a file from before the column leaves it', async () => {
  const { assignmentId } = await made.given('Kết quả trong tệp')
  await made.save('drafter', assignmentId, 'Có.', 0)
  const { bytes } = await writeSheet(made.at('drafter'), { conferenceId: made.conferenceId, all: false })
  const files = unzipSync(bytes)
  const xml = (name: string) => strFromU8(files[`xl/worksheets/${name}.xml`]!).replaceAll('&apos;', "'")
  expect(xml('sheet1').match(/<formula1>[^<]*<\/formula1>/g)).toEqual([
    "<formula1>'Trả lời trực tiếp'!$A$1:$A$5</formula1>",
    "<formula1>'Kết quả giải quyết'!$A$1:$A$5</formula1>",
  ])
  const { heads, lines } = await exported('drafter')
  const line = lineOf(lines, 'Kết quả trong tệp')
  const { sheetId } = await sent('drafter', heads, [
    fill(line, { 'Kết quả giải quyết': 'xong', 'Trả lời trực tiếp': 'co' }),
  ])
  await takeSheet(made.at('drafter'), { sheetId, submits: false })
  const kept = () =>
    made.rows(
      'select version, direct, result from answer_version where assignment_id = $1 order by version desc limit 1',
      [assignmentId],
    )
  expect(await kept()).toEqual([{ version: 2, direct: 'yes', result: 'resolved' }])
  const now = lineOf((await exported('drafter')).lines, 'Kết quả trong tệp')
  expect([now.get('Kết quả giải quyết'), now.get('Trả lời trực tiếp')]).toEqual(['Đã giải quyết xong', 'Có'])
  // A file of before: without the columns, what stood stays; with an empty cell, it goes.
  const before = heads.filter((head) => head !== 'Kết quả giải quyết' && head !== 'Trả lời trực tiếp')
  const old = await sent('drafter', before, [fill(now, { 'Nội dung trả lời': 'Có, từ tháng 12.' })])
  expect(await said('drafter', old.sheetId)).toEqual(['Nội dung trả lời: Có. → Có, từ tháng 12.'])
  await takeSheet(made.at('drafter'), { sheetId: old.sheetId, submits: false })
  expect(await kept()).toEqual([{ version: 3, direct: 'yes', result: 'resolved' }])
  const { sheetId: emptied } = await sent('drafter', heads, [
    fill(now, { 'Nội dung trả lời': 'Có, từ tháng 12.', 'Kết quả giải quyết': null }),
  ])
  expect((await said('drafter', emptied)).join()).toContain('Kết quả giải quyết: Đã giải quyết xong → ')
})

test('words of the drop-downs are read unsigned, shortened or by their beginning; what could be two is refused', () => {
  const read = (cells: SheetCells) => {
    const got = readCells(cells, emptyAnswer)
    return 'problem' in got ? got.problem : [got.content.direct, got.content.result]
  }
  for (const [typed, result] of [
    ['Đã giải quyết xong', 'resolved'],
    ['da giai quyet xong.', 'resolved'],
    ['Đã GQ', 'resolved'],
    ['xong', 'resolved'],
    ['đang', 'in_progress'],
    ['ĐANG GQ', 'in_progress'],
    ['se giai quyet co lo trinh', 'planned'],
    ['Giải trình', 'explained'],
    ['KN cấp trên', 'beyond_authority'],
    ['', null],
  ])
    expect([typed, read({ result: typed! })]).toEqual([typed, [null, result]])
  for (const typed of ['Chắc vậy', 'd', 'ĐGQ'])
    expect([typed, read({ result: typed })]).toEqual([
      typed,
      expect.stringMatching(/^Cột Kết quả giải quyết: chọn một trong Đã giải quyết xong; /),
    ])
  for (const [typed, direct] of [
    ['co theo lo trinh', 'when'],
    ['co', 'yes'],
    ['ko', 'no'],
    ['1 phần', 'partly'],
  ])
    expect([typed, read({ direct: typed! })]).toEqual([typed, [direct, null]])
  expect(read({})).toEqual([null, null])
})

test('lines sorted, columns moved, hidden or gone, spread over two sheets: each line is known again', async () => {
  await made.given('Sắp một')
  await made.given('Sắp hai')
  const { heads, lines } = await exported('second')
  const written = [lineOf(lines, 'Sắp hai'), lineOf(lines, 'Sắp một')].map((line) =>
    fill(line, { 'Nội dung trả lời': `Trả lời ${line.get('Nội dung ý kiến')}` }),
  )
  const moved = heads.filter((head) => head !== 'Đến ngày' && head !== 'Căn cứ').toReversed()
  const { sheetId } = await sent('second', moved, written)
  expect(await said('second', sheetId)).toEqual([
    'Nội dung trả lời:  → Trả lời Sắp hai',
    'Nội dung trả lời:  → Trả lời Sắp một',
  ])
  expect(await takeSheet(made.at('second'), { sheetId, submits: true })).toEqual({
    taken: 2,
    submitted: 2,
    refused: 0,
    left: 0,
  })
})

test('a case that stands twice in the file is refused in both lines, by their numbers', async () => {
  await made.given('Hai dòng')
  const { heads, lines } = await exported('drafter')
  const line = lineOf(lines, 'Hai dòng')
  const { sheetId } = await sent('drafter', heads, [
    fill(line, { 'Nội dung trả lời': 'Một' }),
    fill(line, { 'Nội dung trả lời': 'Hai' }),
  ])
  const doubled = 'Cùng một ý kiến ở các dòng 3, 4. Chỉ giữ lại một dòng rồi gửi lại.'
  expect(await said('drafter', sheetId)).toEqual([doubled, doubled])
})

test('what somebody saved meanwhile is never written over; the same officer goes on with the same file', async () => {
  const { assignmentId } = await made.given('Hai người một tệp')
  const { heads, lines } = await exported('drafter')
  const line = lineOf(lines, 'Hai người một tệp')
  const first = await sent('drafter', heads, [fill(line, { 'Nội dung trả lời': 'Bản đầu' })])
  await takeSheet(made.at('drafter'), { sheetId: first.sheetId, submits: false })
  const more = await sent('drafter', heads, [fill(line, { 'Nội dung trả lời': 'Bản đầu, thêm ngày' })])
  expect(await said('drafter', more.sheetId)).toEqual(['Nội dung trả lời: Bản đầu → Bản đầu, thêm ngày'])
  // A colleague with a copy of the same file, untouched and changed.
  const untouched = await sent('second', heads, [line])
  expect((await look('second', untouched.sheetId)).counts).toMatchObject({ changed: 0, refused: 0 })
  const theirs = await sent('second', heads, [fill(line, { 'Nội dung trả lời': 'Bản khác' })])
  expect((await said('second', theirs.sheetId))[0]).toMatch(/đã lưu bản 1 sau khi tệp này được tải về/)
  // Between the look and the press somebody writes in the browser.
  await made.save('head', assignmentId, 'Lời của trưởng phòng', 1)
  expect(await takeSheet(made.at('drafter'), { sheetId: more.sheetId, submits: false })).toEqual({
    taken: 0,
    submitted: 0,
    refused: 0,
    left: 0,
  })
  expect((await versionsOf(assignmentId)).map(({ text }) => text)).toEqual(['Bản đầu', 'Lời của trưởng phòng'])
})

test('ended and untaken cases are refused; four eyes hold for what came by Excel; an approved text gets a new version', async () => {
  const back = await made.given('Thu lại sau khi tải')
  const done = await made.given('Đã duyệt rồi')
  await made.submit('second', done.assignmentId, 'Có.', 0)
  await approveAnswer(made.at('leader'), { assignmentId: done.assignmentId, version: 1 })
  expect(lineOf((await exported('leader')).lines, 'Đã duyệt rồi')).toBeUndefined()
  const { heads, lines } = await exported('leader', true)
  await made.takeBack(back.assignmentId)
  const { sheetId } = await sent('leader', heads, [
    fill(lineOf(lines, 'Thu lại sau khi tải'), { 'Nội dung trả lời': 'Muộn rồi' }),
    fill(lineOf(lines, 'Đã duyệt rồi'), { 'Nội dung trả lời': 'Có, thêm ngày 5/12.' }),
  ])
  expect(await said('leader', sheetId)).toEqual([
    'Việc này đã thu lại hoặc chuyển cơ quan khác, không cần trả lời nữa.',
    'Nội dung trả lời: Có. → Có, thêm ngày 5/12.',
  ])
  expect(await takeSheet(made.at('leader'), { sheetId, submits: true })).toEqual({
    taken: 1,
    submitted: 1,
    refused: 0,
    left: 0,
  })
  expect(await codeOf(approveAnswer(made.at('leader'), { assignmentId: done.assignmentId, version: 2 }))).toBe(
    'answers.own-text',
  )
  await approveAnswer(made.at('deputy'), { assignmentId: done.assignmentId, version: 2 })
})

test('a file that is none, is too large, or belongs to another is refused; nobody reads another’s file', async () => {
  await made.given('Của riêng người gửi')
  const { heads, lines } = await exported('drafter')
  const { sheetId } = await sent('drafter', heads, lines)
  for (const who of ['second', 'head', 'leader', 'office'] as const)
    expect([who, await codeOf(look(who, sheetId))]).toEqual([who, 'answers.sheet-not-found'])
  const keep = (bytes: Uint8Array, who: Who = 'drafter') =>
    codeOf(keepSheet(made.at(who), { conferenceId: made.conferenceId, name: 'x.xlsx', bytes }))
  expect(await keep(new Uint8Array(10 * 2 ** 20 + 1))).toBe('answers.sheet-too-large')
  expect(await keep(new TextEncoder().encode('PK\u0003\u0004 hỏng'))).toBe('answers.sheet-unreadable')
  expect(await keep(await sheetXlsx({ title: 'Khác', columns: partColumns, rows: [] }))).toBe('answers.not-our-sheet')
  expect(await keep(new Uint8Array(10), 'office')).toBe('answers.no-case-here')
  expect(await codeOf(writeSheet(made.at('office'), { conferenceId: made.conferenceId, all: true }))).toBe(
    'answers.no-case-here',
  )
  const insert = `insert into answer_sheet (jurisdiction_id, id, conference_id, file_name, rows, made_at, made_by) values ($1, $2, $3, 'x', '[]', now(), $4)`
  const values = [made.database.jurisdictionId, newId(), made.conferenceId]
  expect(await made.asApp(made.people.drafter, insert, [...values, made.people.second.accountId])).toBe('42501')
})
