/** A clock goes on unchanged when the case goes to the body that took the function over. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closingOf, workBetween } from '#calendar/working-time.ts'
import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { worldOf } from '#platform/world.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { handOverCases } from '#rooms/triage/routing/hand-over-cases.ts'
import { answersWorld } from '../testing.ts'
import { askExtension } from './ask-extension.ts'
import { askPetitioner } from './ask-petitioner.ts'
import { caseClock } from './case-clock.ts'
import { caseClocks, type Part, storyOf } from './case-clocks.ts'
import { listExtensions, listQuestions } from './case-story.ts'
import { workTime } from './clock-settings.ts'
import { decideExtension } from './decide-extension.ts'
import { toldClock } from './told-clock.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
let heir: string
let heirs: Actor
beforeAll(async () => {
  made = await answersWorld()
  heir = newId()
  await made.rows(
    `insert into organisation (jurisdiction_id, id, name, kind, level, parent_id, valid_from, search_key)
     values ($1, $2, 'Sở Y tế và Dân số', 'department', 'province', $3, '2026-11-20', 'so y te va dan so') returning id`,
    [made.database.jurisdictionId, heir, made.body('Ủy ban nhân dân tỉnh Vân Lĩnh')],
  )
  heirs = await enterAccount(made.database, 'ke-thua', [{ role: 'agency_leader', organisationId: heir }])
}, 60_000)
afterAll(() => made.database.close())

/** Of Viet Nam's clock, in November 2026; the cases are given on the 20th at 10:00. */
const on = (day: number, minutes = 600): Date => new Date(Date.UTC(2026, 10, day, 0, minutes) - 7 * 3_600_000)
const world = (at: Date, actor: Actor = made.office) => worldOf(made.database, actor, at, made.at('office').calendar)

async function handOver(at: Date): Promise<void> {
  const [row] = await made.rows(
    `insert into organisation_succession (jurisdiction_id, id, predecessor_id, successor_id, function_code, happened_on, source)
     values ($1, $2, $3, $4, 'y-te', '2026-11-20', 'Nghị quyết') returning id`,
    [made.database.jurisdictionId, newId(), made.body('Sở Y tế'), heir],
  )
  await handOverCases(made.system(at))
  await made.rows('delete from organisation_succession where id = $1 returning id', [row!.id])
}
const nextOf = async (id: string): Promise<string> =>
  String((await made.rows('select next_id from assignment_end where assignment_id = $1', [id]))[0]!.next_id)
const leadPart = async (id: string, at: Date): Promise<Part> => {
  const { rows } = await made.system(at).read((db) =>
    sql<Part & { role: string }>`select role, first_due_on as "firstDueOn", given_at as "givenAt", waits, grants
      from case_parts(array[${id}]::uuid[]) where role = 'lead'`.execute(db as Tx),
  )
  return rows[0]!
}

/** Minutes of Viet Nam after the case was given; the second question comes after the first has ended. */
const story = fc.record({
  asks: fc.array(fc.record({ after: fc.nat({ max: 2 * 1440 }), lasts: fc.option(fc.nat({ max: 3 * 1440 })) }), {
    minLength: 1,
    maxLength: 2,
  }),
  granted: fc.option(
    fc.record({ at: fc.nat({ max: 4 * 1440 }), dueOn: fc.constantFrom('2026-12-04', '2026-12-11', '2026-12-18') }),
  ),
})

