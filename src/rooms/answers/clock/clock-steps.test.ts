import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { answersWorld } from '../testing.ts'
import { askExtension } from './ask-extension.ts'
import { askPetitioner } from './ask-petitioner.ts'
import { caseClocks } from './case-clocks.ts'
import { findForward, listExtensions, listQuestions } from './case-story.ts'
import { setClock } from './clock-settings.ts'
import { decideExtension } from './decide-extension.ts'
import { forwardCase } from './forward-case.ts'
import { recordSuperiorAnswer } from './record-superior-answer.ts'
import { stopWaiting } from './stop-waiting.ts'
import { toldClock } from './told-clock.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

type Who = Parameters<typeof made.at>[0]
/** The moment of Viet Nam's clock on that day of November 2026. */
const on = (who: Who, day: number, clock = '10:00') => {
  const [hour, minute] = clock.split(':').map(Number) as [number, number]
  return made.at(who, (day - 20) * 1440 + (hour - 10) * 60 + minute)
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code,
  )
const clocks = async (assignmentId: string, day: number, clock?: string, who: Who = 'drafter') => {
  const world = on(who, day, clock)
  const rows = await world.read((db) => caseClocks(db, world, [assignmentId]))
  return Object.fromEntries(rows.map((row) => [row.role, [row.dueOn, row.pausedSince !== null, row.isDone]]))
}
const toldTo = (petitionId: string, day: number) => {
  const bearer = made.bearer(petitionId, on('drafter', day).now)
  return bearer.read((db) => toldClock(db, bearer))
}
/** Accepted by Sở Y tế; Sở Tài chính coordinates and has said nothing yet. */
async function given(text: string, petitionId?: string) {
  const id = petitionId ?? (await made.accepted(text))
  const { assignmentId } = await made.giveTo('Sở Y tế', id, [
    { organisationId: made.body('Sở Tài chính'), dueOn: '2026-11-27' },
  ])
  await made.accept(made.as.health(), assignmentId)
  return { assignmentId, petitionId: id }
}
/** The sender writes under her code. */
const says = (petitionId: string, day: number, clock = '10:00') =>
  made.rows(
    `insert into petition_message (jurisdiction_id, id, petition_id, kind, text, made_at) values ($1, $2, $3, 'supplement', 'Ở bản Nà Lạn', $4) returning id`,
    [made.database.jurisdictionId, newId(), petitionId, on('drafter', day, clock).now],
  )
const asks = (assignmentId: string, day: number, clock?: string) =>
  askPetitioner(on('drafter', day, clock), { assignmentId, text: 'Bà con ở bản nào?' })
const extension = (assignmentId: string, dueOn: string, day = 23, who: Who = 'head') =>
  askExtension(on(who, day), { assignmentId, dueOn, reason: 'Phải khảo sát lại.' })

test('given on Friday with five working days, the lead has until 30/11 and the other body its own day', async () => {
  const { assignmentId } = await given('Trạm y tế dột')
  expect(await clocks(assignmentId, 20)).toEqual({
    lead: ['2026-11-30', false, false],
    coordinator: ['2026-11-27', false, false],
  })
  expect(await clocks(assignmentId, 20, '10:00', 'elsewhere')).toEqual(await clocks(assignmentId, 20))
  expect(await clocks(assignmentId, 20, '10:00', 'office')).toEqual(await clocks(assignmentId, 20))
})

test('while the body waits for the petitioner no day passes; her answer lets the clocks run on from there', async () => {
  const { assignmentId, petitionId } = await given('Thiếu thuốc ở trạm')
  const { senders, waitUntil } = await asks(assignmentId, 23, '17:00')
  expect([senders, waitUntil]).toEqual([1, '2026-12-01'])
  // 24/11 is a holiday; by Thursday evening two working days have stood still.
  expect(await clocks(assignmentId, 26, '17:00')).toEqual({
    lead: ['2026-12-02', true, false],
    coordinator: ['2026-12-01', true, false],
  })
  await says(petitionId, 26, '20:00')
  expect(await clocks(assignmentId, 30)).toEqual({
    lead: ['2026-12-02', false, false],
    coordinator: ['2026-12-01', false, false],
  })
  const [question] = await on('drafter', 30).read((db) => listQuestions(db, assignmentId))
  expect([question!.isAnswered, question!.endedAt?.toISOString()]).toEqual([true, '2026-11-26T13:00:00.000Z'])
})

