import { describe, expect, test } from 'vitest'
import { type DeadlineRule, describeDue, dueDay, parseRule, ruleLabel } from './deadline.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'
import { listWorkingDays, nextWorkingDay, workCalendar, workingDaysBetween } from './work-calendar.ts'

const cal = vietnamCalendar()
const before: DeadlineRule = { kind: 'before' }
const workingDaysBefore = (amount: number): DeadlineRule => ({ kind: 'before_session', amount, unit: 'working_days' })

describe('the chains of five real plans', () => {
  test('Thái Nguyên 2023: a proposal of 03/10/2023 leaves 7 working days before a conference on 13/10/2023', () => {
    expect(workingDaysBetween(cal, '2023-10-03', '2023-10-13')).toBe(7)
    expect(listWorkingDays(cal, '2023-10-04', '2023-10-12').map((day) => Number(day.slice(8)))).toEqual([
      4, 5, 6, 9, 10, 11, 12,
    ])
  })

  test('Lai Châu 2026: before Saturday 25/7/2026 is the end of Friday 24/7, and 4 working days remain before 31/7', () => {
    const answers = dueDay(before, '2026-07-25', cal)
    expect(answers.date).toBe('2026-07-24')
    expect(answers.skipped).toEqual([])
    expect(dueDay(before, '2026-07-31', cal).date).toBe('2026-07-30')
    expect(workingDaysBetween(cal, answers.date, '2026-07-31')).toBe(4)
  })

  test('Kon Tum 2024: before 29/10, 15/11 and 20/11/2024; the event fits from 20/11 to the end of the month, 8 working days', () => {
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

  test('Hòa Bình 2024: a plan of 17/6/2024 with opinions before 25/6/2024 leaves 5 full working days', () => {
    expect(dueDay(before, '2024-06-25', cal).date).toBe('2024-06-24')
    expect(workingDaysBetween(cal, '2024-06-17', '2024-06-25')).toBe(5)
  })

  test('the next one: 5 working days before 27/11/2026 is 19/11/2026, since 24/11 is off', () => {
    const due = dueDay(workingDaysBefore(5), '2026-11-27', cal)
    expect(due.date).toBe('2026-11-19')
    expect(due.skipped).toContainEqual({ date: '2026-11-24', why: 'Ngày Văn hóa Việt Nam 24/11' })
  })

  test('Tuy Phước 2024: 5 working days before 07/5/2024 is 26/4/2024: Saturday 4/5 is worked, 29/4 is not', () => {
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
      'Không tính thứ Bảy 27/4, Chủ nhật 28/4, 29/4 (hoán đổi, làm bù thứ Bảy 4/5), Ngày Chiến thắng 30/4, ' +
        'Ngày Quốc tế lao động 1/5, Chủ nhật 5/5.',
      'Có tính thứ Bảy 4/5: làm bù cho thứ Hai 29/4.',
    ])
    expect(due.provisional).toBe(false)
  })
})

