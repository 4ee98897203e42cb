// The chain of collection: asked, collected, certified and sent up, returned, reported.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { readOnly } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { remindUnit } from './collection/remind-unit.ts'
import { reportCollection } from './collection/report-collection.ts'
import { editRequest, recordLetter, requestCollection, takeBackRequest } from './collection/request-collection.ts'
import { listUnitLines } from './collection/unit-board.ts'
import { nextLevel } from './next-level.ts'
import { returnPetition, takeBackPetition } from './return-petition.ts'
import { sendUp } from './send-up.ts'
import { petitionWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error) => (error instanceof Refusal ? error.code : String(error)),
  )
const standing = async (id: string) =>
  (await made.rows('select state, holder_id from petition_standing where petition_id = $1', [id]))[0]!
const passages = (id: string) =>
  made.rows('select step, kind, note from petition_passage where petition_id = $1 order by step', [id])

test('what a unit collected lies there until it certifies; then it has arrived, with its first sender', async () => {
  const { petitionId } = await made.collect('Đường bản Nà Lạn lầy lội', { sender: { fullName: 'Lò Thị Phương' } })
  expect(await standing(petitionId)).toEqual({ state: 'at_unit', holder_id: made.commune })
  expect(await sendUp(made.at(made.collector), { petitionIds: [petitionId] })).toEqual({ sent: [petitionId] })
  expect(await standing(petitionId)).toEqual({ state: 'new', holder_id: null })
  const [sender] = await made.rows('select full_name from petition_sender where petition_id = $1', [petitionId])
  expect(sender).toEqual({ full_name: 'Lò Thị Phương' })
})

test('of two who certify at once one does; many go in one press, and what had gone before is left alone', async () => {
  const one = await made.collect('Hai người cùng gửi')
  const world = made.at(made.collector)
  const both = await Promise.all([
    codeOf(sendUp(world, { petitionIds: [one.petitionId] })),
    codeOf(sendUp(world, { petitionIds: [one.petitionId] })),
  ])
  expect(both.sort()).toEqual(['petitions.already-passed-on', 'taken'])
  expect(await passages(one.petitionId)).toEqual([{ step: 1, kind: 'certified', note: '' }])
  const two = await made.collect('Gửi cùng lượt')
  expect(await sendUp(world, { petitionIds: [one.petitionId, two.petitionId] })).toEqual({ sent: [two.petitionId] })
})

test('a return needs a reason, goes to the unit that sent it, and of two at once one holds', async () => {
  const { petitionId } = await made.collect('Thiếu tên thôn')
  await sendUp(made.at(made.collector), { petitionIds: [petitionId] })
  const back = (reason: string, seenSteps = 1) =>
    returnPetition(made.at(made.standing), { petitionId, seenSteps, reason })
  await expect(back('  ')).rejects.toThrow(/vì sao trả lại/)
  const both = await Promise.all([codeOf(back('Ghi rõ thôn')), codeOf(back('Ghi rõ bản'))])
  expect(both.sort()).toEqual(['petitions.already-passed-on', 'taken'])
  expect((await standing(petitionId)).holder_id).toBe(made.commune)
  expect((await passages(petitionId)).map((row) => row.kind)).toEqual(['certified', 'returned'])
  await sendUp(made.at(made.collector), { petitionIds: [petitionId] })
  expect((await standing(petitionId)).state).toBe('new')
})

test('the unit takes back what nobody above has decided on, not what is decided', async () => {
  const { petitionId } = await made.collect('Gửi nhầm')
  const world = made.at(made.collector)
  await sendUp(world, { petitionIds: [petitionId] })
  await takeBackPetition(world, { petitionId, seenSteps: 1 })
  expect((await standing(petitionId)).state).toBe('at_unit')
  await sendUp(world, { petitionIds: [petitionId] })
  await made.rows(
    "insert into moderation_decision (jurisdiction_id, petition_id, version, decision, made_by) values ($1, $2, 1, 'accepted', $3)",
    [made.database.jurisdictionId, petitionId, made.office.accountId],
  )
  expect(await codeOf(takeBackPetition(world, { petitionId, seenSteps: 3 }))).toBe('petitions.already-passed-on')
})

test('only those of the unit and those who run the conference pass petitions on, whatever the page sent', async () => {
  const { petitionId } = await made.collect('Ai được gửi')
  const other = await enterAccount(made.database, 'xa-tan-an-2', [
    { role: 'collector', organisationId: made.bodies.get('Xã Tân Ân')! },
  ])
  const tried: [Actor, string][] = [
    [other, 'petitions.not-found'],
    [made.health, 'petitions.not-found'],
    [made.stranger, 'petitions.not-found'],
    [made.admin, 'petitions.not-found'],
    [made.chair, 'petitions.not-yours-to-send-up'],
    [made.moderator, 'petitions.not-yours-to-send-up'],
  ]
  for (const [actor, code] of tried)
    expect(await codeOf(sendUp(made.at(actor), { petitionIds: [petitionId] }))).toBe(code)
  const straight = await made.send('Gửi thẳng')
  expect(
    await codeOf(
      returnPetition(made.at(made.office), { petitionId: straight.petitionId, seenSteps: 0, reason: 'Ghi rõ' }),
    ),
  ).toBe('petitions.came-straight')
  // The database says the same where a step would forget to ask.
  const pass = `insert into petition_passage (jurisdiction_id, petition_id, step, kind, from_id, to_id, made_by)
    select '${made.database.jurisdictionId}', $1, 1, 'certified', '${made.commune}', '${made.bodies.get('Sở Y tế')}', current_account()`
  expect(await made.asApp(made.chair, pass, [petitionId])).toBe('42501')
  expect(await made.asApp(other, pass, [petitionId])).toBe('42501')
})

