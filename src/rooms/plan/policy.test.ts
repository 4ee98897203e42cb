/** The rules of policy.ts and the fences of the database say the same, for whoever asks. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { readOnly, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { ownerQuery } from '#platform/testing.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { mayActForBody, mayReadPlan, mayWorkOnPlan } from './policy.ts'
import { conferenceWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof conferenceWorld>>
let lineages: Map<string, string[]>
let planLineage: string[]
let assignees: { id: string; organisationId: string | null }[]
beforeAll(async () => {
  made = await conferenceWorld()
  const bodies = await made.rows('select id, lineage from organisation')
  lineages = new Map(bodies.map((row) => [String(row.id), row.lineage as string[]]))
  const [plan] = await made.rows('select o.lineage from plan p join organisation o on o.id = p.organisation_id')
  planLineage = plan!.lineage as string[]
  const rows = await made.rows("select id, organisation_id from task_assignee where part = 'lead'")
  assignees = rows.map((row) => ({ id: String(row.id), organisationId: row.organisation_id as string | null }))
}, 60_000)
afterAll(() => made.database.close())

type Asked = { role: Role; body: number; ofConference: boolean }
const grants = fc.array(fc.record({ role: fc.constantFrom(...roles), body: fc.nat(), ofConference: fc.boolean() }), {
  maxLength: 3,
})

async function actorWith(asked: readonly Asked[]): Promise<Extract<Actor, { kind: 'account' }>> {
  const bodies = [...lineages.keys()]
  const actor = await enterAccount(made.database, newId(), [])
  const given = [
    ...new Map(
      asked.map(({ role, body, ofConference }) => {
        const grant = {
          role,
          organisationId: bodies[body % bodies.length]!,
          conferenceId: ofConference ? made.conferenceId : null,
        }
        return [JSON.stringify(grant), grant]
      }),
    ).values(),
  ]
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

test('whoever asks, policy and fences agree on plan, conference, tasks, acknowledgements and facts', async () => {
  await fc.assert(
    fc.asyncProperty(grants, async (asked) => {
      const actor = await actorWith(asked)
      const plan = { lineage: planLineage }
      const conference = { lineage: planLineage, conferenceId: made.conferenceId }
      const mine = assignees.filter(
        ({ organisationId }) => organisationId && mayActForBody(actor, { lineage: lineages.get(organisationId)! }),
      )
      const seen = await readOnly(made.database, actor, async (db) => ({
        plans: (await db.selectFrom('plan').select('id').execute()).length,
        conferences: (await db.selectFrom('conference').select('id').execute()).length,
        tasks: (await db.selectFrom('task').select('id').execute()).length,
        reports: (await db.selectFrom('task_reminder').select('id').execute()).length,
      }))
      const all = await ownerQuery(made.database.url, 'select count(*)::int as n from task where conference_id = $1', [
        made.conferenceId,
      ])
      const anyTask = await ownerQuery(
        made.database.url,
        'select count(distinct task_id)::int as n from task_assignee where organisation_id = any($1)',
        [[...lineages].filter(([, lineage]) => mayActForBody(actor, { lineage })).map(([id]) => id)],
      )
      const readsPlan = mayReadPlan(actor, plan)
      const readsConference = mayReadPlan(actor, conference)
      const isTasked = Number(anyTask[0]!.n) > 0
      expect(seen.plans).toBe(readsPlan || isTasked ? 1 : 0)
      expect(seen.conferences).toBe(readsConference || isTasked ? 1 : 0)
      expect(seen.tasks).toBe(readsConference ? Number(all[0]!.n) : Number(anyTask[0]!.n))

      const fact = sql`insert into plan_fact (jurisdiction_id, plan_id, key, version, value, made_by)
        values (${made.database.jurisdictionId}, ${made.planId}, 'theme', 999, '"x"', ${actor.accountId})`
      expect(await takes(actor, fact)).toBe(mayWorkOnPlan(actor, plan))
      const target = assignees[asked.length % assignees.length]!
      const word = sql`insert into task_acknowledgement (jurisdiction_id, assignee_id, made_by)
        values (${made.database.jurisdictionId}, ${target.id}, ${actor.accountId})`
      const mayAcknowledge = mine.some(({ id }) => id === target.id) || mayWorkOnPlan(actor, conference)
      expect(await takes(actor, word)).toBe(mayAcknowledge)
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('a body reads its own reports and never its neighbour’s', async () => {
  const { assigneeId } = await made.line('Sở Y tế', 'trả lời')
  await ownerQuery(
    made.database.url,
    "insert into task_report (jurisdiction_id, id, assignee_id, text, finished, made_by) values ($1, $2, $3, 'Đã trả lời', false, $4)",
    [made.database.jurisdictionId, newId(), assigneeId, made.health.accountId],
  )
  const reads = async (actor: Actor) =>
    (await readOnly(made.database, actor, (db) => db.selectFrom('task_report').select('id').execute())).length
  expect([
    await reads(made.health),
    await reads(made.money),
    await reads(made.chair),
    await reads(made.stranger),
  ]).toEqual([1, 0, 1, 0])
})
