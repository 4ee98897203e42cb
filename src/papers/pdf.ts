import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Paper } from './model.ts'
import { packageRoot } from './package-root.ts'
import { pdfData } from './pdf-data.ts'
import type { PdfReply, PdfRequest } from './pdf-worker.ts'
import { setPaper } from './setting.ts'

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

// The compiler holds fonts and caches of some 100 MB: it runs beside the server, one paper at a time, and goes when it
// has had nothing to do for a while.
const idleMs = 30_000

type Waiting = { resolve: (pdf: Pdf) => void; reject: (error: Error) => void }
let worker: Worker | null = null
let idle: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

function send(papers: string): Promise<Pdf> {
  worker ??= start()
  const running = worker
  clearTimeout(idle)
  running.ref()
  lastId += 1
  const request: PdfRequest = { id: lastId, papers, seconds: Math.floor(Date.now() / 1000) }
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve, reject })
    running.postMessage(request)
  })
}

function start(): Worker {
  const started = new Worker(join(packageRoot(), 'src/papers/pdf-worker.ts'))
  started.on('message', (reply: PdfReply) => {
    const caller = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('pdf' in reply) caller?.resolve({ bytes: reply.pdf, pages: reply.pages })
    else caller?.reject(new Error(`The paper could not be set: ${reply.error}`))
    if (waiting.size === 0) rest(started)
  })
  started.on('error', (error) => lose(started, error instanceof Error ? error : new Error(String(error))))
  started.on('exit', () => lose(started, new Error('The typesetter stopped')))
  return started
}

function rest(resting: Worker): void {
  resting.unref()
  idle = setTimeout(() => {
    if (worker === resting) worker = null
    void resting.terminate()
  }, idleMs)
  idle.unref()
}

function lose(lost: Worker, error: Error): void {
  if (worker !== lost) return
  worker = null
  const callers = [...waiting.values()]
  waiting.clear()
  for (const caller of callers) caller.reject(error)
}
