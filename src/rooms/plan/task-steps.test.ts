import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt, type Refusal } from '#platform/refusal.ts'
import { acknowledgeTask, withdrawAcknowledgement } from './acknowledge-task.ts'
import { assignBody, reassignBody, unassignBody } from './assign-body.ts'
import { addTask, editTask, removeTask, restoreTask } from './edit-task.ts'
import { countTasks } from './queries.ts'
import { answerDifficulty, raiseDifficulty } from './raise-difficulty.ts'
import { remindBody } from './remind-body.ts'
import { reportTask, withdrawReport } from './report-task.ts'
import { extendDeadline, setDeadline } from './set-deadline.ts'
import { type BoardQuery, findTaskLine, loadBoard, ownBodies, soonUntil } from './task-board.ts'
import { conferenceWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof conferenceWorld>>
beforeAll(async () => {
  made = await conferenceWorld()
}, 60_000)
afterAll(() => made.database.close())

const codeOf = async (step: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(step)
  return result.ok ? 'ok' : result.refusal.code
}
const settled = (results: PromiseSettledResult<unknown>[]): string[] =>
  results.map((result) => (result.status === 'fulfilled' ? 'ok' : (result.reason as Refusal).code)).sort()

const query = (world: ReturnType<typeof made.at>, more: Partial<BoardQuery> = {}): BoardQuery => ({
  today: world.today,
  soonUntil: soonUntil(world.today, world.calendar),
  own: ownBodies(world.actor),
  filter: 'tat-ca',
  search: '',
  conferenceId: null,
  page: 1,
  size: 100,
  ...more,
})

test('the office sees every body’s line, late first; a body sees its own alone; a stranger nothing', async () => {
  const office = made.at(made.office)
  const board = await office.read((db) => loadBoard(db, query(office)))
  expect(board.lines[0]?.group).toBe('late')
  const order = board.lines.map((line) => ['late', 'soon', 'open', 'undated', 'done'].indexOf(line.group))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(board.total).toBe(board.lines.length)
  expect(Object.values(board.groups).reduce((sum, count) => sum + count, 0)).toBe(board.total)

  const health = made.at(made.health)
  const own = await health.read((db) => loadBoard(db, query(health)))
  expect([...new Set(own.lines.map((line) => line.body))]).toEqual(['Sở Y tế'])
  expect(own.lines.every((line) => line.own && line.mayAct && !line.mayRun)).toBe(true)

  const stranger = made.at(made.stranger)
  expect((await stranger.read((db) => loadBoard(db, query(stranger)))).total).toBe(0)
})

test('the count of the menu is that of the board', async () => {
  for (const actor of [made.office, made.health, made.chair, made.stranger]) {
    const world = made.at(actor)
    const board = await world.read((db) => loadBoard(db, query(world)))
    const count = await world.read((db) => countTasks(db, world.today))
    expect(count).toEqual({ open: board.counts['tat-ca'], late: board.groups.late })
  }
})

test('search needs no accents and knows abbreviations and bodies', async () => {
  const world = made.at(made.office)
  const found = (search: string) => world.read((db) => loadBoard(db, query(world, { search })))
  const health = await found('so y te')
  expect(health.lines.length).toBeGreaterThan(0)
  expect([...new Set(health.lines.map((line) => line.body))]).toEqual(['Sở Y tế'])
  expect((await found('kich ban dieu hanh')).total).toBe(1)
  expect((await found('100%_khong co')).total).toBe(0)
})

test('a body takes its task on once, however many press together, and can take its word back', async () => {
  const { assigneeId } = await made.line('Sở Y tế', 'trả lời')
  const world = made.at(made.health)
  expect(settled(await Promise.allSettled([1, 2, 3].map(() => acknowledgeTask(world, { assigneeId }))))).toEqual([
    'ok',
    'plan.already-acknowledged',
    'plan.already-acknowledged',
  ])
  expect(await made.journal('task.acknowledged')).toBe(1)
  await withdrawAcknowledgement(world, { assigneeId })
  expect(await made.rows('select * from task_acknowledgement where assignee_id = $1', [assigneeId])).toEqual([])
  expect(await codeOf(() => withdrawAcknowledgement(world, { assigneeId }))).toBe('plan.not-acknowledged')
  await acknowledgeTask(world, { assigneeId })
})

test('another body, a reader and a stranger cannot act for a body; nothing is left of the try', async () => {
  const { assigneeId } = await made.line('Sở Nội vụ', 'phân loại')
  expect(await codeOf(() => acknowledgeTask(made.at(made.health), { assigneeId }))).toBe('plan.task-not-found')
  expect(await codeOf(() => acknowledgeTask(made.at(made.chair), { assigneeId }))).toBe('plan.not-your-body')
  expect(await codeOf(() => reportTask(made.at(made.stranger), { assigneeId, text: 'Xong', finished: true }))).toBe(
    'plan.task-not-found',
  )
  expect(await made.rows('select * from task_acknowledgement where assignee_id = $1', [assigneeId])).toEqual([])
  expect(await made.rows('select * from task_report where assignee_id = $1', [assigneeId])).toEqual([])
})

test('a report finishes the task until it is withdrawn; the last one that stands counts', async () => {
  const { assigneeId } = await made.line('Sở Tài chính', 'thẩm định')
  const world = made.at(made.money)
  const { reportId } = await reportTask(world, { assigneeId, text: 'Đã cấp kinh phí', finished: true })
  const finished = async () => (await world.read((db) => findTaskLine(db, assigneeId)))?.finished
  expect(await finished()).toBe(true)
  await withdrawReport(world, { reportId })
  expect(await finished()).toBe(false)
  expect(await codeOf(() => withdrawReport(world, { reportId }))).toBe('plan.report-withdrawn')
  expect(await made.rows('select withdrawn_by from task_report where id = $1', [reportId])).toEqual([
    { withdrawn_by: made.money.accountId },
  ])
  expect([await made.journal('task.reported'), await made.journal('task.report-withdrawn')]).toEqual([1, 1])
})

test('a difficulty goes to the contact unit, which alone answers, once', async () => {
  const { assigneeId } = await made.line('Sở Y tế', 'trả lời')
  const { difficultyId } = await raiseDifficulty(made.at(made.health), { assigneeId, text: 'Thiếu số liệu của xã' })
  expect(await codeOf(() => answerDifficulty(made.at(made.health), { difficultyId, answer: 'Tự trả lời' }))).toBe(
    'plan.not-yours',
  )
  const answers = ['Hội sẽ gửi', 'Sở gửi'].map((answer) =>
    answerDifficulty(made.at(made.office), { difficultyId, answer }),
  )
  expect(settled(await Promise.allSettled(answers))).toEqual(['ok', 'plan.difficulty-answered'])
  expect(await made.journal('task.difficulty-answered')).toBe(1)
})

test('a reminder is kept with its words, tells of the deadline, and only those who run the conference send it', async () => {
  const { assigneeId } = await made.line('Sở Nội vụ', 'phân loại')
  const { text } = await remindBody(made.at(made.office), { assigneeId, origin: 'https://doithoai.example.vn' })
  expect(text).toContain('đã quá 1 ngày làm việc')
  expect(text).toContain('trước 17 giờ thứ Hai, ngày 23/11')
  const kept = await made.rows('select text from task_reminder where assignee_id = $1', [assigneeId])
  expect(kept).toEqual([{ text }])
  expect(await made.rows('select deadline_version from task_notice where assignee_id = $1', [assigneeId])).toEqual([
    { deadline_version: 1 },
  ])
  expect(await codeOf(() => remindBody(made.at(made.chair), { assigneeId, origin: '' }))).toBe('plan.not-yours')
  expect(await made.journal('task.reminded')).toBe(1)
})

test('of two who edit one task the second is shown what the first wrote, and nothing is lost', async () => {
  const { taskId } = await made.line('Sở Tài chính', 'thẩm định')
  const edit = (text: string) => ({ taskId, seenVersion: 1, text, tone: 'order' as const, deliverTo: '', via: '' })
  const results = await Promise.allSettled([
    editTask(made.at(made.office), edit('Thẩm định, cấp đủ kinh phí')),
    editTask(made.at(made.second), edit('Thẩm định dự toán')),
  ])
  expect(settled(results)).toEqual(['ok', 'plan.task-changed-meanwhile'])
  const lost = results.find((result) => result.status === 'rejected') as PromiseRejectedResult
  const [{ text }] = (await made.rows('select text, version from task where id = $1', [taskId])) as [{ text: string }]
  expect((lost.reason as Refusal).detail.theirs).toMatchObject({ noidung: text })
  expect(await made.journal('task.edited')).toBe(1)
  expect(await codeOf(() => editTask(made.at(made.money), { ...edit('Khác'), seenVersion: 2 }))).toBe('plan.not-yours')
})

test('an extension needs a reason and a later day; the first day stays; two at once leave one', async () => {
  const { taskId, assigneeId } = await made.line('Sở Nội vụ', 'phân loại')
  const world = made.at(made.office)
  const extend = (until: string, reason: string) => () =>
    extendDeadline(world, { taskId, seenVersion: 1, until, reason })
  expect(await codeOf(extend('2026-11-30', ''))).toBe('plan.deadline-reason-missing')
  expect(await codeOf(extend('2026-11-10', 'Sớm hơn'))).toBe('plan.extension-not-later')
  const both = await Promise.allSettled([extend('2026-11-30', 'Chờ số liệu')(), extend('2026-12-01', 'Chờ số liệu')()])
  expect(settled(both)).toEqual(['ok', 'plan.deadline-changed-meanwhile'])
  const line = await world.read((db) => findTaskLine(db, assigneeId))
  expect([line?.firstDueOn, line?.deadlineVersion]).toEqual(['2026-11-19', 2])
  expect(await made.journal('task.deadline-extended')).toBe(1)
})

test('a deadline can be counted from the conference, changed with a reason, and taken away', async () => {
  const { taskId, assigneeId } = await made.line('Sở Y tế', 'trả lời')
  const world = made.at(made.office)
  const due = { kind: 'before_session', amount: 5, unit: 'working_days' } as const
  await setDeadline(world, { taskId, seenVersion: 1, due, reason: 'Theo ngày họp' })
  expect((await world.read((db) => findTaskLine(db, assigneeId)))?.dueOn).toBe('2026-12-03')
  expect(await codeOf(() => setDeadline(world, { taskId, seenVersion: 2, due: { kind: 'none' }, reason: '' }))).toBe(
    'plan.deadline-reason-missing',
  )
  await setDeadline(world, { taskId, seenVersion: 2, due: { kind: 'none' }, reason: 'Không cần nữa' })
  const line = await world.read((db) => findTaskLine(db, assigneeId))
  expect([line?.dueOn, line?.rule]).toEqual([null, null])
})

test('a task is added, given to a body, taken from it, removed and brought back, each with its line', async () => {
  const world = made.at(made.office)
  const { conferenceId } = made
  const words = { text: 'Bố trí xe đưa đón', tone: 'order' as const, deliverTo: '', via: '' }
  const { taskId } = await addTask(world, { conferenceId, organisation: 'Sở Tài chính', ...words })
  const organisationId = made.bodies.get('Sở Y tế')!
  const { assigneeId } = await assignBody(world, { taskId, part: 'lead', organisationId })
  expect(await codeOf(() => assignBody(world, { taskId, part: 'lead', organisationId }))).toBe('plan.body-assigned')
  await unassignBody(world, { taskId, assigneeId })
  await reassignBody(world, { taskId, assigneeId })
  await removeTask(world, { taskId })
  expect(await codeOf(() => removeTask(world, { taskId }))).toBe('plan.task-gone')
  expect(await codeOf(() => acknowledgeTask(made.at(made.health), { assigneeId }))).toBe('plan.task-gone')
  await restoreTask(world, { taskId })
  expect(await codeOf(() => addTask(made.at(made.health), { conferenceId, organisation: 'Sở Y tế', ...words }))).toBe(
    'plan.not-yours',
  )
  const counts = await Promise.all(
    ['task.added', 'task.body-unassigned', 'task.removed', 'task.restored'].map(made.journal),
  )
  expect(counts).toEqual([1, 1, 1, 1])
})
