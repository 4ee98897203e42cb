import { expect, test } from 'vitest'
import { dueDay } from './deadline.ts'
import { recompute, recomputeMoved, type StandingDeadline } from './recompute.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'
import { type CalendarEntry, workCalendar } from './work-calendar.ts'

const next = vietnamCalendar()
const old = workCalendar(
  [...next.entries.values()].filter((entry) => entry.date !== '2026-11-24'),
  next.confirmedYears,
  'trước khi có ngày 24/11',
)

const standing = (id: string, changes: Partial<StandingDeadline> = {}): StandingDeadline => ({
  id,
  closed: false,
  rule: { kind: 'before_session', amount: 5, unit: 'working_days' },
  anchor: '2026-11-27',
  due: '2026-11-20',
  ...changes,
})

const shown = (changes: ReturnType<typeof recompute>) => changes.map(({ due: _, ...change }) => change)

test('a holiday added later moves open deadlines, leaves closed ones, and says old, new and why', () => {
  const items = [standing('mở'), standing('đã đóng', { closed: true })]
  expect(dueDay(items[0]!.rule!, '2026-11-27', old).date).toBe('2026-11-20')
  const changes = recompute(items, old, next)
  expect(shown(changes)).toEqual([
    {
      id: 'mở',
      old: '2026-11-20',
      new: '2026-11-19',
      cause: 'Lịch làm việc thay đổi: thứ Ba 24/11/2026 nghỉ (Ngày Văn hóa Việt Nam 24/11).',
    },
  ])
  expect(changes[0]!.due.calendarVersion).toBe(next.version)
})

test('a deadline far from the new holiday, and one that a person set by hand, stay as they are', () => {
  const items = [
    standing('tháng 10', { anchor: '2026-10-30', due: '2026-10-23' }),
    standing('đã gia hạn', { rule: null, due: '2026-11-24' }),
  ]
  expect(recompute(items, old, next)).toEqual([])
})

test('a day that is worked after all moves the deadline back, and is named', () => {
  const withSaturday: CalendarEntry = { date: '2026-11-21', kind: 'swap_work', name: 'làm bù', source: 'Văn bản thử' }
  const cal = workCalendar([...next.entries.values(), withSaturday], next.confirmedYears, 'thêm thứ Bảy')
  expect(shown(recompute([standing('mở', { due: '2026-11-19' })], next, cal))).toEqual([
    {
      id: 'mở',
      old: '2026-11-19',
      new: '2026-11-20',
      cause: 'Lịch làm việc thay đổi: thứ Bảy 21/11/2026 làm việc (làm bù).',
    },
  ])
})

test('a date told wrongly is corrected even when the calendar is the same', () => {
  expect(shown(recompute([standing('mở')], next, next))).toEqual([
    { id: 'mở', old: '2026-11-20', new: '2026-11-19', cause: 'Tính lại theo lịch làm việc hiện hành.' },
  ])
})

test('a session that moves takes its open deadlines with it', () => {
  const items = [standing('mở', { due: '2026-11-19' }), standing('đã đóng', { due: '2026-11-19', closed: true })]
  expect(shown(recomputeMoved(items, '2026-12-10', next))).toEqual([
    { id: 'mở', old: '2026-11-19', new: '2026-12-03', cause: 'Ngày mốc chuyển từ 27/11/2026 sang 10/12/2026.' },
  ])
})
