import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from './ids.ts'

test('an id is a UUID of version 7 that carries its moment', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
      const id = newId(now)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now)
    }),
  )
})

test('a later id sorts after an earlier one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 1, max: 2 ** 40 }), (now, gap) => {
      expect(newId(now) < newId(now + gap)).toBe(true)
    }),
  )
})

test('ids of one moment differ', () => {
  const ids = Array.from({ length: 10_000 }, () => newId(1_795_000_000_000))
  expect(new Set(ids).size).toBe(ids.length)
})

test('ids of one moment sort in the order in which they were made', () => {
  const ids = Array.from({ length: 500 }, () => newId(1_795_000_000_001))
  expect(ids.toSorted()).toEqual(ids)
})
