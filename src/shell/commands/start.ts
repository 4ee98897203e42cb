import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '#platform/package-root.ts'
import { buildPages } from '../build-pages.ts'
import { prepareDatabase } from '../prepare-database.ts'
import { readSettings } from '../settings.ts'
import { UsageProblem } from '../usage-problem.ts'

export async function run(words: string[]): Promise<number | undefined> {
  const unknown = words.find((word) => word !== '--empty')
  if (unknown) throw new UsageProblem(`Không hiểu “${unknown}”.`)
  const say = (line: string) => console.error(line)
  const settings = readSettings()
  const preparing = prepareDatabase(settings, say)
  // Said when the pages are there; until then nobody waits for it.
  preparing.catch(() => {})
  await buildPages(say).catch(async (error) => {
    await preparing.then(({ stop }) => stop()).catch(() => {})
    throw error
  })
  const database = await preparing
  const built = pathToFileURL(join(packageRoot, 'build', 'server', 'index.js')).href
  const { serve } = (await import(built)) as typeof import('../server.ts')
  const serving = await serve(settings, { empty: words.includes('--empty'), database }, say)
  say(`Đối Thoại đang chạy tại ${serving.url}`)
  await stopSignal()
  say('Đang dừng…')
  setTimeout(cutOff, patienceMs, say).unref()
  await serving.close()
  // All is closed: an answer from outside that nobody waits for any more must not keep the program.
  process.exit(0)
}

/** Service managers kill after 30 seconds or more, and then without a word. */
const patienceMs = 20_000

/** What has not ended by now is a bug; nothing is lost, since half a transaction is undone and the next start adopts the database. */
function cutOff(say: (line: string) => void): void {
  const open = [...new Set(process.getActiveResourcesInfo())].join(', ')
  say(`Có việc chưa xong sau ${patienceMs / 1000} giây: dừng luôn (${open}).`)
  process.exit(1)
}

/** Ctrl C, or the service manager. A second signal does not wait for anything. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1)
        asked = true
        resolve()
      })
    }
  })
}
