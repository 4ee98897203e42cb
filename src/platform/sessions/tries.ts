/** Tries at a login are counted before they are checked, so that many at once count as many. */
import { sql } from 'kysely'
import { type Database, type Tx, transact } from '../db.ts'
import { newId } from '../ids.ts'
import { record } from '../journal.ts'
import { refuse } from '../refusal.ts'
import { allowedTriesFromOnePlace, lockedUntil, lockMinutes } from './lock-out.ts'
import { locked, tooManyFromHere } from './refusals.ts'

export type Try = { jurisdictionId: string; login: string; address: string; now: Date }

/** Notes a try as failed until it is known better; refuses where the login or the place has tried too often. */
export function beginTry(database: Database, attempt: Try): Promise<void> {
  const { jurisdictionId, login, now } = attempt
  return transact(database, { kind: 'system', jurisdictionId }, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${jurisdictionId} ${login}`}, 0))`.execute(tx)
    const tries = await triesAt(tx, login)
    if (lockedUntil(tries, now)) refuse(locked)
    if ((await failuresFrom(tx, attempt)) >= allowedTriesFromOnePlace) refuse(tooManyFromHere)
    await insertTry(tx, attempt, false)
  })
}

/** The try was wrong: where it was the last allowed one, who keeps the account can see that it is closed for a while. */
export function failTry(database: Database, { jurisdictionId, login, now }: Try): Promise<void> {
  const system = { kind: 'system', jurisdictionId } as const
  return transact(database, system, async (tx) => {
    if (!lockedUntil(await triesAt(tx, login), now)) return
    const account = await tx.selectFrom('account').select('id').where('login', '=', login).executeTakeFirst()
    if (account) await record(tx, system, { what: 'account.locked', subjectKind: 'account', subjectId: account.id })
  })
}

const triesAt = (tx: Tx, login: string) =>
  tx
    .selectFrom('sign_in_attempt')
    .select(['at', 'good'])
    .where('login', '=', login)
    .orderBy('at', 'desc')
    .orderBy('good', 'desc')
    .limit(20)
    .execute()

/** The try was right: what failed before it counts no longer. */
export function endTry(database: Database, attempt: Try): Promise<void> {
  const system = { kind: 'system', jurisdictionId: attempt.jurisdictionId } as const
  return transact(database, system, (tx) => insertTry(tx, attempt, true))
}

async function insertTry(tx: Tx, { jurisdictionId, login, address, now }: Try, good: boolean): Promise<void> {
  await tx
    .insertInto('sign_in_attempt')
    .values({ jurisdiction_id: jurisdictionId, id: newId(), login, at: now, good, address: address.slice(0, 60) })
    .execute()
}

/** Each good try left a failed row too, from before it was checked. */
async function failuresFrom(tx: Tx, { address, now }: Try): Promise<number> {
  if (address === '') return 0
  const { failures } = await tx
    .selectFrom('sign_in_attempt')
    .select(sql<number>`count(*) filter (where not good) - count(*) filter (where good)`.as('failures'))
    .where('address', '=', address.slice(0, 60))
    .where('at', '>', new Date(now.getTime() - lockMinutes * 60_000))
    .executeTakeFirstOrThrow()
  return Number(failures)
}
