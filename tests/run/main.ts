/**
 * All that must hold before a change goes in: types, style, dead code, tests, the built pages, the journeys of users
 * in a real browser. Exit 1 if anything failed; the last line counts the tests.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { command, root } from './command.ts'
import { needsOf } from './machine.ts'
import { lastLine, readPlaywright, readVitest, sum, type Tally, unwritten } from './reports.ts'

const reports = join(root, 'test-results')
const unitReport = join(reports, 'unit.json')
const journeyReport = join(reports, 'journeys.json')

type Step = { name: string; part: 'check' | 'unit' | 'journeys'; run: () => Promise<number>; before?: string }

const [part = 'all', ...filters] = process.argv.slice(2)
process.exitCode = ['all', 'unit', 'journeys'].includes(part) ? await runAll() : usage()

function usage(): number {
  console.error('npm test [-- unit [FILTER…] | -- journeys [FILTER…]]')
  return 2
}

function steps(): Step[] {
  const modernNode = process.execPath
  return [
    { name: 'Route types', part: 'check', run: () => command('react-router', ['typegen']) },
    { name: 'Types', part: 'check', run: () => command('tsc', ['--noEmit']), before: 'Route types' },
    { name: 'Style', part: 'check', run: () => command('biome', ['check', '.']) },
    { name: 'Dead code', part: 'check', run: () => command('knip', []) },
    {
      name: 'Unit tests',
      part: 'unit',
      run: () =>
        command('vitest', [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unitReport}`,
          ...filters,
        ]),
    },
    { name: 'Pages', part: 'journeys', run: () => command(modernNode, ['tests/run/build.ts']) },
    {
      name: 'Journeys',
      part: 'journeys',
      run: () =>
        command('playwright', ['test', '--reporter=list,json', ...filters], {
          PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
        }),
      before: 'Pages',
    },
  ]
}

async function runAll(): Promise<number> {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const wanted = steps().filter((step) => part === 'all' || step.part === part)
  const failed: string[] = []
  const notRun: string[] = []
  for (const step of wanted) {
    if (step.before && (failed.includes(step.before) || notRun.includes(step.before))) {
      notRun.push(step.name)
      continue
    }
    const started = Date.now()
    console.log(`\n━━ ${step.name}`)
    if ((await step.run()) !== 0) failed.push(step.name)
    console.log(
      `   ${failed.includes(step.name) ? 'failed' : 'done'} in ${Math.round((Date.now() - started) / 1000)} s`,
    )
  }
  return summarise(wanted, failed, notRun)
}

function summarise(wanted: Step[], failed: string[], notRun: string[]): number {
  const ran = (name: string) => wanted.some((step) => step.name === name) && !notRun.includes(name)
  const tally: Tally = [
    ...(ran('Unit tests') ? [tallyOf(unitReport, readVitest)] : []),
    ...(ran('Journeys') ? [tallyOf(journeyReport, readPlaywright)] : []),
  ].reduce(sum, { passed: 0, failed: 0, skipped: [], flaky: [] })
  const absent = needsOf().filter((need) => !need.isThere)
  const isStrict = process.env.CI === 'true' || process.env.CI === '1'

  console.log('\n━━ Summary')
  for (const name of failed) console.log(`failed:  ${name}`)
  for (const name of notRun) console.log(`not run: ${name}, since what it stands on failed`)
  for (const name of tally.skipped) console.log(`skipped: ${name}`)
  for (const name of tally.flaky) console.log(`passed on the second try: ${name}`)
  for (const need of absent)
    console.log(
      `${isStrict ? 'failed' : 'absent'}:  ${need.name}, needed for ${need.why}${isStrict ? '; CI has it' : ''}`,
    )
  const isGood = failed.length === 0 && tally.failed === 0 && !(isStrict && absent.length > 0)
  console.log(isGood ? 'All is well.' : 'Not all is well.')
  console.log(lastLine(tally))
  return isGood ? 0 : 1
}

function tallyOf<T>(file: string, read: (report: T) => Tally): Tally {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as T) : unwritten
}
