import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepareJobs } from '#platform/jobs.ts'
import type { World } from '#platform/world.ts'
import { enterBodies } from '#rooms/directory/testing.ts'
import { petitionWorld } from '../testing.ts'
import { addList } from './add-list.ts'
import { commitList, commitWholeList, sliceSize } from './commit-list.ts'
import type { ListFieldCode } from './list-fields-data.ts'
import { takeNext } from './list-jobs.ts'
import { countRows, uncheckedList, uncheckedRows } from './list-store.ts'
import { leaveOutRow, mendList, readOtherwise } from './mend-list.ts'
import { readList } from './read-list.ts'
import { resumeLists, startList, stopList } from './run-list.ts'
import { manyRows, type TestSheet, workbookOf } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
let office: World
let collector: World
beforeAll(async () => {
  made = await petitionWorld()
  await prepareJobs(made.database.url)
  office = made.at(made.standing)
  collector = made.at(made.collector)
}, 60_000)
afterAll(() => made.database.close())

const unit = () => made.bodies.get('Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh')!

async function send(bytes: Uint8Array, world = office, organisationId = unit()): Promise<string> {
  const { importId } = await addList(world, {
    conferenceId: made.conferenceId,
    organisationId,
    name: 'y-kien.xlsx',
    bytes,
  })
  await readList(world, { importId })
  return importId
}
const sheet = async (...sheets: TestSheet[]) => send(await workbookOf(...sheets))
const rowsOf = (importId: string) => office.read((db) => uncheckedRows(db, importId))
const viewOf = async (importId: string) => (await office.read((db) => uncheckedList(db, importId)))!
const countsOf = (importId: string) => office.read((db) => countRows(db, importId))
const cell = async (importId: string, at: number, field: ListFieldCode) =>
  (await rowsOf(importId))[at]!.verdicts[field]!
const taken = async () => Number((await made.rows('select count(*) as n from petition'))[0]!.n)

async function takeAll(importId: string, world = office): Promise<void> {
  await startList(world, { importId })
  for (let turn = 0; turn < 300; turn += 1) if ((await commitList(world, { importId })).finished) return
}

const head = ['STT', 'Họ và tên', 'SĐT', 'Xã, phường', 'Nội dung kiến nghị']

