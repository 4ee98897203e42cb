// From an uploaded plan to conferences: what stays, what is refused, and what happens when two people press at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { addPlanFile } from './add-plan-file.ts'
import { correctFact } from './correct-fact.ts'
import { createConference } from './create-conference.ts'
import { decideFinding } from './decide-finding.ts'
import { listFixtures } from './fixtures/fixture-files.ts'
import {
  conferenceExists,
  errorsOpen,
  factChangedMeanwhile,
  findingDecidedMeanwhile,
  notYourPlan,
  planFrozen,
  planNotFound,
} from './refusals.ts'
import { loadReview } from './review.ts'
import { patience } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let clerk: World
let colleague: World
let stranger: World

const now = new Date('2026-11-20T03:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
  const bodies = await enterBodies(database, smallTree)
  const root = bodies.get('Tỉnh Vân Lĩnh')!
  const world = (actor: Actor) => worldOf(database, actor, now, vietnamCalendar())
  clerk = world(await enterAccount(database, 'hao', [{ role: 'office', organisationId: root }]))
  colleague = world(await enterAccount(database, 'ha', [{ role: 'office', organisationId: root }]))
  stranger = world(
    await enterAccount(database, 'la', [{ role: 'agency_coordinator', organisationId: bodies.get('Sở Tài chính')! }]),
  )
})
afterAll(() => database.close())

const sound = listFixtures().find((fixture) => fixture.name.startsWith('tinh-truong-giang-phu-nu'))!.text
const faulty = sound.replace('16/10/2026 (thứ Sáu)', '16/10/2026 (thứ Bảy)')

const upload = (text: string, world = clerk) =>
  addPlanFile(world, { name: 'ke-hoach.txt', bytes: Buffer.from(text) }, patience)
const codeOf = (result: PromiseSettledResult<unknown>) =>
  result.status === 'rejected' ? result.reason.code : 'fulfilled'
const journalOf = async (id: string) =>
  (await ownerQuery(database.url, 'select what from journal where subject_id = $1 order by at, id', [id])).map(
    (row) => row.what,
  )
const count = async (table: string, planId: string) =>
  Number((await ownerQuery(database.url, `select count(*) as n from ${table} where plan_id = $1`, [planId]))[0]!.n)

test('an uploaded plan is kept with its file and its facts, and nothing else exists', async () => {
  const { planId } = await upload(sound)

  const review = await loadReview(clerk, planId)
  expect(review.text).toBe(sound.normalize('NFC'))
  expect(review.plan.fileName).toBe('ke-hoach.txt')
  expect(review.read.tasks.length).toBeGreaterThan(4)
  expect(await journalOf(planId)).toEqual(['plan.read'])
  expect(await count('conference', planId)).toBe(0)
  expect(await count('task', planId)).toBe(0)
})

test('somebody without a working role cannot upload, and cannot see a plan that is not theirs', async () => {
  const { planId } = await upload(sound)

  await expect(upload(sound, stranger)).rejects.toMatchObject({ code: 'plan.no-organisation' })
  await expect(loadReview(stranger, planId)).rejects.toMatchObject({ code: planNotFound.code })
  await expect(correctFact(stranger, { planId, key: 'theme', seenVersion: 1, value: 'khác' })).rejects.toMatchObject({
    code: planNotFound.code,
  })
})

test('a corrected fact is a new version with its author; the old one stays', async () => {
  const { planId } = await upload(sound)

  const saved = await correctFact(clerk, { planId, key: 'theme', seenVersion: 1, value: 'Chủ đề mới' })

  expect(saved).toEqual({ key: 'theme', version: 2 })
  expect((await loadReview(clerk, planId)).read.theme).toBe('Chủ đề mới')
  const rows = await ownerQuery(
    database.url,
    `select version, made_by from plan_fact where plan_id = $1 and key = 'theme' order by version`,
    [planId],
  )
  expect(rows.map((row) => [row.version, row.made_by !== null])).toEqual([
    [1, false],
    [2, true],
  ])
})

