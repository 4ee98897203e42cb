import { expect, test } from 'vitest'
import { vietnamCalendar } from './vietnam-calendar.ts'
import {
  type CalendarEntry,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  whyRest,
  workCalendar,
} from './work-calendar.ts'

const cal = vietnamCalendar()

test.each([
  ['2026-11-23', null],
  ['2026-11-24', 'Ngày Văn hóa Việt Nam 24/11'],
  ['2025-11-24', null],
  ['2026-11-28', 'thứ Bảy'],
  ['2026-11-29', 'Chủ nhật'],
  ['2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương'],
  ['2026-08-31', 'hoán đổi, làm bù thứ Bảy 22/8'],
  ['2026-08-22', null],
  ['2026-02-17', 'Tết Âm lịch (mùng 1)'],
  ['2023-09-02', 'Quốc khánh 2/9'],
])('on %s the reason to rest is %j', (day, why) => {
  expect(whyRest(cal, day)).toBe(why)
  expect(isWorkingDay(cal, day)).toBe(why === null)
})

test('the working days on both sides of Tết 2026', () => {
  expect(nextWorkingDay(cal, '2026-02-13')).toBe('2026-02-23')
  expect(previousWorkingDay(cal, '2026-02-23')).toBe('2026-02-13')
})

test('a calendar refuses an impossible day and a second entry for one day', () => {
  const entry: CalendarEntry = { date: '2026-11-24', kind: 'holiday', name: 'Ngày thử', source: 'Văn bản thử' }
  expect(() => workCalendar([{ ...entry, date: '2026-11-31' }], [2026], 'thử')).toThrow(RangeError)
  expect(() => workCalendar([entry, { ...entry, kind: 'swap_work' }], [2026], 'thử')).toThrow(RangeError)
})
