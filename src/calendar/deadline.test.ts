import { describe, expect, test } from 'vitest'
import { type DeadlineRule, dueDay } from './deadline.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'
import { listWorkingDays, nextWorkingDay, workingDaysBetween } from './work-calendar.ts'

const cal = vietnamCalendar()
const before: DeadlineRule = { kind: 'before' }
const workingDaysBefore = (amount: number): DeadlineRule => ({ kind: 'before_session', amount, unit: 'working_days' })

describe('the chains of five plans', () => {
  test('a proposal of 03/10/2023 leaves 7 working days before a conference on 13/10/2023', () => {
    expect(workingDaysBetween(cal, '2023-10-03', '2023-10-13')).toBe(7)
    expect(listWorkingDays(cal, '2023-10-04', '2023-10-12').map((day) => Number(day.slice(8)))).toEqual([
      4, 5, 6, 9, 10, 11, 12,
    ])
  })

  test('before Saturday 25/7/2026 is the end of Friday 24/7, and 4 working days remain before 31/7', () => {
    const answers = dueDay(before, '2026-07-25', cal)
    expect(answers.date).toBe('2026-07-24')
    expect(answers.skipped).toEqual([])
    expect(dueDay(before, '2026-07-31', cal).date).toBe('2026-07-30')
    expect(workingDaysBetween(cal, answers.date, '2026-07-31')).toBe(4)
  })

  test('before 29/10, 15/11 and 20/11/2024; the event fits from 20/11 to the end of the month, 8 working days', () => {
    expect(dueDay(before, '2024-10-29', cal).date).toBe('2024-10-28')
    expect(dueDay(before, '2024-11-15', cal).date).toBe('2024-11-14')
    const documents = dueDay(before, '2024-11-20', cal)
    expect(documents.date).toBe('2024-11-19')
    const firstDay = nextWorkingDay(cal, documents.date)
    expect(firstDay).toBe('2024-11-20')
    expect(listWorkingDays(cal, firstDay, '2024-11-30').map((day) => Number(day.slice(8)))).toEqual([
      20, 21, 22, 25, 26, 27, 28, 29,
    ])
  })

  test('a plan of 17/6/2024 with opinions before 25/6/2024 leaves 5 full working days', () => {
    expect(dueDay(before, '2024-06-25', cal).date).toBe('2024-06-24')
    expect(workingDaysBetween(cal, '2024-06-17', '2024-06-25')).toBe(5)
  })

  test('5 working days before 27/11/2026 is 19/11/2026, since 24/11 is off', () => {
    const due = dueDay(workingDaysBefore(5), '2026-11-27', cal)
    expect(due.date).toBe('2026-11-19')
    expect(due.skipped).toContainEqual({ date: '2026-11-24', why: 'Ngày Văn hóa Việt Nam 24/11' })
  })

  test('5 working days before 07/5/2024 is 26/4/2024: Saturday 4/5 is worked, 29/4 is not', () => {
    const due = dueDay(workingDaysBefore(5), '2024-05-07', cal)
    expect(due.date).toBe('2024-04-26')
    expect(due.counted).toEqual(['2024-05-06', '2024-05-04', '2024-05-03', '2024-05-02', '2024-04-26'])
    expect(due.skipped).toEqual([
      { date: '2024-05-05', why: 'Chủ nhật' },
      { date: '2024-05-01', why: 'Ngày Quốc tế lao động 1/5' },
      { date: '2024-04-30', why: 'Ngày Chiến thắng 30/4' },
      { date: '2024-04-29', why: 'hoán đổi, làm bù thứ Bảy 4/5' },
      { date: '2024-04-28', why: 'Chủ nhật' },
      { date: '2024-04-27', why: 'thứ Bảy' },
    ])
    expect(due.steps).toEqual([
      '5 ngày làm việc trước 7/5: 6, 4, 3, 2/5, 26/4.',
      'Không tính Chủ nhật 5/5, Ngày Quốc tế lao động 1/5, Ngày Chiến thắng 30/4, 29/4 (hoán đổi, làm bù thứ Bảy 4/5), ' +
        'Chủ nhật 28/4, thứ Bảy 27/4.',
      'Có tính thứ Bảy 4/5: làm bù cho thứ Hai 29/4.',
    ])
    expect(due.provisional).toBe(false)
  })
})
