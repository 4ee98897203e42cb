/** What the parts of random plans are made with. */
import fc from 'fast-check'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'

export const calendar = vietnamCalendar()
export const nowhere = { source: { start: 0, end: 0 } }
export const pick = <T>(list: readonly T[]) => fc.constantFrom(...list)
export const some = <T>(list: readonly T[], min: number, max: number) =>
  fc.shuffledSubarray([...list], { minLength: Math.min(min, list.length), maxLength: Math.min(max, list.length) })
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })
