// Ways in which plans are laid out that are not the usual I, 1, a), -.
import { expect, test } from 'vitest'
import { readPlan } from './read-plan.ts'
import { planTextWith, planWith, tasksIn } from './testing.ts'

test('a plan set in articles has sections', () => {
  const plan = planWith(
    'Điều 1. Nội dung đối thoại\n1. Bữa ăn ca.\n2. An toàn lao động.\nĐiều 2. Kinh phí\nDo Công ty chi trả.\nĐiều 3. Phân công thực hiện\n1. Phòng Kế toán: Gửi số liệu về Tổng Giám đốc trước ngày 20/3/2026.\n2. Sau khi đối thoại kết thúc 03 ngày, Phòng Tổng hợp công bố kết quả tại bảng tin.',
  )
  expect(plan.topics).toEqual(['Bữa ăn ca', 'An toàn lao động'])
  expect(plan.funding.map(({ source }) => source)).toEqual(['Công ty'])
  expect(plan.tasks.map(({ organisation, deliverTo }) => [organisation, deliverTo])).toEqual([
    ['Phòng Kế toán', 'Tổng Giám đốc'],
    ['Phòng Tổng hợp', null],
  ])
})

test('an article of a law at the head of a basis is no section', () => {
  const text = planTextWith('I. MỤC ĐÍCH\n- Nghe dân.').replace(
    'UBND phường ban hành',
    'Thực hiện Điều 36 Luật Tổ chức chính quyền địa phương ngày 16/6/2025; Luật Thanh niên ngày 16/6/2020.\n\nUBND phường ban hành',
  )
  expect(readPlan(text).bases.map(({ date }) => date)).toEqual(['2025-06-16', '2020-06-16'])
})

test('a title may begin with V/v', () => {
  const text = planTextWith('I. MỤC ĐÍCH\n- Nghe dân.').replace('\nTổ chức đối thoại', '\nV/v tổ chức đối thoại')
  expect(readPlan(text).title).toBe('V/v tổ chức đối thoại với Nhân dân phường Bến Lau năm 2026')
})

test('a starred line heads the dashes below it', () => {
  const { participants } = planWith(
    'I. THÀNH PHẦN\n* Đại biểu mời:\n- Thường trực Đảng ủy;\n* Về phía UBND phường:\n- Trưởng các phòng;\n* Nhân dân: Đại diện 14 ấp, mỗi ấp 10 người (140 người).',
  )
  expect(participants.map(({ count, perUnit }) => [count, perUnit ?? null])).toEqual([
    [null, null],
    [null, null],
    [140, 10],
  ])
})

test('a table of those who come gives groups and their total', () => {
  const plan = planWith(
    'I. THỜI GIAN\n8 giờ, ngày 20/3/2026\nII. THÀNH PHẦN\nSTT\tThành phần\tSố lượng\n1\tLãnh đạo phường\t07\n2\tHội viên nông dân\t93\n\tTổng cộng\t100',
  )
  expect(plan.participants.map(({ group, count }) => [group, count])).toEqual([
    ['Lãnh đạo phường', 7],
    ['Hội viên nông dân', 93],
  ])
  expect(plan.sessions.map(({ attendees, quotas }) => [attendees, quotas])).toEqual([[100, []]])
})

test('groups counted behind their own colon are apart', () => {
  const { participants } = planWith(
    'I. THÀNH PHẦN\n1. Đại biểu trẻ em (160 em): Hội đồng trẻ em: 40 em; học sinh các trường: 120 em.\n2. Đại biểu khác: Bí thư Phường đoàn.',
  )
  expect(participants.slice(0, 3).map(({ group, count }) => [group, count])).toEqual([
    ['Đại biểu trẻ em', 160],
    ['Hội đồng trẻ em', 40],
    ['học sinh các trường', 120],
  ])
  const firms = planWith(
    'I. THÀNH PHẦN\n1. Khách mời: Thuế cơ sở 7.\n2. Doanh nghiệp (100 đại biểu): 40 công ty, 60 hộ kinh doanh.',
  )
  expect(firms.participants.slice(1).map(({ group, count }) => [group, count])).toEqual([
    ['Doanh nghiệp', 100],
    ['công ty', null],
    ['hộ kinh doanh', 60],
  ])
})

test('when and how opinions are gathered is not when and how the conference meets', () => {
  const plan = planWith(
    'I. NỘI DUNG CÔNG VIỆC\n1. Tổ chức lấy ý kiến thanh niên\n- Hình thức: biểu mẫu trực tuyến.\n- Thời gian: từ ngày 01/3/2026 đến ngày 08/3/2026.\n2. Tổ chức Hội nghị\n2.1. Thời gian: 8 giờ 00, ngày 26/3/2026.\n2.2. Địa điểm: Hội trường phường.',
  )
  expect(plan.form).toBe('in_person')
  expect(plan.sessions.map(({ starts, place }) => [starts.date, place])).toEqual([['2026-03-26', 'Hội trường phường']])
  expect(plan.topics).toEqual([])
})

test('a broadcast is no meeting in person', () => {
  const form = (said: string) => planWith(`I. HÌNH THỨC\n1. Hình thức: ${said}`).form
  expect(form('Trực tuyến trên Zoom và phát trực tiếp trên trang của phường.')).toBe('online')
  expect(form('Trực tiếp tại hội trường, trực tuyến đến các khu phố.')).toBe('hybrid')
})

