/**
 * The server as `doithoai start --empty` runs it, on a clock that stands where the journey sets it: each message from the
 * process that started this one is the next moment, and is said back once it holds.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '#platform/package-root.ts'
import { readSettings } from '#shell/settings.ts'

let now = new Date(process.argv[2]!)
process.on('message', (moment: string) => {
  now = new Date(moment)
  process.send!({ at: moment })
})

const built = pathToFileURL(join(packageRoot, 'build', 'server', 'index.js')).href
const { serve } = (await import(built)) as typeof import('#shell/server.ts')
const serving = await serve(readSettings(), { empty: true, now: () => now }, (line) => console.error(line))
process.send!({ url: serving.url })

// Whoever started it has gone.
process.on('disconnect', async () => {
  await serving.close()
  process.exit(0)
})