describe('sheets as offices lay them out', () => {
  test('a head in two rows below letterhead; numbering, total and signatures are left out and said', async () => {
    const importId = await sheet({
      rows: [
        ['HỘI LHPN TỈNH VÂN LĨNH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['TỔNG HỢP Ý KIẾN, KIẾN NGHỊ'],
        ['TT', 'Nội dung ý kiến, kiến nghị', 'Người có ý kiến', null, 'Địa phương'],
        [null, null, 'Họ và tên', 'Số ĐT', null],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        [1, 'Xác nhận hộ nghèo ở xã quá chậm, bao giờ xong?', 'LÒ THỊ PHƯƠNG', 900000274, 'xã Tân An'],
        [2, '- Đường vào bản sạt lở\n- Cầu treo mục ván', 'Vàng A Sử', '0900.000.275', 'Tân Ân'],
        ['Tổng cộng: 2 ý kiến'],
        [null, null, null, null, 'Vân Lĩnh, ngày 20 tháng 11 năm 2026'],
        [null, 'NGƯỜI LẬP BIỂU', null, null, 'TM. BAN THƯỜNG VỤ'],
        [null, 'Trần Đức Ân'],
      ],
      merges: ['A1:D1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'A8:E8'],
    })
    const rows = await rowsOf(importId)
    expect(rows.map((row) => [row.number, row.verdict])).toEqual([
      [6, 'new'],
      [7, 'new'],
    ])
    expect(rows.map((row) => row.verdicts.commune!.value)).toEqual(['Xã Tân An', 'Xã Tân Ân'])
    expect(rows[0]!.verdicts).toMatchObject({
      fullName: { value: 'Lò Thị Phương', note: 'ghi là Lò Thị Phương' },
      phone: { value: '0900 000 274', note: 'đã thêm số 0 ở đầu' },
    })
    expect(rows[1]!.verdicts.text!.value).toBe('- Đường vào bản sạt lở\n- Cầu treo mục ván')
    expect((await viewOf(importId)).skipped.map((each) => each.why)).toEqual(['numbering', 'total', 'signature'])
  })

  test('numbers as phones, old prefixes, days in five shapes in one column', async () => {
    const importId = await sheet({
      rows: [
        ['Nội dung', 'Điện thoại', 'Xã', 'Ngày gửi'],
        ['Trạm y tế thiếu thuốc hạ sốt', 900000274, 'Tân An', new Date('2026-11-05T00:00:00Z')],
        ['Chợ xã ngập mỗi khi mưa to', '01651234567', 'Tân An', 46331],
        ['Xe buýt bỏ chuyến buổi chiều', 'không có', 'Tân An', '5.11.26'],
        ['Đèn đường tắt từ đầu thôn', '84900000278', 'Tân An', 'ngày 05 tháng 11 năm 2026'],
        ['Rác không được thu gom', null, 'Tân An', 'tháng 11/2026'],
        ['Nước giếng có mùi lạ', null, 'Tân An', '05/12/2026'],
      ],
    })
    const rows = await rowsOf(importId)
    expect(rows.map((row) => [row.verdicts.phone!.verdict, row.verdicts.phone!.value])).toEqual([
      ['new', '0900 000 274'],
      ['warning', '0351 234 567'],
      ['error', null],
      ['new', '0900 000 278'],
      ['new', null],
      ['new', null],
    ])
    expect(rows.map((row) => row.verdicts.writtenOn!.value)).toEqual([
      '2026-11-05',
      '2026-11-05',
      '2026-11-05',
      '2026-11-05',
      null,
      null,
    ])
    expect(rows[4]!.verdicts.writtenOn).toMatchObject({ verdict: 'warning' })
    expect(rows[5]!.verdicts.writtenOn!.note).toBe('Ngày 05/12/2026 còn chưa đến. Để trống thì lấy ngày nhập.')
  })

  test('TCVN3 and VNI, head included, become Unicode', async () => {
    const tcvn3 = await sheet({
      rows: [
        ['STT', 'Hä vµ tªn', 'X·', 'Néi dung'],
        [1, 'NguyÔn V¨n An', 'T©n An', '§\u00adêng vµo th«n bÞ s¹t lë, bao giê söa?'],
        [2, 'TrÇn ThÞ B×nh', 'T©n An', 'Tr¹m y tÕ thiÕu thuèc'],
      ],
    })
    expect((await rowsOf(tcvn3)).map(({ verdicts }) => [verdicts.fullName!.value, verdicts.text!.value])).toEqual([
      ['Nguyễn Văn An', 'Đường vào thôn bị sạt lở, bao giờ sửa?'],
      ['Trần Thị Bình', 'Trạm y tế thiếu thuốc'],
    ])
    const vni = await sheet({
      rows: [
        ['STT', 'Hoï vaø teân', 'Xaõ', 'Noäi dung'],
        [1, 'Nguyeãn Vaên An', 'Taân An', 'Ñöôøng vaøo thoân bò saït lôû'],
      ],
    })
    expect(await cell(vni, 0, 'text')).toMatchObject({ value: 'Đường vào thôn bị sạt lở' })
  })

  test('the head again on each page, and a second list below that is laid out otherwise', async () => {
    const importId = await sheet({
      rows: [
        head,
        [1, 'Lò Thị Một', null, 'Tân An', 'Đường vào bản sạt lở nặng'],
        head,
        [2, 'Lò Thị Hai', null, 'Tân An', 'Trạm y tế thiếu bác sĩ'],
        ['NGƯỜI LẬP BIỂU'],
        ['DANH SÁCH THỨ HAI'],
        ['STT', 'Xã, phường', 'Nội dung kiến nghị', 'Họ và tên'],
        [1, 'Tân Ân', 'Chợ xã chưa có mái che', 'Lò Thị Ba'],
      ],
    })
    expect(
      (await rowsOf(importId)).map(({ number, verdicts }) => [
        number,
        verdicts.fullName!.value,
        verdicts.commune!.value,
      ]),
    ).toEqual([
      [2, 'Lò Thị Một', 'Xã Tân An'],
      [4, 'Lò Thị Hai', 'Xã Tân An'],
      [8, 'Lò Thị Ba', 'Xã Tân Ân'],
    ])
    expect((await viewOf(importId)).skipped.map((each) => [each.line, each.why])).toEqual([
      [3, 'head'],
      [5, 'signature'],
      [7, 'head'],
    ])
  })

  test('hidden lines are read and said; empty columns between and headings by commune are understood', async () => {
    const importId = await sheet({
      rows: [
        ['STT', null, 'Nội dung', null, null, 'Người gửi'],
        ['XÃ TÂN ÂN'],
        [1, null, 'Mương thủy lợi vỡ chưa sửa', null, null, 'Lò Thị Tư'],
        ['PHƯỜNG THƯỢNG LĨNH'],
        [2, null, 'Ngập ngõ sau mỗi trận mưa', null, null, null],
      ],
      merges: ['A2:F2'],
      hidden: [5],
    })
    const rows = await rowsOf(importId)
    expect(rows.map(({ verdicts, verdict }) => [verdicts.commune!.value, verdicts.commune!.note, verdict])).toEqual([
      ['Xã Tân Ân', 'theo mục “XÃ TÂN ÂN”', 'new'],
      ['Phường Thượng Lĩnh', 'theo mục “PHƯỜNG THƯỢNG LĨNH”', 'warning'],
    ])
    expect(rows[1]!.verdicts.text!.note).toBe('Dòng này đang ẩn trong tệp. Vẫn nhập, trừ khi bỏ dòng.')
  })

  test('of several sheets the fullest is read, another may be chosen, hidden ones are not offered', async () => {
    const importId = await sheet(
      { name: 'Bìa', rows: [['BÁO CÁO']] },
      { name: 'Đợt 1', rows: [head, [1, 'Lò Thị Năm', null, 'Tân An', 'Thiếu nước sinh hoạt mùa khô']] },
      { name: 'Đợt 2', rows: [['Nội dung'], ['Cầu treo xuống cấp nghiêm trọng'], ['Sóng điện thoại chập chờn']] },
      { name: 'Nháp', rows: [head, [1, 'X', null, 'Tân An', 'Nháp']], isHidden: true },
    )
    const view = await viewOf(importId)
    expect([view.sheet, view.sheets]).toEqual([
      'Đợt 1',
      [
        { name: 'Đợt 1', rows: 1 },
        { name: 'Đợt 2', rows: 2 },
      ],
    ])
    await readOtherwise(office, { importId, version: view.version, sheet: 'Đợt 2' })
    await readList(office, { importId })
    expect((await rowsOf(importId)).map((row) => [row.verdicts.text!.value, row.verdict])).toEqual([
      ['Cầu treo xuống cấp nghiêm trọng', 'error'],
      ['Sóng điện thoại chập chờn', 'error'],
    ])
  })

  test('columns are what the person says they are; what was mended stays', async () => {
    const importId = await sheet({
      rows: [
        ['Nội dung', 'Mô tả', 'Xã'],
        ['Đất đai', 'Chưa được cấp sổ đỏ từ năm 2019', 'Tân An'],
      ],
    })
    await mendList(office, { importId, version: 2, number: 2, field: 'commune', value: 'Xã Tân Ân' })
    await readOtherwise(office, { importId, version: 3, columns: ['topic', 'text', 'commune'] })
    await readList(office, { importId })
    expect((await rowsOf(importId))[0]!.verdicts).toMatchObject({
      topic: { value: 'Đất đai', id: 'dat-dai' },
      text: { value: 'Chưa được cấp sổ đỏ từ năm 2019' },
      commune: { value: 'Xã Tân Ân' },
    })
  })

  test('a list saved as text, parted by semicolons, is a list too', async () => {
    const bytes = strToU8('\ufeffHọ tên;Xã;Ý kiến\r\nLò Thị Sáu;Tân An;"Chợ họp sát đường, mất an toàn"\r\n')
    expect(await cell(await send(bytes), 0, 'text')).toMatchObject({ value: 'Chợ họp sát đường, mất an toàn' })
  })
})

describe('what is wrong, doubtful or dangerous', () => {
  test('a commune without marks that two may be is asked, with both to choose from; the unit that sends settles it', async () => {
    const rows = [head, [1, 'Lò Thị Bảy', null, 'tan an', 'Xin mở lại lớp mầm non ở bản']]
    const open = await sheet({ rows })
    expect(await cell(open, 0, 'commune')).toMatchObject({ verdict: 'error', choices: ['Xã Tân An', 'Xã Tân Ân'] })
    const own = await send(await workbookOf({ rows }), collector, made.commune)
    expect(await cell(own, 0, 'commune')).toMatchObject({
      verdict: 'warning',
      value: 'Xã Tân An',
      note: 'Hiểu là Xã Tân An, nơi gửi danh sách; cũng có thể là Xã Tân Ân.',
      choices: ['Xã Tân An', 'Xã Tân Ân'],
    })
  })

  test('an old name finds today’s commune, and it is said', async () => {
    await made.rows(
      `insert into organisation_name (jurisdiction_id, organisation_id, name, search_key) select jurisdiction_id, id, 'Xã Mường Cũ', 'xa muong cu' from organisation where name = 'Xã Tân An'`,
    )
    const importId = await sheet({ rows: [head, [1, null, null, 'x. Muong Cu', 'Đề nghị sửa nhà văn hóa bản']] })
    expect(await cell(importId, 0, 'commune')).toMatchObject({
      verdict: 'new',
      value: 'Xã Tân An',
      note: 'tên cũ, nay là Xã Tân An',
    })
  })

  test('nearly the same is warned of, within the list and against what is there, and refused nowhere', async () => {
    await made.send('Đề nghị nâng cấp tuyến đường liên xã từ cầu Nà Hoi đến trường tiểu học số hai')
    const importId = await sheet({
      rows: [
        head,
        [
          1,
          'Lò Thị Tám',
          900000281,
          'Tân An',
          'đề nghị nâng cấp tuyến đường liên xã từ cầu Nà Hoi đến trường tiểu học số 2',
        ],
        [2, 'Lò Thị Chín', 900000282, 'Tân An', 'Máy bơm của trạm thủy lợi hỏng từ vụ mùa năm ngoái chưa thay'],
        [3, 'Lò Thị Chín', 900000282, 'Tân An', 'Máy bơm của trạm thủy lợi hỏng từ vụ mùa năm ngoái, chưa thay!'],
      ],
    })
    const rows = await rowsOf(importId)
    expect(rows.map((row) => row.verdict)).toEqual(['warning', 'new', 'warning'])
    expect(rows[0]!.verdicts.text!.note).toMatch(/^Gần giống ý kiến đã có [0-9A-Z]{4}-[0-9A-Z]{4}\./)
    expect(rows[2]!.verdicts.text!.note).toBe('Gần giống dòng 3, cùng người gửi: có thể ghi hai lần.')
  })

  test('one cell is mended for every line that says the same; two who mend at once are told', async () => {
    const line = (at: number, commune: string) => [at, null, null, commune, `Việc thứ ${at} của bản cần sửa ngay`]
    const importId = await sheet({ rows: [head, line(1, 'Tân Giang'), line(2, 'tân giang'), line(3, 'Khác hẳn')] })
    const mend = { importId, version: 2, number: 2, field: 'commune' as const, value: 'Xã Tân An', everywhere: true }
    expect(await mendList(office, mend)).toEqual({ mended: 2 })
    await expect(mendList(office, mend)).rejects.toMatchObject({ code: 'petition-list.changed-meanwhile' })
    expect((await rowsOf(importId)).map((row) => row.verdict)).toEqual(['new', 'new', 'error'])
    await leaveOutRow(office, { importId, version: 3, number: 4, leftOut: true })
    expect(await countsOf(importId)).toMatchObject({ new: 2, skipped: 1, error: 0, ready: 2 })
    expect((await rowsOf(importId))[0]!.cells.commune).toBe('Tân Giang')
  })

  test('a formula is its last result and is never worked out; one that broke is told', async () => {
    const importId = await sheet({
      rows: [
        head,
        [1, null, null, 'Tân An', { formula: 'CONCATENATE("Sửa cầu ","treo Nà Hoi")', result: 'Sửa cầu treo Nà Hoi' }],
        [2, null, null, 'Tân An', { formula: 'HYPERLINK("http://xau.example","x")' }],
        [3, null, null, 'Tân An', '=1+1 là công thức hay là lời?'],
        [4, null, null, 'Tân An', '#REF!'],
      ],
    })
    expect((await rowsOf(importId)).map((row) => [row.verdicts.text!.value, row.verdict])).toEqual([
      ['Sửa cầu treo Nà Hoi', 'new'],
      [null, 'error'],
      ['=1+1 là công thức hay là lời?', 'new'],
      [null, 'error'],
    ])
  })

  test.each([
    ['a bomb', () => zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }, { level: 9 }), /phức tạp quá mức/],
    ['a PDF', () => strToU8('%PDF-1.7\n'), /không phải bảng tính/],
    [
      'a list of something else',
      () =>
        workbookOf({
          rows: [
            ['Tên', 'Tuổi'],
            ['An', 5],
          ],
        }),
      /cột nội dung ý kiến/,
    ],
    ['a head without lines', () => workbookOf({ rows: [head] }), /chưa có dòng nào/],
    ['a list over the limit', () => strToU8(`Nội dung\n${'Một việc\n'.repeat(20_001)}`), /dài hơn 20\.000 dòng/],
  ])('%s is refused with a sentence, nothing half-read', async (_, bytes, sentence) => {
    const importId = await send(await bytes())
    const view = await viewOf(importId)
    expect([view.state, (await rowsOf(importId)).length]).toEqual(['refused', 0])
    expect(view.problem).toMatch(sentence)
  })
})

