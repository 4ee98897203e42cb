import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { type Benchmark, type Line, time } from './measure.ts'
import { memoryOf, peakMemoryOf, roomyFolder, serve } from './serving.ts'

export const startUp: Benchmark = {
  name: 'start-up',
  about: 'from a fresh clone after npm install to the first page; the second start; memory at rest',
  async run({ say }) {
    const clone = cloneOfCheckout()
    const data = roomyFolder('start')
    try {
      const database = await bareDatabase(join(data.path, 'bare'))
      const first = await serve(clone, join(data.path, 'data'))
      await rest()
      const memory = process.platform === 'linux' ? memoryOf(first.pid) : null
      const peak = process.platform === 'linux' ? peakMemoryOf(first.pid) : null
      await first.stop()
      say('the first start builds the pages, makes the database and fills it')
      const second = await serve(clone, join(data.path, 'data'))
      await rest()
      const later = process.platform === 'linux' ? memoryOf(second.pid) : null
      await second.stop()
      const lines: Line[] = [
        {
          what: 'first start to first page',
          measured: first.firstPage / 1000,
          unit: 's',
          budget: 15,
          baseline: { what: 'bare initdb and start', measured: database.first / 1000 },
        },
        {
          what: 'second start to first page',
          measured: second.firstPage / 1000,
          unit: 's',
          budget: 15,
          baseline: { what: 'bare start', measured: database.second / 1000 },
        },
      ]
      for (const [what, measured, budget] of [
        ['memory at its highest, first start', peak, 280],
        ['memory at rest, first start', memory, 300],
        ['memory at rest, second start', later, 300],
      ] as const) {
        if (measured !== null) lines.push({ what, measured, unit: 'MB', budget, baseline: null })
      }
      return lines
    } finally {
      rmSync(clone, { recursive: true, force: true })
      data.remove()
    }
  },
}

/** As git and npm would give it: no build, no data. The packages are linked file by file, on the same disk. */
function cloneOfCheckout(): string {
  // Not in build/, which every build of the pages empties.
  const ignored = join(packageRoot, 'data')
  mkdirSync(ignored, { recursive: true })
  const place = mkdtempSync(join(ignored, 'bench-'))
  const leftOut = new Set([
    'node_modules',
    'build',
    'data',
    '.git',
    '.react-router',
    'test-results',
    'playwright-report',
  ])
  for (const name of readdirSync(packageRoot)) {
    if (!leftOut.has(name)) cpSync(join(packageRoot, name), join(place, name), { recursive: true })
  }
  linkTree(join(packageRoot, 'node_modules'), join(place, 'node_modules'))
  return place
}

/** A linked folder would not do: whoever confines a process to the checkout would lock it out of its own packages. */
function linkTree(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}

async function bareDatabase(folder: string): Promise<{ first: number; second: number }> {
  const startAndStop = async () => {
    let server: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined
    const taken = await time(async () => {
      server = await startEmbeddedPostgres(folder, () => {})
    })
    await server!.stop()
    return taken
  }
  return { first: await startAndStop(), second: await startAndStop() }
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 5000))