describe('each rule', () => {
  const rule = (text: string) => parseRule(text)!
  const noHolidays = workCalendar([], [2007, 2008], 'no holidays')

  test.each([
    ['2008-10-01', '2008-10-29'],
    ['2007-02-01', '2007-03-01'],
    ['2008-02-01', '2008-02-29'],
  ])('20 working days after %s, without holidays, is %s', (received, due) => {
    expect(dueDay(rule('20 working days after'), received, noHolidays).date).toBe(due)
  })

  test.each([
    ['before a Monday moves to the Friday', 'before', '2026-12-07', '2026-12-04'],
    ['before the day after Tết moves over the whole Tết', 'before', '2026-02-23', '2026-02-13'],
    ['no later than a working day is that day', 'no later than', '2026-12-10', '2026-12-10'],
    ['no later than a Saturday is the Friday', 'no later than', '2026-07-25', '2026-07-24'],
    ['no later than a Saturday that is worked is that Saturday', 'no later than', '2026-08-22', '2026-08-22'],
    ['no later than Ngày Văn hóa is the day before', 'no later than', '2026-11-24', '2026-11-23'],
    ['10 days before, on a working day', '10 days before', '2026-12-10', '2026-11-30'],
    ['3 days before, on a holiday, moves earlier', '3 days before', '2026-11-27', '2026-11-23'],
    ['10 days after, on a Saturday, moves to the Monday', '10 days after', '2026-12-02', '2026-12-14'],
    ['10 days after, counted from the day after', '10 days after', '2026-12-01', '2026-12-11'],
    ['1 working day after a Friday is the Monday', '1 working day after', '2026-12-04', '2026-12-07'],
  ])('%s', (_, text, anchor, due) => {
    expect(dueDay(rule(text), anchor, cal).date).toBe(due)
  })

  test('what moved a date is recorded', () => {
    const due = dueDay(before, '2026-12-07', cal)
    expect(due.skipped).toEqual([
      { date: '2026-12-06', why: 'Chủ nhật' },
      { date: '2026-12-05', why: 'thứ Bảy' },
    ])
    expect(due.steps).toEqual([
      'Trước ngày 07/12/2026 là đến hết Chủ nhật, ngày 06/12/2026.',
      'Không làm việc thứ Bảy 5/12, Chủ nhật 6/12: hạn chuyển sớm lên thứ Sáu 4/12.',
    ])
    expect(dueDay(rule('10 days after'), '2026-12-02', cal).steps).toEqual([
      '10 ngày sau 2/12: 12/12.',
      'Không làm việc thứ Bảy 12/12, Chủ nhật 13/12: hạn lùi đến thứ Hai 14/12.',
    ])
  })

  test('the working can be checked by hand: as many days as the rule says, each other day with its cause', () => {
    const due = dueDay(rule('5 working days before'), '2026-12-10', cal)
    expect(due.steps).toEqual([
      '5 ngày làm việc trước 10/12: 9, 8, 7, 4, 3/12.',
      'Không tính thứ Bảy 5/12, Chủ nhật 6/12.',
    ])
    expect(due.counted.length).toBe(5)
    expect(due.calendarVersion).toBe(cal.version)
  })

  test('a working over the turn of the year names the years', () => {
    const due = dueDay(rule('3 working days before'), '2027-01-05', cal)
    expect(due.steps[0]).toBe('3 ngày làm việc trước 5/1/2027: 4/1/2027, 31, 30/12/2026.')
    expect(due.steps).toContain('Lịch nghỉ năm 2027 chưa được xác nhận: ngày này là tạm tính.')
  })

  test('a date is provisional as soon as one day that was looked at lies in an unconfirmed year', () => {
    expect(dueDay(before, '2027-01-01', cal)).toMatchObject({ date: '2026-12-31', provisional: false })
    expect(dueDay(before, '2027-01-02', cal)).toMatchObject({ date: '2026-12-31', provisional: true })
    expect(dueDay(rule('5 working days before'), '2027-02-12', cal)).toMatchObject({ provisional: true })
    expect(dueDay(rule('5 working days before'), '2019-12-02', cal)).toMatchObject({ provisional: true })
  })

  test('an impossible anchor or amount is a bug of the caller', () => {
    expect(() => dueDay(before, '2026-02-30', cal)).toThrow(RangeError)
    expect(() => dueDay(workingDaysBefore(0), '2026-12-10', cal)).toThrow(RangeError)
    expect(() => dueDay(workingDaysBefore(1.5), '2026-12-10', cal)).toThrow(RangeError)
  })
})

describe('rules in words', () => {
  test.each([
    ['before', 'trước ngày ấn định'],
    ['no later than', 'chậm nhất ngày ấn định'],
    ['5 working days before', '5 ngày làm việc trước ngày hội nghị'],
    ['10 days after', '10 ngày sau ngày hội nghị'],
  ])('%s is %s', (text, label) => {
    expect(ruleLabel(parseRule(text)!)).toBe(label)
  })

  test('a label may name its own anchor', () => {
    expect(ruleLabel(parseRule('15 working days after')!, 'ngày nhận kiến nghị')).toBe(
      '15 ngày làm việc sau ngày nhận kiến nghị',
    )
  })

  test('a due day in one line', () => {
    expect(describeDue(dueDay(workingDaysBefore(5), '2024-05-07', cal))).toBe(
      'Hết thứ Sáu, ngày 26/04/2024 (5 ngày làm việc trước ngày 07/05/2024)',
    )
    expect(describeDue(dueDay(before, '2027-03-09', cal))).toBe(
      'Hết thứ Hai, ngày 08/03/2027 (trước ngày 09/03/2027), tạm tính',
    )
  })
})
