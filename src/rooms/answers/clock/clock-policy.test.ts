/** As policy.test.ts, for what moves a clock: questions, extensions, who has the case, what went to the level above. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasRole } from '#platform/actor.ts'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { actorWith, lineagesOf, takes, whoever } from '../grants-testing.ts'
import { mayCheck, mayFollowAnswers, mayRelease, mayWrite } from '../policy.ts'
import { answersWorld } from '../testing.ts'
import { askExtension } from './ask-extension.ts'
import { askPetitioner } from './ask-petitioner.ts'
import { caseClocks } from './case-clocks.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
let lineages: Map<string, string[]>
let host: string[]
/** Both led by Sở Y tế beside Sở Tài chính: nothing has happened to the clock of the one; the other waits and asks for more. */
let [free, moved] = ['', '']
let [question, extension] = ['', '']
beforeAll(async () => {
  made = await answersWorld()
  free = (await made.coordinated('Chưa hỏi ai')).assignmentId
  moved = (await made.coordinated('Đang chờ')).assignmentId
  await askPetitioner(made.at('drafter'), { assignmentId: moved, text: 'Ở đâu?' })
  await askExtension(made.at('head'), { assignmentId: moved, dueOn: '2026-12-25', reason: 'Chờ vốn.' })
  question = String((await made.rows('select id from case_question'))[0]!.id)
  extension = String((await made.rows('select id from case_extension'))[0]!.id)
  ;({ lineages, host } = await lineagesOf(made))
}, 60_000)
afterAll(() => made.database.close())

test('whoever asks, policy and fences agree on who asks, extends, decides, hands on, passes on, and who sees the clock', async () => {
  const j = made.database.jurisdictionId
  const [health, money] = [made.body('Sở Y tế'), made.body('Sở Tài chính')]
  await fc.assert(
    fc.asyncProperty(whoever, async (asked) => {
      const actor = await actorWith(made, [...lineages.keys()], asked)
      const me = actor.accountId
      const led = { conferenceId: made.conferenceId, lineage: lineages.get(health)! }
      const beside = { conferenceId: made.conferenceId, lineage: lineages.get(money)! }
      const conference = { id: made.conferenceId, lineage: host }
      const extend = (body: string) =>
        sql`insert into case_extension (jurisdiction_id, id, assignment_id, organisation_id, from_due_on, due_on, reason, made_at, made_by) values (${j}, ${newId()}, ${free}, ${body}, '2026-11-30', '2026-12-10', 'Vì', now(), ${me})`
      const hand = (body: string) =>
        sql`insert into case_officer (jurisdiction_id, assignment_id, organisation_id, version, made_at, made_by) values (${j}, ${free}, ${body}, 1, now(), ${me})`
      const tried: [string, ReturnType<typeof sql>, boolean][] = [
        [
          'ask the petitioner',
          sql`insert into case_question (jurisdiction_id, id, assignment_id, text, wait_until, made_at, made_by) values (${j}, ${newId()}, ${free}, 'Ở đâu?', '2026-12-01', now(), ${me})`,
          mayWrite(actor, led),
        ],
        [
          'stop waiting',
          sql`insert into case_question_end (jurisdiction_id, question_id, made_at, made_by) values (${j}, ${question}, now(), ${me})`,
          mayWrite(actor, led),
        ],
        ['extend as lead', extend(health), mayCheck(actor, led)],
        ['extend as coordinator', extend(money), mayCheck(actor, beside)],
        [
          'grant',
          sql`insert into case_extension_decision (jurisdiction_id, extension_id, granted, made_at, made_by) values (${j}, ${extension}, true, now(), ${me})`,
          mayRelease(actor, conference),
        ],
        ['hand as lead', hand(health), mayCheck(actor, led)],
        ['hand as coordinator', hand(money), mayCheck(actor, beside)],
        [
          'pass to the level above',
          sql`insert into case_forward (jurisdiction_id, assignment_id, recipient, paper_number, paper_on, made_at, made_by) values (${j}, ${free}, 'Bộ', '1', '2026-11-20', now(), ${me})`,
          mayCheck(actor, led),
        ],
        [
          'set the hours',
          sql`insert into clock_setting (jurisdiction_id, valid_from, hours, wait_days, made_by) values (${j}, '2027-01-01', '{480,720}', 3, ${me})`,
          hasRole(actor, ['office', 'standing_body']),
        ],
      ]
      for (const [name, statement, may] of tried)
        expect([name, await takes(made, actor, statement)]).toEqual([name, may])
      const sees = mayWrite(actor, led) || mayWrite(actor, beside) || mayFollowAnswers(actor, conference)
      const world = { now: made.at('office').now, calendar: made.at('office').calendar }
      const [questions, clocks] = await readOnly(made.database, actor, async (db) => [
        await db.selectFrom('case_question').select('id').execute(),
        await caseClocks(db, world, [free, moved]),
      ])
      expect([questions.length, clocks.length]).toEqual(sees ? [1, 4] : [0, 0])
    }),
    { numRuns: 60 },
  )
}, 120_000)
