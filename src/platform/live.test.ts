import { afterAll, expect, test, vi } from 'vitest'
import { transact } from './db.ts'
import { newId } from './ids.ts'
import { record } from './journal.ts'
import { type LiveView, listenToJournal, liveHub, type News } from './live.ts'
import { ownerQuery, testDatabase } from './testing.ts'

const database = await testDatabase()
afterAll(database.close)

const news = (subject: string): News => ({
  jurisdiction: database.jurisdictionId,
  what: 'plan.issued',
  kind: 'plan',
  subject,
  conference: null,
})
const refuseErrors = (error: unknown) => {
  throw error
}

/** A view of a number that the test changes, counting how often it was computed. */
function counted(key = 'plan:1') {
  const state = { value: 1, computed: 0, gate: Promise.resolve() }
  const view: LiveView = {
    key,
    concerns: (each) => each.subject === key,
    compute: async () => {
      state.computed += 1
      await state.gate
      return { value: state.value }
    },
  }
  return { state, view }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

test('a version is computed once, however many screens show it', async () => {
  const hub = liveHub(refuseErrors)
  const { state, view } = counted()
  const heard: string[] = []
  for (let screen = 0; screen < 3000; screen++) await hub.join(view, (chunk) => heard.push(chunk))
  expect(state.computed).toBe(1)
  expect(hub.size()).toBe(3000)
  heard.length = 0
  state.value = 2
  hub.hear(news('plan:1'))
  await vi.waitFor(() => expect(heard).toHaveLength(3000))
  expect(state.computed).toBe(2)
  expect(new Set(heard)).toEqual(new Set(['id: 2\nevent: view\ndata: {"value":2}\n\n']))
})

test('whoever joins, or comes back, gets the current version whole at once', async () => {
  const hub = liveHub(refuseErrors)
  const { state, view } = counted()
  const first: string[] = []
  const leave = await hub.join(view, (chunk) => first.push(chunk))
  await hub.join(view, () => {})
  leave()
  state.value = 5
  hub.hear(news('plan:1'))
  await settled()
  const again: string[] = []
  await hub.join(view, (chunk) => again.push(chunk))
  expect(first).toEqual(['id: 1\nevent: view\ndata: {"value":1}\n\n'])
  expect(again).toEqual(['id: 2\nevent: view\ndata: {"value":5}\n\n'])
})

test('news that come during a computation are answered by one more, not by one each', async () => {
  const hub = liveHub(refuseErrors)
  const { state, view } = counted()
  const heard: string[] = []
  await hub.join(view, (chunk) => heard.push(chunk))
  let open = () => {}
  state.gate = new Promise((resolve) => {
    open = resolve
  })
  for (let n = 0; n < 50; n++) {
    state.value = n + 10
    hub.hear(news('plan:1'))
  }
  open()
  await vi.waitFor(() => expect(heard.at(-1)).toContain('"value":59'))
  await settled()
  expect(state.computed).toBe(3)
})

test('a view that nothing concerns, or whose content stayed the same, sends nothing', async () => {
  const hub = liveHub(refuseErrors)
  const { state, view } = counted()
  const heard: string[] = []
  await hub.join(view, (chunk) => heard.push(chunk))
  hub.hear(news('another'))
  await settled()
  expect(state.computed).toBe(1)
  hub.hear(news('plan:1'))
  await settled()
  expect(state.computed).toBe(2)
  expect(heard).toHaveLength(1)
})

test('when the last screen left, nothing more is computed', async () => {
  const hub = liveHub(refuseErrors)
  const { state, view } = counted()
  const leave = await hub.join(view, () => {})
  leave()
  hub.hear(news('plan:1'))
  hub.refreshAll()
  await settled()
  expect([hub.size(), state.computed]).toEqual([0, 1])
})

test('a computation that fails is told, and the next news are heard all the same', async () => {
  const errors: unknown[] = []
  const hub = liveHub((error) => errors.push(error))
  const { state, view } = counted()
  const heard: string[] = []
  await hub.join(view, (chunk) => heard.push(chunk))
  state.gate = Promise.reject(new Error('the database was away'))
  hub.hear(news('plan:1'))
  await vi.waitFor(() => expect(errors).toHaveLength(1))
  state.gate = Promise.resolve()
  state.value = 9
  hub.hear(news('plan:1'))
  await vi.waitFor(() => expect(heard.at(-1)).toContain('"value":9'))
})

test('a step is heard after its commit, and one that was rolled back never', async () => {
  const heard: News[] = []
  const line = listenToJournal(
    database.url,
    (each) => heard.push(each),
    () => {},
  )
  await listening()
  const [gone, kept, conference] = [newId(), newId(), newId()]
  const failed = transact(database, database.system, async (tx) => {
    await record(tx, database.system, { what: 'plan.issued', subjectKind: 'plan', subjectId: gone })
    throw new Error('the step failed')
  })
  await expect(failed).rejects.toThrow('the step failed')
  await transact(database, database.system, async (tx) => {
    await record(tx, database.system, {
      what: 'plan.issued',
      subjectKind: 'plan',
      subjectId: kept,
      conferenceId: conference,
      detail: { secret: 'never told' },
    })
    await settled()
    expect(heard).toEqual([])
  })
  await vi.waitFor(() => expect(heard).toHaveLength(1), 5000)
  expect(heard).toEqual([{ ...news(kept), conference }])
  await line.close()
})

test('after a lost connection it listens again, and says that it may have missed something', async () => {
  const heard: News[] = []
  let missed = 0
  const line = listenToJournal(
    database.url,
    (each) => heard.push(each),
    () => {
      missed += 1
    },
  )
  await listening()
  expect(missed).toBe(0)
  await ownerQuery(
    database.url,
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen journal' and datname = current_database()`,
  )
  await vi.waitFor(() => expect(missed).toBe(1), 10_000)
  const subject = newId()
  await transact(database, database.system, (tx) =>
    record(tx, database.system, { what: 'plan.issued', subjectKind: 'plan', subjectId: subject }),
  )
  await vi.waitFor(() => expect(heard).toEqual([news(subject)]), 5000)
  await line.close()
})

/** The line opens by itself; the server knows when it is there. */
async function listening(): Promise<void> {
  const asked = `select 1 from pg_stat_activity where query = 'listen journal' and datname = current_database() and state = 'idle'`
  await vi.waitFor(async () => expect(await ownerQuery(database.url, asked)).toHaveLength(1), 5000)
}
