/** Who keeps keys: policy.ts and the fences of 0016_integration.sql say the same, for whoever asks. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { mayKeepKeys } from '../policy.ts'
import { petitionWorld } from '../testing.ts'
import { createIntegrator } from './create-integrator.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
let bodies: string[]
let conference: { id: string; lineage: string[] }
let [ofProvince, ofConference] = ['', '']
beforeAll(async () => {
  made = await petitionWorld()
  bodies = [...made.bodies.values()]
  const [row] = await made.rows(
    'select o.lineage from conference c join organisation o on o.id = c.organisation_id where c.id = $1',
    [made.conferenceId],
  )
  conference = { id: made.conferenceId, lineage: row!.lineage as string[] }
  const office = made.at(made.office)
  ofProvince = (await createIntegrator(office, { name: 'Mọi hội nghị', conferenceId: null })).integratorId
  ofConference = (await createIntegrator(office, { name: 'Một hội nghị', conferenceId: conference.id })).integratorId
}, 60_000)
afterAll(() => made.database.close())

const asked = fc.array(fc.record({ role: fc.constantFrom(...roles), body: fc.nat(), only: fc.boolean() }), {
  maxLength: 3,
})

async function actorWith(given: readonly { role: Role; body: number; only: boolean }[]) {
  const actor = await enterAccount(made.database, newId(), [])
  const grants = given.map(({ role, body, only }) => ({
    role,
    organisationId: bodies[body % bodies.length]!,
    conferenceId: only ? conference.id : null,
  }))
  const different = [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()]
  for (const { role, organisationId, conferenceId } of different) {
    await made.rows(
      'insert into role_grant (jurisdiction_id, id, account_id, role, organisation_id, conference_id) values ($1, $2, $3, $4, $5, $6)',
      [made.database.jurisdictionId, newId(), actor.accountId, role, organisationId, conferenceId],
    )
  }
  return { ...actor, grants: different }
}

const seenBy = (actor: Actor) =>
  readOnly(made.database, actor, (db) => db.selectFrom('integrator').select('id').execute()).then((rows) =>
    rows.map((row) => row.id).sort(),
  )

test('whoever asks, policy and fences agree on which keys he keeps', async () => {
  const root = [made.bodies.get('Tỉnh Vân Lĩnh')!]
  await fc.assert(
    fc.asyncProperty(asked, async (given) => {
      const actor = await actorWith(given)
      const kept = [
        ...(mayKeepKeys(actor, null, root) ? [ofProvince] : []),
        ...(mayKeepKeys(actor, conference, root) ? [ofConference] : []),
      ]
      expect(await seenBy(actor)).toEqual(kept.sort())
    }),
    { numRuns: 60 },
  )
  expect(await seenBy({ kind: 'public', jurisdictionId: made.database.jurisdictionId })).toEqual([])
})

test('the server’s role takes no request, delivery or letter that the system did not write', async () => {
  const j = made.database.jurisdictionId
  const { petitionId } = await made.send('Chợ xã ngập nước')
  const write = (statement: string, values: unknown[]) => made.asApp(made.office, statement, values)
  expect(
    await write(`insert into integrator_request (jurisdiction_id, integrator_id, key, digest, petition_id) values ($1, $2, 'mot-khoa-la', '', $3)`, [j, ofProvince, petitionId]), // biome-ignore format: one statement
  ).toBe('42501')
  expect(await write(`insert into mail_intake (jurisdiction_id, message_id) values ($1, 'x')`, [j])).toBe('42501')
  expect(await write(`delete from integrator`, [])).toBe('42501')
})
