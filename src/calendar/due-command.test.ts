import { expect, test } from 'vitest'
import { dueJson } from './due-command.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'

const cal = vietnamCalendar()

test('the command prints the date, its rule and what was skipped, and nothing else', () => {
  expect(dueJson('5 working days before', '2026-11-27', cal)).toEqual({
    date: '2026-11-19',
    rule: '5 working days before',
    skipped: [
      { date: '2026-11-24', why: 'Ngày Văn hóa Việt Nam 24/11' },
      { date: '2026-11-22', why: 'Chủ nhật' },
      { date: '2026-11-21', why: 'thứ Bảy' },
    ],
    provisional: false,
  })
  expect(dueJson('before', '2026-07-25', cal)).toEqual({
    date: '2026-07-24',
    rule: 'before',
    skipped: [],
    provisional: false,
  })
  expect(dueJson('trước ngày', '2027-07-25', cal)).toMatchObject({ rule: 'before', provisional: true })
})

test('an unknown rule is answered with the rules there are', () => {
  expect(dueJson('5 weeks before', '2026-11-27', cal)).toEqual({
    error:
      'Không hiểu quy tắc "5 weeks before". Các quy tắc: before; no later than; N working days before; ' +
      'N working days after; N days before; N days after (N từ 1 đến 1000).',
  })
})

test('an impossible date is answered, not computed', () => {
  const sentence = 'không có thật hoặc không viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-27.'
  expect(dueJson('before', '2026-02-30', cal)).toEqual({ error: `Ngày mốc "2026-02-30" ${sentence}` })
  expect(dueJson('before', '25/7/2026', cal)).toEqual({ error: `Ngày mốc "25/7/2026" ${sentence}` })
  expect(dueJson('before', '0000-01-01', cal)).toEqual({
    error: 'Ngày mốc "0000-01-01" phải từ năm 1900 đến trước năm 2200.',
  })
})
