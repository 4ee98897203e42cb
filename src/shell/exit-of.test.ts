import { expect, test } from 'vitest'
import { Refusal } from '#platform/refusal.ts'
import { StartProblem } from '#platform/start-problem.ts'
import { exitOf } from './exit-of.ts'
import { UsageProblem } from './usage-problem.ts'

const refusal = { code: 'plan.secret', status: 422, say: 'Tệp này đóng dấu mật.' } as const

/** As the server's bundle has them. */
class BundledStartProblem extends Error {
  override name = 'StartProblem'
}
class BundledRefusal extends Error {
  override name = 'Refusal'
  readonly say = refusal.say
}

test.each([
  [new UsageProblem('Cần một tệp.'), 2, 'Cần một tệp.'],
  [new StartProblem('Cổng 3000 đang bận.'), 1, 'Cổng 3000 đang bận.'],
  [new BundledStartProblem('Cổng 3000 đang bận.'), 1, 'Cổng 3000 đang bận.'],
  [new Refusal(refusal), 1, refusal.say],
  [new BundledRefusal('plan.secret'), 1, refusal.say],
  [Object.assign(new Error('x'), { code: 'ENOENT', path: '/a' }), 1, 'Không tìm thấy /a.'],
  [Object.assign(new Error('x'), { code: 'EISDIR' }), 1, 'Đường dẫn này là thư mục, cần một tệp.'],
])('%s is told in a sentence', (error, code, sentence) => {
  expect(exitOf(error)).toEqual({ code, sentence })
})

test.each([new TypeError('a bug'), 'a string', undefined])('%s is a bug and shown whole', (error) => {
  expect(exitOf(error)).toBe(null)
})
