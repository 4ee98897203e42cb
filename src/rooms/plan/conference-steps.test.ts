import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt, type Refusal } from '#platform/refusal.ts'
import { listConferences } from './conference-list.ts'
import { addLeadTimeRule, doLeadTime, endLeadTimeRule, seedLeadTimes, undoLeadTime } from './do-lead-time.ts'
import { editConference } from './edit-conference.ts'
import { keepHub } from './keep-hub.ts'
import { keepQuota } from './keep-quota.ts'
import { communesWithout, listLeadTimeRules } from './lead-time-rules.ts'
import { leadTimesOf } from './lead-times.ts'
import { publishConference, resumeConference, stopConference, unpublishConference } from './publish-conference.ts'
import { countTasks } from './queries.ts'
import { loadReadiness } from './readiness.ts'
import { removeRow } from './remove-row.ts'
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

test('publishing happens once, is undone, and only those who run the conference do it', async () => {
  const { conferenceId } = made
  const world = made.at(made.office)
  expect(await codeOf(() => publishConference(made.at(made.health), { conferenceId }))).toBe('plan.not-yours')
  const both = [publishConference(world, { conferenceId }), publishConference(made.at(made.second), { conferenceId })]
  expect(settled(await Promise.allSettled(both))).toEqual(['ok', 'plan.already-published'])
  await unpublishConference(world, { conferenceId })
  expect(await codeOf(() => unpublishConference(world, { conferenceId }))).toBe('plan.not-published')
  expect([await made.journal('conference.published'), await made.journal('conference.unpublished')]).toEqual([1, 1])
})

test('a conference put off owes no tasks until it goes on', async () => {
  const { conferenceId } = made
  const world = made.at(made.office)
  const open = async () => (await world.read((db) => countTasks(db, world.today))).open
  const before = await open()
  expect(await codeOf(() => stopConference(world, { conferenceId, kind: 'postponed', reason: '' }))).toBe(
    'plan.stop-reason-missing',
  )
  await stopConference(world, { conferenceId, kind: 'postponed', reason: 'Mưa lũ' })
  expect(await open()).toBe(0)
  expect(await codeOf(() => stopConference(world, { conferenceId, kind: 'cancelled', reason: 'Khác' }))).toBe(
    'plan.already-stopped',
  )
  await resumeConference(world, { conferenceId })
  expect(await open()).toBe(before)
  expect(await codeOf(() => resumeConference(world, { conferenceId }))).toBe('plan.not-stopped')
})

test('of two who edit a conference the second is shown what the first wrote', async () => {
  const edit = (title: string) => ({
    conferenceId: made.conferenceId,
    seenVersion: 1,
    title,
    theme: '',
    standingBody: 'Hội LHPN tỉnh',
    contactName: 'Đoàn Bích Ngà',
    contactTitle: '',
    contactPhone: '0944 318 726',
    otherContacts: [{ name: 'Hà Văn Sơn', title: 'chuyên viên', phone: '0912345678' }],
    chairs: [{ person: 'Chủ tịch UBND tỉnh', role: 'chair' as const }],
  })
  const both = await Promise.allSettled([
    editConference(made.at(made.office), edit('Đối thoại với phụ nữ')),
    editConference(made.at(made.second), edit('Đối thoại với cán bộ, hội viên phụ nữ')),
  ])
  expect(settled(both)).toEqual(['ok', 'plan.conference-changed-meanwhile'])
  const [row] = await made.rows('select title, standing_body_id from conference where id = $1', [made.conferenceId])
  const lost = both.find((result) => result.status === 'rejected') as PromiseRejectedResult
  expect((lost.reason as Refusal).detail).toMatchObject({
    version: 2,
    theirs: { title: row!.title, 'lien-he-khac': 'Hà Văn Sơn, chuyên viên, 0912.345.678' },
  })
  expect(row!.standing_body_id).toBe(made.bodies.get('Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh'))
  expect(await made.rows('select person from conference_chair where conference_id = $1', [made.conferenceId])).toEqual([
    { person: 'Chủ tịch UBND tỉnh' },
  ])
})

