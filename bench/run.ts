/** npm run bench [-- NAME…] [--quick]: measures, prints a table, exits 1 when a budget is missed. */
import { cpus } from 'node:os'
import { desk } from './desk.ts'
import { excelImport } from './excel-import.ts'
import { intake } from './intake.ts'
import { live } from './live.ts'
import { type Benchmark, isKept, type Line, ratioOf } from './measure.ts'
import { papers } from './papers.ts'
import { petitionImport } from './petition-import.ts'
import { petitions } from './petitions.ts'
import { planReading } from './plan-reading.ts'
import { publicPage } from './public-page.ts'
import { sorting } from './sorting.ts'
import { startUp } from './start-up.ts'
import { triage } from './triage.ts'

const benchmarks: readonly Benchmark[] = [
  planReading,
  papers,
  excelImport,
  publicPage,
  startUp,
  live,
  triage,
  intake,
  petitions,
  sorting,
  desk,
  petitionImport,
]

const words = process.argv.slice(2)
const quick = words.includes('--quick')
const names = words.filter((word) => word !== '--quick')
const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name))
if (unknown.length > 0 || words.includes('--help')) {
  console.error(
    `npm run bench [-- NAME…] [--quick]\n\n${benchmarks.map((each) => `  ${each.name.padEnd(15)} ${each.about}`).join('\n')}`,
  )
  process.exit(unknown.includes('--help') ? 0 : 2)
}

let missed = 0
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}${quick ? ', quick' : ''}`,
)
for (const benchmark of benchmarks) {
  if (names.length > 0 && !names.includes(benchmark.name)) continue
  console.log(`\n${benchmark.name}: ${benchmark.about}`)
  try {
    const lines = await benchmark.run({ quick, say: (line) => console.log(`  ${line}`) })
    console.log(table(lines))
    missed += lines.filter((line) => !isKept(line)).length
  } catch (error) {
    console.error(error)
    missed += 1
  }
}
console.log(missed === 0 ? '\nEvery budget is kept.' : `\n${missed} missed.`)
process.exit(missed === 0 ? 0 : 1)

function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const ratio = ratioOf(line)
    return [
      line.what,
      figure(line.measured, line.unit),
      line.budget === null ? '' : `≤ ${figure(line.budget, line.unit)}`,
      line.baseline ? `${line.baseline.what} ${figure(line.baseline.measured, line.unit)}` : '',
      ratio === null ? '' : `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)} ×`,
      isKept(line) ? 'ok' : 'MISSED',
    ]
  })
  const all = [['name', 'measured', 'budget', 'baseline', 'ratio', ''], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
    .join('\n')
}

function figure(value: number, unit: Line['unit']): string {
  return `${value >= 100 ? Math.round(value) : value >= 1 ? value.toFixed(1) : value.toFixed(3)} ${unit}`
}
