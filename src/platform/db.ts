import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '../../db/types.ts'
import type { Actor } from './actor.ts'

/** A transaction that may write. Steps take this. */
export type Tx = Transaction<DB>

/** What queries take: it can read only. A Tx is one too. */
export type Db = Pick<Tx, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'selectNoFrom'>

/** The connection pool of the server, in the role that the fences hold. */
export type Database = { kysely: Kysely<DB>; pool: pg.Pool; url: string; close: () => Promise<void> }

// A date is a day in Viet Nam, not a moment: it must never pass through a Date and shift by a time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(1182 as never, (text) => (text === '{}' ? [] : text.slice(1, -1).split(',')))
// Sums in đồng stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export function connect(url: string, size = 12): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    options:
      '-c role=doithoai_app -c timezone=Asia/Ho_Chi_Minh -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
  })
  // A connection that the server closed, idle or between two queries: the next query says so or opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { kysely, pool, url, close: () => kysely.destroy() }
}

/** Runs `work` in one transaction on behalf of `actor`: the fences see who asks until it ends. */
export function transact<T>(database: Database, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(async (tx) => {
    await identify(tx, actor)
    return work(tx)
  })
}

/** As transact, but PostgreSQL itself refuses to write. */
export function readOnly<T>(database: Database, actor: Actor, work: (db: Db) => Promise<T>): Promise<T> {
  return database.kysely
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await identify(tx, actor)
      return work(tx)
    })
}

async function identify(tx: Tx, actor: Actor): Promise<void> {
  const account = actor.kind === 'account' ? actor.accountId : ''
  const system = actor.kind === 'system' ? 'on' : 'off'
  const bearer = actor.kind === 'bearer' ? actor.subjectId : ''
  await sql`select set_config('app.jurisdiction', ${actor.jurisdictionId}, true), set_config('app.account', ${account}, true),
    set_config('app.system', ${system}, true), set_config('app.bearer', ${bearer}, true)`.execute(tx)
}

/** Whether an error is a violated key, so that a step can answer in words. `constraint` narrows it. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  const found = error as { code?: string; constraint?: string }
  return found?.code === '23505' && (constraint === undefined || found.constraint === constraint)
}
