import { expect, test } from 'vitest'
import { planWith } from './testing.ts'

const stacked = (cells: string[]) => cells.join('\n\n')

test('a table of work with each cell on its own line', () => {
  const { tasks } = planWith(
    `V. TIẾN ĐỘ THỰC HIỆN\n\n${stacked([
      'STT',
      'Nội dung công việc',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời gian hoàn thành',
      '1',
      'Tổ chức lấy ý kiến, tổng hợp\ngửi UBND xã',
      'Hội LHPN xã',
      'Các chi hội',
      'Trước ngày 28/9/2026',
      '- 2 -',
      '2',
      'Thông báo kết luận',
      'Văn phòng HĐND và UBND xã',
      'Hội LHPN xã',
      'Sau 07 ngày kể từ khi kết thúc Hội nghị',
    ])}\n\nVI. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Bảo đảm an ninh.`,
  )
  expect(tasks.map(({ organisation, text, due }) => [organisation, text, due])).toEqual([
    ['Hội LHPN xã', 'Tổ chức lấy ý kiến, tổng hợp gửi UBND xã', { date: '2026-09-28', rule: 'before' }],
    ['Văn phòng HĐND và UBND xã', 'Thông báo kết luận', { daysAfterSession: 7 }],
    ['Công an xã', 'Bảo đảm an ninh', null],
  ])
})

test('conferences in such a table', () => {
  const { sessions, participants } = planWith(
    `II. THỜI GIAN, ĐỊA ĐIỂM\n\n${stacked([
      'TT',
      'Cụm',
      'Thời gian',
      'Địa điểm',
      'Thành phần',
      'Chỉ tiêu',
      '1',
      'Cụm 1',
      '08h00, ngày 12/10/2026',
      'Nhà văn hóa thôn An',
      'Hội viên phụ nữ thôn An',
      '120',
      '2',
      'Cụm 2',
      '14h00, ngày 13/10/2026',
      'Hội trường UBND xã',
      'Hội viên phụ nữ thôn Cát',
      '150',
    ])}\n\nIII. KINH PHÍ\nTừ nguồn ngân sách xã.`,
  )
  expect(sessions.map(({ place, attendees, starts }) => [place, attendees, starts.date])).toEqual([
    ['Nhà văn hóa thôn An', 120, '2026-10-12'],
    ['Hội trường UBND xã', 150, '2026-10-13'],
  ])
  expect(participants.map(({ group, count }) => [group, count])).toEqual([
    ['Hội viên phụ nữ thôn An', 120],
    ['Hội viên phụ nữ thôn Cát', 150],
  ])
})

test('a number that numbers no row is a page’s', () => {
  const { tasks } = planWith(
    'V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: Chuẩn bị nội dung phục vụ cho\n\n2\n\nHội nghị đối thoại.',
  )
  expect(tasks.map(({ text }) => text)).toEqual(['Chuẩn bị nội dung phục vụ cho Hội nghị đối thoại'])
})
