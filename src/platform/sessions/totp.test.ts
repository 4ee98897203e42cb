import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchingStep, totpAddress, totpCode, totpKey, totpStep } from './totp.ts'

const secret = Buffer.from('12345678901234567890')

// RFC 6238, appendix B: eight figures there, the last six of them here.
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('%i seconds after 1970 the code is %s', (seconds, code) => {
  expect(totpCode(secret, totpStep(new Date(seconds * 1000)))).toBe(code)
})

test('a code holds for its own half minute and the ones beside it, no longer', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 20, maxLength: 20 }),
      fc.integer({ min: 150, max: 2_000_000_000 }),
      fc.integer({ min: -4, max: 4 }),
      (bytes, at, off) => {
        const key = Buffer.from(bytes)
        const now = new Date(at * 1000)
        const step = totpStep(now) + off
        const others = [-1, 0, 1].map((near) => totpStep(now) + near).filter((near) => near !== step)
        fc.pre(!others.some((near) => totpCode(key, near) === totpCode(key, step)))
        expect(matchingStep(key, totpCode(key, step), now)).toBe(Math.abs(off) <= 1 ? step : null)
      },
    ),
  )
})

test('spaces do not matter, letters and other lengths do', () => {
  const now = new Date(59_000)
  expect(matchingStep(secret, ' 287 082 ', now)).toBe(1)
  for (const wrong of ['', '28708', '2870822', '28708a', '287083']) expect(matchingStep(secret, wrong, now)).toBe(null)
})

test('an authenticator is told the secret, the login and the house', () => {
  expect(totpKey(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  expect(totpAddress(secret, 'ha.dinh', 'Đối Thoại')).toBe(
    'otpauth://totp/%C4%90%E1%BB%91i%20Tho%E1%BA%A1i%3Aha.dinh?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%C4%90%E1%BB%91i+Tho%E1%BA%A1i&period=30&digits=6',
  )
})
