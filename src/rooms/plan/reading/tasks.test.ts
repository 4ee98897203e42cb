import { expect, test } from 'vitest'
import { tasksIn } from './testing.ts'

const brief = (body: string) => tasksIn(body).map(({ organisation, text, due }) => [organisation, text, due])

test('a heading, a label and a sentence each name who must do it', () => {
  expect(
    brief(
      '1. Sở Nội vụ\n- Xây dựng kịch bản.\n2. Sở Xây dựng: Chuẩn bị hội trường.\n3. Công an phường bảo đảm an ninh.',
    ),
  ).toEqual([
    ['Sở Nội vụ', 'Xây dựng kịch bản', null],
    ['Sở Xây dựng', 'Chuẩn bị hội trường', null],
    ['Công an phường', 'bảo đảm an ninh', null],
  ])
})

test('names of departments are not taken for verbs', () => {
  expect(brief('1. Các sở: Y tế, Xây dựng; Bảo hiểm xã hội tỉnh: Trả lời kiến nghị.')).toEqual([
    ['Các sở: Y tế, Xây dựng; Bảo hiểm xã hội tỉnh', 'Trả lời kiến nghị', null],
  ])
  expect(brief('1. Phòng Văn hóa - Thông tin, Ban Tổ chức Đảng ủy: Phối hợp tuyên truyền.')[0]?.[0]).toBe(
    'Phòng Văn hóa - Thông tin, Ban Tổ chức Đảng ủy',
  )
})

test('a lead gives its partners to the items below', () => {
  const tasks = tasksIn(
    'b) Sở Nội vụ: Chủ trì, phối hợp với Hội Nông dân tỉnh và các đơn vị liên quan:\n- Bố trí người dẫn chương trình.\n- Phát hành giấy mời.',
  )
  expect(tasks.map((task) => task.with)).toEqual([
    ['Hội Nông dân tỉnh', 'các đơn vị liên quan'],
    ['Hội Nông dân tỉnh', 'các đơn vị liên quan'],
  ])
})

test('a bullet with two deadlines is two tasks', () => {
  expect(
    brief(
      '1. Sở Nội vụ\n- Chuyển kiến nghị trước ngày 01/7/2026; tổng hợp trả lời báo cáo UBND tỉnh trước ngày 16/7/2026.',
    ),
  ).toEqual([
    ['Sở Nội vụ', 'Chuyển kiến nghị trước ngày 01/7/2026', { date: '2026-07-01', rule: 'before' }],
    ['Sở Nội vụ', 'tổng hợp trả lời báo cáo UBND tỉnh trước ngày 16/7/2026', { date: '2026-07-16', rule: 'before' }],
  ])
})

test.each([
  ['trước ngày 25/6', { date: '2026-06-25', rule: 'before' }],
  ['chậm nhất ngày 23 tháng 10 năm 2026', { date: '2026-10-23', rule: 'no_later_than' }],
  ['đến hết ngày 10/6/2026', { date: '2026-06-10', rule: 'no_later_than' }],
  ['hoàn thành xong trước 17h00 ngày 20/5/2026', { date: '2026-05-20', rule: 'before' }],
  ['trước thời gian tổ chức hội nghị 05 ngày làm việc', { workingDaysBeforeSession: 5 }],
  ['chậm nhất 03 ngày làm việc trước ngày khai mạc', { workingDaysBeforeSession: 3 }],
  ['trước hội nghị ít nhất 07 ngày', { daysBeforeSession: 7 }],
  ['chậm nhất 02 ngày trước hội nghị', { daysBeforeSession: 2 }],
  ['trong thời hạn 10 ngày sau hội nghị', { daysAfterSession: 10 }],
  ['trong vòng 07 ngày kể từ ngày kết thúc hội nghị', { daysAfterSession: 7 }],
  ['chậm nhất 05 ngày làm việc sau hội nghị', { workingDaysAfterSession: 5 }],
  ['trong 05 ngày làm việc kể từ ngày nhận được kiến nghị', null],
])('due %s', (words, due) => {
  expect(tasksIn(`1. Sở Nội vụ\n- Tổng hợp ý kiến ${words}.`)[0]?.due ?? null).toEqual(due)
})

test('to whom, and through whom', () => {
  expect(
    tasksIn(
      '1. UBND các xã\n- Tổng hợp ý kiến báo cáo UBND tỉnh (qua Ban Xã hội, Dân số - Gia đình) trước ngày 5/4/2026.',
    ),
  ).toMatchObject([{ deliverTo: 'UBND tỉnh', via: 'Ban Xã hội, Dân số - Gia đình' }])
  expect(
    tasksIn('1. Các sở\n- Gửi nội dung trả lời về Hội Nông dân tỉnh trước ngày 25/7/2026 để tổng hợp.')[0]?.deliverTo,
  ).toBe('Hội Nông dân tỉnh')
})

test('what is requested is not ordered', () => {
  expect(
    tasksIn('1. Đề nghị Ủy ban MTTQ Việt Nam phường\n- Giám sát.\n2. Trạm Y tế: Trực.').map((task) => task.tone),
  ).toEqual(['request', 'order'])
})

test('tasks in a table and along a timeline', () => {
  expect(
    brief('STT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn\n1\tPhát hành giấy mời\tVăn phòng\tTrước ngày 09/10/2026'),
  ).toEqual([['Văn phòng', 'Phát hành giấy mời', { date: '2026-10-09', rule: 'before' }]])
  expect(brief('- Trước ngày 25/02/2026: Các chi đoàn gửi câu hỏi về Đoàn phường.')).toEqual([
    ['Các chi đoàn', 'gửi câu hỏi về Đoàn phường', { date: '2026-02-25', rule: 'before' }],
  ])
})

test('one paragraph for several bodies is one task each', () => {
  expect(
    brief(
      'Giao Thành đoàn chủ trì lựa chọn trẻ em. Sở Y tế cử cán bộ trực. Đề nghị Hội Chữ thập đỏ hỗ trợ nước uống.',
    ).map(([who]) => who),
  ).toEqual(['Thành đoàn', 'Sở Y tế', 'Hội Chữ thập đỏ'])
})

test('headings without numbers still name who must do it', () => {
  expect(brief('Sở Nội vụ\n- Xây dựng kịch bản.\nCông an phường\n- Bảo đảm an ninh.')).toEqual([
    ['Sở Nội vụ', 'Xây dựng kịch bản', null],
    ['Công an phường', 'Bảo đảm an ninh', null],
  ])
})
