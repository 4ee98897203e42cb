/**
 * Work for later. A job carries ids only, enters the queue inside the step's transaction (so it exists if and only if the
 * step happened) and may run twice.
 */
import { type JobHelpers, Logger, parseCronItems, type Runner, run, runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import type { z } from 'zod'
import type { Tx } from './db.ts'

export type Job<Payload extends z.ZodObject = z.ZodObject> = {
  name: string
  payload: Payload
  maxAttempts?: number
}

/** What the server registers: the job, and what it does. `jurisdictionId` says for whom. */
export type JobHandler = {
  job: Job
  work: (jurisdictionId: string, payload: never) => Promise<void>
  cron?: string
  /** A line of the journal, such as 'petition.received', after which the clock need not be waited for. */
  wakenBy?: string
}

export function defineJob<Payload extends z.ZodObject>(
  name: string,
  payload: Payload,
  options: { maxAttempts?: number } = {},
): Job<Payload> {
  return { name, payload, ...options }
}

/** Puts a job into the queue. `key`: a second one with the same key replaces the first while it waits. */
export async function enqueue<Payload extends z.ZodObject>(
  tx: Tx,
  jurisdictionId: string,
  job: Job<Payload>,
  payload: z.input<Payload>,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  const body = JSON.stringify({ jurisdictionId, payload: job.payload.parse(payload) })
  await sql`select job_queue.enqueue(${job.name}, ${body}::json, ${options.key ?? null}, ${options.runAt ?? null}, ${job.maxAttempts ?? 12})`.execute(
    tx,
  )
}

/** Makes the queue's tables and the one door through which the server's role may add a job. */
export async function prepareJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`
      begin;
      select pg_advisory_xact_lock(6831002);
      create schema if not exists job_queue;
      grant usage on schema job_queue to doithoai_app;
      create or replace function job_queue.enqueue(name text, payload json, key text, run_at timestamptz, attempts integer) returns void
        language sql security definer set search_path = graphile_worker, public as $$
        select graphile_worker.add_job(name, payload, job_key => key, run_at => run_at, max_attempts => attempts) $$;
      grant execute on function job_queue.enqueue to doithoai_app;
      commit`)
  } finally {
    await client.end()
  }
}

/** What works through the queue. `stop` waits a few seconds for what is under way. */
export type Worker = Pick<Runner, 'addJob' | 'stop'>

/** Starts the worker. It connects as the owner of the queue; handlers open their own transactions in the fenced role. */
export async function startJobs(
  url: string,
  handlers: readonly JobHandler[],
  onError: (name: string, error: unknown) => void,
): Promise<Worker> {
  const presence = await takeOverQueue(url)
  const runner = await run({
    connectionString: url,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: new Logger(() => () => {}), // failures are told through onError; the rest is the queue talking to itself
    parsedCronItems: parseCronItems(
      handlers.flatMap(({ job, cron }) =>
        cron ? [{ task: job.name, match: cron, options: { jobKey: job.name } }] : [],
      ),
    ),
    taskList: Object.fromEntries(
      handlers.map((handler) => [
        handler.job.name,
        async (raw: unknown, { abortPromise, abortSignal }: JobHelpers) => {
          const { jurisdictionId, payload } = raw as { jurisdictionId: string; payload: unknown }
          try {
            // what the clock starts carries no payload
            const work = handler.work(jurisdictionId, handler.job.payload.parse(payload ?? {}) as never)
            // A server that stops waits five seconds; what is not done by then goes back into the queue.
            await Promise.race([work, abortPromise])
          } catch (error) {
            if (!abortSignal.aborted) onError(handler.job.name, error)
            throw error
          }
        },
      ]),
    ),
  })
  return {
    addJob: runner.addJob,
    async stop() {
      await runner.stop()
      await presence.end()
    },
  }
}

/**
 * What a server that was killed, or did not finish when it stopped, held of the queue is free again at once, not after the
 * four hours of the queue's own patience. Another server that works on the same database keeps what is its own: the lock
 * lasts as long as its connection.
 */
async function takeOverQueue(url: string): Promise<pg.Client> {
  const presence = new pg.Client({ connectionString: url, keepAlive: true })
  presence.on('error', () => {})
  await presence.connect()
  const { rows } = await presence.query('select pg_try_advisory_lock(6831003) as alone')
  if (rows[0].alone)
    await presence.query(`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from
      (select locked_by from graphile_worker._private_jobs union select locked_by from graphile_worker._private_job_queues) held
      where locked_by is not null having count(*) > 0`)
  return presence
}

/** Much news at once starts a job once. */
const wakeAfterMs = 200

/** Passes the journal's news on to the jobs that wait for it: whoever writes the line knows nothing of them. */
export function jobWaker(worker: Worker, handlers: readonly JobHandler[]): (what: string) => void {
  const waiting = new Set<string>()
  const wake = ({ job }: JobHandler) => {
    if (waiting.has(job.name)) return
    waiting.add(job.name)
    setTimeout(() => {
      waiting.delete(job.name)
      // A server that is just closing leaves it to the next one's clock.
      worker.addJob(job.name, {}, { jobKey: `${job.name}:news` }).catch(() => {})
    }, wakeAfterMs)
  }
  const listeners = handlers.filter((handler) => handler.wakenBy !== undefined)
  // What was written while nobody listened.
  for (const handler of listeners) wake(handler)
  return (what) => {
    for (const handler of listeners) if (handler.wakenBy === what) wake(handler)
  }
}