test('hubs and quotas are added, changed by one of two, taken out and brought back', async () => {
  const world = made.at(made.office)
  const { conferenceId } = made
  const [session] = await made.rows('select id from dialogue_session where conference_id = $1', [conferenceId])
  const sessionId = String(session!.id)
  const { hubId } = await keepHub(world, {
    conferenceId,
    hubId: null,
    seenVersion: 0,
    name: 'Điểm cầu Tân An',
    place: '',
    attendees: 40,
  })
  const quota = {
    conferenceId,
    sessionId,
    quotaId: null as string | null,
    seenVersion: 0,
    unit: 'Xã Tân An',
    count: 20,
    hubId,
  }
  const { quotaId } = await keepQuota(world, quota)
  const change = (count: number) => ({ ...quota, quotaId, seenVersion: 1, count })
  const both = await Promise.allSettled([keepQuota(world, change(25)), keepQuota(made.at(made.second), change(30))])
  expect(settled(both)).toEqual(['ok', 'plan.row-changed-meanwhile'])
  expect(await codeOf(() => removeRow(world, { conferenceId, kind: 'hub', id: hubId, removed: true }))).toBe(
    'plan.hub-has-quotas',
  )
  await removeRow(world, { conferenceId, kind: 'quota', id: quotaId, removed: true })
  expect(await codeOf(() => removeRow(world, { conferenceId, kind: 'quota', id: quotaId, removed: true }))).toBe(
    'plan.row-not-found',
  )
  await removeRow(world, { conferenceId, kind: 'quota', id: quotaId, removed: false })
  expect(
    await codeOf(() =>
      keepHub(made.at(made.chair), {
        conferenceId,
        hubId: null,
        seenVersion: 0,
        name: 'X',
        place: '',
        attendees: null,
      }),
    ),
  ).toBe('plan.not-yours')
  const lines = ['hub.added', 'quota.added', 'quota.edited', 'quota.removed', 'quota.restored']
  expect(await Promise.all(lines.map(made.journal))).toEqual([1, 1, 1, 1, 1])
})

test('the list finds a conference by unsigned words and counts what is late', async () => {
  const world = made.at(made.office)
  const list = (search: string, stage = '') =>
    world.read((db) => listConferences(db, world.today, { search, type: '', stage, year: '', page: 1, size: 50 }))
  const found = await list('phu nu')
  const count = await world.read((db) => countTasks(db, world.today))
  expect([found.total, found.rows[0]?.stage, found.rows[0]?.open, found.rows[0]?.late]).toEqual([
    1,
    'coming',
    count.open,
    count.late,
  ])
  expect([(await list('khong co')).total, (await list('', 'held')).total]).toEqual([0, 0])
})

test('readiness says what stands and what is missing', async () => {
  const world = made.at(made.office)
  const gates = await world.read((db) => loadReadiness(db, world, made.conferenceId))
  expect(gates.map((gate) => [gate.label, gate.state])).toEqual([
    ['Ngày và nơi họp', 'done'],
    ['Chủ trì', 'done'],
    ['Đăng trên trang công khai', 'waiting'],
    ['Người liên hệ', 'done'],
    ['Kế hoạch đã ban hành', 'done'],
    ['Mọi cơ quan đã nhận việc', 'waiting'],
  ])
})

test('the law is dated data: seeded once, done with evidence, kept by administrators only', async () => {
  const system = made.at(made.database.system)
  await Promise.all([seedLeadTimes(system), seedLeadTimes(system)])
  await seedLeadTimes(system)
  const world = made.at(made.office)
  const rules = await world.read((db) => listLeadTimeRules(db))
  expect(new Set(rules.map((rule) => `${rule.type} ${rule.code} ${rule.validFrom}`)).size).toBe(rules.length)
  await made.rows("update conference set conference_type = 'commune' where id = $1", [made.conferenceId])
  const times = await world.read((db) => leadTimesOf(db, world, [made.conferenceId]))
  expect(times.map((time) => [time.code, time.dueOn])).toEqual([
    ['announce', '2026-12-03'],
    ['publish_result', '2026-12-21'],
  ])
  const done = {
    conferenceId: made.conferenceId,
    ruleId: times[0]!.ruleId,
    doneOn: '2026-11-20',
    evidence: 'Thông báo 12/TB-UBND',
  }
  expect(settled(await Promise.allSettled([doLeadTime(world, done), doLeadTime(world, done)]))).toEqual([
    'ok',
    'plan.lead-time-done',
  ])
  await undoLeadTime(world, done)
  const rule = {
    type: 'women',
    code: 'announce',
    label: 'Thông báo',
    direction: 'before_session',
    amount: 5,
    unit: 'working_days',
    source: 'Quy chế 01/QC',
    validFrom: '2026-01-01',
  } as const
  expect(await codeOf(() => addLeadTimeRule(world, rule))).toBe('plan.not-administrator')
  const { ruleId } = await addLeadTimeRule(made.at(made.admin), rule)
  expect(await codeOf(() => addLeadTimeRule(made.at(made.admin), rule))).toBe('plan.lead-time-exists')
  await endLeadTimeRule(made.at(made.admin), { ruleId, validTo: '2026-12-31' })
  expect(await codeOf(() => endLeadTimeRule(made.at(made.admin), { ruleId, validTo: '2027-12-31' }))).toBe(
    'plan.lead-time-not-found',
  )
  const without = await world.read((db) => communesWithout(db, '2026'))
  expect(without.map((commune) => commune.name)).toContain('Xã Tân An')
})
