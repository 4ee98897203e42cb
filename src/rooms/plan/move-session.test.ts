import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { workCalendar } from '#calendar/work-calendar.ts'
import { attempt, type Refusal } from '#platform/refusal.ts'
import { acknowledgeTask } from './acknowledge-task.ts'
import { fixedAfterMove, listToldOfOld, movedDeadlines } from './move-preview.ts'
import { moveSession } from './move-session.ts'
import { recomputeDeadlines } from './recompute-deadlines.ts'
import { reportTask } from './report-task.ts'
import { tellBody } from './tell-body.ts'
import { conferenceWorld, testMoment } from './testing.ts'

let made: Awaited<ReturnType<typeof conferenceWorld>>
let sessionId: string
beforeAll(async () => {
  made = await conferenceWorld()
  const [row] = await made.rows('select id from dialogue_session where conference_id = $1', [made.conferenceId])
  sessionId = String(row!.id)
}, 60_000)
afterAll(() => made.database.close())

const codeOf = async (step: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(step)
  return result.ok ? 'ok' : result.refusal.code
}
const later = (minutes: number) => new Date(testMoment.getTime() + minutes * 60_000)
const move = (seenVersion: number, day: string, reason = 'Chủ tịch họp Trung ương') => ({
  sessionId,
  seenVersion,
  firstDay: day,
  lastDay: day,
  startsAt: null,
  reason,
})

test('a move needs a reason, another day and the right to work on the plan; refused, it changes nothing', async () => {
  expect(await codeOf(() => moveSession(made.at(made.office), move(1, '2026-12-17', ' ')))).toBe(
    'plan.move-reason-missing',
  )
  expect(await codeOf(() => moveSession(made.at(made.office), move(1, '2026-12-10')))).toBe('plan.same-day')
  expect(await codeOf(() => moveSession(made.at(made.chair), move(1, '2026-12-17')))).toBe('plan.not-yours')
  expect(await made.rows('select * from session_move')).toEqual([])
  expect(await made.journal('session.moved')).toBe(0)
})

test('what the preview shows is what the move does; of two at once one is told to look again', async () => {
  const conclusion = await made.line('Văn phòng Ủy ban nhân dân tỉnh', 'thông báo kết luận')
  await acknowledgeTask(made.at(made.office), { assigneeId: conclusion.assigneeId })
  const world = made.at(made.office, later(5))
  const session = { id: sessionId, conferenceId: made.conferenceId, firstDay: '2026-12-17', lastDay: '2026-12-17' }
  const preview = await world.read((db) => movedDeadlines(db, world, session))
  expect(preview.map((change) => [change.old, change.due.dueOn])).toEqual([['2026-12-21', '2026-12-28']])

  const results = await Promise.allSettled([
    moveSession(world, move(1, '2026-12-17')),
    moveSession(made.at(made.second, later(5)), move(1, '2026-12-18')),
  ])
  const codes = results.map((result) => (result.status === 'fulfilled' ? 'ok' : (result.reason as Refusal).code)).sort()
  expect(codes).toEqual(['ok', 'plan.session-changed-meanwhile'])
  expect((await made.rows('select * from session_move')).length).toBe(1)
  expect(await made.journal('session.moved')).toBe(1)
  const versions = await made.rows('select version, cause from task_deadline where task_id = $1 order by version', [
    conclusion.taskId,
  ])
  expect(versions).toEqual([
    { version: 1, cause: 'created' },
    { version: 2, cause: 'session_moved' },
  ])

  const told = await world.read((db) => listToldOfOld(db, made.conferenceId))
  expect(told.map((row) => [row.assigneeId, row.told, row.how])).toEqual([
    [conclusion.assigneeId, '2026-12-21', 'acknowledgement'],
  ])
  const teller = made.at(made.office, later(10))
  await tellBody(teller, { assigneeId: conclusion.assigneeId, deadlineVersion: 2 })
  await tellBody(teller, { assigneeId: conclusion.assigneeId, deadlineVersion: 2 })
  expect(await made.journal('task.body-told')).toBe(1)
  expect(await world.read((db) => listToldOfOld(db, made.conferenceId))).toEqual([])
})

