import { expect, test } from 'vitest'
import { importHolidays } from './ical.ts'
import { workCalendar } from './work-calendar.ts'

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const feed = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Ngày lễ thử', ...events, 'END:VCALENDAR', ''].join('\r\n')
const holiday = (date: string, name: string, ...more: string[]) =>
  event(`DTSTART;VALUE=DATE:${date}`, `SUMMARY:${name}`, ...more)

const CULTURE_DAY = holiday('20261124', 'Ngày Văn hóa Việt Nam')
const source = 'Lịch iCalendar: Ngày lễ thử'

test('a valid feed gives the holidays of the chosen years only', () => {
  const text = feed(holiday('20251231', 'Ngày cuối năm'), CULTURE_DAY, holiday('20270101', 'Tết Dương lịch'))
  expect(importHolidays(text, [2026])).toEqual({
    entries: [{ date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa Việt Nam', source }],
    leftOut: [],
  })
})

test('an event of several days ends before its end date, and is cut at the year', () => {
  const text = feed(holiday('20261230', 'Nghỉ cuối năm', 'DTEND;VALUE=DATE:20270103'))
  const read = importHolidays(text, [2026])
  expect('entries' in read && read.entries.map((entry) => entry.date)).toEqual(['2026-12-30', '2026-12-31'])
})

test('folded lines, escapes, a byte order mark, time zones and alarms are read', () => {
  const text = `\uFEFF${feed(
    event(
      'DTSTART:20261123T170000Z',
      'DTEND:20261124T165900Z',
      'SUMMARY;LANGUAGE="vi":Ngày Văn hóa\\,\r\n  lễ lớn',
      'BEGIN:VALARM\r\nDTSTART:sai\r\nSUMMARY:Nhắc\r\nEND:VALARM',
    ),
  )}`
  expect(importHolidays(text, [2026])).toMatchObject({
    entries: [{ date: '2026-11-24', name: 'Ngày Văn hóa, lễ lớn' }],
  })
})

test('swapped and compensatory days are told by their names', () => {
  const text = feed(
    holiday('20260831', 'Hoán đổi ngày làm việc'),
    holiday('20260822', 'Làm bù (hoán đổi)'),
    holiday('20260427', 'Nghỉ bù Giỗ Tổ'),
  )
  const read = importHolidays(text, [2026])
  expect('entries' in read && read.entries.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-04-27 compensation',
    '2026-08-22 swap_work',
    '2026-08-31 swap_off',
  ])
})

test('days of remembrance and cancelled events free nobody from work, and are named as left out', () => {
  const text = feed(
    holiday('20261020', 'Ngày Phụ nữ Việt Nam', 'DESCRIPTION:Lễ kỷ niệm\\nĐể ẩn các lễ kỷ niệm'),
    holiday('20261123', 'Ngày bị hủy', 'STATUS:CANCELLED'),
    CULTURE_DAY,
  )
  expect(importHolidays(text, [2026])).toMatchObject({
    entries: [{ date: '2026-11-24' }],
    leftOut: ['Ngày Phụ nữ Việt Nam', 'Ngày bị hủy'],
  })
})

test('two names for one day become one entry that a calendar accepts', () => {
  const read = importHolidays(feed(CULTURE_DAY, CULTURE_DAY, holiday('20261124', 'Ngày hội tỉnh')), [2026])
  if ('error' in read) throw new Error(read.error)
  expect(read.entries.map((entry) => entry.name)).toEqual(['Ngày Văn hóa Việt Nam; Ngày hội tỉnh'])
  expect(workCalendar(read.entries, [2026], 'nhập').entries.size).toBe(1)
})

test('a feed without events, as of an unknown country, gives nothing and does not fail', () => {
  expect(importHolidays(feed(), [2026])).toEqual({ entries: [], leftOut: [] })
  expect(importHolidays(feed(CULTURE_DAY), [])).toEqual({ entries: [], leftOut: [] })
})

test.each([
  ['an empty file', '', 'tệp không phải lịch iCalendar (.ics).'],
  ['a web page', '<!DOCTYPE html>\n<html></html>', 'tệp không phải lịch iCalendar (.ics).'],
  ['a file cut short', feed(CULTURE_DAY).slice(0, -20), 'tệp lịch bị cụt, thiếu dòng END:VCALENDAR.'],
  ['an unclosed event', feed('BEGIN:VEVENT', 'SUMMARY:Ngày thử'), 'dòng "END:VCALENDAR" đóng một phần chưa mở.'],
  ['a line that is none', feed(CULTURE_DAY, 'không phải dòng lịch'), 'không đọc được dòng "không phải dòng lịch".'],
  [
    'an impossible day',
    feed(CULTURE_DAY, holiday('20260230', 'Ngày sai')),
    'sự kiện "Ngày sai" không có ngày bắt đầu đúng.',
  ],
  [
    'an event without a day',
    feed(CULTURE_DAY, event('SUMMARY:Ngày thiếu')),
    'sự kiện "Ngày thiếu" không có ngày bắt đầu đúng.',
  ],
  [
    'an end before the start',
    feed(holiday('20261124', 'Ngược', 'DTEND;VALUE=DATE:20261123')),
    'sự kiện "Ngược" không có ngày kết thúc đúng.',
  ],
  [
    'an event of a year',
    feed(holiday('20260101', 'Cả năm', 'DTEND;VALUE=DATE:20270101')),
    'sự kiện "Cả năm" kéo dài quá 31 ngày.',
  ],
  [
    'a repeating event',
    feed(holiday('20260101', 'Hằng năm', 'RRULE:FREQ=YEARLY')),
    'sự kiện "Hằng năm" lặp lại; chỉ nhận ngày cụ thể.',
  ],
  [
    'an event with a duration',
    feed(holiday('20260101', 'Dài', 'DURATION:P3D')),
    'sự kiện "Dài" ghi độ dài (DURATION) thay vì ngày kết thúc.',
  ],
  [
    'an event without a name',
    feed(CULTURE_DAY, event('DTSTART;VALUE=DATE:20260101')),
    'có sự kiện không có tên (SUMMARY).',
  ],
  [
    'a day both off and worked',
    feed(CULTURE_DAY, holiday('20261124', 'Làm bù')),
    'ngày 2026-11-24 vừa nghỉ ("Ngày Văn hóa Việt Nam") vừa làm việc ("Làm bù").',
  ],
])('%s: nothing is imported, and the message says why', (_, text, why) => {
  expect(importHolidays(text, [2026])).toEqual({ error: `Không nhập ngày nào: ${why}` })
})