test('two short waits on two days cost one day together, not one each', async () => {
  const { assignmentId, petitionId } = await given('Máy X quang hỏng')
  await asks(assignmentId, 23, '08:00')
  await says(petitionId, 23, '10:00')
  expect((await clocks(assignmentId, 25)).lead![0]).toBe('2026-12-01')
  await asks(assignmentId, 25, '08:00')
  await says(petitionId, 25, '10:00')
  expect((await clocks(assignmentId, 26)).lead![0]).toBe('2026-12-01')
})

test('nobody answers: after the last day of waiting the clock runs again by itself, and one may ask anew', async () => {
  const { assignmentId } = await given('Nhà vệ sinh trạm hỏng')
  await asks(assignmentId, 23, '17:00')
  expect((await clocks(assignmentId, 27)).lead).toEqual(['2026-12-03', true, false])
  const world = made.at('drafter', 12 * 1440)
  const rows = await world.read((db) => caseClocks(db, world, [assignmentId]))
  expect(rows.find((row) => row.role === 'lead')).toMatchObject({ dueOn: '2026-12-07', pausedSince: null })
  expect(await codeOf(askPetitioner(world, { assignmentId, text: 'Còn hỏng không?' }))).toBe('done')
})

test('one question at a time, from the lead alone, of a case that it took on', async () => {
  const { assignmentId } = await given('Xe cứu thương hỏng')
  const at = (who: Who) => askPetitioner(on(who, 23), { assignmentId, text: 'Xe nào?' })
  expect(await codeOf(at('elsewhere'))).toBe('answers.not-yours')
  expect(await codeOf(at('office'))).toBe('answers.case-not-found')
  const both = await Promise.all([codeOf(at('drafter')), codeOf(at('second'))])
  expect(both.toSorted()).toEqual(['clock.asked-already', 'done'])
  expect(await codeOf(stopWaiting(on('leader', 23, '11:00'), { assignmentId }))).toBe('done')
  expect(await codeOf(stopWaiting(on('leader', 23, '11:00'), { assignmentId }))).toBe('clock.nothing-to-wait-for')
  expect((await clocks(assignmentId, 23, '11:00')).lead![1]).toBe(false)
  const fresh = await made.giveTo('Sở Y tế', await made.accepted('Chưa ai nhận việc này'))
  expect(await codeOf(asks(fresh.assignmentId, 20))).toBe('answers.case-not-accepted')
})

test('of forty who ask the same, each is asked under her own code, and the first who writes ends the waiting', async () => {
  const [a, b] = [await made.accepted('Phòng khám đóng cửa'), await made.accepted('Phòng khám đóng cửa cả tuần')]
  await made.merged(a, b)
  const { assignmentId } = await given('', a)
  expect((await asks(assignmentId, 23)).senders).toBe(2)
  const told = await made.rows(
    `select petition_id from petition_message where kind = 'question' and petition_id in ($1, $2) order by petition_id`,
    [a, b],
  )
  expect(told.map((row) => row.petition_id)).toEqual([a, b].toSorted())
  await says(b, 23, '15:00')
  expect((await clocks(assignmentId, 23, '15:00')).lead![1]).toBe(false)
})