test('an earlier day warns of fixed days that would fall after it', async () => {
  const world = made.at(made.office)
  const early = { id: sessionId, conferenceId: made.conferenceId, firstDay: '2026-12-01', lastDay: '2026-12-01' }
  const fixed = await world.read((db) => fixedAfterMove(db, early, '2026-12-17'))
  expect(fixed.length).toBeGreaterThan(0)
  expect(fixed.every((task) => task.dueOn >= '2026-12-01' && task.dueOn < '2026-12-17')).toBe(true)
})

test('a move back gives back the old days', async () => {
  const [session] = await made.rows('select version from dialogue_session where id = $1', [sessionId])
  await moveSession(made.at(made.office, later(15)), move(Number(session!.version), '2026-12-10', 'Hoàn tác'))
  const { taskId } = await made.line('Văn phòng Ủy ban nhân dân tỉnh', 'thông báo kết luận')
  const [last] = await made.rows(
    'select due_on::text, version from task_deadline where task_id = $1 order by version desc limit 1',
    [taskId],
  )
  expect(last).toEqual({ due_on: '2026-12-21', version: 3 })
})

test('a changed calendar counts open deadlines again, leaves done ones, and does it once', async () => {
  const done = await made.line('Sở Tài chính', 'thẩm định')
  await reportTask(made.at(made.money), { assigneeId: done.assigneeId, text: 'Xong', finished: true })
  const national = vietnamCalendar()
  const off = ['2026-11-25', '2026-11-23'].map((date) => ({
    date,
    kind: 'swap_off' as const,
    name: 'Nghỉ hoán đổi',
    source: 'Thử',
  }))
  const calendar = workCalendar([...national.entries.values(), ...off], national.confirmedYears, 'khac')
  const system = { ...made.at(made.database.system), calendar }
  const before = await made.rows('select max(version) as version from task_deadline where task_id = $1', [done.taskId])
  expect(await recomputeDeadlines(system)).toBeGreaterThan(0)
  expect(await recomputeDeadlines(system)).toBe(0)
  const { taskId } = await made.line('Sở Y tế', 'trả lời')
  const versions = await made.rows(
    'select due_on::text, cause from task_deadline where task_id = $1 order by version',
    [taskId],
  )
  expect(versions).toEqual([
    { due_on: '2026-11-25', cause: 'created' },
    { due_on: '2026-11-20', cause: 'calendar_changed' },
  ])
  expect(
    await made.rows('select max(version) as version from task_deadline where task_id = $1', [done.taskId]),
  ).toEqual(before)
})

test('a move from a day that was not known is taken back to an unknown day, its deadlines with it', async () => {
  const { taskId } = await made.line('Văn phòng Ủy ban nhân dân tỉnh', 'thông báo kết luận')
  const last = async () =>
    (
      await made.rows(
        'select due_on::text, anchor_session_id from task_deadline where task_id = $1 order by version desc limit 1',
        [taskId],
      )
    )[0]
  const version = async () =>
    Number((await made.rows('select version from dialogue_session where id = $1', [sessionId]))[0]!.version)
  await made.rows('update dialogue_session set first_day = null, last_day = null, starts_at = null where id = $1', [
    sessionId,
  ])
  await moveSession(made.at(made.office), move(await version(), '2026-12-17'))
  expect(await last()).toEqual({ due_on: '2026-12-28', anchor_session_id: sessionId })
  const back = { ...move(await version(), '2026-12-17', 'Lấy lại ngày cũ'), firstDay: null, lastDay: null }
  await moveSession(made.at(made.office), back)
  expect(await last()).toEqual({ due_on: null, anchor_session_id: sessionId })
  expect(await made.rows('select first_day, last_day from dialogue_session where id = $1', [sessionId])).toEqual([
    { first_day: null, last_day: null },
  ])
})
