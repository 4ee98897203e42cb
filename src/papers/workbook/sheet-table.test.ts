import { expect, test } from 'vitest'
import { listShape } from './match-columns.ts'
import { findTable, listRows, readBelow } from './sheet-table.ts'

// Not the directory's columns: another room's list is read by the same rules.
const shape = listShape(
  [
    { code: 'text', label: 'Nội dung ý kiến', names: ['ý kiến', 'kiến nghị, đề xuất'], required: true },
    { code: 'who', label: 'Người gửi', names: ['họ và tên', 'đại biểu'] },
    { code: 'phone', label: 'Điện thoại', names: ['sđt', 'số điện thoại'] },
  ],
  ['STT', 'Ghi chú'],
)
const sheet = {
  name: 'Ý kiến',
  hidden: false,
  merges: ['A1:D1', 'A3:A4', 'B3:B4', 'C3:D3', 'A6:D6'],
  rows: [
    ['TỔNG HỢP Ý KIẾN', null, null, null],
    [],
    ['TT', 'Nội dung ý kiến, kiến nghị', 'Người gửi', null],
    [null, null, 'Họ và tên', 'SĐT'],
    ['(1)', '(2)', '(3)', '(4)'],
    ['I. LĨNH VỰC ĐẤT ĐAI'],
    [1, 'Sửa đường vào thôn', 'NguyÔn V¨n An', 912345678],
    ['Tổng cộng: 1'],
    [null, 'NGƯỜI LẬP BIỂU', null, null],
    [null, 'Trần Đức Ân', null, null],
  ],
}

test('head, part, total and signature are told apart for any shape of list; old letters become Unicode', () => {
  const table = findTable([sheet], shape)!
  expect([table.headLine, table.columns]).toEqual([4, [null, 'text', 'who', 'phone']])
  expect(listRows(table, shape)).toEqual([
    {
      line: 7,
      section: 'LĨNH VỰC ĐẤT ĐAI',
      isHidden: false,
      raw: { text: 'Sửa đường vào thôn', who: 'Nguyễn Văn An', phone: '912345678' },
    },
  ])
  expect(table.skipped.map((each) => each.why)).toEqual(['numbering', 'total', 'signature'])
})

test('columns that somebody chose are read below the same head', () => {
  const { rows } = readBelow(sheet, 4, ['phone', null, 'text', null], shape)
  expect(listRows({ rows, columns: ['phone', null, 'text', null] }, shape)).toEqual([
    { line: 7, section: 'LĨNH VỰC ĐẤT ĐAI', isHidden: false, raw: { phone: '1', text: 'Nguyễn Văn An' } },
  ])
})

test('a sheet without the column that such a list needs is none', () => {
  expect(
    findTable(
      [
        {
          ...sheet,
          rows: [
            ['Người gửi', 'SĐT'],
            ['An', '1'],
          ],
          merges: [],
        },
      ],
      shape,
    ),
  ).toBeNull()
})

const plain = (rows: (string | number | null)[][]) => ({ name: 'Ý kiến', hidden: false, merges: [], rows })
const read = (rows: (string | number | null)[][]) => {
  const table = findTable([plain(rows)], shape)!
  return {
    lines: listRows(table, shape).map(({ line, raw }) => [line, raw.text, raw.who]),
    skipped: table.skipped.map(({ line, why }) => [line, why]),
  }
}
const heads = ['STT', 'Ý kiến', 'Họ và tên', 'SĐT']

test('a head that stands there again is left out; a second list below is read by its own head', () => {
  const { lines, skipped } = read([
    heads,
    [1, 'Sửa đường', 'An', null],
    heads,
    [2, 'Sửa cầu', 'Bình', null],
    ['NGƯỜI LẬP BIỂU'],
    ['Chi'],
    ['STT', 'Họ và tên', 'Ý kiến'],
    [1, 'Dung', 'Sửa cống'],
  ])
  expect(lines).toEqual([
    [2, 'Sửa đường', 'An'],
    [4, 'Sửa cầu', 'Bình'],
    [8, 'Sửa cống', 'Dung'],
  ])
  expect(skipped).toEqual([
    [3, 'head'],
    [5, 'signature'],
    [7, 'head'],
  ])
})

test('a line of the list is none of the signatures, though it begins as one and has a day; a total is one', () => {
  const { lines, skipped } = read([
    ['Ý kiến', 'Họ và tên', 'SĐT'],
    ['Mất điện cả bản', 'An', 'ngày 05 tháng 11 năm 2026'],
    ['Xác nhận hộ nghèo chậm quá, bao giờ mới xong cho bà con?', 'Bình', null],
    ['Tổng số: 2 ý kiến', null, null],
    [null, 'Vân Lĩnh, ngày 20 tháng 11 năm 2026', null],
    ['Chi', null, null],
  ])
  expect(lines.map(([line]) => line)).toEqual([2, 3])
  expect(skipped).toEqual([
    [4, 'total'],
    [5, 'signature'],
  ])
})

test('a column in an old font is Unicode to its shortest cell, head included; sound columns beside it stay', () => {
  const { lines } = read([
    ['STT', 'Néi dung ý kiÕn', 'H\u00e4 v\u00b5 t\u00aan'],
    [1, '\u00a7\u00ad\u00eang vµo th«n bÞ s¹t lë', 'H\u00b5'],
    [2, 'Tr¹m y tÕ thiÕu thuèc', 'Trần Thị Thơm'],
  ])
  expect(lines).toEqual([
    [2, 'Đường vào thôn bị sạt lở', 'Hà'],
    [3, 'Trạm y tế thiếu thuốc', 'Trần Thị Thơm'],
  ])
})
