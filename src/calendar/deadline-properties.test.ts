import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDay, daysBetween } from './day.ts'
import { type DeadlineRule, type DeadlineUnit, dueDay } from './deadline.ts'
import { parseRule, ruleText } from './rule-text.ts'
import {
  type CalendarEntry,
  isWorkingDay,
  listWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
  whyRest,
  workCalendar,
  workingDaysBetween,
} from './work-calendar.ts'

const EPOCH = '2026-01-01'
const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(EPOCH, offset))
const amount = fc.integer({ min: 1, max: 60 })

/** Calendars wilder than any notice: whole weeks off, Sundays worked. */
const calendar: fc.Arbitrary<WorkCalendar> = fc
  .uniqueArray(
    fc.record({
      date: day,
      kind: fc.constantFrom<CalendarEntry['kind']>('holiday', 'swap_off', 'swap_work', 'compensation'),
      name: fc.constant('ngày thử'),
      source: fc.constant('văn bản thử'),
    }),
    { selector: (entry) => entry.date, maxLength: 120 },
  )
  .map((entries) => workCalendar(entries, [2025, 2026, 2027], 'thử'))

const counting = (kind: 'before_session' | 'after_session', n: number, unit: DeadlineUnit): DeadlineRule => ({
  kind,
  amount: n,
  unit,
})

const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.constant<DeadlineRule>({ kind: 'before' }),
  fc.constant<DeadlineRule>({ kind: 'no_later_than' }),
  fc
    .tuple(
      fc.constantFrom('before_session' as const, 'after_session' as const),
      amount,
      fc.constantFrom('working_days' as const, 'days' as const),
    )
    .map(([kind, n, unit]) => counting(kind, n, unit)),
)

function daysFrom(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}

describe('for every calendar, anchor and number', () => {
  test('a due day is a working day, and every skipped day is a rest day with its cause', () => {
    fc.assert(
      fc.property(calendar, day, anyRule, (cal, anchor, rule) => {
        const due = dueDay(rule, anchor, cal)
        expect(isWorkingDay(cal, due.date)).toBe(true)
        for (const skipped of due.skipped) {
          expect(skipped.why).toBe(whyRest(cal, skipped.date))
          expect(skipped.why).toBeTruthy()
        }
      }),
    )
  })

  test('counted and skipped days together are exactly the days between the anchor and the due day', () => {
    fc.assert(
      fc.property(calendar, day, amount, fc.boolean(), (cal, anchor, n, isBefore) => {
        const due = dueDay(counting(isBefore ? 'before_session' : 'after_session', n, 'working_days'), anchor, cal)
        expect(due.counted.length).toBe(n)
        expect(due.counted.at(-1)).toBe(due.date)
        const seen = [...due.counted, ...due.skipped.map((skipped) => skipped.date)].sort()
        const [first, last] = isBefore ? [due.date, addDays(anchor, -1)] : [addDays(anchor, 1), due.date]
        expect(seen).toEqual(daysFrom(first, last))
      }),
    )
  })

  test('one more day always moves the due day further', () => {
    fc.assert(
      fc.property(calendar, day, amount, (cal, anchor, n) => {
        const at = (kind: 'before_session' | 'after_session', m: number) =>
          dueDay(counting(kind, m, 'working_days'), anchor, cal).date
        expect(at('before_session', n + 1) < at('before_session', n)).toBe(true)
        expect(at('after_session', n + 1) > at('after_session', n)).toBe(true)
      }),
    )
  })

  test('counting back and forth returns to the anchor, or to the working day next to it', () => {
    fc.assert(
      fc.property(calendar, day, amount, (cal, anchor, n) => {
        const back = dueDay(counting('before_session', n, 'working_days'), anchor, cal).date
        const again = dueDay(counting('after_session', n, 'working_days'), back, cal).date
        expect(again).toBe(isWorkingDay(cal, anchor) ? anchor : nextWorkingDay(cal, anchor))
        const forth = dueDay(counting('after_session', n, 'working_days'), anchor, cal).date
        const home = dueDay(counting('before_session', n, 'working_days'), forth, cal).date
        expect(home).toBe(isWorkingDay(cal, anchor) ? anchor : previousWorkingDay(cal, anchor))
      }),
    )
  })

  test('"before" is the last working day before the anchor, "no later than" the last one not after it', () => {
    fc.assert(
      fc.property(calendar, day, (cal, anchor) => {
        expect(dueDay({ kind: 'before' }, anchor, cal).date).toBe(previousWorkingDay(cal, anchor))
        expect(dueDay({ kind: 'no_later_than' }, anchor, cal).date).toBe(previousWorkingDay(cal, addDays(anchor, 1)))
      }),
    )
  })

  test('calendar days land on the day itself, or off a rest day away from the anchor', () => {
    fc.assert(
      fc.property(calendar, day, amount, (cal, anchor, n) => {
        const back = addDays(anchor, -n)
        expect(dueDay(counting('before_session', n, 'days'), anchor, cal).date).toBe(
          isWorkingDay(cal, back) ? back : previousWorkingDay(cal, back),
        )
        const forth = addDays(anchor, n)
        expect(dueDay(counting('after_session', n, 'days'), anchor, cal).date).toBe(
          isWorkingDay(cal, forth) ? forth : nextWorkingDay(cal, forth),
        )
      }),
    )
  })

  test('working days between two days count neither end', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 90 }), (cal, after, length) => {
        const before = addDays(after, length)
        const inside = daysFrom(after, before).filter((d) => d !== after && d !== before && isWorkingDay(cal, d))
        expect(workingDaysBetween(cal, after, before)).toBe(inside.length)
        expect(listWorkingDays(cal, addDays(after, 1), addDays(before, -1))).toEqual(inside)
      }),
    )
  })

  test('a rule survives being written and read', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(parseRule(ruleText(rule))).toEqual(rule)
      }),
    )
  })
})
