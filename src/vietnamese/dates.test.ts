import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FoundDate,
  findDates,
  formatDay,
  formatDayLong,
  formatOfficialDate,
  parseTypedDate,
  weekdayName,
  weekdayOf,
} from './dates.ts'

/** What was found without the fields that are empty, and without offsets. */
function found(text: string): Partial<FoundDate>[] {
  return findDates(text).map(({ start, end, text: written, year, month, day, ...rest }) => {
    expect(text.slice(start, end)).toBe(written)
    return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
  })
}

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('findDates', () => {
  it.each<[string, ...Partial<FoundDate>[]]>([
    ['13/10/2023', { date: '2023-10-13' }],
    ['ngày 5/12 năm 2026', { date: '2026-12-05' }],
    ['Ngày 05 tháng12 năm2026', { date: '2026-12-05' }],
    ['01/12/2026 - 05/12/2026', { from: '2026-12-01', to: '2026-12-05' }],
    ['30/4 và 01/5/2026', { from: '2026-04-30', to: '2026-05-01' }],
    ['các ngày 5, 6, 7/12/2026', { from: '2026-12-05', to: '2026-12-07' }],
    ['13/10/2023, 15/10/2023', { date: '2023-10-13' }, { date: '2023-10-15' }],
    ['tháng 13/2026', { impossible: true }],
    ['sáng, chiều ngày 5/6/2026', { date: '2026-06-05' }],
    ['sinh 01-05-80', { date: '1980-05-01' }],
    ['01.5.2024', { date: '2024-05-01' }],
    ['ngày 01 tháng 12 năm 2022 về việc', { date: '2022-12-01' }],
    ['trước ngày 29 tháng 10 năm 2024 để', { date: '2024-10-29' }],
    ['trước 29 tháng 10 năm 2024', { date: '2024-10-29' }],
    ['Dự kiến tháng 8 năm 2026', { date: '2026-08' }],
    ['tháng 8, năm 2026', { date: '2026-08' }],
    ['4/2024', { date: '2024-04' }],
    ['tháng 11/2024', { date: '2024-11' }],
    ['tháng 6 hoặc tháng 7 năm 2024', { from: '2024-06', to: '2024-07' }],
    ['tháng 12/2025 đến tháng 02/2026', { from: '2025-12', to: '2026-02' }],
    ['từ ngày 5 đến ngày 8/12/2026', { from: '2026-12-05', to: '2026-12-08' }],
    ['từ ngày 30/11 đến hết ngày 02/12/2026', { from: '2026-11-30', to: '2026-12-02' }],
    ['ngày 14 và 15/10/2024', { from: '2024-10-14', to: '2024-10-15' }],
    ['ngày 5-8/12/2026', { from: '2026-12-05', to: '2026-12-08' }],
    ['ngày 05 và ngày 06 tháng 3 năm 2026', { from: '2026-03-05', to: '2026-03-06' }],
    ['quý III năm 2026', { from: '2026-07', to: '2026-09' }],
    ['quý III/2026', { from: '2026-07', to: '2026-09' }],
    ['quý I và quý II năm 2026', { from: '2026-01', to: '2026-06' }],
    ['thứ Sáu, ngày 11/12/2026', { date: '2026-12-11', weekday: 5 }],
    ['Chủ nhật (ngày 13/12/2026)', { date: '2026-12-13', weekday: 0 }],
    ['ngày 11/12/2026 (thứ 6)', { date: '2026-12-11', weekday: 5 }],
    ['sáng ngày 13/10/2023', { date: '2023-10-13', part: 'morning' }],
    ['buổi chiều 15/9/2026', { date: '2026-09-15', part: 'afternoon' }],
    ['tối thứ Bảy, 12/12/2026', { date: '2026-12-12', part: 'evening', weekday: 6 }],
    ['8 giờ 00 phút', { date: undefined, time: '08:00' }],
    ['8h30', { time: '08:30' }],
    ['từ 8 giờ đến 11 giờ 30', { time: '08:00', until: '11:30' }],
    ['7h30 - 11h00 ngày 5/6/2026', { date: '2026-06-05', time: '07:30', until: '11:00' }],
    ['2 giờ rưỡi chiều ngày 5/6/2026', { date: '2026-06-05', part: 'afternoon', time: '14:30' }],
    ['08 giờ 00 phút, thứ Sáu, ngày 11 tháng 12 năm 2026', { date: '2026-12-11', weekday: 5, time: '08:00' }],
    ['ngày 13/10/2023, bắt đầu từ 8h00', { date: '2023-10-13', time: '08:00' }],
    ['ngày   tháng 6 năm 2026', { date: '2026-06', blankDay: true }],
    ['ngày ..... tháng 6 năm 2026', { date: '2026-06', blankDay: true }],
    ['ngày tháng năm 2026', { date: '2026', blankDay: true }],
    ['đầu tháng 8/2026', { date: '2026-08', from: '2026-08-01', to: '2026-08-10' }],
    ['giữa tháng 8 năm 2026', { date: '2026-08', from: '2026-08-11', to: '2026-08-20' }],
    ['cuối tháng 2/2028', { date: '2028-02', from: '2028-02-21', to: '2028-02-29' }],
    ['31/6/2026', { impossible: true }],
    ['ngày 29 tháng 02 năm 2026', { impossible: true }],
    ['ngày 25/7', {}],
    ['ngày 30/2', { impossible: true }],
    [
      '8h00 ngày 10/12/2026, 14h00 ngày 11/12/2026',
      { date: '2026-12-10', time: '08:00' },
      { date: '2026-12-11', time: '14:00' },
    ],
    [
      'ngày 10/12/2026, từ 8 giờ, ngày 11/12/2026, từ 14 giờ',
      { date: '2026-12-10', time: '08:00' },
      { date: '2026-12-11', time: '14:00' },
    ],
    ['ngày 05/3/2020 và ngày 06/4/2021', { date: '2020-03-05' }, { date: '2021-04-06' }],
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', { date: '2020-03-05' }],
    ['chuyển sang ngày 13/10/2023', { date: '2023-10-13' }],
  ])('%s', (text, ...expected) => {
    const wanted = expected.map((date) => Object.fromEntries(Object.entries(date).filter(([, value]) => value != null)))
    expect(found(text)).toEqual(wanted)
    expect(found(text.toUpperCase())).toEqual(wanted)
    expect(found(text.normalize('NFD'))).toEqual(wanted)
  })

  it.each([
    '34/KH-UBND',
    '02/2024/TT-BTC',
    'số 12/2025/QH15',
    'Nghị định 06/2021',
    'Luật số 5/2024',
    '0912.345.678',
    '0912 345 678',
    'trực 24/24 giờ, 7/7 ngày',
    '64.500.000 đồng',
    'trong 2 giờ làm việc',
    'chậm nhất 48 giờ',
    'giai đoạn 2021 - 2026',
    'năm 2026',
    'mục 1.2.3',
    'tỷ lệ 3/4',
    'thứ Sáu hằng tuần',
    'tăng 12,5%',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('points at what it found, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'ngày ',
        '5',
        '12',
        '/',
        '2026',
        ' tháng ',
        ' năm ',
        'sáng ',
        'thứ Sáu',
        ', ',
        ' - ',
        ' đến ',
        '8 giờ ',
        '(',
        ')',
      ],
      ...['quý III', '\n', '\u00ad', 'ngày'.normalize('NFD'), 'đ', '.', '8h30', 'cuối '],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        let before = 0
        for (const one of findDates(text, { years: true })) {
          expect(text.slice(one.start, one.end)).toBe(one.text)
          expect(one.start).toBeGreaterThanOrEqual(before)
          expect(one.end).toBeGreaterThan(one.start)
          if (one.from && one.to) expect(one.from <= one.to).toBe(true)
          before = one.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('ends after the bracket that it opened', () => {
    expect(findDates('Họp ngày 15/12/2026 (thứ Ba).')[0]!.text).toBe('ngày 15/12/2026 (thứ Ba)')
    expect(findDates('Họp (ngày 15/12/2026)')[0]!.text).toBe('ngày 15/12/2026')
  })

  it('gives day and month when the year is left out', () => {
    expect(findDates('trước ngày 25/7')[0]).toMatchObject({ date: null, day: 25, month: 7 })
    expect(findDates('ngày 2 tháng 9')[0]).toMatchObject({ date: null, day: 2, month: 9 })
  })

  it('gives lone years only when asked', () => {
    expect(findDates('Kế hoạch năm 2026', { years: true }).map((date) => date.date)).toEqual(['2026'])
  })

  it('finds any day in any way of writing it, wherever it stands', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('', 'Kính gửi: ', 'số 5/KH-UBND '), (iso, before) => {
        const [year, month, date] = iso.split('-').map(Number)
        for (const written of [
          formatDay(iso),
          `ngày ${date}/${month}/${year}`,
          `${date}-${month}-${year}`,
          formatOfficialDate(iso),
          formatDayLong(iso),
        ]) {
          const text = `${before}${written}; hết`
          expect(findDates(text).map((one) => [one.date, text.slice(one.start, one.end)])).toEqual([[iso, written]])
        }
      }),
    )
  })
})

