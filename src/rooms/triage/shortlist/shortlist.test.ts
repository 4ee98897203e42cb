import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { confirmRecurrence } from '../confirm-recurrence.ts'
import { mergePetitions } from '../merge-petitions.ts'
import { moderatePetition } from '../moderate-petition.ts'
import { assignPetition } from '../routing/assign.ts'
import { routingWorld } from '../routing/testing.ts'
import { arrangeEntry, undoShortlist } from './arrange-entry.ts'
import { listInvitedPetitioners } from './invited-petitioners.ts'
import { addEntry, proposeEntries } from './propose-entries.ts'
import { setEntryPeople } from './set-entry-people.ts'
import { loadShortlistPage } from './shortlist-page.ts'
import { setShortlistSize } from './size.ts'

let made: Awaited<ReturnType<typeof routingWorld>>
let standing: World
let ids: Record<'clinic' | 'clinicToo' | 'road' | 'school' | 'loan', string>
beforeAll(async () => {
  made = await routingWorld()
  standing = made.at(made.standing)
  const clinic = 'Trạm y tế xã Tân An thiếu bác sĩ, bà con đi khám bệnh phải chờ cả buổi'
  ids = {
    road: await made.accepted('Đường liên xã bị sạt lở sau mưa bão, bao giờ sửa', {
      sender: { fullName: 'Lò Thị Phương' },
    }),
    clinic: await made.accepted(clinic, { sender: { fullName: 'Hà Thị Mai', phone: '0900000111' } }),
    clinicToo: await made.accepted(`${clinic}, mong sớm có bác sĩ`, { sender: { fullName: 'Vàng Thị Dua' } }),
    school: await made.accepted('Trường mầm non thiếu phòng học, các cháu học nhờ nhà văn hóa', {
      hidesIdentity: true,
      sender: { fullName: 'Nông Thị Thu' },
    }),
    loan: await made.accepted('Chị em khó vay vốn ngân hàng chính sách, thủ tục nhiều lần'),
  }
  await mergePetitions(made.sorter, { originalId: ids.clinic, petitionIds: [ids.clinicToo] })
}, 60_000)
afterAll(() => made.database.close())
beforeEach(async () => {
  await made.rows('delete from shortlist_entry returning 1')
  await made.rows('delete from shortlist_size returning 1')
})

const conference = () => ({ conferenceId: made.conferenceId })
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
const load = (world = standing) => world.read((db) => loadShortlistPage(db, world, { ...conference(), search: '' }))
const partOf = async (part: string) =>
  (await load()).rows.filter((row) => row.part === part).map((row) => row.petitionId)
const versionOf = async (petitionId: string) =>
  (await load()).rows.find((row) => row.petitionId === petitionId)!.version
const arrange = async (petitionId: string, to: 'up' | 'down' | 'main' | 'alternate' | 'removed', world = standing) =>
  arrangeEntry(world, { ...conference(), petitionId, seenVersion: await versionOf(petitionId), to })
const propose = async (main: number, alternates: number) => {
  await setShortlistSize(standing, { ...conference(), seenVersion: (await load()).size.version, main, alternates })
  return proposeEntries(standing, { ...conference(), seen: (await load()).seen })
}

test('the proposal fills the places, a group is one question, the rest stands by, each with its reasons', async () => {
  expect(await propose(3, 2)).toMatchObject({ main: 3, alternates: 1 })
  const { rows } = await load()
  expect(rows[0]).toMatchObject({ petitionId: ids.clinic, part: 'main', together: 2, asker: 'sender' })
  expect(rows[0]!.why).toMatch(/^2 ý kiến cùng hỏi; câu đầu tiên về .+; câu đầu tiên của xã Tân An$/)
  expect(rows.map((row) => row.part)).toEqual(['main', 'main', 'main', 'alternate'])
  expect(new Set(rows.map((row) => row.petitionId))).toEqual(new Set([ids.clinic, ids.road, ids.school, ids.loan]))
  expect(rows.every((row) => row.why.length > 0)).toBe(true)
})

test('the same petitions give the same list again', async () => {
  await propose(2, 2)
  const first = (await load()).rows.map(({ petitionId, part, why }) => ({ petitionId, part, why }))
  await made.rows('delete from shortlist_entry returning 1')
  await propose(2, 2)
  expect((await load()).rows.map(({ petitionId, part, why }) => ({ petitionId, part, why }))).toEqual(first)
})

test('what was asked in an earlier year comes first and says so', async () => {
  const earlier = await made.earlier('Chị em khó vay vốn ngân hàng chính sách, thủ tục nhiều lần')
  await confirmRecurrence(standing, { petitionId: ids.loan, earlierId: earlier, confirmed: true })
  await propose(1, 0)
  const { rows } = await load()
  expect(rows.map((row) => row.petitionId)).toEqual([ids.loan])
  expect(rows[0]!.why).toContain('đã hỏi từ năm 2024')
})

