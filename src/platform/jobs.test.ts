import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { transact } from './db.ts'
import { defineJob, enqueue, type JobHandler, prepareJobs, startJobs } from './jobs.ts'
import { ownerQuery, testDatabase } from './testing.ts'

const database = await testDatabase()
const job = defineJob('test.count', z.object({ n: z.number() }), { maxAttempts: 3 })
const errors: string[] = []
let running: { stop: () => Promise<void> } | null = null

beforeAll(() => prepareJobs(database.url))
afterEach(async () => {
  await running?.stop()
  running = null
  errors.length = 0
  await ownerQuery(database.url, 'delete from graphile_worker._private_jobs')
})
afterAll(database.close)

const add = (n: number, options: { key?: string; runAt?: Date } = {}) =>
  transact(database, database.system, (tx) => enqueue(tx, database.jurisdictionId, job, { n }, options))
const waiting = async () =>
  (await ownerQuery(
    database.url,
    'select payload, attempts, max_attempts from graphile_worker._private_jobs order by id',
  )) as {
    payload: { jurisdictionId: string; payload: { n: number } }
    attempts: number
    max_attempts: number
  }[]
async function work(run: (jurisdictionId: string, payload: { n: number }) => Promise<void>): Promise<void> {
  const handlers: JobHandler[] = [{ job, work: run as JobHandler['work'] }]
  running = await startJobs(database.url, handlers, (name) => errors.push(name))
}

test('a job exists if and only if its step happened', async () => {
  const step = transact(database, database.system, async (tx) => {
    await enqueue(tx, database.jurisdictionId, job, { n: 1 })
    throw new Error('the step failed')
  })
  await expect(step).rejects.toThrow('the step failed')
  expect(await waiting()).toEqual([])
  await add(2)
  expect((await waiting()).map((row) => row.payload.payload.n)).toEqual([2])
})

test('a job runs for its province, once, and is gone', async () => {
  const seen: unknown[] = []
  await work(async (...words) => void seen.push(words))
  await add(7)
  await vi.waitFor(() => expect(seen).toEqual([[database.jurisdictionId, { n: 7 }]]), 10_000)
  await vi.waitFor(async () => expect(await waiting()).toEqual([]), 10_000)
  expect(errors).toEqual([])
})

test('a job that fails is told, kept, and tried again', async () => {
  let tries = 0
  await work(async () => {
    tries += 1
    if (tries === 1) throw new Error('the mail server was away')
  })
  await add(7)
  await vi.waitFor(async () => expect((await waiting())[0]?.attempts).toBe(1), 10_000)
  expect(errors).toEqual(['test.count'])
  // The wait before the next try is the queue's own; here it is over.
  await ownerQuery(database.url, `update graphile_worker._private_jobs set run_at = now() - interval '1 second'`)
  await vi.waitFor(async () => expect(await waiting()).toEqual([]), 10_000)
  expect(tries).toBe(2)
})

test('a job is not tried more often than it says', async () => {
  await add(1)
  expect((await waiting()).map((row) => row.max_attempts)).toEqual([3])
})

test('a second job with the same key replaces the first while it waits', async () => {
  const later = new Date('2099-01-01T00:00:00Z')
  await add(1, { key: 'remind:a', runAt: later })
  await add(2, { key: 'remind:a', runAt: later })
  await add(3, { key: 'remind:b', runAt: later })
  expect((await waiting()).map((row) => row.payload.payload.n)).toEqual([2, 3])
})

test('a job for later waits until then', async () => {
  const seen: number[] = []
  await work(async (_, { n }) => void seen.push(n))
  await add(1, { runAt: new Date('2099-01-01T00:00:00Z') })
  await add(2)
  await vi.waitFor(() => expect(seen).toEqual([2]), 10_000)
  expect((await waiting()).map((row) => row.payload.payload.n)).toEqual([1])
})

test('a payload that is not what the job asks for never enters the queue', async () => {
  const wrong = transact(database, database.system, (tx) =>
    enqueue(tx, database.jurisdictionId, job, { n: 'seven' } as unknown as { n: number }),
  )
  await expect(wrong).rejects.toThrow()
  expect(await waiting()).toEqual([])
})

test('the queue is prepared by two servers at once, and again, without harm', async () => {
  await Promise.all([prepareJobs(database.url), prepareJobs(database.url)])
  await add(1)
  expect(await waiting()).toHaveLength(1)
})

test('a job that the clock starts keeps its name, with its room before the dot', async () => {
  const clocked: JobHandler = { job: defineJob('test.clock', z.object({})), work: async () => {}, cron: '*/2 * * * *' }
  running = await startJobs(database.url, [clocked], (name) => errors.push(name))
  await vi.waitFor(
    async () =>
      expect(await ownerQuery(database.url, 'select identifier from graphile_worker._private_known_crontabs')).toEqual([
        { identifier: 'test.clock' },
      ]),
    10_000,
  )
})

test('a server that stops does not wait for a long job, which the next one begins anew', async () => {
  const begun: string[] = []
  await work(() => {
    begun.push('first')
    return new Promise(() => {})
  })
  await add(1)
  await vi.waitFor(() => expect(begun).toEqual(['first']), 10_000)
  await running!.stop()
  await work(async () => void begun.push('second'))
  await vi.waitFor(() => expect(begun).toEqual(['first', 'second']), 10_000)
  expect(errors).toEqual([])
}, 30_000)
