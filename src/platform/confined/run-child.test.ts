import { expect, test } from 'vitest'
import { runChild } from './run-child.ts'

const bounds = { milliseconds: 700, heapMegabytes: 64, residentBytes: 512 * 1024 * 1024, outputBytes: 1024 }
const run = (words: string) =>
  runChild('src/platform/confined/testing-child.ts', new TextEncoder().encode(words), bounds)

test('a child that works longer than it may is stopped', async () => {
  expect(await run('work 60000')).toEqual({ fault: 'stopped' })
})

test.runIf(process.platform === 'linux')('one that a busy machine keeps waiting is not', async () => {
  expect(await run('wait 1500')).toEqual({ line: 'done\n' })
})
