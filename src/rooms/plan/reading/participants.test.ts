import { expect, test } from 'vitest'
import { planWith } from './testing.ts'

const groups = (body: string) =>
  planWith(`III. THÀNH PHẦN THAM DỰ\n${body}`).participants.map(({ source: _, ...group }) => group)

test('a list after a level is taken apart, commas inside names are not', () => {
  expect(groups('- Thủ trưởng các cơ quan: Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch, Sở Y tế.')).toEqual([
    { group: 'Sở Nội vụ', count: null, level: 'head' },
    { group: 'Sở Văn hóa, Thể thao và Du lịch', count: null, level: 'head' },
    { group: 'Sở Y tế', count: null, level: 'head' },
  ])
})

test('a group keeps its count; what it consists of follows', () => {
  expect(groups('- Hội viên (khoảng 250 đại biểu), gồm: Cán bộ Hội; hội viên tiêu biểu.')).toEqual([
    { group: 'Hội viên', count: 250, approximate: true },
    { group: 'Cán bộ Hội', count: null },
    { group: 'hội viên tiêu biểu', count: null },
  ])
  expect(groups('- Đoàn viên: 90 người, cụ thể: khu phố 60 người; học sinh 30 người.')).toMatchObject([
    { group: 'Đoàn viên', count: 90 },
    { group: 'khu phố 60 người', count: 60 },
    { group: 'học sinh 30 người', count: 30 },
  ])
})

test('a count at the end counts the whole line', () => {
  expect(groups('- Lãnh đạo các sở: Nội vụ, Y tế; Công an tỉnh: 14 đại biểu;')).toEqual([
    { group: 'Lãnh đạo các sở: Nội vụ, Y tế; Công an tỉnh', count: 14, level: 'leader' },
  ])
})

test('so many from each unit', () => {
  expect(groups('- Công nhân (mỗi đơn vị mời 20 đại biểu).')).toMatchObject([{ count: null, perUnit: 20 }])
})

test('who invites them, and at which hub', () => {
  expect(groups('1. Tại điểm cầu phường\n- Nông dân tiêu biểu do Hội Nông dân phường triệu tập.')).toMatchObject([
    { invitedBy: 'Hội Nông dân phường', hub: 'điểm cầu phường' },
  ])
})

test('the total is not a group', () => {
  expect(groups('Tổng số 165 đại biểu, gồm: 40 đại biểu lãnh đạo phường; 125 người dân.')).toMatchObject([
    { group: 'lãnh đạo phường', count: 40 },
    { group: 'người dân', count: 125 },
  ])
})
