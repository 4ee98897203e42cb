/** Whoever might ask: accounts with any grants, and whether the database takes a row of theirs. */
import fc from 'fast-check'
import type { sql } from 'kysely'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { ownerQuery } from '#platform/testing.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import type { answersWorld } from './testing.ts'

type Made = Awaited<ReturnType<typeof answersWorld>>
type Account = Extract<Actor, { kind: 'account' }>

type Asked = { role: Role; body: number; ofConference: boolean }
const grants = fc.array(fc.record({ role: fc.constantFrom(...roles), body: fc.nat(), ofConference: fc.boolean() }), {
  maxLength: 3,
})
/** Those who may do anything here at all come up often enough: 4 is Sở Y tế, 5 Sở Tài chính. */
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
export const whoever: fc.Arbitrary<Asked[]> = fc
  .tuple(grants, fc.option(likely))
  .map(([some, one]) => (one ? [...some, one] : some))

/** Of every body, by id; and of the one that keeps the conference. */
export async function lineagesOf(made: Made): Promise<{ lineages: Map<string, string[]>; host: string[] }> {
  const bodies = await made.rows('select id, lineage from organisation')
  const [conference] = await made.rows(
    'select o.lineage from conference c join organisation o on o.id = c.organisation_id',
  )
  return {
    lineages: new Map(bodies.map((row) => [String(row.id), row.lineage as string[]])),
    host: conference!.lineage as string[],
  }
}

export async function actorWith(made: Made, bodies: readonly string[], asked: readonly Asked[]): Promise<Account> {
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
export async function takes(made: Made, actor: Actor, statement: ReturnType<typeof sql>): Promise<boolean> {
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
