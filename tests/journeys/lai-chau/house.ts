/** An empty house of its own for one journey: PostgreSQL, the server on a clock that the journey moves, a real SMTP server. */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect } from '@playwright/test'
import type { ParsedMail } from 'mailparser'
import { startSmtp } from '#platform/messages/smtp-testing.ts'
import { ownerQuery, testServer } from '#platform/testing.ts'

export type House = {
  url: string
  /** Of the owner of the database. */
  databaseUrl: string
  /** All mail that left, in order. */
  mails: readonly ParsedMail[]
  /** What other systems were told, as it came in. */
  told: readonly string[]
  /** Where that is told to. */
  toldUrl: string
  /** The moment that holds now. */
  now: () => Date
  /** Moves the clock: '2026-07-24 15:00', hours of Viet Nam. */
  at: (moment: string) => Promise<void>
  /** Lets the server's own worker do these jobs at the moment that holds, as its clock would within ten minutes. */
  work: (...jobs: string[]) => Promise<void>
  close: () => Promise<void>
}

export async function openHouse(moment: string): Promise<House> {
  const database = await testServer()
  const smtp = await startSmtp()
  const told = await startListening()
  const folder = mkdtempSync(join(tmpdir(), 'doithoai-house-'))
  let now = momentOf(moment)
  const child = fork(join(import.meta.dirname, 'house-child.ts'), [now.toISOString()], {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      MAIL_SMTP_URL: smtp.url,
      MAIL_ADDRESS: 'doithoai@laichau.example.vn',
      WEBHOOK_PRIVATE_ADDRESSES: 'co',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { url } = await answerOf<{ url: string }>(child, 'url')
  return {
    url,
    databaseUrl: database.url,
    mails: smtp.sent,
    told: told.bodies,
    toldUrl: told.url,
    now: () => now,
    async at(next) {
      now = momentOf(next)
      const isSet = answerOf(child, 'at')
      child.send(now.toISOString())
      await isSet
    },
    work: (...jobs) => doJobs(database.url, jobs),
    async close() {
      const end = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await end
      await Promise.all([smtp.stop(), told.stop(), database.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const momentOf = (text: string): Date => new Date(`${text.replace(' ', 'T')}+07:00`)

function answerOf<Answer>(child: ChildProcess, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null) => reject(new Error(`The house's server ended with ${code}`))
    child.once('exit', failed)
    child.on('message', function hear(message: Record<string, unknown>) {
      if (!(name in message)) return
      child.off('message', hear)
      child.off('exit', failed)
      resolve(message as Answer)
    })
  })
}

/** One after the other, each to its end. */
async function doJobs(databaseUrl: string, jobs: readonly string[]): Promise<void> {
  for (const job of jobs) {
    const [added] = await ownerQuery(databaseUrl, 'select id from graphile_worker.add_job($1)', [job])
    await expect
      .poll(() =>
        ownerQuery(databaseUrl, 'select attempts, last_error from graphile_worker.jobs where id = $1', [added!.id]),
      )
      .toEqual([])
  }
}

/** Another system, which is told what became of what it sent. */
async function startListening() {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    bodies.push(await text(request))
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    bodies,
    url: `http://127.0.0.1:${port}/tin`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