test('a unit sends to the nearest body above it that was asked too, else to the conference', () => {
  const lineage = ['tinh', 'so', 'chi-cuc', 'tram']
  expect(nextLevel(lineage, new Set(), 'vp')).toBe('vp')
  expect(nextLevel(lineage, new Set(['tram', 'chi-cuc']), 'vp')).toBe('chi-cuc')
  expect(nextLevel(lineage, new Set(['so']), 'vp')).toBe('so')
  // What stands above the conference's own body is never in the chain.
  expect(nextLevel(lineage, new Set(['tinh']), 'so')).toBe('so')
})

test('units are asked, each has its own last day, says that all is sent, and is reminded in words', async () => {
  const world = made.at(made.standing)
  const { conferenceId } = made
  const units = [made.commune, made.bodies.get('Xã Tân Ân')!]
  const words = { dueOn: '2026-11-18', suggestions: ['Đường, điện, nước thế nào?'], hotIssues: ['Sạt lở mùa mưa'] }
  expect(await requestCollection(world, { conferenceId, units, ...words })).toEqual({ asked: 2 })
  await editRequest(world, { conferenceId, organisationId: units[0]!, seenVersion: 1, ...words, dueOn: '2026-11-24' })
  const both = await Promise.all(
    ['2026-11-25', '2026-11-26'].map((dueOn) =>
      codeOf(editRequest(world, { conferenceId, organisationId: units[0]!, seenVersion: 2, ...words, dueOn })),
    ),
  )
  expect(both.sort()).toEqual(['petitions.request-changed-meanwhile', 'taken'])
  const lines = () => readOnly(made.database, made.standing, (db) => listUnitLines(db, conferenceId, '2026-11-20'))
  expect((await lines()).map((line) => [line.name, line.stands])).toEqual([
    ['Xã Tân Ân', 'late'],
    ['Xã Tân An', 'open'],
  ])
  const { text } = await remindUnit(world, {
    conferenceId,
    organisationId: units[1]!,
    origin: 'https://doithoai.example',
    conferenceName: 'Đối thoại với phụ nữ năm 2026',
  })
  expect(text).toContain('Kính gửi Xã Tân Ân')
  expect(text).toContain('chưa có ý kiến nào')
  expect(text).toContain('hạn hết ngày 18/11, đã quá 2 ngày làm việc')
  await reportCollection(made.at(made.collector), {
    conferenceId,
    organisationId: units[0]!,
    seenVersion: 0,
    note: 'Đủ rồi',
  })
  expect((await lines()).find((line) => line.id === units[0])?.stands).toBe('reported')
  expect(
    await codeOf(
      reportCollection(made.at(made.collector), { conferenceId, organisationId: units[1]!, seenVersion: 0 }),
    ),
  ).toBe('petitions.not-yours-to-report')
  expect(await recordLetter(world, { conferenceId, number: '41/HLHPN-VP', issuedOn: '2026-11-10' })).toEqual({
    units: 2,
  })
  expect(new Set((await lines()).map((line) => line.letterNumber))).toEqual(new Set(['41/HLHPN-VP']))
  const mine = await readOnly(made.database, made.collector, (db) => listUnitLines(db, conferenceId, '2026-11-20'))
  expect(mine.map((line) => line.name)).toEqual(['Xã Tân An'])
})

test('a request that is taken back asks nobody, and can be asked again', async () => {
  const world = made.at(made.office)
  const { conferenceId } = made
  const organisationId = made.bodies.get('Phường Thượng Lĩnh')!
  await requestCollection(world, { conferenceId, units: [organisationId], dueOn: '2026-11-30' })
  const names = async () =>
    (await readOnly(made.database, made.office, (db) => listUnitLines(db, conferenceId, '2026-11-20'))).map(
      ({ id }) => id,
    )
  await takeBackRequest(world, { conferenceId, organisationId, seenVersion: 1, takenBack: true })
  expect(await names()).not.toContain(organisationId)
  await takeBackRequest(world, { conferenceId, organisationId, seenVersion: 2, takenBack: false })
  expect(await names()).toContain(organisationId)
  expect(
    await codeOf(
      requestCollection(made.at(made.chair), { conferenceId, units: [organisationId], dueOn: '2026-11-30' }),
    ),
  ).toBe('petitions.not-yours-to-ask')
})
