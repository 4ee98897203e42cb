import { expect, test } from 'vitest'
import { lastLine, readPlaywright, readVitest, sum, unwritten } from './reports.ts'

const file = (status: string, ...tests: [string, string][]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([state, fullName]) => ({ status: state, fullName })),
})

test('the tests of vitest are counted, and those that did not run are named', () => {
  const report = { testResults: [file('failed', ['passed', 'a'], ['failed', 'b'], ['skipped', 'c'], ['todo', 'd'])] }
  expect(readVitest(report)).toEqual({ passed: 1, failed: 1, skipped: ['c', 'd'], flaky: [] })
})

test('a file of tests that could not be loaded is a failure', () => {
  expect(readVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: [], flaky: [] })
})

test('the journeys of Playwright are counted through nested suites, one for each project, and one that passed when tried again is named', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: statuses.map((status) => ({ status, projectName: 'phone' })),
  })
  const report = {
    errors: [],
    suites: [
      {
        title: 'plan.spec.ts',
        specs: [spec('x', 'expected', 'unexpected')],
        suites: [{ title: 'inner', specs: [spec('y', 'skipped', 'flaky')] }],
      },
    ],
  }
  expect(readPlaywright(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['plan.spec.ts › inner › y › (phone)'],
    flaky: ['plan.spec.ts › inner › y › (phone)'],
  })
})

test('errors outside any journey are a failure', () => {
  expect(readPlaywright({ suites: [], errors: [{}, {}] }).failed).toBe(1)
})

test('the last line says passed, failed, and skipped only where there are any', () => {
  const one = { passed: 3, failed: 0, skipped: [], flaky: [] }
  expect(lastLine(one)).toBe('3 passed, 0 failed')
  expect(lastLine(sum(one, { ...unwritten, skipped: ['z'] }))).toBe('3 passed, 1 failed, 1 skipped')
})
