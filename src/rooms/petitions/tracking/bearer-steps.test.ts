import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { petitionWorld } from '../testing.ts'
import { addSupplement } from './add-supplement.ts'
import { loadTracked } from './load-tracked.ts'
import { trackingOf } from './tracking.ts'
import { withdrawPetition } from './withdraw-petition.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

const bearer = (subjectId: string) =>
  made.at({ kind: 'bearer', jurisdictionId: made.database.jurisdictionId, subjectId })
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code,
  )
const tracked = (petitionId: string) => bearer(petitionId).read((db) => loadTracked(db, petitionId))

test('a sender sees her words, how she may be reached, and where it is; and nobody else’s', async () => {
  const { petitionId, code } = await made.send('Đường vào bản', {
    sender: { fullName: 'Lò Thị Phương', phone: '0900000274' },
  })
  const other = await made.send('Việc khác')
  const seen = await tracked(petitionId)
  expect([seen.text, seen.code, seen.fullName, seen.commune]).toEqual([
    'Đường vào bản',
    code,
    'Lò Thị Phương',
    'Xã Tân An',
  ])
  const view = trackingOf(seen.facts, '2026-11-20', made.citizen().calendar)
  expect(view.chip.label).toBe('Đã nhận')
  expect(await codeOf(bearer(petitionId).read((db) => loadTracked(db, other.petitionId)))).toBe('petitions.not-found')
})

test('assigned to a body, the sender reads which, and until when', async () => {
  const { petitionId } = await made.send('Giao đi')
  await made.rows(
    `insert into assignment (jurisdiction_id, id, conference_id, petition_id, round, lead_id, due_on, due_working, made_at, made_by)
     values ($1, $2, $3, $4, 1, $5, '2026-12-04', '{}', '2026-11-20T03:00:00Z', $6)`,
    [
      made.database.jurisdictionId,
      newId(),
      made.conferenceId,
      petitionId,
      made.bodies.get('Sở Y tế'),
      made.office.accountId,
    ],
  )
  const { facts } = await tracked(petitionId)
  expect(facts.assignments).toEqual([{ lead: 'Sở Y tế', dueOn: '2026-12-04', day: '2026-11-20', ended: null }])
})

test('a supplement sent twenty times at once is one, other words from the same form are another', async () => {
  const { petitionId } = await made.send('Nói thêm')
  const key = newId()
  const say = (text: string) => addSupplement(bearer(petitionId), { key, petitionId, text })
  await Promise.all(Array.from({ length: 20 }, () => say('Sạt thêm 10 m')))
  await say('Và 5 m nữa')
  const words = (await tracked(petitionId)).facts.messages.map(({ text }) => text)
  expect(words.toSorted()).toEqual(['Sạt thêm 10 m', 'Và 5 m nữa']) // both in one moment
})

test('withdrawn twice at once is once; sent again, it is back; who saw an older state is told', async () => {
  const { petitionId } = await made.send('Rút thử')
  const change = (withdrawn: boolean, seenVersion: number) =>
    withdrawPetition(bearer(petitionId), { petitionId, withdrawn, seenVersion })
  await Promise.all(Array.from({ length: 10 }, () => change(true, 0)))
  expect(
    await made.rows('select version, withdrawn from petition_withdrawal where petition_id = $1', [petitionId]),
  ).toEqual([{ version: 1, withdrawn: true }])
  expect(await codeOf(addSupplement(bearer(petitionId), { key: newId(), petitionId, text: 'Thêm' }))).toBe(
    'petitions.withdrawn',
  )
  await change(false, 1)
  expect(await codeOf(change(true, 0))).toBe('petitions.changed-meanwhile')
  expect((await tracked(petitionId)).facts.withdrawal).toMatchObject({ version: 2, withdrawn: false })
})

test('nobody adds to or withdraws a petition that is not hers', async () => {
  const { petitionId } = await made.send('Của tôi')
  const stranger = bearer((await made.send('Của người khác')).petitionId)
  expect(await codeOf(addSupplement(stranger, { key: newId(), petitionId, text: 'Xen vào' }))).toBe(
    'petitions.not-found',
  )
  expect(await codeOf(withdrawPetition(stranger, { petitionId, seenVersion: 0, withdrawn: true }))).toBe(
    'petitions.not-found',
  )
  const { jurisdictionId } = made.database
  const message = `insert into petition_message (jurisdiction_id, id, petition_id, kind, text) values ('${jurisdictionId}', '${newId()}', $1, 'supplement', 'x')`
  const withdrawal = `insert into petition_withdrawal (jurisdiction_id, petition_id, version, withdrawn) values ('${jurisdictionId}', $1, 1, true)`
  expect([
    await made.asApp(stranger.actor, message, [petitionId]),
    await made.asApp(stranger.actor, withdrawal, [petitionId]),
  ]).toEqual(['42501', '42501'])
})