describe('days in words', () => {
  it('writes them as documents do', () => {
    expect(formatOfficialDate('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026')
    expect(formatOfficialDate('2026-12-15')).toBe('ngày 15 tháng 12 năm 2026')
    expect(formatOfficialDate('2026-03-09')).toBe('ngày 09 tháng 3 năm 2026')
    expect(formatDay('2026-12-05')).toBe('05/12/2026')
    expect(formatDay('2026-08')).toBe('tháng 8 năm 2026')
    expect(formatDay('2026')).toBe('năm 2026')
    expect(formatDayLong('2026-12-10')).toBe('thứ Năm, ngày 10/12/2026')
    expect(formatDayLong('2026-08')).toBe('tháng 8 năm 2026')
    expect(weekdayName('2026-12-13')).toBe('Chủ nhật')
    expect(weekdayOf('2026-11-20')).toBe(5)
    expect(() => weekdayOf('2026-02-30')).toThrow(RangeError)
  })

  it('agrees with the calendar of the machine', () => {
    fc.assert(fc.property(day, (iso) => weekdayOf(iso) === new Date(`${iso}T00:00:00Z`).getUTCDay()))
  })
})

describe('parseTypedDate', () => {
  it.each([
    ['05/12/2026', '2026-12-05', 'day'],
    ['5/6/26', '2026-06-05', 'day'],
    ['01-05-80', '1980-05-01', 'day'],
    ['1.5.1980', '1980-05-01', 'day'],
    ['05122026', '2026-12-05', 'day'],
    ['2026-12-05', '2026-12-05', 'day'],
    ['ngày 5 tháng 12 năm 2026', '2026-12-05', 'day'],
    ['thứ Bảy, ngày 05/12/2026', '2026-12-05', 'day'],
    ['Tháng 8/2026', '2026-08', 'month'],
    ['tháng 8 năm 2026', '2026-08', 'month'],
    ['8/2026', '2026-08', 'month'],
    ['2026', '2026', 'year'],
    ['năm 2026', '2026', 'year'],
  ])('%s', (text, date, precision) => {
    expect(parseTypedDate(text)).toEqual({ date, precision })
  })

  it('gives a quarter its two ends', () => {
    const third = { date: '2026-07', to: '2026-09', precision: 'quarter' }
    for (const text of ['quý III/2026', 'Quý 3 năm 2026', 'QUÝ III - 2026']) expect(parseTypedDate(text)).toEqual(third)
  })

  it.each([
    ['31/11/2026', 'Tháng 11 chỉ có 30 ngày.'],
    ['29/2/2026', 'Tháng 2 năm 2026 chỉ có 28 ngày.'],
    ['12/25/2026', 'Không có tháng 25. Hãy nhập ngày trước, tháng sau: 25/12/2026.'],
    ['5/40/2026', 'Không có tháng 40.'],
    ['0/5/2026', 'Ngày phải từ 1 trở lên.'],
    ['13/2026', 'Không có tháng 13.'],
    ['5/6', 'Ngày này còn thiếu năm, ví dụ 05/12/2026.'],
    ['tháng 8', 'Tháng này còn thiếu năm, ví dụ tháng 8/2026.'],
    ['quý III', 'Quý này còn thiếu năm, ví dụ quý III/2026.'],
    ['5/6/3026', 'Năm 3026 không hợp lệ, năm phải từ 1900 đến 2100.'],
    ['', 'Chưa nhập ngày.'],
  ])('"%s" is refused in words', (text, error) => {
    expect(parseTypedDate(text)).toEqual({ error })
  })

  it('reads back what is shown', () => {
    fc.assert(
      fc.property(day, (iso) => {
        for (const shown of [formatDay(iso), formatDayLong(iso), formatOfficialDate(iso)]) {
          expect(parseTypedDate(shown)).toEqual({ date: iso, precision: 'day' })
        }
      }),
    )
  })
})
