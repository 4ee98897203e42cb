import { expect, test } from 'vitest'
import { planWith } from './testing.ts'

test('one conference, with place, half-day and number', () => {
  const { sessions } = planWith(
    'III. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: Dự kiến buổi sáng ngày 13/10/2026.\n2. Địa điểm: Hội trường UBND phường.\nIV. THÀNH PHẦN\nTổng số khoảng 300 đại biểu, gồm:\n- Nhân dân: 250 người.',
  )
  expect(sessions).toMatchObject([
    {
      place: 'Hội trường UBND phường',
      attendees: 300,
      approximate: true,
      starts: { date: '2026-10-13', part: 'morning' },
    },
  ])
})

test.each([
  ['trong tháng 6 hoặc tháng 7 năm 2026', { from: '2026-06', to: '2026-07' }],
  ['Quý III năm 2026', { from: '2026-07', to: '2026-09' }],
  ['Trong quý II', { from: '2026-04', to: '2026-06' }],
  ['tháng 8/2026', { date: '2026-08' }],
  ['Bắt đầu 14 giờ 00 ngày 26 tháng 11', { date: '2026-11-26', part: 'afternoon', time: '14:00' }],
])('%s is as precise as it says', (time, starts) => {
  expect(planWith(`II. THỜI GIAN, ĐỊA ĐIỂM: ${time}, tại Hội trường A.`).sessions).toMatchObject([
    { starts, place: 'Hội trường A' },
  ])
})

test('a table of conferences with quotas', () => {
  const { sessions } = planWith(
    'II. LỊCH TỔ CHỨC\nSTT\tĐịa điểm\tThời gian\tSố lượng\tGhi chú\n1\tNhà văn hóa xã Đông\t4/2026\t200\tĐông: 150 người; Tây: 50 người\n2\tNhà văn hóa xã Nam\t5/2026\t80\tNam: 80 người\n\tTổng cộng\t\t280\t',
  )
  expect(sessions).toMatchObject([
    {
      place: 'Nhà văn hóa xã Đông',
      attendees: 200,
      starts: { date: '2026-04' },
      quotas: [
        { unit: 'Đông', count: 150 },
        { unit: 'Tây', count: 50 },
      ],
    },
    { place: 'Nhà văn hóa xã Nam', attendees: 80, starts: { date: '2026-05' } },
  ])
})

test('a list of conferences', () => {
  const { sessions } = planWith(
    'II. THỜI GIAN, ĐỊA ĐIỂM\n- Hội nghị thứ nhất: 8 giờ 00 ngày 20/5/2026 tại Nhà văn hóa thôn Đông; 120 người.\n- Hội nghị thứ hai: 14 giờ 00 ngày 21/5/2026 tại Nhà văn hóa thôn Hạ; 80 người.',
  )
  expect(sessions).toMatchObject([
    { place: 'Nhà văn hóa thôn Đông', attendees: 120, starts: { date: '2026-05-20', time: '08:00' } },
    { place: 'Nhà văn hóa thôn Hạ', attendees: 80, starts: { date: '2026-05-21', time: '14:00' } },
  ])
})

test('quotas among the participants and in a table belong to the conference', () => {
  const when = 'I. THỜI GIAN, ĐỊA ĐIỂM: Ngày 20/5/2026, tại Hội trường A.\nII. THÀNH PHẦN\n'
  const bullets = planWith(`${when}+ Chi đoàn khu phố 1: 15 đồng chí\n+ Chi đoàn khu phố 2: 20 đồng chí`)
  expect(bullets.sessions[0]?.quotas).toEqual([
    { unit: 'Chi đoàn khu phố 1', count: 15 },
    { unit: 'Chi đoàn khu phố 2', count: 20 },
  ])
  const table = planWith(`${when}STT\tĐơn vị\tSố lượng\n1\tXã Đông\t40\n2\tXã Tây\t30\nTổng cộng\t\t70`)
  expect(table.sessions[0]?.quotas).toEqual([
    { unit: 'Xã Đông', count: 40 },
    { unit: 'Xã Tây', count: 30 },
  ])
})

test('hubs with their places, seats and hosts', () => {
  const plan = planWith(
    'II. HÌNH THỨC: Trực tiếp tại điểm cầu phường kết hợp trực tuyến đến các khu phố.\nIII. ĐỊA ĐIỂM\n- Điểm cầu chính: Trung tâm Văn hóa, 180 đại biểu;\n- Điểm cầu khu phố Chợ: Nhà sinh hoạt khu phố Chợ, 40 đại biểu.',
  )
  expect(plan.form).toBe('hybrid')
  expect(plan.hubs).toMatchObject([
    { name: 'Điểm cầu chính', place: 'Trung tâm Văn hóa', attendees: 180 },
    { name: 'Điểm cầu khu phố Chợ', place: 'Nhà sinh hoạt khu phố Chợ', attendees: 40 },
  ])
})

test('who chairs, alone or together', () => {
  const chairs = (body: string) => planWith(`III. THÀNH PHẦN\n${body}`).chairs.map(({ person, role }) => [person, role])
  expect(chairs('- Chủ trì: Chủ tịch UBND phường. Đồng chủ trì: Bí thư Đoàn phường.')).toEqual([
    ['Chủ tịch UBND phường', 'chair'],
    ['Bí thư Đoàn phường', 'co_chair'],
  ])
  expect(chairs('Chủ tịch UBND phường chủ trì, Chủ tịch HĐND phường đồng chủ trì hội nghị.')).toEqual([
    ['Chủ tịch UBND phường', 'chair'],
    ['Chủ tịch HĐND phường', 'co_chair'],
  ])
  expect(chairs('- Lãnh đạo UBND phường, chủ trì hội nghị;')).toEqual([['Lãnh đạo UBND phường', 'chair']])
})