test('an extension is asked for with a reason and decided elsewhere; the first day stays, refused it changes nothing', async () => {
  const { assignmentId } = await given('Bệnh viện xuống cấp')
  expect(await codeOf(extension(assignmentId, '2026-11-30'))).toBe('clock.no-later-day')
  expect(await codeOf(extension(assignmentId, '2026-12-10', 23, 'drafter'))).toBe('clock.not-yours-to-extend')
  const both = await Promise.all([
    codeOf(extension(assignmentId, '2026-12-10')),
    codeOf(extension(assignmentId, '2026-12-11', 23, 'leader')),
  ])
  expect(both.toSorted()).toEqual(['clock.extension-waits', 'done'])
  expect((await clocks(assignmentId, 24)).lead![0]).toBe('2026-11-30')
  const [asked] = await on('office', 23).read((db) => listExtensions(db, assignmentId))
  const decide = (who: Who, granted: boolean) =>
    codeOf(decideExtension(on(who, 25), { extensionId: asked!.id, granted, reason: 'Việc gấp.' }))
  expect(await decide('leader', true)).toBe('clock.not-yours-to-grant')
  const decisions = await Promise.all([decide('office', true), decide('standing', true)])
  expect(decisions.toSorted()).toEqual(['clock.extension-decided', 'done'])
  const world = on('drafter', 25)
  const lead = (await world.read((db) => caseClocks(db, world, [assignmentId]))).find((row) => row.role === 'lead')
  expect([lead!.firstDueOn, lead!.dueOn]).toEqual(['2026-11-30', asked!.dueOn])
  expect((await clocks(assignmentId, 25)).coordinator![0]).toBe('2026-11-27')

  const other = await given('Bệnh viện thiếu nước')
  await extension(other.assignmentId, '2026-12-10')
  const [second] = await on('office', 23).read((db) => listExtensions(db, other.assignmentId))
  await decideExtension(on('office', 25), { extensionId: second!.id, granted: false, reason: 'Việc gấp.' })
  expect((await clocks(other.assignmentId, 26)).lead![0]).toBe('2026-11-30')
})

test('the sender reads both days and why, and nobody reads the clock of a case that is not hers', async () => {
  const { assignmentId, petitionId } = await given('Cổng trạm sập')
  expect(await toldTo(petitionId, 20)).toMatchObject({ dueOn: '2026-11-30', extensions: [], waitsUntil: null })
  await extension(assignmentId, '2026-12-10')
  expect((await toldTo(petitionId, 23))?.extensions).toEqual([])
  const [asked] = await on('office', 23).read((db) => listExtensions(db, assignmentId))
  await decideExtension(on('office', 25), { extensionId: asked!.id, granted: true })
  expect(await toldTo(petitionId, 25)).toMatchObject({
    firstDueOn: '2026-11-30',
    dueOn: '2026-12-10',
    extensions: [{ dueOn: '2026-12-10', reason: 'Phải khảo sát lại.' }],
  })
  await asks(assignmentId, 26)
  expect((await toldTo(petitionId, 27))?.waitsUntil).toBe('2026-12-03')
  const stranger = await made.accepted('Việc của người khác')
  expect(await toldTo(stranger, 27)).toBeNull()
})

test('a coordinating body asks for itself; waiting after a granted extension moves the new day', async () => {
  const { assignmentId, petitionId } = await given('Thiếu kinh phí mua vắc xin')
  const id = assignmentId
  await made.accept(made.as.money(), id)
  await extension(id, '2026-12-04', 23, 'elsewhere')
  const [asked] = await on('office', 23).read((db) => listExtensions(db, id))
  await decideExtension(on('office', 23, '17:00'), { extensionId: asked!.id, granted: true })
  expect(await clocks(id, 25)).toMatchObject({
    lead: ['2026-11-30', false, false],
    coordinator: ['2026-12-04', false, false],
  })
  await asks(id, 25, '07:30')
  await says(petitionId, 25, '18:00')
  expect(await clocks(id, 26)).toMatchObject({
    lead: ['2026-12-01', false, false],
    coordinator: ['2026-12-07', false, false],
  })
})

test('66: the one answer waits for a coordinating body until its extended day, and no longer', async () => {
  const { assignmentId } = await made.coordinated('Thiếu vốn mua xe', '2026-11-25')
  await extension(assignmentId, '2026-12-02', 23, 'elsewhere')
  const [asked] = await on('office', 23).read((db) => listExtensions(db, assignmentId))
  await decideExtension(on('office', 23), { extensionId: asked!.id, granted: true })
  const submit = (day: number) => codeOf(made.submit('drafter', assignmentId, 'Có.', 0, (day - 20) * 1440))
  expect(await submit(26)).toBe('answers.waits-for-coordinators')
  expect(await submit(33)).toBe('done')
})

