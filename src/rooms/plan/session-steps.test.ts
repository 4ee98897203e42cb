import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt, type Refusal } from '#platform/refusal.ts'
import { addSession } from './add-session.ts'
import { firstSession } from './conference-head.ts'
import { loadSessionsPage } from './conference-overview.ts'
import { seedLeadTimes } from './do-lead-time.ts'
import { editSession } from './edit-session.ts'
import { keepQuota } from './keep-quota.ts'
import { leadTimesOf } from './lead-times.ts'
import { movedLeadTimes } from './move-lead-times.ts'
import { moveSession } from './move-session.ts'
import { findPublicConference, listPublicConferences } from './public-conference.ts'
import { publishConference } from './publish-conference.ts'
import { removeRow } from './remove-row.ts'
import { removeSession } from './remove-session.ts'
import { conferenceWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof conferenceWorld>>
let first: string
beforeAll(async () => {
  made = await conferenceWorld()
  const [row] = await made.rows('select id from dialogue_session where conference_id = $1', [made.conferenceId])
  first = String(row!.id)
}, 60_000)
afterAll(() => made.database.close())

const codeOf = async (step: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(step)
  return result.ok ? 'ok' : result.refusal.code
}
const settled = (results: PromiseSettledResult<unknown>[]): string[] =>
  results.map((result) => (result.status === 'fulfilled' ? 'ok' : (result.reason as Refusal).code)).sort()
const on = (day: string | null, place = 'Hội trường huyện') => ({
  conferenceId: made.conferenceId,
  firstDay: day,
  lastDay: day,
  place,
  attendees: 120,
  startsAt: '08:00',
  endsAt: '11:30',
})
const out = (sessionId: string, removed = true) => ({ conferenceId: made.conferenceId, sessionId, removed })
const live = async () => {
  const { sessions } = await made.at(made.office).read((db) => loadSessionsPage(db, made.conferenceId))
  return sessions.map((session) => session.firstDay)
}

test('the only session stays, and so does one on which open deadlines hang', async () => {
  const world = made.at(made.office)
  await made.rows('update quota set removed_at = now()')
  expect(await codeOf(() => removeSession(world, out(first)))).toBe('plan.last-session')
  const { sessionId } = await addSession(world, on('2026-12-15'))
  expect(await codeOf(() => removeSession(world, out(first)))).toBe('plan.session-has-deadlines')
  expect(await live()).toEqual(['2026-12-10', '2026-12-15'])
  expect(await made.journal('session.removed')).toBe(0)
  await removeSession(world, out(sessionId))
  expect(await live()).toEqual(['2026-12-10'])
})

test('of two who add the same session one is told that it stands already; only those who work on the plan add', async () => {
  expect(await codeOf(() => addSession(made.at(made.chair), on('2026-12-20')))).toBe('plan.not-yours')
  expect(await live()).toEqual(['2026-12-10'])
  const before = await made.journal('session.added')
  const both = [addSession(made.at(made.office), on('2026-12-20')), addSession(made.at(made.second), on('2026-12-20'))]
  expect(settled(await Promise.allSettled(both))).toEqual(['ok', 'plan.session-exists'])
  expect(await live()).toEqual(['2026-12-10', '2026-12-20'])
  expect(await made.journal('session.added')).toBe(before + 1)
  const [row] = await made.rows("select id from dialogue_session where first_day = '2026-12-20'")
  const twice = [
    removeSession(made.at(made.office), out(String(row!.id))),
    removeSession(made.at(made.second), out(String(row!.id))),
  ]
  expect(settled(await Promise.allSettled(twice))).toEqual(['ok', 'plan.session-not-found'])
})

test('two who each take out one of the last two leave one', async () => {
  const world = made.at(made.office)
  const { sessionId } = await addSession(world, on('2026-12-22'))
  const anchors = () => made.rows('select task_id, version, anchor_session_id as at from task_deadline')
  const anchored = (await anchors()).filter((row) => row.at !== null)
  await made.rows('update task_deadline set anchor_session_id = null')
  const both = [removeSession(world, out(first)), removeSession(made.at(made.second), out(sessionId))]
  expect(settled(await Promise.allSettled(both))).toEqual(['ok', 'plan.last-session'])
  expect((await live()).length).toBe(1)
  for (const id of [first, sessionId]) await codeOf(() => removeSession(world, out(id, false)))
  expect(await live()).toEqual(['2026-12-10', '2026-12-22'])
  await removeSession(world, out(sessionId))
  for (const row of anchored)
    await made.rows('update task_deadline set anchor_session_id = $1 where task_id = $2 and version = $3', [
      row.at,
      row.task_id,
      row.version,
    ])
})

test('a session with quotas stays; of a quota added and the session taken out at once, one is refused', async () => {
  const world = made.at(made.office)
  const { sessionId } = await addSession(world, on('2026-12-23'))
  const quota = { ...out(sessionId), quotaId: null, seenVersion: 0, unit: 'Xã Tân An', count: 10, hubId: null }
  const { quotaId } = await keepQuota(world, quota)
  expect(await codeOf(() => removeSession(world, out(sessionId)))).toBe('plan.session-has-quotas')
  const row = { conferenceId: made.conferenceId, kind: 'quota', id: quotaId } as const
  await removeRow(world, { ...row, removed: true })
  const both = await Promise.allSettled([
    removeSession(world, out(sessionId)),
    removeRow(made.at(made.second), { ...row, removed: false }),
  ])
  expect([
    ['ok', 'plan.session-has-quotas'],
    ['ok', 'plan.session-not-found'],
  ]).toContainEqual(settled(both))
  await codeOf(() => removeRow(world, { ...row, removed: true }))
  await codeOf(() => removeSession(world, out(sessionId)))
  expect(await codeOf(() => keepQuota(world, quota))).toBe('plan.session-not-found')
  expect(await codeOf(() => removeRow(world, { ...row, removed: false }))).toBe('plan.session-not-found')
})

test('what was taken out is neither moved nor edited, and comes back as it was', async () => {
  const world = made.at(made.office)
  const { sessionId } = await addSession(world, on('2026-12-24'))
  await removeSession(world, out(sessionId))
  const edit = { ...on(null), sessionId, seenVersion: 2 }
  expect(await codeOf(() => editSession(world, edit))).toBe('plan.session-not-found')
  const move = { firstDay: '2026-12-25', lastDay: '2026-12-25', startsAt: null, reason: 'Lý do' }
  expect(await codeOf(() => moveSession(world, { sessionId, seenVersion: 2, ...move }))).toBe('plan.session-not-found')
  await removeSession(world, out(sessionId, false))
  expect(await codeOf(() => removeSession(world, out(sessionId, false)))).toBe('plan.session-not-found')
  expect(await live()).toEqual(['2026-12-10', '2026-12-24'])
  await removeSession(world, out(sessionId))
})

test('the first session is the earliest that stands, for the law, the head and the public', async () => {
  const world = made.at(made.office)
  await seedLeadTimes(made.at(made.database.system))
  await made.rows("update conference set conference_type = 'commune' where id = $1", [made.conferenceId])
  await publishConference(world, { conferenceId: made.conferenceId })
  const seen = async () => ({
    head: (await world.read((db) => firstSession(db, made.conferenceId)))?.first_day,
    law: (await world.read((db) => leadTimesOf(db, world, [made.conferenceId]))).map((time) => time.dueOn).sort(),
    list: (await world.read((db) => listPublicConferences(db).execute())).map((row) => row.firstDay),
    page: (await world.read((db) => findPublicConference(db, 'phu-nu-2026')))?.sessions.map((each) => each.firstDay),
  })
  const [row] = await made.rows('select slug from conference')
  expect(row!.slug).toBe('phu-nu-2026')
  const before = await seen()
  expect(before).toEqual({
    head: '2026-12-10',
    law: ['2026-12-03', '2026-12-21'],
    list: ['2026-12-10'],
    page: ['2026-12-10'],
  })
  const unknown = await addSession(world, on(null, 'Nơi khác'))
  expect(await seen()).toEqual({ ...before, page: ['2026-12-10', null] })
  const { sessionId } = await addSession(world, on('2026-12-08'))
  const earlier = await seen()
  expect([earlier.head, earlier.list, earlier.page]).toEqual([
    '2026-12-08',
    ['2026-12-08'],
    ['2026-12-08', '2026-12-10', null],
  ])
  expect(earlier.law).not.toEqual(before.law)
  await removeSession(world, out(sessionId))
  await removeSession(world, out(unknown.sessionId))
  expect(await seen()).toEqual(before)
})

test('the preview of a move says which days of the law change and which are missed then', async () => {
  const world = made.at(made.office)
  const shown = (day: string) =>
    world.read(async (db) => {
      const session = { id: first, conferenceId: made.conferenceId, firstDay: day, lastDay: day }
      return (await movedLeadTimes(db, world, session)).map(({ old, now, missed }) => [old, now, missed])
    })
  expect(await shown('2026-12-10')).toEqual([])
  expect(await shown('2026-12-17')).toEqual([
    ['2026-12-03', '2026-12-10', false],
    ['2026-12-21', '2026-12-28', false],
  ])
  expect((await shown('2026-11-25')).map(([, now, missed]) => [now, missed])).toEqual([
    ['2026-11-18', true],
    ['2026-12-07', false],
  ])
  // The earliest session stays where it is: the law counts from it still.
  const { sessionId } = await addSession(world, on('2026-12-08'))
  expect(await shown('2026-12-17')).toEqual([])
  await removeSession(world, out(sessionId))
})
