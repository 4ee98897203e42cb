/** The rules of policy.ts and the fences of the database say the same, for whoever asks. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { readOnly, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { ownerQuery } from '#platform/testing.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { mayKnowSender, mayPassOn, mayReadPetition, mayRunCollection } from './policy.ts'
import { petitionWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
let lineages: Map<string, string[]>
let conference: { id: string; lineage: string[] }
let straight: string
let collected: string
beforeAll(async () => {
  made = await petitionWorld()
  const bodies = await made.rows('select id, lineage from organisation')
  lineages = new Map(bodies.map((row) => [String(row.id), row.lineage as string[]]))
  const [row] = await made.rows(
    'select c.id, o.lineage from conference c join organisation o on o.id = c.organisation_id where c.id = $1',
    [made.conferenceId],
  )
  conference = row as typeof conference
  straight = (await made.send('Gửi thẳng', { sender: { fullName: 'Lò Thị Ánh' } })).petitionId
  collected = (await made.collect('Qua xã', { sender: { fullName: 'Lò Thị Ánh' } })).petitionId
}, 60_000)
afterAll(() => made.database.close())

const grants = fc.array(fc.record({ role: fc.constantFrom(...roles), body: fc.nat(), ofConference: fc.boolean() }), {
  maxLength: 3,
})

async function actorWith(asked: readonly { role: Role; body: number; ofConference: boolean }[]) {
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
        return [JSON.stringify(grant), grant] as const
      }),
    ).values(),
  ]
  for (const { role, organisationId, conferenceId } of given)
    await ownerQuery(
      made.database.url,
      'insert into role_grant (jurisdiction_id, id, account_id, role, organisation_id, conference_id) values ($1, $2, $3, $4, $5, $6)',
      [made.database.jurisdictionId, newId(), actor.accountId, role, organisationId, conferenceId],
    )
  return { ...actor, grants: given }
}

/** Whether the database takes a row; nothing of the try stays. */
async function takes(actor: Actor, statement: ReturnType<typeof sql>): Promise<boolean> {
  const stop = new Error('only tried')
  return transact(made.database, actor, async (tx) => {
    await statement.execute(tx)
    throw stop
  }).catch((error) => {
    if (error === stop) return true
    if (error.code === '42501') return false
    throw error
  })
}

test('whoever asks, policy and fences agree on reading, knowing the sender, passing on and asking units', async () => {
  await fc.assert(
    fc.asyncProperty(grants, async (asked) => {
      const actor = await actorWith(asked)
      const unit = { lineage: lineages.get(made.commune)! }
      const seen = await readOnly(made.database, actor, async (db) => ({
        petitions: (await db.selectFrom('petition').select('id').execute()).map(({ id }) => id).sort(),
        listed: (await db.selectFrom('petition_listed').select('petition_id as id').execute())
          .map(({ id }) => id)
          .sort(),
        senders: (await db.selectFrom('petition_sender').select('petition_id as id').execute())
          .map(({ id }) => id)
          .sort(),
      }))
      const those = (may: typeof mayReadPetition) =>
        [
          ...(may(actor, conference, null) ? [straight] : []),
          ...(may(actor, conference, unit) ? [collected] : []),
        ].sort()
      expect(seen).toEqual({
        petitions: those(mayReadPetition),
        listed: those(mayReadPetition),
        senders: those(mayKnowSender),
      })
      const { jurisdictionId } = made.database
      const pass = sql`insert into petition_passage (jurisdiction_id, petition_id, step, kind, from_id, to_id, made_by)
        values (${jurisdictionId}, ${collected}, 9, 'certified', ${made.commune}, ${conference.lineage.at(-1)}, ${actor.accountId})`
      expect(await takes(actor, pass)).toBe(mayPassOn(actor, conference, unit))
      const ask = sql`insert into collection_request (jurisdiction_id, conference_id, organisation_id, version, due_on, made_by)
        values (${jurisdictionId}, ${conference.id}, ${made.commune}, 9, '2026-11-25', ${actor.accountId})`
      expect(await takes(actor, ask)).toBe(mayRunCollection(actor, conference))
      const call = sql`insert into petition_call (jurisdiction_id, conference_id, version, opens_on, made_by)
        values (${jurisdictionId}, ${conference.id}, 99, '2026-11-25', ${actor.accountId})`
      expect(await takes(actor, call)).toBe(mayRunCollection(actor, conference))
    }),
    { numRuns: 40 },
  )
}, 60_000)
