import { expect, test } from 'vitest'
import { layMasks } from '#rooms/triage/index.ts'
import { proposedMasks } from './public-text.ts'

const read = (text: string): string => layMasks(text, proposedMasks({ text, action: '', bases: [] }).text)

test.each([
  'Bà con gọi 0213 3876 501 trong giờ làm việc.',
  'Đường dây nóng của Sở Y tế: 0912 345 678.',
  'Gửi thư đến soyte@vanlinh.gov.vn.',
  'Gọi tổng đài 1900 9095 hoặc 18001091.',
  'Nộp hồ sơ tại Trung tâm Phục vụ hành chính công, số 3 đường Thượng Lĩnh.',
  'Trụ sở mới của Chi cục ở số 12 đường Trần Phú.',
])('an office tells where it is reached: %s', (text) => {
  expect(read(text)).toBe(text)
})

test.each([
  ['Sở đã mời bà Pản ở số 12 đường Trần Phú lên làm việc.', 'ở [số nhà]'],
  ['Anh Sùng A Dếnh, điện thoại 0912 345 678, nhận tiền tại bản.', 'điện thoại [số điện thoại]'],
  ['Chị gửi thư từ my.giang@example.com.', '[thư điện tử]'],
  ['Đã gọi cho người gửi theo số 0987654321.', '[số điện thoại]'],
  ['Đường dây nóng chuyển cho chị Mỷ số 0987 654 321.', '[số điện thoại]'],
])('a person is not told: %s', (text, masked) => {
  expect(read(text)).toContain(masked)
})
