/** The rules of policy.ts and the fences of the database say the same, for whoever asks. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { actorWith, lineagesOf, takes, whoever } from './grants-testing.ts'
import { mayApprove, mayCheck, mayFollowAnswers, mayRelease, mayWrite } from './policy.ts'
import { answersWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
let lineages: Map<string, string[]>
let host: string[]
/** Sent in but not approved; approved. */
let [open, done] = ['', '']
beforeAll(async () => {
  made = await answersWorld()
  open = (await made.given('Còn chờ duyệt')).assignmentId
  done = (await made.given('Đã duyệt')).assignmentId
  for (const id of [open, done]) await made.submit('drafter', id, 'Có.', 0)
  await made.rows(
    `insert into answer_step (jurisdiction_id, assignment_id, version, kind, made_at, made_by) values ($1, $2, 1, 'approved', now(), $3) returning 1`,
    [made.database.jurisdictionId, done, made.people.leader.accountId],
  )
  ;({ lineages, host } = await lineagesOf(made))
}, 60_000)
afterAll(() => made.database.close())

test('whoever asks, policy and fences agree on who writes, checks, approves, releases and reads', async () => {
  const j = made.database.jurisdictionId
  await fc.assert(
    fc.asyncProperty(whoever, async (asked) => {
      const actor = await actorWith(made, [...lineages.keys()], asked)
      const me = actor.accountId
      const led = { conferenceId: made.conferenceId, lineage: lineages.get(made.body('Sở Y tế'))! }
      const conference = { id: made.conferenceId, lineage: host }
      const step = (kind: string) =>
        sql`insert into answer_step (jurisdiction_id, assignment_id, version, kind, reason, made_at, made_by) values (${j}, ${open}, 1, ${kind}, 'Vì', now(), ${me})`
      const masked = (id: string) =>
        sql`insert into answer_public (jurisdiction_id, assignment_id, version, ordinal, text, action, bases, masks, made_at, made_by) values (${j}, ${id}, 1, 2, '', '', '{}', '{}', now(), ${me})`
      const tried: [string, ReturnType<typeof sql>, boolean][] = [
        [
          'write',
          sql`insert into answer_version (jurisdiction_id, assignment_id, version, writing, made_at, made_by) values (${j}, ${open}, 2, ${newId()}, now(), ${me})`,
          mayWrite(actor, led),
        ],
        [
          'comment',
          sql`insert into answer_comment (jurisdiction_id, id, assignment_id, version, text, made_at, made_by) values (${j}, ${newId()}, ${open}, 1, 'Góp ý', now(), ${me})`,
          mayWrite(actor, led),
        ],
        ['check', step('checked'), mayCheck(actor, led)],
        ['return', step('returned'), mayCheck(actor, led)],
        ['approve', step('approved'), mayApprove(actor, led)],
        [
          'release',
          sql`insert into answer_release (jurisdiction_id, assignment_id, version, ordinal, released_from, made_at, made_by) values (${j}, ${done}, 1, 1, now(), now(), ${me})`,
          mayRelease(actor, conference),
        ],
        ['mask what is public', masked(done), mayRelease(actor, conference)],
        ['mask what is not approved', masked(open), false],
      ]
      for (const [name, statement, may] of tried)
        expect([name, await takes(made, actor, statement)]).toEqual([name, may])
      const texts = await readOnly(made.database, actor, (db) =>
        db.selectFrom('answer_version').select('assignment_id').where('version', '=', 1).execute(),
      )
      const wanted = mayWrite(actor, led) ? [open, done] : mayFollowAnswers(actor, conference) ? [done] : []
      expect(texts.map((row) => row.assignment_id).sort()).toEqual(wanted.sort())
    }),
    { numRuns: 60 },
  )
}, 120_000)
