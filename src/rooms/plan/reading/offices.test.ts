// Ways in which offices write that no template foresees.
import { expect, test } from 'vitest'
import { readPlan } from './read-plan.ts'
import { planWith, tasksIn } from './testing.ts'

const owners = (body: string) => tasksIn(body).map(({ organisation, due }) => [organisation, due])

test('persons and offices before a colon own what stands after it', () => {
  expect(
    owners(
      '1- Văn phòng - Thống kê: Chuẩn bị hội trường.\n2- Các ông (bà) Trưởng thôn: Tổ chức họp dân chậm nhất ngày 18/3/2026.\n* Đ/c Mạc Thị Gấm - Phó Chủ tịch: Phụ trách chung.\n* Chi ủy, Ban công tác Mặt trận các thôn: Vận động Nhân dân.',
    ),
  ).toEqual([
    ['Văn phòng - Thống kê', null],
    ['Các ông (bà) Trưởng thôn', { date: '2026-03-18', rule: 'no_later_than' }],
    ['Đ/c Mạc Thị Gấm - Phó Chủ tịch', null],
    ['Chi ủy, Ban công tác Mặt trận các thôn', null],
  ])
})

test('an owner may be told behind the work', () => {
  const body =
    '- Thành lập Ban Tổ chức (Sở Nội vụ chủ trì) trước ngày 08/3.\n- Xây dựng kịch bản, chương trình (Ban Pháp chế).\n- Trước ngày 10/4: Gửi phiếu khảo sát (Văn phòng Hiệp hội thực hiện).'
  expect(owners(body)).toEqual([
    ['Sở Nội vụ', { date: '2026-03-08', rule: 'before' }],
    ['Ban Pháp chế', null],
    ['Văn phòng Hiệp hội', { date: '2026-04-10', rule: 'before' }],
  ])
})

test('a day or month without its year is of the plan’s year', () => {
  const dues = (body: string) => tasksIn(`1. Sở Nội vụ: ${body}`).map(({ due }) => due)
  expect(dues('Gửi danh sách về Văn phòng trước 25/4.')).toEqual([{ date: '2026-04-25', rule: 'before' }])
  expect(dues('Lấy ý kiến công nhân trong tháng 4/2026.')).toEqual([{ date: '2026-04', rule: 'no_later_than' }])
  expect(dues('Báo cáo trước ngày 25 hằng tháng.')).toEqual([null])
})

test('a thing is no body that receives, a letter box no body between', () => {
  const [first, second, third] = tasksIn(
    '1. Sở Xây dựng: Báo cáo Ủy ban nhân dân tỉnh tiến độ nhà ở xã hội.\n2. Sở Y tế: Trình phương án mở điểm giữ trẻ.\n3. Sở Nội vụ: Gửi tổng hợp về Hội Nông dân tỉnh (qua email: hnd@vi.du.vn).',
  )
  expect(first?.deliverTo).toBe('Ủy ban nhân dân tỉnh')
  expect(second?.deliverTo).toBeNull()
  expect([third?.deliverTo, third?.via]).toEqual(['Hội Nông dân tỉnh', null])
})

test('each person addressed is a chair', () => {
  const chairs = (said: string) =>
    planWith(`I. THÀNH PHẦN\n1. ${said}`).chairs.map(({ person, role }) => [person, role])
  expect(
    chairs('Chủ trì Hội nghị: Đồng chí Mạc Văn Tám - Bí thư Đảng ủy và đồng chí Lò Thị Bảy - Chủ tịch UBND xã.'),
  ).toEqual([
    ['Mạc Văn Tám - Bí thư Đảng ủy', 'chair'],
    ['Lò Thị Bảy - Chủ tịch UBND xã', 'co_chair'],
  ])
  expect(chairs('Chủ trì: Đ/c Bí thư Đảng ủy, đ/c Chủ tịch UBND xã.')).toEqual([
    ['Bí thư Đảng ủy', 'chair'],
    ['Chủ tịch UBND xã', 'co_chair'],
  ])
})

test('topics and money lose what is not theirs', () => {
  const plan = planWith(
    'I. NỘI DUNG\n(1) Đất đai, tích tụ ruộng đất.\n(2) Tín dụng, bảo hiểm.\n(3) Chuyển đổi số.\nII. KINH PHÍ\nKinh phí do ngân sách xã đảm bảo, dự kiến 15.600.000đ.\nIII. THỜI GIAN, ĐỊA ĐIỂM\n- Thời gian: ½ ngày (buổi sáng), dự kiến tháng 10 năm 2026.\n- Địa điểm: Hội trường lớn (khoảng 150 đại biểu).',
  )
  expect(plan.topics).toEqual(['Đất đai, tích tụ ruộng đất', 'Tín dụng, bảo hiểm', 'Chuyển đổi số'])
  expect(plan.funding.map(({ source, amount }) => [source, amount])).toEqual([['ngân sách xã', 15_600_000]])
  expect(plan.sessions[0]?.place).toBe('Hội trường lớn')
  expect(plan.sessions[0]?.starts.part).toBe('morning')
})