test('used, paused and remaining read the same after the hand-over as they would have without it, and add up', async () => {
  const j = made.database.jurisdictionId
  const cases: string[] = []
  for (const { asks, granted } of fc.sample(story, { numRuns: 12, seed: 65 })) {
    const { assignmentId } = await made.given('Trạm y tế')
    cases.push(assignmentId)
    let at = 0
    for (const { after, lasts } of asks) {
      at += after
      const [question, waitUntil] = [newId(), new Date(on(20).getTime() + (at + 3 * 1440) * 60_000)]
      const moment = (minutes: number) => new Date(on(20).getTime() + minutes * 60_000)
      await made.rows(
        `insert into case_question (jurisdiction_id, id, assignment_id, text, wait_until, made_at, made_by) values ($1, $2, $3, 'Ở đâu?', $4, $5, $6) returning id`,
        [j, question, assignmentId, waitUntil.toISOString().slice(0, 10), moment(at), made.people.drafter.accountId],
      )
      at += lasts ?? 5 * 1440
      if (lasts !== null)
        await made.rows(
          'insert into case_question_end (jurisdiction_id, question_id, made_at, made_by) values ($1, $2, $3, $4) returning question_id',
          [j, question, moment(at), made.people.drafter.accountId],
        )
    }
    if (!granted) continue
    const grantedAt = new Date(on(20).getTime() + granted.at * 60_000)
    const extension = newId()
    await made.rows(
      `insert into case_extension (jurisdiction_id, id, assignment_id, organisation_id, from_due_on, due_on, reason, made_at, made_by) values ($1, $2, $3, $4, '2026-11-30', $5, 'Vì', $6, $7) returning id`,
      [j, extension, assignmentId, made.body('Sở Y tế'), granted.dueOn, grantedAt, made.people.head.accountId],
    )
    await made.rows(
      'insert into case_extension_decision (jurisdiction_id, extension_id, granted, made_at, made_by) values ($1, $2, true, $3, $4) returning extension_id',
      [j, extension, grantedAt, made.office.accountId],
    )
  }
  await handOver(on(26))
  const time = await world(on(26)).read((db) => workTime(db, world(on(26))))
  for (const id of cases) {
    const next = await nextOf(id)
    for (const at of [on(26, 601), on(27, 900), on(30, 1000), on(42)]) {
      const [before, after] = [await leadPart(id, at), await leadPart(next, at)]
      const was = storyOf(before)!
      const is = storyOf(after)!
      const clock = caseClock(is, at, time)
      expect([id, clock]).toEqual([id, caseClock(was, at, time)])
      const last = is.granted.at(-1)
      const [from, named] = last ? [last.at, last.dueOn] : [was.givenAt, is.firstDueOn]
      expect(clock.used + clock.paused).toBe(workBetween(from, at, time))
      expect(clock.used + clock.remaining).toBe(workBetween(from, closingOf(named, time), time))
    }
    const told = (await made.at('office').read((db) => caseClocks(db, world(on(30)), [id, next]))).filter(
      ({ role }) => role === 'lead',
    )
    expect(new Set(told.map(({ dueOn }) => dueOn)).size).toBe(1)
  }
}, 120_000)

test('a question that waits ends for the heir when the sender writes; what was asked of the office is decided for the heir', async () => {
  const petitionId = await made.accepted('Trạm y tế xã thiếu thuốc ho')
  const { assignmentId } = await made.giveTo('Sở Y tế', petitionId, [
    { organisationId: made.body('Sở Tài chính'), dueOn: '2026-11-27' },
  ])
  await made.accept(made.as.health(), assignmentId)
  await askPetitioner(world(on(25), made.people.drafter), { assignmentId, text: 'Bà con ở bản nào?' })
  await askExtension(world(on(25), made.people.head), { assignmentId, dueOn: '2026-12-18', reason: 'Chờ vốn.' })
  await handOver(on(26))
  const next = await nextOf(assignmentId)
  const clock = async (at: Date) =>
    (await world(at, heirs).read((db) => caseClocks(db, world(at), [next]))).find(({ role }) => role === 'lead')!
  const bearer = (at: Date) => made.bearer(petitionId, at)
  const told = (at: Date) => bearer(at).read((db) => toldClock(db, bearer(at)))
  expect((await clock(on(26, 660))).pausedSince).toEqual(on(25))
  expect(await told(on(26, 660))).toMatchObject({ waitsUntil: expect.any(String) })
  await made.rows(
    `insert into petition_message (jurisdiction_id, id, petition_id, kind, text, made_at) values ($1, $2, $3, 'supplement', 'Ở bản Nà Lạn', $4) returning id`,
    [made.database.jurisdictionId, newId(), petitionId, on(26, 840)],
  )
  const now = await clock(on(27))
  expect([now.pausedSince, now.firstDueOn, now.dueOn]).toEqual([null, '2026-11-30', '2026-12-02'])
  expect(await told(on(27))).toMatchObject({ dueOn: '2026-12-02', waited: true })
  const [questions, [extension]] = await world(on(27), heirs).read(async (db) => [
    await listQuestions(db, next),
    await listExtensions(db, next),
  ])
  expect(questions).toMatchObject([{ text: 'Bà con ở bản nào?', isAnswered: true }])
  expect(extension).toMatchObject({ body: 'Sở Y tế và Dân số', decision: null })
  await decideExtension(world(on(27)), { extensionId: extension!.id, granted: true, reason: '' })
  expect((await clock(on(30))).dueOn).toBe('2026-12-18')
  expect((await clock(on(30))).firstDueOn).toBe('2026-11-30')
})
