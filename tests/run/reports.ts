/** What the test programs wrote of their own run, brought to one form. Pure. */

export type Tally = {
  passed: number
  failed: number
  /** The full names of the tests that did not run. */
  skipped: string[]
  /** The full names of the journeys that passed only when tried again. */
  flaky: string[]
}

/** A test program that ended before it could write anything has failed once. */
export const unwritten: Tally = { passed: 0, failed: 1, skipped: [], flaky: [] }

export const sum = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: [...one.skipped, ...other.skipped],
  flaky: [...one.flaky, ...other.flaky],
})

type VitestReport = {
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[]
}

/** A file that could not be loaded counts as one failed test: its own never got their turn. */
export function readVitest(report: VitestReport): Tally {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + broken.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
    flaky: [],
  }
}

type PlaywrightSuite = {
  title: string
  suites?: PlaywrightSuite[]
  specs?: { title: string; tests: { projectName: string; status: string }[] }[]
}
type PlaywrightReport = { suites: PlaywrightSuite[]; errors: unknown[] }

/** Errors outside any test (the server did not start) count as one failure. */
export function readPlaywright(report: PlaywrightReport): Tally {
  const tests = report.suites.flatMap((suite) => testsOf(suite, []))
  const named = (status: string) => tests.filter((test) => test.status === status).map((test) => test.name)
  const flaky = named('flaky')
  return {
    passed: named('expected').length + flaky.length,
    failed: named('unexpected').length + (report.errors.length && 1),
    skipped: named('skipped'),
    flaky,
  }
}

function testsOf(suite: PlaywrightSuite, above: string[]): { status: string; name: string }[] {
  const path = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, projectName }) => ({
      status,
      name: [...path, spec.title, `(${projectName})`].join(' › '),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))]
}

/** The last line of the run, for people and machines. */
export const lastLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
