/** The rules of policy.ts and the fences of the database say the same, for whoever asks. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { readOnly, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { ownerQuery } from '#platform/testing.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { mayEnterFor, mayKnowSender, mayPassOn, mayReadPetition, mayRunCollection } from './policy.ts'
import { petitionWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
let bodies: { id: string; lineage: string[] }[]
/** Straight from the sender, and through two units. */
let petitions: { id: string; unitId: string | null }[]
let conference: { id: string; lineage: string[] }
beforeAll(async () => {
  made = await petitionWorld()
  bodies = (await made.rows('select id, lineage from organisation order by id')) as typeof bodies
  const [row] = await made.rows('select o.lineage from conference c join organisation o on o.id = c.organisation_id')
  conference = { id: made.conferenceId, lineage: row!.lineage as string[] }
  petitions = []
  for (const unitId of [null, made.bodies.get('Xã Tân An')!, made.bodies.get('Xã Tân Ân')!]) {
    const { petitionId } = await made.send('Ý kiến', { collectedBy: unitId, sender: { fullName: 'Vàng A Sử' } })
    petitions.push({ id: petitionId, unitId })
  }
}, 60_000)
afterAll(() => made.database.close())

const unitOf = (unitId: string | null) => (unitId ? { lineage: bodies.find(({ id }) => id === unitId)!.lineage } : null)

const own = fc.constantFrom<Role>('collector', 'office', 'standing_body', 'moderator', 'secretary', 'chair')
const asked = fc.array(
  fc.record({ role: fc.oneof(own, fc.constantFrom(...roles)), body: fc.nat(), ofConference: fc.boolean() }),
  { maxLength: 3 },
)

async function actorWith(grants: { role: Role; body: number; ofConference: boolean }[]) {
  const actor = await enterAccount(made.database, newId(), [])
  const given = grants.map(({ role, body, ofConference }) => ({
    role,
    organisationId: bodies[body % bodies.length]!.id,
    conferenceId: ofConference ? made.conferenceId : null,
  }))
  const different = [...new Map(given.map((grant) => [JSON.stringify(grant), grant])).values()]
  for (const { role, organisationId, conferenceId } of different) {
    await ownerQuery(
      made.database.url,
      'insert into role_grant (jurisdiction_id, id, account_id, role, organisation_id, conference_id) values ($1, $2, $3, $4, $5, $6)',
      [made.database.jurisdictionId, newId(), actor.accountId, role, organisationId, conferenceId],
    )
  }
  return { ...actor, grants: different }
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

const entry = (unitId: string | null) => sql`insert into petition
  (jurisdiction_id, id, conference_id, channel, text, commune_id, collected_by, received_at, words)
  values (${made.database.jurisdictionId}, ${newId()}, ${made.conferenceId}, 'on_behalf', 'x', ${made.commune}, ${unitId}, now(), '')`

const opening = () => sql`insert into petition_call (jurisdiction_id, conference_id, version, opens_on)
  values (${made.database.jurisdictionId}, ${made.conferenceId}, 999, '2026-11-01')`

const passing = (
  petitionId: string,
  unitId: string,
  { accountId }: { accountId: string },
) => sql`insert into petition_passage
  (jurisdiction_id, petition_id, step, kind, from_id, to_id, made_by)
  values (${made.database.jurisdictionId}, ${petitionId}, 9, 'certified', ${unitId}, ${conference.lineage.at(-1)}, ${accountId})`

const asking = (unitId: string, { accountId }: { accountId: string }) => sql`insert into collection_request
  (jurisdiction_id, conference_id, organisation_id, version, due_on, made_by)
  values (${made.database.jurisdictionId}, ${made.conferenceId}, ${unitId}, 9, '2026-11-25', ${accountId})`

test('whoever asks, policy and fences agree on words, senders, entries, passages and the receiving', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (grants) => {
      const actor = await actorWith(grants)
      const { read, listed, known } = await readOnly(made.database, actor, async (db) => ({
        read: (await db.selectFrom('petition').select('id').execute()).map(({ id }) => id),
        listed: (await db.selectFrom('petition_listed').select('petition_id as id').execute()).map(({ id }) => id),
        known: (await db.selectFrom('petition_sender').select('petition_id as id').execute()).map(({ id }) => id),
      }))
      for (const { id, unitId } of petitions) {
        const unit = unitOf(unitId)
        expect(read.includes(id)).toBe(mayReadPetition(actor, conference, unit))
        expect(listed.includes(id)).toBe(mayReadPetition(actor, conference, unit))
        expect(known.includes(id)).toBe(mayKnowSender(actor, conference, unit))
        expect(await takes(actor, entry(unitId))).toBe(mayEnterFor(actor, conference, unit))
        if (!unitId) continue
        expect(await takes(actor, passing(id, unitId, actor))).toBe(mayPassOn(actor, conference, unit))
        expect(await takes(actor, asking(unitId, actor))).toBe(mayRunCollection(actor, conference))
      }
      expect(await takes(actor, opening())).toBe(mayRunCollection(actor, conference))
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('what was typed on the way is seen by the form’s own bearer, and by no official', async () => {
  const key = newId()
  await made.rows(
    "insert into petition_upload (jurisdiction_id, id, form_key, kind, media_type, bytes, digest) values ($1, $2, $3, 'photo', 'image/jpeg', '', '')",
    [made.database.jurisdictionId, newId(), key],
  )
  const seen = async (actor: Actor) =>
    (await readOnly(made.database, actor, (db) => db.selectFrom('petition_upload').select('id').execute())).length
  const { jurisdictionId } = made.database
  expect([
    await seen({ kind: 'bearer', jurisdictionId, subjectId: key }),
    await seen({ kind: 'bearer', jurisdictionId, subjectId: newId() }),
    await seen(made.citizen().actor),
    await seen(made.office),
    await seen(made.collector),
  ]).toEqual([1, 0, 0, 0, 0])
})