test('hubs known only by their place keep it', () => {
  const { hubs } = planWith(
    'I. ĐỊA ĐIỂM\n- Điểm cầu chính: Hội trường phường\n- 06 điểm cầu tại trụ sở UBND các xã, đặc khu\nII. THÀNH PHẦN\n1. Tại điểm cầu chính: 350 đại biểu\n2. Tại 06 điểm cầu cấp xã: mỗi điểm cầu không quá 50 đại biểu',
  )
  expect(hubs.map(({ name, place }) => [name, place])).toEqual([
    ['Điểm cầu chính', 'Hội trường phường'],
    ['điểm cầu cấp xã', 'trụ sở UBND các xã, đặc khu'],
  ])
})

test('who chairs is no place', () => {
  const plan = planWith(
    'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN\n1. Thời gian: ngày 20/3/2026\n2. Địa điểm, thành phần\na) Chủ trì: Đồng chí Chủ tịch UBND phường.\nb) Ông Mạc Văn Tám, Bí thư Đảng ủy - đồng chủ trì.\nc) Tại Nhà khách phường.',
  )
  expect(plan.sessions[0]?.place).toBe('Nhà khách phường')
  expect(plan.chairs.map(({ person, role }) => [person, role])).toEqual([
    ['Chủ tịch UBND phường', 'chair'],
    ['Mạc Văn Tám, Bí thư Đảng ủy', 'co_chair'],
  ])
})

test('who pays and from what is one source; what is left is another', () => {
  const { funding } = planWith(
    'I. KINH PHÍ\nNgân sách phường hỗ trợ 18 triệu đồng; phần còn lại do Hội Nông dân cân đối từ nguồn xã hội hóa.',
  )
  expect(funding.map(({ source, amount }) => [source, amount])).toEqual([
    ['Ngân sách phường', 18_000_000],
    ['Hội Nông dân cân đối từ nguồn xã hội hóa', null],
  ])
})

test('money told after the tasks is no task', () => {
  const plan = planWith(
    'V. TỔ CHỨC THỰC HIỆN\n1. Văn phòng: Chuẩn bị giấy mời.\n\nKinh phí: Sử dụng nguồn kinh phí giao không tự chủ năm 2026 của Ủy ban MTTQ phường, dự toán 9.650.000đ (Chín triệu sáu trăm năm mươi nghìn đồng), quyết toán theo quy định.',
  )
  expect(plan.tasks.map(({ organisation }) => organisation)).toEqual(['Văn phòng'])
  expect(plan.funding.map(({ amount }) => amount)).toEqual([9_650_000])
})

test('a body where something is held is one name', () => {
  const named = tasksIn(
    '1. Đảng ủy các xã nơi tổ chức đối thoại chuẩn bị hội trường.\n2. Các sở, ngành nêu trên chuẩn bị trả lời.\n3. Giao Văn phòng chuẩn bị giấy mời.\n4. Đội Nghiệp vụ: Trả lời doanh nghiệp.',
  )
  expect(named.map(({ organisation }) => organisation)).toEqual([
    'Đảng ủy các xã nơi tổ chức đối thoại',
    'Các sở, ngành nêu trên',
    'Văn phòng',
    'Đội Nghiệp vụ',
  ])
})

test('cán bộ is no demand, an aim is none', () => {
  const plan = planWith(
    'I. MỤC ĐÍCH - YÊU CẦU\n1. Lãnh đạo phường nắm tâm tư của cán bộ, hội viên.\n2. Công tác tổ chức phải trang trọng.\n3. Đại biểu được chọn đủ thành phần: nông dân, công nhân, thanh niên; cần chuẩn bị ý kiến.',
  )
  expect([plan.purposes.length, plan.requirements.length]).toEqual([1, 2])
})

test('of two numbers of one person the mobile one is the contact’s', () => {
  const { contact } = planWith(
    'I. MỤC ĐÍCH\n- Nghe dân.\nMọi chi tiết liên hệ: Bà Mạc Thị Gấm, Phó Trưởng phòng; ĐT: 0238.3592.114 - 0912.430.578.',
  )
  expect([contact?.name, contact?.phone]).toEqual(['Mạc Thị Gấm', '0912430578'])
})

const SIGNED = {
  capacity: 'TM. ỦY BAN NHÂN DÂN',
  actingFor: 'KT. CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  name: 'Mạc Thị Gấm',
}

test('two columns that became one at the foot are parted again', () => {
  const plan = planWith(
    'V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: Chuẩn bị hội trường./.\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n- Thường trực Đảng ủy (b/c); KT. CHỦ TỊCH\n- Các phòng; PHÓ CHỦ TỊCH\n- Lưu: VT, NN. Mạc Thị Gấm',
  )
  expect(plan.signatory).toEqual(SIGNED)
  expect(plan.recipients).toEqual(['Thường trực Đảng ủy (b/c)', 'Các phòng', 'Lưu: VT, NN'])
})

test('a signature above Nơi nhận may have its name below', () => {
  const plan = planWith(
    'V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: Chuẩn bị hội trường./.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nMạc Thị Gấm',
  )
  expect(plan.signatory).toEqual(SIGNED)
  expect(plan.recipients).toEqual(['Các phòng', 'Lưu: VT'])
})
