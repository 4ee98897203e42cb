/** A server of our own as an operator starts it, on a free port, in a folder that is gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Served = {
  url: string
  pid: number
  firstPage: number
  stop: () => Promise<void>
  kill: () => Promise<void>
}

/** A folder that the database's user can reach, too. */
export function roomyFolder(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `doithoai-bench-${name}-`))
  chmodSync(path, 0o755)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts `checkout` and waits for its first page; `firstPage` is the milliseconds until then. */
export async function serve(checkout: string, dataDir: string): Promise<Served> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [join(checkout, 'bin', 'doithoai.js'), 'start'], {
    cwd: checkout,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, HOST: '127.0.0.1', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr!.on('data', (chunk) => (said += chunk))
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${said}`)
    if (performance.now() - begun > 120_000) {
      child.kill('SIGKILL')
      throw new Error(`No page after two minutes: ${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const ending = { stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') }
  return { url, pid: child.pid!, firstPage: performance.now() - begun, ...ending }
}

/** Any page counts, also one that says that nothing is here yet. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual' })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false
  }
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill(signal)
  await ended
}

/** The most that the process itself ever held, in MB. */
export function peakMemoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** Memory of the process and the processes of ours below it, without PostgreSQL, in MB. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number)
  const ours = children.filter((child) => !readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('postgres'))
  return own + ours.reduce((sum, child) => sum + memoryOf(child), 0)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
