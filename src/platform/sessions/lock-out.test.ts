import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Attempt, lockedUntil } from './lock-out.ts'

const start = new Date('2026-11-20T03:00:00Z').getTime()
const minute = (at: number) => new Date(start + at * 60_000)
const failures = (...at: number[]): Attempt[] => at.map((each) => ({ at: minute(each), good: false })).reverse()

test('four failures leave the login open, the fifth closes it for ten minutes from then', () => {
  expect(lockedUntil(failures(0, 1, 2, 3), minute(3))).toBe(null)
  expect(lockedUntil(failures(0, 1, 2, 3, 4), minute(4))).toEqual(minute(14))
  expect(lockedUntil(failures(0, 1, 2, 3, 4), minute(13.99))).toEqual(minute(14))
  expect(lockedUntil(failures(0, 1, 2, 3, 4), minute(14))).toBe(null)
})

test('after the ten minutes one more failure closes it again', () => {
  expect(lockedUntil(failures(0, 1, 2, 3, 4, 15), minute(15))).toEqual(minute(25))
})

test('a good try forgets what failed before it', () => {
  const attempts = [...failures(6), { at: minute(5), good: true }, ...failures(0, 1, 2, 3, 4)]
  expect(lockedUntil(attempts, minute(6))).toBe(null)
})

test('whatever happened, a login is never closed for longer than ten minutes from now', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(600), fc.boolean())), (tries) => {
      const attempts = tries.map(([at, good]) => ({ at: minute(at), good })).sort((a, b) => +b.at - +a.at)
      const now = attempts[0]?.at ?? minute(0)
      const until = lockedUntil(attempts, now)
      expect(until === null || (until > now && until <= new Date(now.getTime() + 600_000))).toBe(true)
    }),
  )
})
