/** Scenarios 13 to 22 of the acceptance list, and that no minute is ever lost or counted twice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDay } from './day.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'
import { type CalendarEntry, workCalendar } from './work-calendar.ts'
import {
  clockAt,
  closingOf,
  MINUTE,
  nextOfficeMoment,
  type OfficeHours,
  type Pause,
  usualHours,
  type WorkTime,
  workAfter,
  workBetween,
} from './working-time.ts'

const span = (from: number, to: number): OfficeHours => [{ from: from * 60, to: to * 60 }]
const always = (hours: OfficeHours, entries: CalendarEntry[] = []): WorkTime => ({
  calendar: workCalendar(entries, [2026], 'thử'),
  hoursOn: () => hours,
})
/** Thursday, 19/11/2026. */
const at = (clock: string, day: CalendarDay = '2026-11-19'): Date => new Date(`${day}T${clock}:00+07:00`)
const clockOf = (moment: Date): string => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)
const running = (from: Date, minutes: number, pauses: Pause[] = []) => ({ from, allowance: minutes * MINUTE, pauses })
const minutes = (ms: number): number => ms / MINUTE

describe('office hours Monday to Friday 08–18', () => {
  const time = always(span(8, 18))
  const [first, update, solve] = [60, 120, 180].map((limit) => running(at('10:30'), limit)) as [
    ReturnType<typeof running>,
    ReturnType<typeof running>,
    ReturnType<typeof running>,
  ]
  const dueOf = (...targets: (typeof first)[]) =>
    targets.map((target) => clockOf(clockAt(target, at('10:30'), time).dueAt).slice(11)).sort()

  test('13: created on Thursday at 10:30, limits of 60, 120 and 180 minutes end 11:30, 12:30, 13:30; the first comes first', () => {
    expect(dueOf(solve, first, update)).toEqual(['11:30', '12:30', '13:30'])
  })
  test('14: answered at 11:00 it took 30 and 30 were left, then 12:30 is next; at 15:00 it took 270, 210 too many', () => {
    const early = clockAt(first, at('11:00'), time)
    expect([minutes(early.used), minutes(early.remaining)]).toEqual([30, 30])
    expect(dueOf(update, solve)[0]).toBe('12:30')
    const late = clockAt(first, at('15:00'), time)
    expect([minutes(late.used), minutes(late.remaining)]).toEqual([270, -210])
  })
  test('15: the citizen writes at 13:05, so the next word is due 120 minutes later; answered at 13:10 it took 5', () => {
    const next = running(at('13:05'), 120)
    const answered = clockAt(next, at('13:10'), time)
    expect([clockOf(answered.dueAt).slice(11), minutes(answered.used)]).toEqual(['15:05', 5])
  })
  test('16: what is kept of a closed case is its margin: at 12:30 it took 120 with 60 left, at 14:00 210, 30 too many', () => {
    const closed = (moment: string) => clockAt(solve, at(moment), time)
    expect([minutes(closed('12:30').used), minutes(closed('12:30').remaining)]).toEqual([120, 60])
    expect([minutes(closed('14:00').used), minutes(closed('14:00').remaining)]).toEqual([210, -30])
  })
  test('22: what is due on Saturday leaves on Monday at 08:00, what is due at 07:00 or at 18:00 when the office opens', () => {
    const leaves = (clock: string, day?: CalendarDay) => clockOf(nextOfficeMoment(at(clock, day), time))
    expect(leaves('10:00', '2026-11-21')).toBe('2026-11-23T08:00')
    expect(leaves('07:00')).toBe('2026-11-19T08:00')
    expect(leaves('18:00')).toBe('2026-11-20T08:00')
    expect(leaves('09:12')).toBe('2026-11-19T09:12')
  })
})

describe('office hours every day 09–18', () => {
  const daily = always(span(9, 18))
  test('17: 120 minutes from 11:00, waiting 11:30–11:45 and 12:00–12:30, end at 13:45', () => {
    const pauses = [
      { from: at('11:30'), to: at('11:45') },
      { from: at('12:00'), to: at('12:30') },
    ]
    expect(clockOf(clockAt(running(at('11:00'), 120, pauses), at('14:00'), daily).dueAt)).toBe('2026-11-19T13:45')
  })
  test('18: 60 minutes left at 17:00 end at closing time, 18:00 today, and not when the office opens next', () => {
    const waiting = running(at('11:00'), 120, [{ from: at('12:00'), to: at('17:00') }])
    const clock = clockAt(waiting, at('17:00'), daily)
    expect([minutes(clock.remaining), clockOf(clock.dueAt)]).toEqual([60, '2026-11-19T18:00'])
    expect(clockOf(workAfter(at('09:00'), 540 * MINUTE, daily))).toBe('2026-11-19T18:00')
  })
  test('19: created waiting and closed without ever being opened, it used nothing', () => {
    const clock = clockAt(
      running(at('11:00'), 120, [{ from: at('11:00'), to: null }]),
      at('16:00', '2026-11-20'),
      daily,
    )
    expect([clock.used, minutes(clock.paused), minutes(clock.remaining)]).toEqual([0, 420 + 420, 120])
  })
})

