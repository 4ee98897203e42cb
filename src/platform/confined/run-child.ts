import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

export type Confinement = {
  /** Of work, where that can be known (Linux), else of the clock: a busy machine is no fault of the file. */
  milliseconds: number
  heapMegabytes: number
  /** Linux only; elsewhere the heap limit and the clock have to do. */
  residentBytes: number
  outputBytes: number
}

/** What the child wrote; or it was stopped, or died before its line was whole; or no child could be had. */
export type ChildOutcome = { line: string } | { fault: 'stopped' | 'not-started' }

/** Node's own fence: nothing may be written, started or read outside the program's folder. */
export function childArguments(root: string, script: string, heapMegabytes: number): string[] {
  return [
    `--max-old-space-size=${heapMegabytes}`,
    '--max-semi-space-size=32',
    '--permission',
    `--allow-fs-read=${root}`,
    '--disable-warning=ExperimentalWarning',
    join(root, script),
  ]
}

/**
 * Runs a script of ours over bytes that a stranger sent, in a process that may neither write, nor start others, nor
 * outlive its time or memory. Bytes come in on standard input, one line goes out.
 */
export function runChild(script: string, bytes: Uint8Array, bounds: Confinement): Promise<ChildOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, childArguments(packageRoot, script, bounds.heapMegabytes), {
      cwd: packageRoot,
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    })
    const chunks: Buffer[] = []
    let received = 0
    let stopped = false
    const stop = () => {
      stopped = true
      child.kill('SIGKILL')
    }
    const clock = setTimeout(stop, bounds.milliseconds * (isLinux ? idleFactor : 1))
    const watch = setInterval(async () => {
      const { residentBytes, workMilliseconds } = await spentBy(child.pid)
      if (residentBytes > bounds.residentBytes || workMilliseconds > bounds.milliseconds) stop()
    }, 50)
    child.stdout.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > bounds.outputBytes) stop()
      else chunks.push(chunk)
    })
    // A child that has already refused closes its input early; that is no error of ours.
    child.stdin.on('error', () => {})
    const finish = (outcome: ChildOutcome) => {
      clearTimeout(clock)
      clearInterval(watch)
      resolve(outcome)
    }
    child.on('error', () => finish({ fault: 'not-started' }))
    child.on('close', () => {
      const line = Buffer.concat(chunks).toString('utf8')
      // A child that ran out of memory dies without a word, or in the middle of one.
      finish(!stopped && line.endsWith('\n') ? { line } : { fault: 'stopped' })
    })
    child.stdin.end(bytes)
  })
}

const isLinux = process.platform === 'linux'
/** A child that only waits is let go after this many times its share of work. */
const idleFactor = 10

async function spentBy(pid: number | undefined): Promise<{ residentBytes: number; workMilliseconds: number }> {
  if (pid === undefined || !isLinux) return { residentBytes: 0, workMilliseconds: 0 }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // After the name in brackets: state is field 3, user and system time 14 and 15 (hundredths of a second), pages 24.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const field = (number: number) => Number(fields[number - 3] ?? 0)
  return { residentBytes: field(24) * 4096, workMilliseconds: (field(14) + field(15)) * 10 }
}