test('what was overdue before the question stays overdue', async () => {
  const { assignmentId } = await given('Bác sĩ không trực')
  const world = made.at('drafter', 11 * 1440)
  await askPetitioner(world, { assignmentId, text: 'Hôm nào?' })
  const later = made.at('drafter', 13 * 1440)
  const rows = await later.read((db) => caseClocks(db, later, [assignmentId]))
  expect(rows.find((row) => row.role === 'lead')!.dueOn).toBe('2026-11-30')
})

test('the hours of the province are dated rows: shorter days make the same wait shorter', async () => {
  const hours = [{ from: 480, to: 720 }]
  expect(await codeOf(setClock(on('head', 20), { validFrom: '2026-11-21', hours, waitDays: 3 }))).toBe(
    'clock.not-yours-to-set',
  )
  await setClock(on('office', 20), { validFrom: '2027-03-01', hours, waitDays: 3, source: 'Quyết định số 5' })
  const { assignmentId } = await given('Bác sĩ nghỉ hưu')
  const { waitUntil } = await askPetitioner(made.at('drafter', 110 * 1440), { assignmentId, text: 'Ai nghỉ?' })
  expect(waitUntil).toBe('2027-03-15')
  expect(await made.rows('select hours, wait_days from clock_setting')).toEqual([{ hours: [480, 720], wait_days: 3 }])
})

test('scenario 70: beyond its competence it goes up by a paper, the clock stops, and the answer of the level above comes back', async () => {
  const [a, b] = [await made.accepted('Sửa quốc lộ 12'), await made.accepted('Quốc lộ 12 hỏng')]
  await made.merged(a, b)
  const { assignmentId } = await given('', a)
  const paper = { assignmentId, recipient: 'Bộ Xây dựng', paperNumber: '512/SYT-KH', paperOn: '2026-11-23', text: '' }
  const answer = { assignmentId, paperNumber: '88/BXD-KC', paperOn: '2026-11-27', text: 'Sửa trong quý I năm 2027.' }
  expect(await codeOf(recordSuperiorAnswer(on('head', 23), answer))).toBe('clock.not-forwarded')
  expect(await codeOf(forwardCase(on('drafter', 23), paper))).toBe('clock.not-yours-to-forward')
  const both = await Promise.all([
    codeOf(forwardCase(on('head', 23), paper)),
    codeOf(forwardCase(on('leader', 23), paper)),
  ])
  expect(both.filter((code) => code === 'done')).toHaveLength(1)
  expect((await clocks(assignmentId, 30)).lead![2]).toBe(true)
  expect(await codeOf(asks(assignmentId, 25))).toBe('clock.answered-already')
  await recordSuperiorAnswer(on('head', 27), answer)
  expect(await codeOf(recordSuperiorAnswer(on('leader', 27), answer))).toBe('clock.superior-answered')
  expect(await on('office', 27).read((db) => findForward(db, assignmentId))).toMatchObject({
    paperNumber: '512/SYT-KH',
    answer: { paperNumber: '88/BXD-KC', text: 'Sửa trong quý I năm 2027.' },
  })
  for (const petitionId of [a, b]) {
    const told = await made.rows(
      `select text from petition_message where kind = 'notice' and petition_id = $1 order by made_at`,
      [petitionId],
    )
    expect(told).toHaveLength(2)
    expect(told[0]!.text).toContain('Bộ Xây dựng tại văn bản số 512/SYT-KH ngày 23/11/2026')
    expect((await toldTo(petitionId, 28))?.forward).toMatchObject({
      paperNumber: '512/SYT-KH',
      answer: { paperNumber: '88/BXD-KC', text: 'Sửa trong quý I năm 2027.' },
    })
  }
})