const TAIL = 'V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: Chuẩn bị hội trường./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n'

test('a name in capitals is no part of the position above it', () => {
  expect(planWith(`${TAIL}T/M ĐẢNG ỦY\nBÍ THƯ\n\n(Đã ký)\n\nMẠC ĐÌNH PHÚC`).signatory).toEqual({
    capacity: 'T/M ĐẢNG ỦY',
    actingFor: null,
    position: 'BÍ THƯ',
    name: 'MẠC ĐÌNH PHÚC',
  })
  expect(planWith(`${TAIL}PHÓ CHỦ TỊCH\nTHƯỜNG TRỰC\n\nMạc Thị Gấm`).signatory.position).toBe(
    'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
  )
})

test('several units in one bullet each have their quota', () => {
  const plan = planWith(
    'I. THÀNH PHẦN: 150 đại biểu\n- Đoàn viên, thanh niên: 150 đại biểu, gồm:\n+ Khu phố 1: 60 người; Khu phố 2: 30 người;\n+ Trường THPT Bến Lau: 60 người.',
  )
  expect(plan.participants.map(({ group, count }) => [group, count]).slice(-3)).toEqual([
    ['Khu phố 1', 60],
    ['Khu phố 2', 30],
    ['Trường THPT Bến Lau', 60],
  ])
})

test('a total goes on with those it counts, colon or none', () => {
  const { participants } = planWith(
    'I. THỜI GIAN\nNgày 10/4/2026.\nII. THÀNH PHẦN\n1. Thành phần: khoảng 500 đại biểu, gồm lãnh đạo các sở, ngành; 450 công nhân do Liên đoàn Lao động tỉnh triệu tập.',
  )
  expect(participants.map(({ group, count, invitedBy }) => [group, count, invitedBy ?? null])).toEqual([
    ['lãnh đạo các sở, ngành', null, null],
    ['công nhân do Liên đoàn Lao động tỉnh triệu tập', 450, 'Liên đoàn Lao động tỉnh'],
  ])
})

test('what each hub has is not what all have', () => {
  const { hubs } = planWith(
    'I. ĐỊA ĐIỂM\n- Điểm cầu tỉnh: Hội trường lớn UBND tỉnh (150 đại biểu);\n- Điểm cầu cấp xã: Phòng họp các xã, phường (mỗi điểm cầu 30 đại biểu).',
  )
  expect(hubs.map(({ attendees }) => attendees)).toEqual([150, null])
})

test('a list of conferences with quotas has no total but its own', () => {
  const { sessions } = planWith(
    'I. THỜI GIAN, ĐỊA ĐIỂM\na/ Cuộc thứ nhất: 19 giờ 30 phút, ngày 10/6/2026, tại Nhà văn hóa thôn Đông; thôn Đông 60 người, thôn Đoài 40 người.\nb/ Cuộc thứ hai: 19 giờ 30 phút, ngày 12/6/2026, tại Nhà văn hóa thôn Hạ; thôn Hạ 70 người, thôn Trung 30 người.',
  )
  expect(sessions.map(({ attendees, quotas }) => [attendees, quotas.length])).toEqual([
    [null, 2],
    [null, 2],
  ])
})

test('poor people’s cards and houses are gifts', () => {
  const { gifts, logistics } = planWith(
    'I. CHƯƠNG TRÌNH\n- Trao 100 thẻ BHYT cho công nhân.\n- Hỗ trợ xây 03 nhà “Mái ấm”.\n- Trao tặng 02 mô hình sinh kế trị giá 20 triệu đồng.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng: Chuẩn bị 02 bàn đăng ký.',
  )
  expect(gifts.map(({ count }) => count)).toEqual([100, 3, 2])
  expect(logistics.map(({ count, item }) => [count, item])).toEqual([[2, 'bàn đăng ký']])
})

test('conferences under headings, each with its time and place below', () => {
  const one = (n: number, day: string, place: string) =>
    `2.${n}. Hội nghị với doanh nghiệp lĩnh vực số ${n}\n- Thời gian: 8h00 ngày ${day}.\n- Địa điểm: ${place}.\n- Thành phần: Sở Công Thương; ${n}0 doanh nghiệp.`
  const { sessions } = planWith(
    `II. NỘI DUNG, THÀNH PHẦN, THỜI GIAN, ĐỊA ĐIỂM\n1. Nội dung đối thoại: Thuế, phí; tín dụng.\n2. Số lượng hội nghị: 02 hội nghị theo lĩnh vực\n${one(1, '05/8/2026', 'Phòng họp số 1')}\n${one(2, '07/8/2026', 'Hội trường Liên minh Hợp tác xã')}`,
  )
  expect(sessions.map(({ place, starts, attendees }) => [place, starts.date, attendees])).toEqual([
    ['Phòng họp số 1', '2026-08-05', 10],
    ['Hội trường Liên minh Hợp tác xã', '2026-08-07', 20],
  ])
})

