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
