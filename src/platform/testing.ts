/** A real PostgreSQL for tests: one server a run, one database a test file, cloned from a migrated template. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Actor } from './actor.ts'
import { connect, type Database } from './db.ts'
import { newId } from './ids.ts'
import { migrate } from './migrate.ts'
import { startEmbeddedPostgres } from './postgres/embedded.ts'

export type TestServer = { url: string; stop: () => Promise<void> }

/** Starts a server in a folder of its own and migrates its database, which then serves as the template. */
export async function testServer(folder: string = mkdtempSync(join(tmpdir(), 'doithoai-test-'))): Promise<TestServer> {
  const server = await startEmbeddedPostgres(folder, () => {})
  await migrate(server.url)
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(server.folder, { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A fresh migrated database on the run's server (src/platform/testing-setup.ts starts it). */
export async function testDatabase(): Promise<Database & { jurisdictionId: string; system: Actor }> {
  const url = process.env.DOITHOAI_TEST_SERVER
  if (!url) throw new Error('DOITHOAI_TEST_SERVER is not set: run through vitest')
  const name = `t_${randomBytes(6).toString('hex')}`
  const owner = new pg.Client({ connectionString: url.replace(/\/doithoai$/, '/postgres') })
  await owner.connect()
  await owner.query(`create database ${name} template doithoai`)
  const database = connect(url.replace(/\/doithoai$/, `/${name}`), 8)
  const jurisdictionId = newId()
  await ownerQuery(database.url, 'insert into jurisdiction (id, name, authority, is_demo) values ($1, $2, $3, false)', [
    jurisdictionId,
    'Tỉnh Vân Lĩnh',
    'Ủy ban nhân dân tỉnh Vân Lĩnh',
  ])
  return {
    ...database,
    jurisdictionId,
    system: { kind: 'system', jurisdictionId },
    close: async () => {
      await database.close()
      await owner.query(`drop database ${name} with (force)`)
      await owner.end()
    },
  }
}

/** As the owner of the tables, past the fences: for tests that must arrange or look at what nobody may see. */
export async function ownerQuery(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