test('the programme after the signature, the signature beside the recipients', () => {
  const plan = planWith(
    'V. TỔ CHỨC THỰC HIỆN\n1. Cơ sở Hội: Triệu tập hội viên, xong ngày 26/4/2026./.\n\n                                   TM. BAN THƯỜNG VỤ\nNơi nhận:                               CHỦ TỊCH\n- UBND xã (b/c);\n- Lưu VP.                              (đã ký)\n\n                                   Mạc Thị Gấm\n\nCHƯƠNG TRÌNH\nThời gian | Nội dung | Thực hiện\n7h00 - 7h30 | Đón tiếp đại biểu | Văn phòng\n8h00 - 10h00 | Đối thoại | Chủ tịch',
  )
  expect(plan.signatory).toMatchObject({ capacity: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Mạc Thị Gấm' })
  expect(plan.recipients).toEqual(['UBND xã (b/c)', 'Lưu VP'])
  expect(plan.programme.map(({ text, minutes }) => [text, minutes])).toEqual([
    ['Đón tiếp đại biểu', 30],
    ['Đối thoại', 120],
  ])
  expect(plan.tasks.map(({ organisation, due }) => [organisation, due])).toEqual([
    ['Cơ sở Hội', { date: '2026-04-26', rule: 'no_later_than' }],
  ])
})

test('two sources in one sentence, each with its sum', () => {
  const { funding } = planWith('V. KINH PHÍ\nTrích quỹ Hội 6.000.000đ và ngân sách phường hỗ trợ 10.000.000đ.')
  expect(funding.map(({ amount }) => amount)).toEqual([6_000_000, 10_000_000])
})

test('what happens and what is talked about stand in one list', () => {
  const plan = planWith(
    'C. NỘI DUNG\n1. Báo cáo tổng hợp ý kiến (10 phút).\n2. Đối thoại về các nhóm vấn đề:\n- Việc làm, tiền lương;\n- Nhà ở xã hội.\n3. Trao 50 suất quà.',
  )
  expect(plan.topics).toEqual(['Việc làm, tiền lương', 'Nhà ở xã hội'])
  expect(plan.programme).toHaveLength(3)
})

test('a scanner’s II and III, a day it cannot read, a learned signer', () => {
  const plan = planWith(
    `I. MỤC ĐÍCH, YÊU CẦU\n- Lắng nghe Nhân dân.\nn. NỘI DUNG ĐỐI THOẠI\n- Đất đai.\n- Môi trường.\nm. KINH PHÍ THỰC HIỆN\nTừ nguồn ngân sách xã.\n${TAIL}GIÁM ĐỐC\n\n\nTiến sĩ Mạc Công Tráng`,
  )
  expect(plan.topics).toEqual(['Đất đai', 'Môi trường'])
  expect(plan.funding.map(({ source }) => source)).toEqual(['ngân sách xã'])
  expect(plan.signatory.name).toBe('Mạc Công Tráng')
  const unread = readPlan(
    'UBND XÃ BẾN LAU\nSố: 12/KH-UBND\nBến Lau, ngày J9 tháng 9 năm 2026\nKẾ HOẠCH\nĐối thoại với Nhân dân',
  )
  expect(unread.issuedAt).toEqual({ place: 'Bến Lau', date: '2026-09' })
})

test('work with its form below it, and a deadline in the closing words', () => {
  expect(
    tasksIn(
      '1. Thu thập ý kiến, kiến nghị\n- Đơn vị thực hiện: Hội LHPN các xã.\n- Thời gian hoàn thành: 20/7/2026.\n2. Phát biểu: Mỗi xã, phường chuẩn bị 02 ý kiến.\n\nCăn cứ Kế hoạch này, đề nghị Hội LHPN các xã báo cáo kết quả về Tỉnh Hội trước ngày 30/8/2026./.',
    ).map(({ organisation, due, tone }) => [organisation, due, tone]),
  ).toEqual([
    ['Hội LHPN các xã', { date: '2026-07-20', rule: 'no_later_than' }, 'order'],
    ['Mỗi xã, phường', null, 'order'],
    ['Hội LHPN các xã', { date: '2026-08-30', rule: 'before' }, 'request'],
  ])
})

test('one hub’s people are not the conference’s; work told before its owner stays in the task', () => {
  const plan = planWith(
    'III. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: 08 giờ 00 ngày 12/8/2026.\n2. Địa điểm\n- Trực tiếp: Hội trường UBND tỉnh.\n- Trực tuyến:\n+ Điểm cầu xã Bến Lau: Hội trường UBND xã (50 đại biểu).\n+ Điểm cầu xã Nà Lau: Phòng họp UBND xã (45 đại biểu).\nV. TỔ CHỨC THỰC HIỆN\n1. Xây dựng kịch bản: Ban Tuyên giáo chủ trì, phối hợp với Văn phòng.',
  )
  expect(plan.sessions[0]?.attendees).toBeNull()
  expect(plan.hubs.map(({ attendees }) => attendees)).toEqual([50, 45])
  expect(plan.tasks[0]).toMatchObject({ organisation: 'Ban Tuyên giáo', with: ['Văn phòng'] })
  expect(plan.tasks[0]?.text).toContain('Xây dựng kịch bản')
})
