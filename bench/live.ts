import { type ChildProcess, fork } from 'node:child_process'
import { connect as dial, type Socket } from 'node:net'
import { join } from 'node:path'
import { connect, type Database, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { ownerQuery, testServer } from '#platform/testing.ts'
import { type Benchmark, type Line, median, percentile } from './measure.ts'
import { roomyFolder } from './serving.ts'

/** Milliseconds that 95 of 100 screens may wait, by how many there are. */
const budgets: Record<number, number> = { 1000: 100, 2000: 150, 5000: 300 }
const changes = 12

export const live: Benchmark = {
  name: 'live',
  about: 'one change to many screens: commit → journal → hub → received, against a bare broadcast',
  async run({ quick, say }) {
    const folder = roomyFolder('live')
    const server = await testServer(folder.path)
    const jurisdictionId = newId()
    await ownerQuery(
      server.url,
      `insert into jurisdiction (id, name, authority) values ($1, 'Tỉnh Vân Lĩnh', 'UBND tỉnh')`,
      [jurisdictionId],
    ) // prettier-ignore
    const database = connect(server.url, 2)
    try {
      const lines: Line[] = []
      for (const screens of quick ? [1000] : [1000, 2000, 5000]) {
        const result = await measure(server.url, database, jurisdictionId, screens)
        say(
          `${screens} screens: hub p50 ${median(result.hub).toFixed(0)} ms, p99 ${percentile(result.hub, 0.99).toFixed(0)} ms`,
        )
        lines.push({
          what: `${screens} screens, p95`,
          measured: percentile(result.hub, 0.95),
          unit: 'ms',
          budget: budgets[screens]!,
          baseline: { what: 'bare broadcast', measured: percentile(result.bare, 0.95) },
        })
      }
      return lines
    } finally {
      await database.close()
      await server.stop()
      folder.remove()
    }
  },
}

async function measure(url: string, database: Database, jurisdictionId: string, screens: number) {
  const subject = newId()
  const child = fork(join(import.meta.dirname, 'live-child.ts'), [url, jurisdictionId, subject], { execArgv: [] })
  try {
    const ports = await new Promise<{ hub: number; bare: number }>((resolve) =>
      child.once('message', (told) => resolve(told as { hub: number; bare: number })),
    )
    const system = { kind: 'system', jurisdictionId } as const
    const change = () =>
      transact(database, system, (tx) =>
        record(tx, system, { what: 'bench.changed', subjectKind: 'bench', subjectId: subject }),
      )
    return {
      hub: await waits(ports.hub, '/hub', screens, change),
      bare: await waits(ports.bare, '/bare', screens, (n) => broadcast(child, n)),
    }
  } finally {
    child.disconnect()
  }
}

function broadcast(child: ChildProcess, n: number): Promise<void> {
  return new Promise((resolve) => child.send(n, () => resolve()))
}

/** How long each screen waited for each change, in ms; the clock starts before the change is made. */
async function waits(
  port: number,
  path: string,
  screens: number,
  change: (n: number) => Promise<void>,
): Promise<number[]> {
  const waited: number[] = []
  let [awaited, begun, missing, done] = [-1, 0, 0, () => {}]
  const sockets: Socket[] = []
  for (let screen = 0; screen < screens; screen++) {
    sockets.push(
      await open(port, path, (n) => {
        if (n !== awaited) return
        waited.push(performance.now() - begun)
        if (--missing === 0) done()
      }),
    )
  }
  await pause(500)
  // The first change warms both sides up and is not counted.
  for (let n = 1; n <= changes + 1; n++) {
    const all = new Promise<void>((resolve) => {
      done = resolve
    })
    ;[awaited, missing, begun] = [n, screens, performance.now()]
    await change(n)
    await Promise.race([
      all,
      pause(10_000).then(() => Promise.reject(new Error(`${missing} screens never heard of change ${n}`))),
    ])
    if (n === 1) waited.length = 0
    await pause(100)
  }
  for (const socket of sockets) socket.destroy()
  return waited
}

/** A screen: a bare socket, so that the one who measures costs little. */
function open(port: number, path: string, hear: (n: number) => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = dial(port, '127.0.0.1')
    let tail = ''
    socket.on('error', reject)
    socket.on('connect', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: bench\r\nAccept: text/event-stream\r\n\r\n`))
    socket.once('data', () => resolve(socket))
    socket.on('data', (chunk) => {
      // "n" stands last in the data: whoever sees it has it all.
      tail += chunk.toString('latin1').slice(-300)
      const found = /"n":(\d+)\}\s*\n/.exec(tail)
      if (!found) return
      tail = ''
      hear(Number(found[1]))
    })
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref())
