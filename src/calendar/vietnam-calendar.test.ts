import { describe, expect, test } from 'vitest'
import { addDays, isWeekend } from './day.ts'
import { lunarDay } from './lunar.ts'
import { statutoryHolidays, vietnamCalendar } from './vietnam-calendar.ts'
import { isWorkingDay } from './work-calendar.ts'

const cal = vietnamCalendar()

/** Weekdays on which nobody works. */
function weekdaysOff(year: number): string[] {
  const days: string[] = []
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (!isWeekend(day) && !isWorkingDay(cal, day)) days.push(day.slice(5))
  }
  return days
}

function weekendsWorked(year: number): string[] {
  return [...cal.entries.keys()].filter(
    (day) => day.startsWith(String(year)) && isWeekend(day) && isWorkingDay(cal, day),
  )
}

describe('the announced calendars of state employees', () => {
  test.each([
    [2020, '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02', ''],
    [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03', ''],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02', ''],
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04', ''],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '2024-05-04'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '2025-04-26'],
    [
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '2026-01-10 2026-08-22',
    ],
  ])('%i has exactly its weekdays off and its Saturdays worked', (year, off, worked) => {
    expect(weekdaysOff(year).join(' ')).toBe(off)
    expect(weekendsWorked(year).join(' ')).toBe(worked)
    expect(cal.confirmedYears.has(year)).toBe(true)
  })

  test('every entry names its document', () => {
    for (const entry of cal.entries.values()) expect(entry.source.length).toBeGreaterThan(10)
  })

  test('every swapped day off is paid back by one Saturday worked in the same year', () => {
    for (const year of [2024, 2025, 2026]) {
      const kinds = [...cal.entries.values()].filter((entry) => entry.date.startsWith(String(year))).map((e) => e.kind)
      expect(kinds.filter((kind) => kind === 'swap_off').length).toBe(weekendsWorked(year).length)
    }
  })
})

describe('what the statute proposes', () => {
  test.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])('%i as announced, but for swapped days', (year) => {
    const announced = [...cal.entries.values()].filter(
      (entry) => entry.date.startsWith(String(year)) && !entry.kind.startsWith('swap'),
    )
    const shown = (entries: typeof announced) => entries.map(({ date, kind, name }) => `${date} ${kind} ${name}`)
    expect(shown(statutoryHolidays(year))).toEqual(shown(announced))
  })

  test('2027 stays unconfirmed, with Tết from 4 to 10/2, Giỗ Tổ 16/4, Monday 3/5 off and 24/11', () => {
    expect(cal.confirmedYears.has(2027)).toBe(false)
    expect(weekdaysOff(2027).join(' ')).toBe('01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24')
  })

  test('from 2026 the statute gives twelve days, before it eleven', () => {
    const holidays = (year: number) => statutoryHolidays(year).filter((entry) => entry.kind === 'holiday').length
    expect([2025, 2026, 2027, 2040].map(holidays)).toEqual([11, 12, 12, 12])
  })

  test('a holiday on a weekly rest day frees a weekday, and no two entries share a day, 2021 to 2060', () => {
    for (let year = 2021; year <= 2060; year += 1) {
      const entries = statutoryHolidays(year)
      const onWeekend = entries.filter((entry) => entry.kind === 'holiday' && isWeekend(entry.date))
      const freed = entries.filter((entry) => entry.kind === 'compensation')
      expect(freed.length).toBe(onWeekend.length)
      expect(freed.some((entry) => isWeekend(entry.date))).toBe(false)
      expect(new Set(entries.map((entry) => entry.date)).size).toBe(entries.length)
    }
  })
})

describe('the lunar calendar', () => {
  const TET =
    '2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 ' +
    '2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 ' +
    '2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 ' +
    '2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 ' +
    '2040-02-12'

  test.each(TET.split(' '))('Tết %s', (day) => {
    expect(lunarDay(1, 1, Number(day.slice(0, 4)))).toBe(day)
  })

  test.each([
    '2018-04-25',
    '2019-04-14',
    '2020-04-02',
    '2021-04-21',
    '2022-04-10',
    '2023-04-29',
    '2024-04-18',
    '2025-04-07',
    '2026-04-26',
    '2027-04-16',
  ])('Giỗ Tổ %s', (day) => {
    expect(lunarDay(10, 3, Number(day.slice(0, 4)))).toBe(day)
  })
})