describe('the real calendar, 7:30–11:30 and 13:30–17:00', () => {
  const time: WorkTime = { calendar: vietnamCalendar(), hoursOn: () => usualHours }
  test('noon, night, Sunday and Ngày Văn hóa 24/11 are nobody’s time', () => {
    expect(workBetween(at('11:30'), at('13:30'), time)).toBe(0)
    expect(workBetween(at('17:00', '2026-11-23'), at('07:30', '2026-11-25'), time)).toBe(0)
    expect(minutes(workBetween(at('16:00', '2026-11-23'), at('08:00', '2026-11-25'), time))).toBe(60 + 30)
    expect(clockOf(workAfter(at('16:30', '2026-11-20'), 60 * MINUTE, time))).toBe('2026-11-23T08:00')
  })
  test('a Saturday worked for a day off is worked its whole hours', () => {
    const swapped = always(usualHours, [
      { date: '2026-11-20', kind: 'swap_off', name: 'Nghỉ hoán đổi', source: 'Thông báo' },
      { date: '2026-11-21', kind: 'swap_work', name: 'Làm bù', source: 'Thông báo' },
    ])
    expect(minutes(workBetween(at('17:00'), at('23:59', '2026-11-22'), swapped))).toBe(450)
    expect(clockOf(workAfter(at('17:00'), MINUTE, swapped))).toBe('2026-11-21T07:31')
  })
  test('hours that change from a day on count as each day has them', () => {
    const summer: WorkTime = { ...time, hoursOn: (day) => (day < '2026-11-20' ? usualHours : span(7, 11)) }
    expect(minutes(workBetween(at('00:00'), at('23:59', '2026-11-20'), summer))).toBe(450 + 240)
    expect(clockOf(closingOf('2026-11-20', summer))).toBe('2026-11-20T11:00')
    expect(clockOf(closingOf('2026-11-21', summer))).toBe('2026-11-21T23:59')
  })
})

const start = Date.UTC(2026, 10, 1)
const moment = fc.integer({ min: 0, max: 40 * 24 * 3600 }).map((seconds) => new Date(start + seconds * 1000))
const hours: fc.Arbitrary<OfficeHours> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 })
  .map((points) => points.toSorted((a, b) => a - b))
  .map((points) =>
    Array.from({ length: Math.floor(points.length / 2) }, (_, n) => ({ from: points[n * 2]!, to: points[n * 2 + 1]! })),
  )
const entry = fc.record({
  date: fc.integer({ min: 0, max: 45 }).map((days) => addDays('2026-11-01', days)),
  kind: fc.constantFrom<CalendarEntry['kind']>('holiday', 'swap_off', 'swap_work', 'compensation'),
  name: fc.constant('ngày thử'),
  source: fc.constant('văn bản thử'),
})
const anyTime: fc.Arbitrary<WorkTime> = fc
  .tuple(fc.uniqueArray(entry, { selector: ({ date }) => date, maxLength: 25 }), hours, hours)
  .map(([entries, before, after]) => ({
    calendar: workCalendar(entries, [2026], 'thử'),
    hoursOn: (day) => (day < '2026-11-20' ? before : after),
  }))
const pause = fc
  .tuple(moment, fc.option(fc.integer({ min: 0, max: 5 * 24 * 3600 })))
  .map(([from, seconds]): Pause => ({ from, to: seconds === null ? null : new Date(from.getTime() + seconds * 1000) }))

test('over any calendar, hours and pauses, used, paused and remaining add up to the millisecond', () => {
  fc.assert(
    fc.property(
      anyTime,
      moment,
      moment,
      fc.integer({ min: 0, max: 6000 }),
      fc.array(pause, { maxLength: 5 }),
      (time, from, now, limit, pauses) => {
        const clock = clockAt({ from, allowance: limit * MINUTE, pauses }, now, time)
        expect(clock.used + clock.paused).toBe(workBetween(from, now, time))
        expect(clock.used + clock.remaining).toBe(limit * MINUTE)
        expect(Math.min(clock.used, clock.paused)).toBeGreaterThanOrEqual(0)
        // At the due moment exactly the allowance is used and nothing remains.
        const ended = pauses.map(({ from, to }) => ({ from, to: to === null || to > now ? now : to }))
        const due = clockAt({ from, allowance: limit * MINUTE, pauses: ended }, clock.dueAt, time)
        expect([due.used, due.remaining]).toEqual([limit * MINUTE, 0])
        expect(clock.dueAt.getTime() > now.getTime() || clock.remaining <= 0).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('time between is the sum of its parts, wherever it is cut', () => {
  fc.assert(
    fc.property(anyTime, moment, moment, moment, (time, ...moments) => {
      const [a, b, c] = moments.toSorted((x, y) => x.getTime() - y.getTime()) as [Date, Date, Date]
      expect(workBetween(a, b, time) + workBetween(b, c, time)).toBe(workBetween(a, c, time))
    }),
  )
})
