// A session goes, or moves, while deadlines are counted from it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt, type Refusal } from '#platform/refusal.ts'
import { acknowledgeTask } from './acknowledge-task.ts'
import { addSession } from './add-session.ts'
import { listToldOfOld } from './move-preview.ts'
import { moveSession } from './move-session.ts'
import { removeSession } from './remove-session.ts'
import { setDeadline } from './set-deadline.ts'
import { conferenceWorld, testMoment } from './testing.ts'

let made: Awaited<ReturnType<typeof conferenceWorld>>
let first: string
beforeAll(async () => {
  made = await conferenceWorld()
  const [row] = await made.rows('select id from dialogue_session where conference_id = $1', [made.conferenceId])
  first = String(row!.id)
  await made.rows('update quota set removed_at = now()')
}, 60_000)
afterAll(() => made.database.close())

const codeOf = async (step: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(step)
  return result.ok ? 'ok' : result.refusal.code
}
const settled = (results: PromiseSettledResult<unknown>[]): string[] =>
  results.map((result) => (result.status === 'fulfilled' ? 'ok' : (result.reason as Refusal).code)).sort()
const later = (minutes: number) => new Date(testMoment.getTime() + minutes * 60_000)
const on = (day: string) => ({
  conferenceId: made.conferenceId,
  firstDay: day,
  lastDay: day,
  place: 'Hội trường huyện',
  attendees: null,
  startsAt: null,
  endsAt: null,
})
const out = (sessionId: string) => ({ conferenceId: made.conferenceId, sessionId, removed: true })
const versionOf = async (id: string) =>
  Number((await made.rows('select version from dialogue_session where id = $1', [id]))[0]!.version)
const deadlineOf = async (taskId: string) =>
  (
    await made.rows(
      `select version, due_on::text as due, cause, reason, anchor_session_id as at from task_deadline
       where task_id = $1 order by version desc limit 1`,
      [taskId],
    )
  )[0]!

test('taken out, the first session leaves its open deadlines to the next, and takes them back when it comes back', async () => {
  const world = made.at(made.office)
  const { taskId, assigneeId } = await made.line('Văn phòng Ủy ban nhân dân tỉnh', 'thông báo kết luận')
  await acknowledgeTask(world, { assigneeId })
  const { sessionId: second } = await addSession(world, on('2026-12-17'))
  const next = { sessionId: second, seenVersion: 1 }
  expect((await deadlineOf(taskId)).due).toBe('2026-12-21')

  const after = made.at(made.office, later(5))
  expect(await codeOf(() => removeSession(after, out(first)))).toBe('plan.session-has-deadlines')
  expect(await codeOf(() => removeSession(after, { ...out(first), next: { ...next, seenVersion: 2 } }))).toBe(
    'plan.session-changed-meanwhile',
  )
  expect(await deadlineOf(taskId)).toMatchObject({ version: 1, at: first })

  expect((await removeSession(after, { ...out(first), next })).deadlines).toBeGreaterThan(0)
  expect(await deadlineOf(taskId)).toEqual({
    version: 2,
    due: '2026-12-28',
    cause: 'session_removed',
    reason: 'Bỏ phiên họp ngày 10/12/2026',
    at: second,
  })
  const told = await after.read((db) => listToldOfOld(db, made.conferenceId))
  expect(told.map((row) => [row.assigneeId, row.told, row.now])).toEqual([[assigneeId, '2026-12-21', '2026-12-28']])

  await removeSession(made.at(made.office, later(10)), { ...out(first), removed: false })
  expect(await deadlineOf(taskId)).toMatchObject({ version: 3, due: '2026-12-21', at: first })
  await removeSession(world, out(second))
})

test('of two who take out the first and its next at once, the deadlines end on a session that stands', async () => {
  const world = made.at(made.office)
  const { sessionId: second } = await addSession(world, on('2026-12-18'))
  const { sessionId: third } = await addSession(world, on('2026-12-24'))
  const next = { sessionId: second, seenVersion: 1 }
  const results = await Promise.allSettled([
    removeSession(world, { ...out(first), next }),
    removeSession(made.at(made.second), out(second)),
  ])
  expect([
    ['ok', 'plan.session-changed-meanwhile'],
    ['ok', 'plan.session-has-deadlines'],
  ]).toContainEqual(settled(results))
  const gone = await made.rows(
    `select d.task_id from task_deadline_now d join dialogue_session s on s.id = d.anchor_session_id
     where s.removed_at is not null`,
  )
  expect(gone).toEqual([])
  for (const id of [first, second]) await codeOf(() => removeSession(world, { ...out(id), removed: false }))
  for (const id of [second, third]) await codeOf(() => removeSession(world, out(id)))
  const rows = await made.rows('select id from dialogue_session where removed_at is null')
  expect(rows.map((row) => row.id)).toEqual([first])
})

test('a deadline set while the session moves is counted from the new day; of two who set it at once one is told', async () => {
  const { taskId } = await made.line('Sở Y tế', 'trả lời')
  const due = { kind: 'before_session', amount: 5, unit: 'days' } as const
  const expected: Record<string, string> = { '2026-12-15': '2026-12-10', '2026-12-22': '2026-12-17' }
  for (let round = 0; round < 8; round++) {
    const day = round % 2 === 0 ? '2026-12-15' : '2026-12-22'
    const seenVersion = Number((await deadlineOf(taskId)).version)
    const move = { sessionId: first, seenVersion: await versionOf(first), startsAt: null, reason: 'Lý do' }
    // Away from the session first: the move has no deadline of this task to take along.
    await setDeadline(made.at(made.office), {
      taskId,
      seenVersion,
      due: { kind: 'no_later_than', date: '2026-12-04' },
      reason: 'Tạm',
    })
    const set = { taskId, seenVersion: seenVersion + 1, due, reason: 'Theo ngày họp' }
    const results = await Promise.allSettled([
      setDeadline(made.at(made.office), set),
      setDeadline(made.at(made.second), set),
      moveSession(made.at(made.second), { ...move, firstDay: day, lastDay: day }),
    ])
    // Where the move comes between, it takes the deadline along or meets it: somebody looks again, nothing is stale.
    expect(results.filter((result) => result.status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
    const [session] = await made.rows('select first_day::text as day from dialogue_session where id = $1', [first])
    expect((await deadlineOf(taskId)).due).toBe(expected[String(session!.day)] ?? '2026-12-05')
    expect(settled(results.slice(0, 2))).toEqual(['ok', 'plan.deadline-changed-meanwhile'])
  }
})
