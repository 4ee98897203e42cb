import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

export type Confinement = {
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
    const clock = setTimeout(stop, bounds.milliseconds)
    const watch = setInterval(async () => {
      if ((await residentBytes(child.pid)) > bounds.residentBytes) stop()
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

async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== 'linux') return 0
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(statm.split(' ')[1] ?? 0) * 4096
}
