import { expect, test } from 'vitest'
import { attempt, Refusal, type RefusalKind, refuse, refuseUnless } from './refusal.ts'

const taken: RefusalKind = { code: 'seat.taken', status: 409, say: 'Ghế này đã có người ngồi. Chọn ghế khác.' }

test('a refusal carries its code, its status, its sentence and both sides', () => {
  expect.assertions(4)
  try {
    refuse(taken, { by: 'bà Hà' })
  } catch (error) {
    const refusal = error as Refusal
    expect(refusal).toBeInstanceOf(Refusal)
    expect([refusal.code, refusal.status, refusal.say]).toEqual(['seat.taken', 409, taken.say])
    expect(refusal.detail).toEqual({ by: 'bà Hà' })
    expect(refusal.message).toBe('seat.taken: Ghế này đã có người ngồi. Chọn ghế khác.')
  }
})

test('what holds is not refused', () => {
  expect(() => refuseUnless(true, taken)).not.toThrow()
  expect(() => refuseUnless(false, taken)).toThrow(Refusal)
})

test('a form hears a refusal as a value, and a bug goes on up', async () => {
  expect(await attempt(async () => 7)).toEqual({ ok: true, value: 7 })
  expect(await attempt(async () => refuse(taken))).toEqual({ ok: false, refusal: expect.any(Refusal) })
  await expect(
    attempt(async () => {
      throw new TypeError('a bug')
    }),
  ).rejects.toThrow(TypeError)
})
