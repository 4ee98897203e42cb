import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPetitionCode, newPetitionCode, readPetitionCode } from './petition-code.ts'

const code = fc.integer().map(() => newPetitionCode())

test('a code is read back however it is written', () => {
  fc.assert(
    fc.property(code, (made) => {
      expect(readPetitionCode(formatPetitionCode(made))).toBe(made)
      expect(readPetitionCode(` ${made.toLowerCase()} `)).toBe(made)
      expect(readPetitionCode(made.replaceAll('8', 'B').replaceAll('5', 's').replaceAll('2', 'Z'))).toBe(made)
    }),
  )
})

test('one wrong sign is noticed, and so are two neighbours that changed places', () => {
  fc.assert(
    fc.property(code, fc.nat(7), fc.nat(26), (made, place, other) => {
      const signs = '23456789ACDEFGHJKMNPQRTVWXY'
      const wrong = made.slice(0, place) + signs[other] + made.slice(place + 1)
      if (wrong !== made) expect(readPetitionCode(wrong)).toBeNull()
      const [a, b] = [made[place], made[place + 1]]
      if (b === undefined || a === b) return
      const swapped = made.slice(0, place) + b + a + made.slice(place + 2)
      // The check itself carries no weight of its own.
      if (place < 6) expect(readPetitionCode(swapped)).toBeNull()
    }),
  )
})

test('what cannot be a code is none', () => {
  for (const typed of ['', 'K7M4', 'K7M4-3XQ', 'K7M4-3XQ99', 'O000-0000', 'xin chào']) {
    expect(readPetitionCode(typed)).toBeNull()
  }
})
