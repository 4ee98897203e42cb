/** As policy.test.ts, for what stands beside the text: contributions, files, comments, the library, the steps of approval. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasRole } from '#platform/actor.ts'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { maySetApproval } from './approval/approval-rule.ts'
import { submitContribution } from './coordination/submit-contribution.ts'
import { actorWith, lineagesOf, takes, whoever } from './grants-testing.ts'
import { mayApprove, mayCheck, mayWrite } from './policy.ts'
import { answersWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
let lineages: Map<string, string[]>
/** Led by Sở Y tế with Sở Tài chính beside it, which has sent in but not let out; and one where it has. */
let [open, done] = ['', '']
const [comment, file] = [newId(), newId()]
beforeAll(async () => {
  made = await answersWorld()
  open = (await made.coordinated('Còn chờ phối hợp')).assignmentId
  done = (await made.given('Đã phối hợp')).assignmentId
  await submitContribution(made.at('elsewhere'), made.contribution(open, 'Ý kiến'))
  for (const id of [open, done]) await made.save('drafter', id, 'Có.', 0)
  const j = made.database.jurisdictionId
  await made.rows(
    `insert into answer_comment (jurisdiction_id, id, assignment_id, version, text, made_at, made_by) values ($1, $2, $3, 1, 'Góp ý', now(), $4) returning 1`,
    [j, comment, open, made.people.drafter.accountId],
  )
  await made.rows(
    `insert into file (jurisdiction_id, id, sha256, name, media_type, bytes) values ($1, $2, '', 'Ảnh 1.jpg', 'image/jpeg', '') returning 1`,
    [j, file],
  )
  lineages = (await lineagesOf(made)).lineages
}, 60_000)
afterAll(() => made.database.close())

test('whoever asks, policy and fences agree on contributions, files, comments, laws and steps of approval', async () => {
  const j = made.database.jurisdictionId
  const [health, money] = [made.body('Sở Y tế'), made.body('Sở Tài chính')]
  await fc.assert(
    fc.asyncProperty(whoever, async (asked) => {
      const actor = await actorWith(made, [...lineages.keys()], asked)
      const me = actor.accountId
      const led = { conferenceId: made.conferenceId, lineage: lineages.get(health)! }
      const beside = { conferenceId: made.conferenceId, lineage: lineages.get(money)! }
      const step = (kind: string) =>
        sql`insert into contribution_step (jurisdiction_id, assignment_id, organisation_id, version, kind, reason, made_at, made_by) values (${j}, ${open}, ${money}, 1, ${kind}, 'Vì', now(), ${me})`
      const attach = (body: string) =>
        sql`insert into answer_attachment (jurisdiction_id, id, assignment_id, organisation_id, kind, file_id, original_name, made_at, made_by) values (${j}, ${newId()}, ${open}, ${body}, 'photo', ${file}, 'a', now(), ${me})`
      const rule = (body: string | null) =>
        sql`insert into approval_rule (jurisdiction_id, body_id, version, section, made_at, made_by) values (${j}, ${body}, 1, 'required', now(), ${me})`
      const tried: [string, ReturnType<typeof sql>, boolean][] = [
        [
          'contribute',
          sql`insert into contribution_version (jurisdiction_id, assignment_id, organisation_id, version, writing, made_at, made_by) values (${j}, ${open}, ${money}, 2, ${newId()}, now(), ${me})`,
          mayWrite(actor, beside),
        ],
        ['let out', step('approved'), mayApprove(actor, beside)],
        ['return', step('returned'), mayCheck(actor, beside)],
        ['attach as lead', attach(health), mayWrite(actor, led)],
        ['attach as coordinator', attach(money), mayWrite(actor, beside)],
        [
          'settle a comment',
          sql`insert into comment_settlement (jurisdiction_id, comment_id, ordinal, settled, made_at, made_by) values (${j}, ${comment}, 1, true, now(), ${me})`,
          mayWrite(actor, led),
        ],
        [
          'name a source',
          sql`insert into answer_reuse (jurisdiction_id, assignment_id, version, source_assignment_id, source_version, made_at, made_by) values (${j}, ${open}, 1, ${done}, 1, now(), ${me})`,
          mayWrite(actor, led),
        ],
        [
          'keep a law',
          sql`insert into law (jurisdiction_id, number, version, title, issuer, issued_on, force_from, source, made_at, made_by) values (${j}, '1/2026/QH16', 1, 'Luật', 'Quốc hội', '2026-01-01', '2026-01-01', 'x', now(), ${me})`,
          hasRole(actor, ['office', 'standing_body']),
        ],
        ['set steps of the body', rule(health), maySetApproval(actor, led.lineage)],
        ['set steps of the province', rule(null), maySetApproval(actor, null)],
        [
          'carry by hand',
          sql`insert into answer_carry (jurisdiction_id, assignment_id, from_assignment_id, from_version, made_at) values (${j}, ${open}, ${done}, 1, now())`,
          false,
        ],
      ]
      for (const [name, statement, may] of tried)
        expect([name, await takes(made, actor, statement)]).toEqual([name, may])
      const said = await readOnly(made.database, actor, (db) =>
        db.selectFrom('contribution_version').select('assignment_id').execute(),
      )
      const wanted = mayWrite(actor, beside) ? [open, done] : mayWrite(actor, led) ? [done] : []
      expect(said.map((row) => row.assignment_id).sort()).toEqual(wanted.sort())
    }),
    { numRuns: 60 },
  )
}, 120_000)
