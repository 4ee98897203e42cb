import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#platform/testing.ts'
import { mayKeepCalendar, mayKeepOrganisation, mayKeepRoots } from './policy.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let bodies: { id: string; lineage: string[] }[]
const actors = new Map<string, Actor>()

beforeAll(async () => {
  database = await testDatabase()
  await enterBodies(database, smallTree)
  bodies = await transact(database, database.system, (tx) =>
    tx.selectFrom('organisation').select(['id', 'lineage']).orderBy('id').execute(),
  )
})
afterAll(() => database.close())

/** An account with one role over one body, made once. */
async function holder(role: Role, organisationId: string): Promise<Actor> {
  const key = `${role}-${organisationId}`
  const known = actors.get(key) ?? (await enterAccount(database, key, [{ role, organisationId }]))
  actors.set(key, known)
  return known
}

/** Whether the fence lets the actor do it; nothing of it stays. */
async function allows(actor: Actor, work: Parameters<typeof transact<unknown>>[2]): Promise<boolean> {
  const undone = new Error('undone')
  try {
    await transact(database, actor, async (tx) => {
      await work(tx)
      throw undone
    })
  } catch (error) {
    if (error === undone) return true
    if ((error as { code?: string }).code === '42501') return false
    throw error
  }
  return true
}

test('the fences allow exactly what the policy allows, for every role over every body', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...roles), fc.nat(), fc.nat(), async (role, over, at) => {
      const actor = await holder(role, bodies[over % bodies.length]!.id)
      const body = bodies[at % bodies.length]!
      const row = { jurisdiction_id: database.jurisdictionId, kind: 'other', level: 'province', search_key: 'x' }
      const below = (parent_id: string | null) =>
        allows(actor, (tx) =>
          tx
            .insertInto('organisation')
            .values({ ...row, id: newId(), name: newId(), parent_id })
            .execute(),
        )
      expect(await below(body.id)).toBe(mayKeepOrganisation(actor, body))
      expect(await below(null)).toBe(mayKeepRoots(actor))
      const changed = await transact(database, actor, async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('organisation')
          .set({ address: null })
          .where('id', '=', body.id)
          .executeTakeFirst()
        return numUpdatedRows > 0n
      })
      expect(changed).toBe(mayKeepOrganisation(actor, body))
      const version = sql<number>`(select coalesce(max(version), 0) + 1 from calendar_change)`
      const calendar = await allows(actor, (tx) =>
        tx
          .insertInto('calendar_change')
          .values({ jurisdiction_id: database.jurisdictionId, version, date: '2027-02-08', kind: null, source: 'x' })
          .execute(),
      )
      expect(calendar).toBe(mayKeepCalendar(actor))
    }),
    { numRuns: 60 },
  )
})

test('nobody who is not signed in writes anything', async () => {
  const nobody: Actor = { kind: 'public', jurisdictionId: database.jurisdictionId }
  const values = { jurisdiction_id: database.jurisdictionId, id: newId(), name: 'X', kind: 'other', level: 'province' }
  expect(
    await allows(nobody, (tx) =>
      tx
        .insertInto('organisation')
        .values({ ...values, search_key: 'x' })
        .execute(),
    ),
  ).toBe(false)
})