test('two clerks correct one fact at once: one is kept, the other is shown both and loses nothing', async () => {
  const { planId } = await upload(sound)

  const results = await Promise.allSettled([
    correctFact(clerk, { planId, key: 'theme', seenVersion: 1, value: 'Bản của bà Hảo' }),
    correctFact(colleague, { planId, key: 'theme', seenVersion: 1, value: 'Bản của bà Hà' }),
  ])

  expect(results.map(codeOf).sort()).toEqual(['fulfilled', factChangedMeanwhile.code])
  const refused = results.find((result) => result.status === 'rejected')!.reason
  const kept = (await loadReview(clerk, planId)).read.theme
  expect(refused.detail).toMatchObject({ key: 'theme', theirs: kept, version: 2 })
  expect(['hao', 'ha']).toContain(refused.detail.by)
})

test('two clerks correct different facts at once: both are kept', async () => {
  const { planId } = await upload(sound)

  await Promise.all([
    correctFact(clerk, { planId, key: 'theme', seenVersion: 1, value: 'Chủ đề mới' }),
    correctFact(colleague, { planId, key: 'standingBody', seenVersion: 1, value: 'Hội Liên hiệp Phụ nữ tỉnh' }),
  ])

  const { read } = await loadReview(clerk, planId)
  expect([read.theme, read.standingBody]).toEqual(['Chủ đề mới', 'Hội Liên hiệp Phụ nữ tỉnh'])
})

test('an entry is added at the end of its list, taken out, and put back', async () => {
  const { planId } = await upload(sound)
  const before = (await loadReview(clerk, planId)).read.topics

  const added = await correctFact(clerk, { planId, key: 'topics', seenVersion: 0, value: 'Nước sạch ở các thôn' })
  expect((await loadReview(clerk, planId)).read.topics).toEqual([...before, 'Nước sạch ở các thôn'])
  await correctFact(clerk, { planId, key: added.key, seenVersion: 1, value: null })
  expect((await loadReview(clerk, planId)).read.topics).toEqual(before)
  await correctFact(clerk, { planId, key: added.key, seenVersion: 2, value: 'Nước sạch ở các thôn' })
  expect((await loadReview(clerk, planId)).read.topics).toEqual([...before, 'Nước sạch ở các thôn'])
})

test('an open error holds the creation up until it is dismissed with a reason; the reason is kept', async () => {
  const { planId } = await upload(faulty)
  const { findings } = await loadReview(clerk, planId)
  const errors = findings.filter((finding) => finding.severity === 'error')
  expect(errors.map((finding) => finding.code)).toEqual(['weekday-mismatch'])

  await expect(createConference(clerk, { planId })).rejects.toMatchObject({ code: errorsOpen.code })
  expect(await count('conference_creation', planId)).toBe(0)
  await expect(
    decideFinding(clerk, { planId, findingKey: errors[0]!.key, seenVersion: 0, decision: 'dismissed', reason: ' ' }),
  ).rejects.toMatchObject({
    code: 'plan.reason-missing',
  })
  const both = await Promise.allSettled([
    decideFinding(clerk, {
      planId,
      findingKey: errors[0]!.key,
      seenVersion: 0,
      decision: 'dismissed',
      reason: 'Ngày đúng, thứ ghi nhầm.',
    }),
    decideFinding(colleague, { planId, findingKey: errors[0]!.key, seenVersion: 0, decision: 'accepted' }),
  ])
  expect(both.map(codeOf).sort()).toEqual(['fulfilled', findingDecidedMeanwhile.code])
  expect((await createConference(clerk, { planId })).conferenceIds).toHaveLength(1)
})

test('a conference is created whole, once, with tasks, owners and deadlines; afterwards the reading is frozen', async () => {
  const { planId } = await upload(sound)
  const { read } = await loadReview(clerk, planId)

  const results = await Promise.allSettled([
    createConference(clerk, { planId }),
    createConference(colleague, { planId }),
  ])

  expect(results.map(codeOf).sort()).toEqual(['fulfilled', conferenceExists.code])
  expect(await count('conference', planId)).toBe(Math.max(1, read.sessions.length))
  expect(await count('task', planId)).toBeGreaterThanOrEqual(read.tasks.length)
  expect(await count('programme_item', planId)).toBe(read.programme.length)
  expect(await count('funding_line', planId)).toBe(read.funding.length)
  expect(await count('recipient_line', planId)).toBe(read.recipients.length)
  const dues = await ownerQuery(
    database.url,
    'select d.due_on, d.calendar_version, d.cause from task t join task_deadline d on d.task_id = t.id where t.plan_id = $1',
    [planId],
  )
  expect(dues.length).toBeGreaterThanOrEqual(read.tasks.filter((task) => task.due).length)
  expect(dues.every((due) => due.cause === 'created' && due.calendar_version !== '')).toBe(true)
  const assigned = await ownerQuery(
    database.url,
    'select a.name from task t join task_assignee a on a.task_id = t.id where t.plan_id = $1',
    [planId],
  )
  expect(assigned.length).toBeGreaterThanOrEqual(read.tasks.length)
  await expect(correctFact(clerk, { planId, key: 'theme', seenVersion: 1, value: 'muộn' })).rejects.toMatchObject({
    code: planFrozen.code,
  })
})

