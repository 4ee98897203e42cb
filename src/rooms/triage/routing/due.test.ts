import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#calendar/day.ts'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { isWorkingDay, listWorkingDays } from '#calendar/work-calendar.ts'
import { answerDue, dueForNext, isLateToRefuse } from './due.ts'
import { holderAfter } from './hand-over-cases.ts'

const calendar = vietnamCalendar()
const setting = { today: '2026-11-20', sessionDay: '2026-12-10', calendar }

test('a due day is counted in working days from today, or before the conference, or is the day that was named', () => {
  const dueOn = (choice: Parameters<typeof answerDue>[0]) => answerDue(choice, setting)?.date
  expect(dueOn({ kind: 'after', days: 5 })).toBe('2026-11-30') // 24/11 is a holiday, and two days are a weekend
  expect(dueOn({ kind: 'before_session', days: 3 })).toBe('2026-12-07')
  expect(dueOn({ kind: 'date', on: '2026-12-02' })).toBe('2026-12-02')
  expect(answerDue({ kind: 'before_session', days: 3 }, { ...setting, sessionDay: null })).toBeNull()
})

test('the next body has as many working days as the first had, whenever it is given', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((n) => addDays('2026-01-05', n))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }), (givenOn, days, later) => {
      const dueOn = answerDue({ kind: 'after', days }, { today: givenOn, sessionDay: null, calendar })!.date
      const today = addDays(givenOn, later)
      const next = dueForNext({ givenOn, dueOn }, today, calendar).date
      expect(listWorkingDays(calendar, addDays(today, 1), next)).toHaveLength(days)
      expect(isWorkingDay(calendar, next)).toBe(true)
    }),
  )
})

test('handing back is in time until the last working day for it is over', () => {
  expect(isLateToRefuse('2026-11-20', '2026-11-25', 2, calendar)).toBe(false) // Friday; Monday and Wednesday count
  expect(isLateToRefuse('2026-11-20', '2026-11-26', 2, calendar)).toBe(true)
})

test('a case goes to whom its function went, else to whom everything went, else a person decides', () => {
  const succession = (successorId: string, functionCode: string | null) => ({
    predecessorId: 'a',
    successorId,
    functionCode,
    on: '2026-11-01',
  })
  const split = [succession('b', 'y-te'), succession('c', 'tre-em')]
  expect(holderAfter('a', 'y-te', true, split)).toBe('b')
  expect(holderAfter('a', 'dan-so', false, split)).toBe('a')
  expect(holderAfter('a', 'dan-so', true, split)).toBeNull()
  expect(holderAfter('a', null, true, [succession('d', null)])).toBe('d')
  expect(holderAfter('a', 'y-te', true, [succession('d', null), ...split])).toBe('b')
  expect(holderAfter('a', null, true, [succession('b', 'y-te'), succession('b', 'tre-em')])).toBe('b')
})
