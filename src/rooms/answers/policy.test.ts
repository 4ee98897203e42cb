/** The rules of policy.ts and the fences of the database say the same, for whoever asks. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { readOnly, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { ownerQuery } from '#platform/testing.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
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
  const bodies = await made.rows('select id, lineage from organisation')
  lineages = new Map(bodies.map((row) => [String(row.id), row.lineage as string[]]))
  const [conference] = await made.rows(
    'select o.lineage from conference c join organisation o on o.id = c.organisation_id',
  )
  host = conference!.lineage as string[]
}, 60_000)
afterAll(() => made.database.close())

type Asked = { role: Role; body: number; ofConference: boolean }
const grants = fc.array(fc.record({ role: fc.constantFrom(...roles), body: fc.nat(), ofConference: fc.boolean() }), {
  maxLength: 3,
})
/** Those who may do anything here at all come up often enough: 4 is Sở Y tế. */
const likely = fc.record({
  role: fc.constantFrom<Role>(
    'agency_drafter',
    'agency_coordinator',
    'agency_leader',
    'office',
    'standing_body',
    'chair',
  ),
  body: fc.constantFrom(0, 1, 4, 5),
  ofConference: fc.boolean(),
})

async function actorWith(asked: readonly Asked[]): Promise<Extract<Actor, { kind: 'account' }>> {
  const bodies = [...lineages.keys()]
  const actor = await enterAccount(made.database, newId(), [])
  const all = asked.map(({ role, body, ofConference }) => ({
    role,
    organisationId: bodies[body % bodies.length]!,
    conferenceId: ofConference ? made.conferenceId : null,
  }))
  const given = [...new Map(all.map((grant) => [JSON.stringify(grant), grant])).values()]
  for (const { role, organisationId, conferenceId } of given) {
    await ownerQuery(
      made.database.url,
      'insert into role_grant (jurisdiction_id, id, account_id, role, organisation_id, conference_id) values ($1, $2, $3, $4, $5, $6)',
      [made.database.jurisdictionId, newId(), actor.accountId, role, organisationId, conferenceId],
    )
  }
  return { ...actor, grants: given }
}

/** Whether the database takes a row; nothing of the try stays. */
async function takes(actor: Actor, statement: ReturnType<typeof sql>): Promise<boolean> {
  const stop = new Error('only tried')
  try {
    await transact(made.database, actor, async (tx) => {
      await statement.execute(tx)
      throw stop
    })
    return true
  } catch (error) {
    if (error === stop) return true
    if ((error as { code?: string }).code === '42501') return false
    throw error
  }
}

test('whoever asks, policy and fences agree on who writes, checks, approves, releases and reads', async () => {
  const j = made.database.jurisdictionId
  await fc.assert(
    fc.asyncProperty(grants, fc.option(likely), async (some, one) => {
      const actor = await actorWith(one ? [...some, one] : some)
      const me = actor.accountId
      const led = { conferenceId: made.conferenceId, lineage: lineages.get(made.body('Sở Y tế'))! }
      const conference = { id: made.conferenceId, lineage: host }
      const step = (kind: string) =>
        sql`insert into answer_step (jurisdiction_id, assignment_id, version, kind, reason, made_at, made_by) values (${j}, ${open}, 1, ${kind}, 'Vì', now(), ${me})`
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
      ]
      for (const [name, statement, may] of tried) expect([name, await takes(actor, statement)]).toEqual([name, may])
      const texts = await readOnly(made.database, actor, (db) =>
        db.selectFrom('answer_version').select('assignment_id').where('version', '=', 1).execute(),
      )
      const wanted = mayWrite(actor, led) ? [open, done] : mayFollowAnswers(actor, conference) ? [done] : []
      expect(texts.map((row) => row.assignment_id).sort()).toEqual(wanted.sort())
    }),
    { numRuns: 60 },
  )
}, 120_000)
