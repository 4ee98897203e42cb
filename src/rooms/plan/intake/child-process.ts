import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import { createGate } from './gate.ts'
import { limits } from './limits.ts'
import type { ParseOutcome } from './parse-file.ts'
import { refuse } from './sentences.ts'

const script = 'src/rooms/plan/intake/child.ts'

const few = createGate(limits.childrenAtOnce)

/** Parses one file in a process that may neither write, nor start others, nor outlive its time or memory. */
export const parseInChild = (bytes: Uint8Array, milliseconds: number): Promise<ParseOutcome> =>
  few(() => runChild(bytes, milliseconds))

/** Node's own fence: nothing may be written, started or read outside the program's folder. */
export function childArguments(root: string): string[] {
  return [
    `--max-old-space-size=${limits.childHeapMegabytes}`,
    '--max-semi-space-size=32',
    '--permission',
    `--allow-fs-read=${root}`,
    '--disable-warning=ExperimentalWarning',
    join(root, script),
  ]
}

function runChild(bytes: Uint8Array, milliseconds: number): Promise<ParseOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, childArguments(packageRoot), {
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
    const clock = setTimeout(stop, milliseconds)
    const watch = setInterval(async () => {
      if ((await residentBytes(child.pid)) > limits.childResidentBytes) stop()
    }, 50)
    child.stdout.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > limits.outputBytes) stop()
      else chunks.push(chunk)
    })
    // A child that has already refused closes its input early; that is no error of ours.
    child.stdin.on('error', () => {})
    const finish = (outcome: ParseOutcome) => {
      clearTimeout(clock)
      clearInterval(watch)
      resolve(outcome)
    }
    child.on('error', () => finish(refuse('unreadable')))
    child.on('close', () =>
      finish(stopped ? refuse('too_complex') : readOutcome(Buffer.concat(chunks).toString('utf8'))),
    )
    child.stdin.end(bytes)
  })
}

/** A child that ran out of memory dies without a word, or in the middle of one. */
function readOutcome(line: string): ParseOutcome {
  return line.endsWith('\n') ? (JSON.parse(line) as ParseOutcome) : refuse('too_complex')
}

/** Linux only; elsewhere the heap limit and the clock have to do. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== 'linux') return 0
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(statm.split(' ')[1] ?? 0) * 4096
}
