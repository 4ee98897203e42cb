import { expect, it } from 'vitest'
import { createGate } from './gate.ts'

it('lets no more tasks run at once than it has places, and all of them in the end', async () => {
  const gate = createGate(2)
  let running = 0
  let most = 0
  const task = async (index: number) => {
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
    if (index === 3) throw new Error('one fails')
    return index
  }
  const results = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => gate(() => task(index))))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(8)
  expect(most).toBe(2)
  expect(await gate(async () => 'sau cùng')).toBe('sau cùng')
})
