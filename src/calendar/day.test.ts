import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, endOf, isDay, isWeekend, lastDayOfMonth, startOf, weekdayOf } from './day.ts'

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00', false],
  [' 2026-01-01', false],
  ['', false],
])('isDay(%j) is %s', (text, real) => {
  expect(isDay(text)).toBe(real)
})

test('days are added over months, years and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2026-12-31', '2026-01-01')).toBe(-364)
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
})

test('weekdays count from Sunday, which with Saturday is the weekend', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-28', '1969-12-28'].map(weekdayOf)).toEqual([0, 1, 6, 0])
  for (let day = '1969-12-01'; day < '1970-02-01'; day = addDays(day, 1)) {
    expect(isWeekend(day)).toBe([0, 6].includes(weekdayOf(day)))
  }
})

test('a month or a year has its first and last day', () => {
  expect([startOf('2024-02'), endOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
  expect([startOf('2026'), endOf('2026')]).toEqual(['2026-01-01', '2026-12-31'])
  expect([startOf('2026-08-05'), endOf('2026-08-05')]).toEqual(['2026-08-05', '2026-08-05'])
  expect(lastDayOfMonth(2026, 12)).toBe('2026-12-31')
  expect(() => startOf('2026-13')).toThrow(RangeError)
  expect(() => endOf('tháng 8')).toThrow(RangeError)
})

test('an instant falls on its day in Viet Nam, wherever the server stands', () => {
  expect(dayOf('2026-11-23T16:59:59Z')).toBe('2026-11-23')
  expect(dayOf('2026-11-23T17:00:00Z')).toBe('2026-11-24')
  expect(dayOf(new Date('2025-12-31T17:00:00Z'))).toBe('2026-01-01')
  expect(dayOf(Date.parse('2026-11-24T00:00:00+07:00'))).toBe('2026-11-24')
})

test('a timestamp at noon gives the same day as the bare date', () => {
  expect(dayOf('2009-03-16T12:00:00+07:00')).toBe(dayOf('2009-03-16'))
  expect(() => dayOf('hôm nay')).toThrow(RangeError)
})
