import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DueReminder, ownCasesOf } from './own-cases.ts'

const reminder = (id: number, organisation: number, conference: number, level: 1 | 2 | 3): DueReminder => ({
  clock: {
    assignmentId: `viec-${id}`,
    organisationId: `co-quan-${organisation}`,
    conferenceId: `hoi-nghi-${conference}`,
    role: 'lead',
    dueOn: '2026-11-27',
  },
  reminder: { kind: 'late', level },
})
const small = fc.nat({ max: 2 })
const level = fc.constantFrom<1 | 2 | 3>(1, 2, 3)
const dues = fc.array(
  fc.tuple(fc.nat({ max: 5 }), small, small, level).map((each) => reminder(...each)),
  { maxLength: 12 },
)
const parts = fc.array(
  fc.tuple(level, small, small).map(([of, organisation, conference]) => ({
    level: of,
    organisationId: of === 3 ? null : `co-quan-${organisation}`,
    conferenceId: `hoi-nghi-${conference}`,
  })),
  { minLength: 1, maxLength: 3 },
)

test('each reads what concerns one of her parts, in order, and is reached by what is new', () => {
  fc.assert(
    fc.property(dues, parts, fc.array(fc.nat({ max: 11 })), (due, own, fresh) => {
      const isNew = fresh.flatMap((at) => (due[at] ? [{ ...due[at].clock, level: due[at].reminder.level }] : []))
      const mine = due.filter(({ clock, reminder: { level: at } }) =>
        own.some(
          (part) =>
            part.level === at &&
            part.conferenceId === clock.conferenceId &&
            (part.organisationId === null || part.organisationId === clock.organisationId),
        ),
      )
      expect(ownCasesOf(due, isNew)(own)).toEqual({
        isReached: mine.some(({ clock, reminder: { level: at } }) =>
          isNew.some(
            (row) =>
              row.assignmentId === clock.assignmentId &&
              row.organisationId === clock.organisationId &&
              row.level === at,
          ),
        ),
        level: Math.min(...own.map((part) => part.level)),
        clocks: mine.map(({ clock }) => clock),
      })
    }),
  )
})

test('forty thousand reminders of five hundred bodies are laid out in the time of reading them', () => {
  const due = Array.from({ length: 40_000 }, (_, at) => reminder(at, at % 500, 0, 1))
  const began = performance.now()
  const own = ownCasesOf(due, [{ ...due.at(-1)!.clock, level: 1 }])
  const letters = Array.from({ length: 500 }, (_, at) =>
    own([{ level: 1, organisationId: `co-quan-${at}`, conferenceId: 'hoi-nghi-0' }]),
  )
  expect(performance.now() - began).toBeLessThan(2000)
  expect(letters.map(({ clocks }) => clocks.length)).toEqual(Array.from({ length: 500 }, () => 80))
  expect(letters.filter(({ isReached }) => isReached)).toHaveLength(1)
})
