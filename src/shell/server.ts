/** What `doithoai start` runs after the pages are built: opens everything, serves, works, and closes in order. */
import type { Server } from 'node:http'
import * as build from 'virtual:react-router/server-build'
import { createAdaptorServer } from '@hono/node-server'
import { jobWaker, startJobs, type Worker } from '#platform/jobs.ts'
import { StartProblem } from '#platform/start-problem.ts'
import { createApp } from './app.ts'
import { seedDemo } from './demo/seed.ts'
import { firstRun, firstRunPage, isUnbegun } from './first-run.ts'
import { jobHandlers } from './job-handlers.ts'
import { type PreparedDatabase, prepareDatabase } from './prepare-database.ts'
import { open } from './running.ts'
import type { Settings } from './settings.ts'

export type Serving = { url: string; close: () => Promise<void> }

export async function serve(
  settings: Settings,
  /**
   * `database`: one that is up already. `now`: another clock than the machine's, for those who start the server from code; no
   * setting reaches it.
   */
  options: { empty: boolean; database?: PreparedDatabase; now?: () => Date },
  say: (line: string) => void,
): Promise<Serving> {
  const database = options.database ?? (await prepareDatabase(settings, say))
  const running = await open(database, settings, options.now ?? (() => new Date()))
  let worker: Worker | null = null
  let server: Server | null = null
  try {
    if (!options.empty) await seedDemo(running, say)
    const handlers = jobHandlers(running)
    worker = await startJobs(running.ownerUrl, handlers, (name, error) => console.error(name, error))
    const wake = jobWaker(worker, handlers)
    running.onNews(({ what }) => wake(what))
    const tell = (code: string) =>
      say(`Lần đầu chạy: mở ${addressOf(server!, settings)}${firstRunPage} và nhập mã ${code}`)
    const first = (await isUnbegun(running.database)) ? firstRun(tell) : null
    const app = createApp(running, build, first)
    server = createAdaptorServer({ fetch: app.fetch }) as Server
    await listen(server, settings)
    first?.announce()
  } catch (error) {
    await worker?.stop()
    await running.close()
    throw error
  }
  const serving = server
  return {
    url: addressOf(serving, settings),
    async close() {
      const closed = new Promise((resolve) => serving.close(resolve))
      serving.closeAllConnections()
      await closed
      await worker?.stop()
      await running.close()
    },
  }
}

function addressOf(server: Server, { host }: Settings): string {
  const { port } = server.address() as { port: number }
  return `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`
}

function listen(server: Server, settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const { port } = settings
      if (error.code === 'EADDRINUSE')
        reject(
          new StartProblem(
            `Cổng ${port} đang có chương trình khác dùng. Dừng chương trình đó, hoặc chạy với PORT=${port + 1}.`,
          ),
        )
      else if (error.code === 'EACCES')
        reject(new StartProblem(`Không được phép mở cổng ${port}. Dùng cổng từ 1024 trở lên, ví dụ PORT=3000.`))
      else reject(error)
    })
    server.listen(settings.port, settings.host, resolve)
  })
}
