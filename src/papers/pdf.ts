import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import type { Paper } from './model.ts'
import { pdfData } from './pdf-data.ts'
import { setPaper } from './setting.ts'
import type { PdfReply, PdfRequest } from './typesetter.ts'

export type Pdf = { bytes: Uint8Array; pages: number }

/** The paper as it is printed: tagged, archivable, the fonts inside. */
export async function paperPdf(paper: Paper): Promise<Uint8Array> {
  return (await papersPdf([paper])).bytes
}

/** Many papers in one file (300 invitations for one print run); each begins on its own page and counts its own pages. */
export async function papersPdf(papers: readonly Paper[]): Promise<Pdf> {
  if (papers.length === 0) throw new Error('A PDF needs at least one paper')
  const data = papers.map((paper) => pdfData(setPaper(paper)))
  return send(JSON.stringify(data))
}

// The compiler is native, keeps fonts and caches of several hundred MB and never gives them back: it runs in a process
// beside the server, one paper at a time, and goes when it has had nothing to do for a while.
const idleMs = 30_000
const patienceMs = 60_000

type Waiting = { resolve: (pdf: Pdf) => void; reject: (error: Error) => void }
let typesetter: ChildProcess | null = null
let timer: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

function send(papers: string): Promise<Pdf> {
  typesetter ??= start()
  const running = typesetter
  lastId += 1
  const request: PdfRequest = { id: lastId, papers, seconds: Math.floor(Date.now() / 1000) }
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve, reject })
    if (waiting.size === 1) attend(running)
    running.send(request, (error) => error && lose(running, error))
  })
}

function start(): ChildProcess {
  const started = fork(join(packageRoot, 'src/papers/typesetter.ts'), [], {
    serialization: 'advanced',
    execArgv: [],
    // It needs nothing of the server's secrets.
    env: { PATH: process.env.PATH },
  })
  started.on('message', (reply: PdfReply) => {
    const caller = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('pdf' in reply) caller?.resolve({ bytes: reply.pdf, pages: reply.pages })
    else caller?.reject(new Error(`The paper could not be set: ${reply.error}`))
    attend(started)
  })
  started.on('error', (error) => lose(started, error))
  started.on('exit', (code, signal) => lose(started, new Error(`The typesetter stopped (${signal ?? code})`)))
  return started
}

/** While somebody waits, the process holds ours open and must answer in time; while nobody does, it may go. */
function attend(running: ChildProcess): void {
  clearTimeout(timer)
  if (waiting.size > 0) {
    running.ref()
    running.channel?.ref()
    timer = setTimeout(() => stop(running, new Error('The typesetter took too long')), patienceMs)
  } else {
    running.unref()
    running.channel?.unref()
    timer = setTimeout(() => stop(running, new Error('The typesetter rests')), idleMs)
    timer.unref()
  }
}

function stop(running: ChildProcess, reason: Error): void {
  lose(running, reason)
  running.kill('SIGKILL')
}

function lose(lost: ChildProcess, reason: Error): void {
  if (typesetter !== lost) return
  typesetter = null
  clearTimeout(timer)
  const callers = [...waiting.values()]
  waiting.clear()
  for (const caller of callers) caller.reject(reason)
}
