import { expect, test } from 'vitest'
import { planWith } from './testing.ts'

test('purposes and requirements, apart or run together', () => {
  const apart = planWith(
    'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Lắng nghe Nhân dân.\n2. Yêu cầu: Bảo đảm dân chủ, công khai.',
  )
  expect(apart).toMatchObject({ purposes: ['Lắng nghe Nhân dân.'], requirements: ['Bảo đảm dân chủ, công khai.'] })
  const together = planWith('I. MỤC ĐÍCH, YÊU CẦU\n- Nhằm lắng nghe Nhân dân.\n- Việc tổ chức phải bảo đảm tiết kiệm.')
  expect(together).toMatchObject({
    purposes: ['Nhằm lắng nghe Nhân dân.'],
    requirements: ['Việc tổ chức phải bảo đảm tiết kiệm.'],
  })
})

test('the theme is the quoted sentence, and null where nothing is quoted as one', () => {
  expect(planWith('II. NỘI DUNG\n1. Chủ đề: “Chính quyền gần dân”.').theme).toBe('Chính quyền gần dân')
  expect(planWith('II. NỘI DUNG\nChủ đề đối thoại năm 2026 là “Nước sạch cho mọi nhà”.').theme).toBe(
    'Nước sạch cho mọi nhà',
  )
  expect(planWith('II. NỘI DUNG\n- Ý kiến phù hợp với chủ đề, nội dung đối thoại.').theme).toBeNull()
})

test('topics are what the dialogue is about, the programme what happens', () => {
  const plan = planWith(
    'II. CHƯƠNG TRÌNH ĐỐI THOẠI\na) Trình chiếu phóng sự\nPhóng sự dài khoảng 15 phút.\nb) Đối thoại giữa Chủ tịch UBND phường với Nhân dân\n- Nước sạch.\n- Đường giao thông.',
  )
  expect(plan.topics).toEqual(['Nước sạch', 'Đường giao thông'])
  expect(plan.programme).toMatchObject([
    { text: 'Trình chiếu phóng sự', minutes: 15 },
    { text: 'Đối thoại giữa Chủ tịch UBND phường với Nhân dân' },
  ])
})

test('parts and clock times of a programme', () => {
  const parts = planWith(
    'II. CHƯƠNG TRÌNH\n1. Phần I: Khai mạc\n- Chào cờ.\n- Tuyên bố lý do (05 phút).\n2. Phần II: Đối thoại\n- Nhân dân phát biểu ý kiến.\n- Kết luận.',
  )
  expect(parts.programme.map(({ part, text }) => [part, text])).toEqual([
    ['Phần I: Khai mạc', 'Chào cờ'],
    ['Phần I: Khai mạc', 'Tuyên bố lý do (05 phút)'],
    ['Phần II: Đối thoại', 'Nhân dân phát biểu ý kiến'],
    ['Phần II: Đối thoại', 'Kết luận'],
  ])
  expect(planWith('II. CHƯƠNG TRÌNH\n- 08h00 - 08h15: Khai mạc.\n- 8 giờ 15: Đối thoại.').programme).toMatchObject([
    { text: 'Khai mạc', minutes: 15, time: '08:00' },
    { text: 'Đối thoại', time: '08:15' },
  ])
})

test('whose money, how much, by which decision', () => {
  const plan = planWith(
    'IV. KINH PHÍ\nTổng số 174.300.000 đồng, gồm: ngân sách phường tại Quyết định số 2899/QĐ-UBND ngày 16/12/2025 là 144.300.000 đồng; nguồn xã hội hóa 30 triệu đồng.',
  )
  expect(plan.funding).toMatchObject([
    { source: 'ngân sách phường', amount: 144_300_000, decision: '2899/QĐ-UBND' },
    { source: 'nguồn xã hội hóa', amount: 30_000_000, decision: null },
  ])
})

test('gifts and things are counted, floors and dates are not', () => {
  const plan = planWith(
    'II. CHƯƠNG TRÌNH\n- Tặng 30 suất quà; biểu dương 93 hội viên.\nIII. ĐỊA ĐIỂM: Hội trường tầng 3.\nV. TỔ CHỨC THỰC HIỆN\n1. Văn phòng: Kê 250 ghế, 04 micro không dây, 02 biển mica ghi tên.',
  )
  expect(plan.gifts.map((gift) => gift.count)).toEqual([30, 93])
  expect(plan.logistics.map(({ item, count }) => [item, count])).toEqual([
    ['ghế', 250],
    ['micro không dây', 4],
    ['biển mica', 2],
  ])
})

test('the standing body, as a task or in brackets', () => {
  expect(
    planWith('V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Là cơ quan thường trực, xây dựng kịch bản.').standingBody,
  ).toBe('Sở Nội vụ')
  expect(planWith('V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế (cơ quan thường trực)\n- Xây dựng kịch bản.').standingBody).toBe(
    'Sở Y tế',
  )
})
