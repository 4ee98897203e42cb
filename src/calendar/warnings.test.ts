import { expect, test } from 'vitest'
import { vietnamCalendar } from './vietnam-calendar.ts'
import { restDayChoices } from './warnings.ts'

const cal = vietnamCalendar()

test('25/7/2026 is a Saturday: offers 24/7 and 27/7, and keeps 25/7 for whoever insists', () => {
  expect(restDayChoices('2026-07-25', cal)).toEqual({
    day: '2026-07-25',
    why: 'thứ Bảy',
    message: 'Ngày 25/07/2026 là thứ Bảy, không phải ngày làm việc.',
    choices: [
      { date: '2026-07-24', choice: 'earlier', label: 'Chuyển sớm lên thứ Sáu, ngày 24/07/2026' },
      { date: '2026-07-27', choice: 'later', label: 'Lùi đến thứ Hai, ngày 27/07/2026' },
      { date: '2026-07-25', choice: 'keep', label: 'Giữ nguyên thứ Bảy, ngày 25/07/2026' },
    ],
  })
})

test('a holiday is named', () => {
  const warning = restDayChoices('2026-11-24', cal)
  expect(warning?.message).toBe('Ngày 24/11/2026 (thứ Ba) không phải ngày làm việc: Ngày Văn hóa Việt Nam 24/11.')
  expect(warning?.choices.map((choice) => choice.date)).toEqual(['2026-11-23', '2026-11-25', '2026-11-24'])
})

test('a working day raises no question, nor does a Saturday that is worked', () => {
  expect(restDayChoices('2026-07-24', cal)).toBeNull()
  expect(restDayChoices('2026-08-22', cal)).toBeNull()
})