describe('who may', () => {
  test('a collector for the own unit only; others see neither list nor lines', async () => {
    const bytes = await workbookOf({ rows: manyRows(2, ['Tân An']) })
    const refused = addList(collector, { conferenceId: made.conferenceId, organisationId: unit(), name: 'a', bytes })
    await expect(refused).rejects.toMatchObject({ code: 'petitions.not-yours-to-enter' })
    const importId = await send(bytes, collector, made.commune)
    for (const actor of [made.moderator, made.health, made.stranger, made.chair]) {
      const seen = await made
        .at(actor)
        .read(async (db) => [await uncheckedList(db, importId), await uncheckedRows(db, importId)])
      expect(seen).toEqual([null, []])
    }
    expect((await collector.read((db) => uncheckedRows(db, importId))).length).toBe(2)
  })
})

describe('taking a list in', () => {
  test('good lines go in though some are bad; each is received as given, with its unit, day and sender', async () => {
    const before = await taken()
    const importId = await sheet({
      rows: [
        [...head, 'Ngày gửi', 'Lĩnh vực', 'Loại'],
        [1, 'Lò Thị Mười', 900000290, 'Tân An', 'Bao giờ có điện lưới ở Pu Nhi?', '05/11/2026', 'Y tế', 'Câu hỏi'],
        [2, null, '123', 'Tân An', 'Dòng này số điện thoại hỏng', null, null, null],
      ],
    })
    await takeAll(importId)
    expect(await taken()).toBe(before + 1)
    const [row] = await made.rows(
      `select p.channel, p.kind, p.topic_code, p.collected_by, p.typed_by, p.written_at, s.full_name, s.phone, c.how
       from petition_import_row r join petition p on p.id = r.petition_id join petition_sender s on s.petition_id = p.id
       join petition_consent c on c.petition_id = p.id where r.import_id = $1`,
      [importId],
    )
    expect(row).toEqual({
      channel: 'excel',
      kind: 'question',
      topic_code: 'y-te',
      collected_by: unit(),
      typed_by: made.standing.accountId,
      written_at: new Date('2026-11-05T05:00:00Z'),
      full_name: 'Lò Thị Mười',
      phone: '0900000290',
      how: 'list',
    })
    expect(await countsOf(importId)).toMatchObject({ taken: 1, error: 1, ready: 0 })
    await mendList(office, { importId, version: 2, number: 3, field: 'phone', value: '' })
    await takeAll(importId)
    expect(await taken()).toBe(before + 2)
  })

  // scenarios.md 60
  test('520 lines, one of them bad: the good ones go in, and the same file again adds none', async () => {
    const rows = manyRows(520, ['Tân An'])
    rows[260]![2] = '12'
    const verdicts = async (importId: string) => (await rowsOf(importId)).map((row) => row.verdict)
    const expected = (others: string) => Array.from({ length: 520 }, (_, at) => (at === 259 ? 'error' : others))
    const before = await taken()
    const importId = await sheet({ rows })
    expect(await verdicts(importId)).toEqual(expected('new'))
    await takeAll(importId)
    expect(await taken()).toBe(before + 519)
    expect(await verdicts(await sheet({ rows }))).toEqual(expected('known'))
  })

  // scenarios.md 60
  test('the same file again adds nobody, mended lines included', async () => {
    const rows = [
      head,
      [1, 'Lò Thị An', null, 'tan an', 'Mưa là ngập sân trường mầm non'],
      [2, 'Lò Văn Bê', null, 'Tân An', 'Cống thoát nước bị bịt kín'],
    ]
    const first = await sheet({ rows })
    await mendList(office, { importId: first, version: 2, number: 2, field: 'commune', value: 'Xã Tân Ân' })
    await takeAll(first)
    const before = await taken()
    const again = await sheet({ rows: [rows[0]!, rows[2]!, rows[1]!] })
    expect((await rowsOf(again)).map((row) => row.verdict)).toEqual(['known', 'known'])
    await expect(startList(office, { importId: again })).rejects.toMatchObject({
      code: 'petition-list.nothing-to-take',
    })
    expect(await taken()).toBe(before)
  })

  // scenarios.md 60
  test('all or nothing: nothing while a line is bad, and nothing when one goes bad on the way', async () => {
    const importId = await sheet({
      rows: [...manyRows(3, ['Hòn Sậy']), [4, 'X', null, 'Không Đâu', null, 'Một việc khác hẳn các việc trên']],
    })
    const before = await taken()
    await expect(startList(office, { importId, whole: true })).rejects.toMatchObject({
      code: 'petition-list.still-wrong',
    })
    await leaveOutRow(office, { importId, version: 2, number: 5, leftOut: true })
    await startList(office, { importId, whole: true })
    await made.rows(`update organisation set valid_to = '2026-11-01' where name = 'Đặc khu Hòn Sậy'`)
    expect(await commitWholeList(office, { importId })).toEqual({ finished: false })
    expect([await taken(), (await viewOf(importId)).state, (await countsOf(importId)).news]).toEqual([
      before,
      'preview',
      3,
    ])
    await made.rows(`update organisation set valid_to = null where name = 'Đặc khu Hòn Sậy'`)
    await mendList(office, {
      importId,
      version: (await viewOf(importId)).version,
      number: 2,
      field: 'place',
      value: 'Thôn 1',
    })
    await startList(office, { importId, whole: true })
    expect(await commitWholeList(office, { importId })).toEqual({ finished: true })
    expect(await taken()).toBe(before + 3)
  })

  // scenarios.md 60
  test('a commune entered since the preview is told, and its lines go in when somebody has looked', async () => {
    const importId = await sheet({
      rows: [
        head,
        [1, null, null, 'Pa Ủ', 'Xin kéo điện cho bản vùng cao Pa Ủ'],
        [2, null, null, 'Tân An', 'Việc không liên quan gì'],
      ],
    })
    expect((await rowsOf(importId)).map((row) => row.verdict)).toEqual(['error', 'new'])
    await enterBodies(made.database, [{ name: 'Xã Pa Ủ', kind: 'territory', level: 'commune', type: 'xa' }])
    await takeAll(importId)
    const [told] = await rowsOf(importId)
    expect([told!.verdict, told!.outcome, told!.news]).toEqual([
      'new',
      null,
      'Lúc xem trước còn lỗi, nay nhập được: danh bạ vừa thay đổi. Bấm Nhập để nhận dòng này.',
    ])
    await takeAll(importId)
    expect((await rowsOf(importId)).map((row) => row.outcome)).toEqual(['taken', 'taken'])
  })

  test('a petition entered since the preview by another list is told and not entered twice', async () => {
    const rows = manyRows(1, ['Tân Ân'])
    const [one, two] = [await sheet({ rows }), await sheet({ rows })]
    await takeAll(one)
    const before = await taken()
    await takeAll(two)
    const [row] = await rowsOf(two)
    expect([row!.outcome, row!.news, await taken()]).toEqual([
      'known',
      'Vừa có người nhập dòng này, không nhập lại.',
      before,
    ])
  })

  test('two lists of the same lines, two people each, all at once: every line once', async () => {
    const rows = manyRows(260, ['Tân An', 'Tân Ân'])
    for (const row of rows.slice(1)) row[5] = `Nhóm hai. ${row[5]}`
    const lists = [await sheet({ rows }), await sheet({ rows: [rows[0]!, ...rows.slice(1).reverse()] })]
    for (const importId of lists) await startList(office, { importId })
    const before = await taken()
    const run = async (importId: string, world: World) => {
      for (let turn = 0; turn < 10; turn += 1) if ((await commitList(world, { importId })).finished) return
    }
    await Promise.all(lists.flatMap((importId) => [run(importId, office), run(importId, made.at(made.office))]))
    expect(await taken()).toBe(before + 260)
    const outcomes = await Promise.all(
      lists.map(async (importId) => (await rowsOf(importId)).every((row) => row.outcome !== null)),
    )
    expect(outcomes).toEqual([true, true])
  }, 120_000)

  test('killed in the middle of a piece and taken up again: each line once; stopped and begun again: the same', async () => {
    const rows = manyRows(2 * sliceSize + 30, ['Tân An'])
    for (const row of rows.slice(1)) row[5] = `Nhóm ba. ${row[5]}`
    const importId = await sheet({ rows })
    const before = await taken()
    await startList(office, { importId })
    await commitList(office, { importId })
    // The process dies after the lines of its piece were written and before they were kept.
    const dying = commitList(office, { importId }, () => Promise.reject(new Error('killed')))
    await expect(dying).rejects.toThrow('killed')
    expect(await taken()).toBe(before + sliceSize)

    await stopList(office, { importId })
    expect(await commitList(office, { importId })).toEqual({ finished: false })
    expect([await taken(), (await viewOf(importId)).done]).toEqual([before + sliceSize, sliceSize])
    await startList(office, { importId })
    expect((await viewOf(importId)).total).toBe(2 * sliceSize + 30)
    while (!(await commitList(office, { importId })).finished);
    expect(await taken()).toBe(before + 2 * sliceSize + 30)
    expect(new Set((await rowsOf(importId)).map((row) => row.petitionId)).size).toBe(2 * sliceSize + 30)
  }, 120_000)

  test('a list that stands still is put into the queue again; one whose account was closed is held and says so', async () => {
    const importId = await sheet({ rows: [head, [1, null, null, 'Tân An', 'Nhóm bốn, một việc duy nhất ở đây']] })
    await startList(office, { importId })
    await made.rows('delete from graphile_worker._private_jobs')
    const { jurisdictionId } = made.database
    const later = new Date(office.now.getTime() + 120_000)
    await made.at(made.database.system).write((tx) => resumeLists(tx, jurisdictionId, later))
    expect((await made.rows('select count(*)::int as n from graphile_worker._private_jobs'))[0]).toEqual({ n: 1 })
    const given = { database: made.database, calendarOf: async () => office.calendar, now: () => office.now }
    await made.rows(`update account set disabled_at = now() where login = 'thuong-truc'`)
    await takeNext(given, jurisdictionId, importId)
    await made.rows(`update account set disabled_at = null where login = 'thuong-truc'`)
    expect([(await viewOf(importId)).state, (await viewOf(importId)).problem]).toEqual([
      'stopped',
      'Tài khoản đã bấm Nhập nay đã khóa. Người khác bấm Nhập tiếp được.',
    ])
  })

  test('no line of a list stands in the journal', async () => {
    const lines = await made.rows(`select detail::text as detail from journal where what like 'petition-import.%'`)
    expect(lines.every(({ detail }) => /^\{("(rows|taken)": \d+)?\}$/.test(String(detail)))).toBe(true)
  })
})
