import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { type Tx, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#platform/testing.ts'
import { isOwnAccount, mayAdministerSome, mayChangeAccount, mayEndGrant, mayGrant } from './account-policy.ts'
import { enterAccount, enterBodies, smallTree } from './testing.ts'
import { uncheckedAccount, uncheckedGrant } from './unchecked-account.ts'

type Staff = Extract<Actor, { kind: 'account' }>

let database: Awaited<ReturnType<typeof testDatabase>>
let bodies: { id: string; lineage: string[] }[]
const made = new Map<string, Staff>()
const undone = new Error('undone')

beforeAll(async () => {
  database = await testDatabase()
  await enterBodies(database, smallTree)
  bodies = await transact(database, database.system, (tx) =>
    tx
      .selectFrom('organisation')
      .select(['id', 'lineage'])
      .orderBy('parent_id', sql`nulls first`)
      .orderBy('id')
      .execute(),
  )
})
afterAll(() => database.close())

/** An account with these roles, made once. */
async function holder(grants: { role: Role; at: number }[]): Promise<Staff> {
  const rows = [...new Map(grants.map(({ role, at }) => [`${role}${at % bodies.length}`, { role, at }])).values()]
  const key = rows
    .map(({ role, at }) => `${role}-${at % bodies.length}`)
    .sort()
    .join(' ')
  const known =
    made.get(key) ??
    (await enterAccount(
      database,
      `x ${key}`,
      rows.map(({ role, at }) => ({ role, organisationId: bodies[at % bodies.length]!.id })),
    ))
  made.set(key, known)
  return known
}

/** What the fences let through: rows changed, or the answer of a function. Nothing of it stays. */
async function lets(actor: Actor, work: (tx: Tx) => Promise<boolean>): Promise<boolean> {
  let answer = false
  try {
    await transact(database, actor, async (tx) => {
      answer = await work(tx)
      throw undone
    })
  } catch (error) {
    if (error === undone) return answer
    if ((error as { code?: string }).code === '42501') return false
    throw error
  }
  return answer
}

const roleAt = fc.record({
  role: fc.oneof({ weight: 2, arbitrary: fc.constant<Role>('sys_admin') }, fc.constantFrom(...roles)),
  // The root often, so that wide and narrow administrators meet.
  at: fc.oneof(fc.constant(0), fc.nat({ max: 25 })),
})

test('the fences on accounts and roles allow exactly what the policy allows, for random actors and accounts', async () => {
  const seen = { allowed: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(roleAt, { minLength: 1, maxLength: 2 }),
      fc.array(roleAt, { maxLength: 2 }),
      fc.nat({ max: 25 }),
      fc.boolean(),
      async (mine, theirs, over, own) => {
        const actor = await holder(mine)
        const target = own ? actor : await holder(theirs)
        const body = bodies[over % bodies.length]!
        const account = await transact(database, database.system, (tx) => uncheckedAccount(tx, target.accountId))
        const base = { jurisdiction_id: database.jurisdictionId }

        const grants = await lets(actor, async (tx) => {
          const row = { ...base, id: newId(), account_id: target.accountId, role: 'hub_operator' }
          await tx
            .insertInto('role_grant')
            .values({ ...row, organisation_id: body.id, conference_id: newId() })
            .execute()
          return true
        })
        expect(grants).toBe(mayGrant(actor, account!, body))

        const closes = await lets(actor, async (tx) => {
          const done = await tx
            .updateTable('account')
            .set({ disabled_at: new Date('2026-11-20T03:00:00Z') })
            .where('id', '=', target.accountId)
            .executeTakeFirst()
          return done.numUpdatedRows > 0n
        })
        expect(closes).toBe(mayChangeAccount(actor, account!))

        const row = await transact(database, database.system, async (tx) => {
          const first = await tx
            .selectFrom('role_grant')
            .select('id')
            .where('account_id', '=', target.accountId)
            .executeTakeFirst()
          return first && uncheckedGrant(tx, first.id)
        })
        if (row) {
          const ends = await lets(actor, async (tx) => {
            const done = await tx
              .updateTable('role_grant')
              .set({ ended_at: new Date('2026-11-20T03:00:00Z') })
              .where('id', '=', row.id)
              .executeTakeFirst()
            return done.numUpdatedRows > 0n
          })
          expect(ends).toBe(mayEndGrant(actor, row))
        }

        const opens = await lets(actor, async (tx) => {
          await tx
            .insertInto('account')
            .values({ ...base, id: newId(), login: newId(), display_name: 'X' })
            .execute()
          return true
        })
        expect(opens).toBe(mayAdministerSome(actor))
        seen[grants ? 'allowed' : 'refused'] += 1
        expect(grants && isOwnAccount(actor, target.accountId)).toBe(false)
      },
    ),
    { numRuns: 80 },
  )
  expect(seen.allowed).toBeGreaterThan(3)
  expect(seen.refused).toBeGreaterThan(3)
})

test('the role, place and holder of a grant can never be changed, and no grant is ever deleted', async () => {
  const admin = await holder([{ role: 'sys_admin', at: 0 }])
  const other = await holder([{ role: 'office', at: 3 }])
  const change = (tx: Tx) =>
    tx.updateTable('role_grant').set({ role: 'chair' }).where('account_id', '=', other.accountId).execute()
  expect(await lets(admin, async (tx) => (await change(tx)).length > 0)).toBe(false)
  expect(
    await lets(admin, async (tx) => {
      const gone = await tx.deleteFrom('role_grant').where('account_id', '=', other.accountId).executeTakeFirst()
      return gone.numDeletedRows > 0n
    }),
  ).toBe(false)
})

test('no administrator reads a credential, a session or a try that is not theirs to see', async () => {
  const narrow = await holder([{ role: 'sys_admin', at: 7 }])
  const wide = await holder([{ role: 'chair', at: 0 }])
  await transact(database, database.system, async (tx) => {
    const base = { jurisdiction_id: database.jurisdictionId, account_id: wide.accountId }
    await tx
      .insertInto('account_credential')
      .values({ ...base, password_hash: 'x' })
      .execute()
    const at = new Date('2026-11-20T03:00:00Z')
    await tx
      .insertInto('account_session')
      .values({ ...base, token_hash: Buffer.from('a'), id: newId(), created_at: at, last_seen_at: at, expires_at: at, idle_minutes: 15 }) // biome-ignore format: one row
      .execute()
  })
  const count = (actor: Actor, table: 'account_credential' | 'account_session') =>
    transact(database, actor, async (tx) => (await tx.selectFrom(table).select('account_id').execute()).length)
  const admin = await holder([{ role: 'sys_admin', at: 0 }])
  expect([await count(narrow, 'account_credential'), await count(narrow, 'account_session')]).toEqual([0, 0])
  expect([await count(admin, 'account_credential'), await count(admin, 'account_session')]).toEqual([0, 1])
  expect([await count(wide, 'account_credential'), await count(wide, 'account_session')]).toEqual([1, 1])
})
