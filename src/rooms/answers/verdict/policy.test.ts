/** As policy.test.ts of the room, for what follows an answer: verdicts, questions, cases opened again, done, the terms. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { approveAnswer } from '../approve-answer.ts'
import { actorWith, lineagesOf, takes, whoever } from '../grants-testing.ts'
import { mayFollowAnswers, mayWrite } from '../policy.ts'
import { releaseAnswers } from '../release-answers.ts'
import { answersWorld } from '../testing.ts'
import { askBack } from './ask-back.ts'
import { giveVerdict } from './give-verdict.ts'
import { maySetTerms } from './verdict-setting.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
let lineages: Map<string, string[]>
let host: string[]
type Given = { assignmentId: string; petitionId: string }
/** Out and judged; out and not judged yet; approved and not out. */
let [judged, out, held]: Given[] = []
const question = newId()
beforeAll(async () => {
  made = await answersWorld()
  const given = [await made.given('Đã có lời'), await made.given('Chưa có lời'), await made.given('Chưa công bố')]
  for (const { assignmentId } of given) {
    await made.submit('drafter', assignmentId, 'Có.', 0)
    await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  }
  ;[judged, out, held] = given
  const assignmentIds = [judged!.assignmentId, out!.assignmentId]
  await releaseAnswers(made.at('office'), { conferenceId: made.conferenceId, assignmentIds, from: null })
  const bearer = made.bearer(judged!.petitionId, made.at('office', 60).now)
  await giveVerdict(bearer, { ...judged!, version: 1, satisfied: false, reason: 'Chưa thấy làm' })
  await askBack(bearer, { key: question, ...judged!, version: 1, text: 'Bao giờ?' })
  await made.rows(
    `insert into answer_done (jurisdiction_id, assignment_id, version, made_at, made_by) values ($1, $2, 1, now(), $3) returning 1`,
    [made.database.jurisdictionId, judged!.assignmentId, made.people.drafter.accountId],
  )
  ;({ lineages, host } = await lineagesOf(made))
}, 60_000)
afterAll(() => made.database.close())

const at = () => made.at('office', 60).now
const verdict = ({ assignmentId, petitionId }: Given) =>
  sql`insert into answer_verdict (jurisdiction_id, petition_id, assignment_id, version, satisfied, reason, made_at)
    values (${made.database.jurisdictionId}, ${petitionId}, ${assignmentId}, 1, false, 'Chưa', ${at()})`
const asks = ({ assignmentId, petitionId }: Given) =>
  sql`insert into answer_question (jurisdiction_id, id, petition_id, assignment_id, version, text, made_at)
    values (${made.database.jurisdictionId}, ${newId()}, ${petitionId}, ${assignmentId}, 1, 'Ai làm?', ${at()})`
const reopens = ({ assignmentId }: Given) =>
  sql`insert into case_reopening (jurisdiction_id, assignment_id, version, due_on, due_working, made_at)
    values (${made.database.jurisdictionId}, ${assignmentId}, 1, '2026-12-08', '{}', ${at()})`
const seen = (actor: Actor) =>
  readOnly(made.database, actor, async (db) => [
    (await db.selectFrom('answer_verdict').select('version').execute()).length,
    (await db.selectFrom('answer_question').select('version').execute()).length,
    (await db.selectFrom('answer_done').select('version').execute()).length,
    (await db.selectFrom('case_reopening').select('version').execute()).length,
  ])

test('whoever asks, policy and fences agree on who replies, marks done, sets the terms, and who reads what senders said', async () => {
  const j = made.database.jurisdictionId
  await fc.assert(
    fc.asyncProperty(whoever, async (asked) => {
      const actor = await actorWith(made, [...lineages.keys()], asked)
      const me = actor.accountId
      const led = { conferenceId: made.conferenceId, lineage: lineages.get(made.body('Sở Y tế'))! }
      const tried: [string, ReturnType<typeof sql>, boolean][] = [
        ['judge for a sender', verdict(out!), false],
        ['ask for a sender', asks(out!), false],
        ['open again', reopens(out!), false],
        [
          'explain',
          sql`insert into answer_question_reply (jurisdiction_id, question_id, text, made_at, made_by) values (${j}, ${question}, 'Sở làm.', now(), ${me})`,
          mayWrite(actor, led),
        ],
        [
          'mark done',
          sql`insert into answer_done (jurisdiction_id, assignment_id, version, made_at, made_by) values (${j}, ${out!.assignmentId}, 1, now(), ${me})`,
          mayWrite(actor, led),
        ],
        [
          'set the terms',
          sql`insert into verdict_setting (jurisdiction_id, valid_from, verdict_days, answer_days, made_at, made_by) values (${j}, '2027-01-01', 20, 7, now(), ${me})`,
          maySetTerms(actor, host[0]!),
        ],
      ]
      for (const [name, statement, may] of tried)
        expect([name, await takes(made, actor, statement)]).toEqual([name, may])
      const reads = mayWrite(actor, led) || mayFollowAnswers(actor, { id: made.conferenceId, lineage: host })
      expect(await seen(actor)).toEqual(reads ? [1, 1, 1, 1] : [0, 0, 0, 0])
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('a sender judges and asks of what is out to her alone, and reads her own words alone', async () => {
  const tries = async (who: Given) => {
    const { actor } = made.bearer(who.petitionId, at())
    const on = async (which: Given) => [
      await takes(made, actor, verdict(which)),
      await takes(made, actor, asks(which)),
      await takes(made, actor, reopens(which)),
    ]
    return [await on(out!), await on(held!)]
  }
  const none = [false, false, false]
  expect(await tries(out!)).toEqual([[true, true, false], none])
  expect(await tries(held!)).toEqual([none, none])
  expect(await tries(judged!)).toEqual([none, none])
  expect(await seen(made.bearer(judged!.petitionId, at()).actor)).toEqual([1, 1, 1, 1])
  expect(await seen(made.bearer(out!.petitionId, at()).actor)).toEqual([0, 0, 0, 0])
})
