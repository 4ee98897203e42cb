/** The rules of policy.ts and the fences of the database say the same, for whoever asks. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { readOnly, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { ownerQuery } from '#platform/testing.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { complainsOfMe, mayArrangeShortlist, mayDecideOn, mayReadShortlist, maySort } from './policy.ts'
import { triageWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof triageWorld>>
let lineages: Map<string, string[]>
let host: string[]
let petitionId: string
beforeAll(async () => {
  made = await triageWorld()
  petitionId = await made.ask('Đường vào bản bị sạt', { sender: { fullName: 'Lò Thị Phương' } })
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
/** Those who may sort at all come up often enough. */
const sorting = fc.record({
  role: fc.constantFrom<Role>('office', 'standing_body', 'moderator'),
  body: fc.nat(1),
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

test('whoever asks, policy and fences agree on decisions, masks, groups, classes and on who learns who asked', async () => {
  const { jurisdictionId } = made.database
  await fc.assert(
    fc.asyncProperty(grants, fc.option(sorting), fc.nat(), async (some, sorter, subjectAt) => {
      const subject = [...lineages.keys()][subjectAt % lineages.size]!
      await ownerQuery(made.database.url, 'delete from petition_subject where petition_id = $1', [petitionId])
      await ownerQuery(
        made.database.url,
        'insert into petition_subject (jurisdiction_id, petition_id, organisation_id) values ($1, $2, $3)',
        [jurisdictionId, petitionId, subject],
      )
      const actor = await actorWith(sorter ? [...some, sorter] : some)
      const conference = { id: made.conferenceId, lineage: host }
      const own = actor.grants.map((grant) => lineages.get(grant.organisationId)!)
      const decides = mayDecideOn(actor, conference, [subject], own)
      const key = sql`${jurisdictionId}, ${petitionId}`
      const tried = {
        decision: sql`insert into moderation_decision (jurisdiction_id, petition_id, version, decision, made_by) values (${key}, 9, 'accepted', ${actor.accountId})`,
        masks: sql`insert into petition_public (jurisdiction_id, petition_id, version, conference_id, title, text, shown, made_by)
          values (${key}, 9, ${made.conferenceId}, 'Tên', 'Lời', true, ${actor.accountId})`,
        move: sql`insert into petition_group_move (jurisdiction_id, petition_id, version, change_id, why, made_by) values (${key}, 9, ${newId()}, 'split', ${actor.accountId})`,
        class: sql`insert into petition_classification (jurisdiction_id, petition_id, version, topic_code, model_version, followed, made_by)
          values (${key}, 9, 'dat-dai', '', false, ${actor.accountId})`,
        recurrence: sql`insert into petition_recurrence (jurisdiction_id, petition_id, earlier_id, version, confirmed, made_by)
          values (${key}, '00000000-0000-7000-8000-000000000000', 9, true, ${actor.accountId})`,
      }
      for (const [name, statement] of Object.entries(tried)) {
        const taken = await takes(actor, statement).catch(
          (error: { code?: string }) => error.code === '23503' || Promise.reject(error),
        )
        expect([name, taken]).toEqual([name, decides])
      }
      const group = sql`insert into petition_group (jurisdiction_id, id, conference_id, title, made_by) values (${jurisdictionId}, ${newId()}, ${made.conferenceId}, 'Nhóm', ${actor.accountId})`
      expect(await takes(actor, group)).toBe(maySort(actor, conference))
      const engine = sql`insert into triage_model (jurisdiction_id, version, engine, state, cases) values (${jurisdictionId}, 99, '', '{}', 0)`
      expect(await takes(actor, engine)).toBe(false)
      if (complainsOfMe(conference, [subject], own)) {
        const senders = await readOnly(made.database, actor, (db) =>
          db.selectFrom('petition_sender').select('full_name').execute(),
        )
        expect(senders).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('whoever asks, policy and fences agree on who arranges the list for the hall and who reads it', async () => {
  const { jurisdictionId } = made.database
  const listed =
    'insert into shortlist_entry (jurisdiction_id, conference_id, petition_id, version, part, position, change_id, made_by)'
  await made.rows(`${listed} values ($1, $2, $3, 1, 'main', 1, $4, $4) returning 1`, [
    jurisdictionId,
    made.conferenceId,
    petitionId,
    newId(),
  ])
  await fc.assert(
    fc.asyncProperty(grants, fc.option(sorting), fc.nat(), async (some, sorter, subjectAt) => {
      const subject = [...lineages.keys()][subjectAt % lineages.size]!
      await ownerQuery(made.database.url, 'delete from petition_subject where petition_id = $1', [petitionId])
      await ownerQuery(
        made.database.url,
        'insert into petition_subject (jurisdiction_id, petition_id, organisation_id) values ($1, $2, $3)',
        [jurisdictionId, petitionId, subject],
      )
      const actor = await actorWith(sorter ? [...some, sorter] : some)
      const conference = { id: made.conferenceId, lineage: host }
      const own = actor.grants.map((grant) => lineages.get(grant.organisationId)!)
      const isTheirs = complainsOfMe(conference, [subject], own)
      const entry = sql`insert into shortlist_entry (jurisdiction_id, conference_id, petition_id, version, part, position, change_id, made_by)
        values (${jurisdictionId}, ${made.conferenceId}, ${petitionId}, 2, 'main', 1, ${newId()}, ${actor.accountId})`
      expect(await takes(actor, entry)).toBe(mayArrangeShortlist(actor, conference) && !isTheirs)
      const size = sql`insert into shortlist_size (jurisdiction_id, conference_id, version, main_count, alternate_count, made_by)
        values (${jurisdictionId}, ${made.conferenceId}, 9, 9, 3, ${actor.accountId})`
      expect(await takes(actor, size)).toBe(mayArrangeShortlist(actor, conference))
      const read = await readOnly(made.database, actor, (db) =>
        db.selectFrom('shortlist_entry_now').select('petition_id').execute(),
      )
      expect(read).toHaveLength(mayReadShortlist(actor, conference) && !isTheirs ? 1 : 0)
    }),
    { numRuns: 40 },
  )
}, 120_000)
