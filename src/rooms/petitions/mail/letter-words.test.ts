import { expect, test } from 'vitest'
import { letterWords } from './letter-words.ts'

test.each([
  [
    'marks before each line',
    'Chỗ cổng chợ.\n\nVào 20/11/2026 10:00, Hội nghị <a@b.vn> đã viết:\n> Ý kiến đã nhận\n> Mã: K7M4',
    'Chỗ cổng chợ.',
  ],
  ['words below what is quoted', 'Vào 20/11/2026, A <a@b.vn> đã viết:\n> Ở đâu?\n\nỞ bản Nà Lạn.', 'Ở bản Nà Lạn.'],
  [
    'an attribution over two lines',
    'Có.\n\nOn Fri, Nov 20, 2026 at 10:00 AM Hội nghị <a@b.vn>\nwrote:\n\n> Còn không?',
    'Có.',
  ],
  [
    'the heads of Outlook',
    'Đề nghị sửa cầu.\n\n________________________________\nTừ: Hội nghị\nĐã gửi: thứ Sáu\nĐến: tôi\nChủ đề: x\n\nChuyện cũ',
    'Đề nghị sửa cầu.',
  ],
  ['the original below a line', 'Đồng ý.\n-----Original Message-----\nFrom: a', 'Đồng ý.'],
  ['a signature', 'Xin nối điện.\n-- \nLò Thị Phương\n0900 000 274', 'Xin nối điện.'],
  ['the name of a telephone', 'Xin nối điện.\n\nGửi từ iPhone của tôi', 'Xin nối điện.'],
])('%s is not what was written', (_what, body, words) => {
  expect(letterWords('', body)).toBe(words)
})

test('a line that only looks like history stays', () => {
  for (const body of [
    'Từ: năm 2019 đến nay chưa ai sửa.',
    'Vào mùa mưa, trưởng bản đã viết đơn hai lần.',
    '5 > 3, ai cũng biết',
  ])
    expect(letterWords('', body)).toBe(body)
})

test('what was passed on is what is meant, and where cutting would leave nothing, all stays', () => {
  const passedOn = 'Kính chuyển.\n\n---------- Forwarded message ---------\nTừ: Bà Tư\nDate: x\nTo: y\n\nĐường sạt.'
  expect(letterWords('', passedOn)).toBe(passedOn)
  expect(letterWords('', '> Đường sạt từ tháng 9')).toBe('> Đường sạt từ tháng 9')
})

test('the subject stands above the words unless they begin with it', () => {
  expect(letterWords('Re: Fwd: Đường liên xã', 'Bao giờ sửa?')).toBe('Đường liên xã\n\nBao giờ sửa?')
  expect(letterWords('Đường liên xã', 'đường liên xã bị sạt')).toBe('đường liên xã bị sạt')
  expect(letterWords('Chỉ có tiêu đề', '')).toBe('Chỉ có tiêu đề')
})