test('who hides or gave no name is not called upon; the others are invited', async () => {
  await propose(4, 0)
  const { rows } = await load()
  const people = Object.fromEntries(rows.map((row) => [row.petitionId, [row.asker, row.invitesSender]]))
  expect(people).toEqual({
    [ids.clinic]: ['sender', true],
    [ids.road]: ['sender', true],
    [ids.school]: ['reader', false],
    [ids.loan]: ['reader', false],
  })
  const people2 = { ...conference(), petitionId: ids.school, seenVersion: 1, answererId: null }
  expect(await codeOf(setEntryPeople(standing, { ...people2, asker: 'sender', invitesSender: true }))).toBe(
    'shortlist.sender-hides',
  )
  await setEntryPeople(standing, { ...people2, asker: 'named', askerName: 'Bà Lường Thị Hoa', invitesSender: true })
  const invited = await standing.read((db) => listInvitedPetitioners(db, made.conferenceId))
  expect(new Map(invited.map((each) => [each.fullName, each.asks]))).toEqual(
    new Map([
      ['Hà Thị Mai', true],
      ['Lò Thị Phương', true],
      ['Nông Thị Thu', false],
    ]),
  )
})

test('entries move up and down, change between main and stand-by, leave, and every change is taken back', async () => {
  await propose(3, 1)
  const [a, b, c] = (await partOf('main')) as [string, string, string]
  const [d] = (await partOf('alternate')) as [string]
  const { changeId } = await arrange(c, 'up')
  expect(await partOf('main')).toEqual([a, c, b])
  await undoShortlist(standing, { ...conference(), changeId })
  expect(await partOf('main')).toEqual([a, b, c])
  expect(await codeOf(undoShortlist(standing, { ...conference(), changeId }))).toBe('shortlist.nothing-to-take-back')
  expect(await codeOf(arrange(a, 'up'))).toBe('shortlist.at-the-edge')
  await arrange(a, 'down')
  await arrange(d, 'main')
  expect(await partOf('main')).toEqual([b, a, c, d])
  const removed = await arrange(b, 'removed')
  expect(await partOf('main')).toEqual([a, c, d])
  await undoShortlist(standing, { ...conference(), changeId: removed.changeId })
  expect(await partOf('main')).toEqual([b, a, c, d])
})

test('where no number is left between two neighbours the third still comes between them', async () => {
  await propose(3, 0)
  const [a, b, c] = (await partOf('main')) as [string, string, string]
  await made.rows(
    'update shortlist_entry set position = 1 + 2.220446049250313e-16::float8 where petition_id = $1 returning 1',
    [b],
  )
  await arrange(c, 'up')
  expect(await partOf('main')).toEqual([a, c, b])
})

test('a proposal is taken back whole; what was taken out by hand does not come back by itself', async () => {
  const { changeId } = await propose(2, 0)
  await undoShortlist(standing, { ...conference(), changeId })
  expect((await load()).rows).toEqual([])
  await made.rows('delete from shortlist_entry returning 1')
  await propose(2, 0)
  const [first] = (await partOf('main')) as [string]
  await arrange(first, 'removed')
  await proposeEntries(standing, { ...conference(), seen: (await load()).seen })
  expect(await partOf('main')).toHaveLength(2)
  expect(await partOf('main')).not.toContain(first)
  await addEntry(standing, { ...conference(), petitionId: first, part: 'alternate' })
  expect(await partOf('alternate')).toEqual([first])
  expect(await codeOf(addEntry(standing, { ...conference(), petitionId: first, part: 'main' }))).toBe(
    'shortlist.already-listed',
  )
})

test('of two who change one entry at once the second is told who was first', async () => {
  await propose(3, 1)
  const [a, b] = (await partOf('main')) as [string, string]
  const change = (world: World, to: 'down' | 'removed') =>
    arrangeEntry(world, { ...conference(), petitionId: a, seenVersion: 1, to }).then(
      () => 'done',
      (error: Refusal) => error.say,
    )
  const said = await Promise.all([change(standing, 'removed'), change(made.as.office(), 'down')])
  expect(said.filter((each) => each === 'done')).toHaveLength(1)
  expect(said.find((each) => each !== 'done')).toMatch(/^(thuong-truc|van-phong) vừa sửa câu này trong danh sách\./)
  // Another entry is another matter.
  expect(await codeOf(arrange(b, 'down'))).toBe('done')
})

test('two who propose at once, or set the numbers at once, make one list', async () => {
  const { seen } = await load()
  const both = await Promise.all(
    [standing, made.as.office()].map((world) => codeOf(proposeEntries(world, { ...conference(), seen }))),
  )
  expect(both.sort()).toEqual(['done', 'shortlist.list-changed-meanwhile'])
  const sizes = await Promise.all(
    [standing, made.as.office()].map((world, at) =>
      codeOf(setShortlistSize(world, { ...conference(), seenVersion: 0, main: 5 + at, alternates: 1 })),
    ),
  )
  expect(sizes.sort()).toEqual(['done', 'shortlist.size-set-meanwhile'])
})

