import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lateness, workingDaysLeft } from './countdown.ts'
import { addDays } from './day.ts'
import { dueDay } from './deadline.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'

const cal = vietnamCalendar()

test.each([
  ['2026-11-16', '2026-11-27', 'open', 8, 'Còn 8 ngày làm việc'],
  ['2026-11-20', '2026-11-25', 'soon', 2, 'Còn 2 ngày làm việc'],
  ['2026-11-19', '2026-11-25', 'soon', 3, 'Còn 3 ngày làm việc'],
  ['2026-11-18', '2026-11-25', 'open', 4, 'Còn 4 ngày làm việc'],
  ['2026-11-25', '2026-11-25', 'soon', 0, 'Hết hạn hôm nay'],
  ['2026-11-27', '2026-11-25', 'late', 2, 'Quá 2 ngày làm việc'],
  ['2026-11-24', '2026-11-23', 'late', 0, 'Đã quá hạn thứ Hai 23/11'],
  ['2026-11-25', '2026-11-23', 'late', 1, 'Quá 1 ngày làm việc'],
  ['2026-07-24', '2026-07-25', 'soon', 0, 'Hết hạn thứ Bảy 25/7'],
  ['2026-07-25', '2026-07-27', 'soon', 1, 'Còn 1 ngày làm việc'],
])('on %s a deadline of %s is %s: %i, "%s"', (today, due, state, days, label) => {
  expect(lateness(today, due, cal)).toEqual({ state, days, label })
})

test('late days are negative', () => {
  expect(workingDaysLeft('2026-11-27', '2026-11-20', cal)).toBe(-4)
  expect(workingDaysLeft('2026-11-28', '2026-11-27', cal)).toBe(0)
})

test('N working days after today leaves N working days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 40 }), (offset, amount) => {
      const today = addDays('2025-01-01', offset)
      const due = dueDay({ kind: 'after_session', amount, unit: 'working_days' }, today, cal).date
      expect(workingDaysLeft(today, due, cal)).toBe(amount)
      expect(lateness(addDays(due, 1), due, cal).state).toBe('late')
    }),
  )
})