test('conferences of several plans that want one address at once get one each', async () => {
  const plans = await Promise.all([upload(sound), upload(sound, colleague), upload(sound)])
  const made = await Promise.all(
    plans.map(({ planId }, index) => createConference(index === 1 ? colleague : clerk, { planId })),
  )

  const ids = made.flatMap(({ conferenceIds }) => conferenceIds)
  const rows = await ownerQuery(database.url, 'select slug from conference where id = any($1)', [ids])
  expect(new Set(rows.map((row) => row.slug)).size).toBe(3)
})

test('a plan of five conferences makes five, each with its own quotas and its own relative deadlines', async () => {
  const table = listFixtures().find((fixture) => fixture.name.startsWith('tinh-song-may-nong-dan'))!.text
  const { planId } = await upload(table)
  const { read } = await loadReview(clerk, planId)
  expect(read.sessions.length).toBeGreaterThan(2)

  const { conferenceIds } = await createConference(clerk, { planId })

  expect(conferenceIds).toHaveLength(read.sessions.length)
  const rows = await ownerQuery(
    database.url,
    `select c.ordinal, c.slug, s.place, (select coalesce(sum(q.count), 0) from quota q where q.conference_id = c.id) as quota
     from conference c join dialogue_session s on s.conference_id = c.id where c.plan_id = $1 order by c.ordinal`,
    [planId],
  )
  expect(rows.map((row) => row.place)).toEqual(read.sessions.map((session) => session.place))
  expect(rows.map((row) => Number(row.quota))).toEqual(
    read.sessions.map((session) => session.quotas.reduce((sum, quota) => sum + quota.count, 0)),
  )
  expect(new Set(rows.map((row) => row.slug)).size).toBe(rows.length)
  const relative = read.tasks.filter((task) => task.due && !('date' in task.due)).length
  expect(await count('task', planId)).toBe(read.tasks.length - relative + relative * rows.length)
})

test('everybody whom the plan names to ring is kept with the conference', async () => {
  const review = await loadReview(clerk, (await upload(sound)).planId)
  const { contact, spans } = review.read
  const { end } = spans.contact!
  const more = '; đồng chí Hà Văn Sơn, chuyên viên, số điện thoại 0912 345 678'
  const two = review.text.slice(0, end) + more + review.text.slice(end)
  const { planId } = await upload(two)
  const { read } = await loadReview(clerk, planId)
  expect([read.contact?.name, ...read.otherContacts.map(({ name }) => name)]).toEqual([contact!.name, 'Hà Văn Sơn'])

  const { conferenceIds } = await createConference(clerk, { planId })
  const rows = await ownerQuery(
    database.url,
    'select name, title, phone from conference_contact where conference_id = $1',
    [conferenceIds[0]],
  )
  expect(rows).toEqual([{ name: 'Hà Văn Sơn', title: 'chuyên viên', phone: '0912345678' }])
})

test('a file that is no plan is refused in words and leaves nothing', async () => {
  const before = Number((await ownerQuery(database.url, 'select count(*) as n from plan'))[0]!.n)
  await expect(addPlanFile(clerk, { name: 'anh.docx', bytes: new Uint8Array(0) })).rejects.toMatchObject({
    status: 422,
  })
  expect(Number((await ownerQuery(database.url, 'select count(*) as n from plan'))[0]!.n)).toBe(before)
  expect(notYourPlan.say).toContain('gọi')
})