test('the one who answers is who was given it, unless another was chosen', async () => {
  await propose(4, 0)
  const answererOf = async () => (await load()).rows.find((row) => row.petitionId === ids.road)!.answerer
  expect((await answererOf())?.how ?? 'nobody').not.toBe('given')
  await assignPetition(made.as.sorter(), {
    petitionId: ids.road,
    leadId: made.body('Sở Tài chính'),
    due: { kind: 'after', days: 5 },
  })
  expect(await answererOf()).toMatchObject({ name: 'Sở Tài chính', how: 'given' })
  const people = { ...conference(), petitionId: ids.road, asker: 'sender' as const, invitesSender: false }
  await setEntryPeople(standing, { ...people, seenVersion: 1, answererId: made.body('Sở Y tế') })
  expect(await answererOf()).toMatchObject({ name: 'Sở Y tế', how: 'chosen' })
  await setEntryPeople(standing, { ...people, seenVersion: 2, answererId: null })
  expect(await answererOf()).toMatchObject({ name: 'Sở Tài chính', how: 'given' })
})

test('what is no longer accepted, and two that became one question, are pointed at', async () => {
  const extra = await made.accepted('Trường mầm non dột mái, các cháu học nhờ nhà văn hóa')
  await propose(5, 0)
  await mergePetitions(made.sorter, { originalId: ids.school, petitionIds: [extra] })
  expect((await load()).rows.filter((row) => row.isDouble)).toHaveLength(1)
  await moderatePetition(made.sorter, {
    petitionId: extra,
    seenVersion: 1,
    decision: 'off_theme',
    reason: 'Thử',
    told: false,
  })
  const gone = (await load()).rows.filter((row) => row.isGone).map((row) => row.petitionId)
  expect(gone).toEqual([extra])
  expect(await codeOf(addEntry(standing, { ...conference(), petitionId: extra, part: 'main' }))).toBe(
    'shortlist.not-accepted',
  )
})

test('only the standing body and the office arrange it; who reads no petitions does not read it', async () => {
  await propose(3, 1)
  const [a] = (await partOf('main')) as [string]
  const remove = (world: World) =>
    codeOf(arrangeEntry(world, { ...conference(), petitionId: a, seenVersion: 1, to: 'removed' }))
  expect(await remove(made.sorter)).toBe('shortlist.not-yours-to-arrange')
  expect(await remove(made.as.chair())).toBe('shortlist.not-yours-to-arrange')
  expect(await codeOf(load(made.as.chair()))).toBe('done')
  expect(await codeOf(load(made.as.health()))).toBe('shortlist.not-yours-to-read')
  expect(await codeOf(load(made.at(made.stranger)))).toBe('shortlist.not-yours-to-read')
  const invited = await made.as.health().read((db) => listInvitedPetitioners(db, made.conferenceId))
  expect(invited).toEqual([])
  const seenByModerator = await made.sorter.read((db) => listInvitedPetitioners(db, made.conferenceId))
  expect(seenByModerator.map((each) => each.fullName)).toEqual(seenByModerator.map(() => null))
})

test('where the plan has several hubs each is heard, by the quotas of the communes', async () => {
  const j = made.database.jurisdictionId
  const [session] = await made.rows('select id from dialogue_session where conference_id = $1', [made.conferenceId])
  const other = newId()
  await made.rows(
    `insert into organisation select (jsonb_populate_record(o, jsonb_build_object('id', $2::text, 'name', 'Xã Bản Mới', 'search_key', 'xa ban moi'))).*
     from organisation o where id = $1 returning id`,
    [made.commune, other],
  )
  for (const [name, unit] of [
    ['Điểm cầu tỉnh', made.commune],
    ['Điểm cầu Bản Mới', other],
  ]) {
    const hub = newId()
    await made.rows('insert into hub (jurisdiction_id, id, conference_id, name) values ($1, $2, $3, $4) returning id', [
      j,
      hub,
      made.conferenceId,
      name,
    ])
    await made.rows(
      `insert into quota (jurisdiction_id, id, conference_id, session_id, hub_id, unit, organisation_id, count)
       values ($1, $2, $3, $4, $5, 'Xã', $6, 5) returning id`,
      [j, newId(), made.conferenceId, session!.id, hub, unit],
    )
  }
  const far = await made.accepted('Đường liên xã bị sạt lở sau mưa bão, xe không qua được', { communeId: other })
  await propose(2, 0)
  const { rows, balance } = await load()
  expect(rows.map((row) => row.venue)).toEqual(['Điểm cầu tỉnh', 'Điểm cầu Bản Mới'])
  expect(rows[1]!.petitionId).toBe(far)
  expect(rows[1]!.why).toContain('câu đầu tiên ở điểm cầu Bản Mới')
  expect(balance.at(-1)!.lines.map(({ name, listed }) => [name, listed])).toEqual([
    ['Điểm cầu tỉnh', 1],
    ['Điểm cầu Bản Mới', 1],
  ])
})
