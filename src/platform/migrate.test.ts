import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { type Migration, migrate, readMigrations } from './migrate.ts'
import { StartProblem } from './start-problem.ts'
import { ownerQuery } from './testing.ts'

const server = process.env.DOITHOAI_TEST_SERVER!
const made: string[] = []

/** A database without any table, on the run's server. */
async function emptyDatabase(): Promise<string> {
  const name = `m_${randomBytes(6).toString('hex')}`
  await ownerQuery(server.replace(/\/doithoai$/, '/postgres'), `create database ${name}`)
  made.push(name)
  return server.replace(/\/doithoai$/, `/${name}`)
}

afterEach(async () => {
  for (const name of made.splice(0)) {
    await ownerQuery(server.replace(/\/doithoai$/, '/postgres'), `drop database ${name} with (force)`)
  }
})

const step = (name: string, sql: string, checksum = `sum of ${name}`): Migration => ({ name, sql, checksum })
const one = step('0001_one.sql', 'create table one (a integer)')
const two = step('0002_two.sql', 'create table two (a integer)')
const tablesOf = async (url: string) =>
  (await ownerQuery(url, `select tablename from pg_tables where schemaname = 'public' order by 1`)).map(
    (row) => row.tablename,
  )

test('a fresh database gets every migration, in order, and a second start changes nothing', async () => {
  const url = await emptyDatabase()
  const all = readMigrations().map((migration) => migration.name)
  expect(await migrate(url)).toEqual(all)
  expect(await migrate(url)).toEqual([])
  const rows = await ownerQuery(url, 'select name from schema_migration order by applied_at, name')
  expect(rows.map((row) => row.name)).toEqual(all)
})

test('only what is new is applied', async () => {
  const url = await emptyDatabase()
  await migrate(url, [one])
  expect(await migrate(url, [one, two])).toEqual(['0002_two.sql'])
})

test('a file that was edited after it was applied is refused by its name', async () => {
  const url = await emptyDatabase()
  await migrate(url, [one])
  const edited = { ...one, checksum: 'another' }
  await expect(migrate(url, [edited, two])).rejects.toThrow(
    new StartProblem('Tệp db/migrations/0001_one.sql đã bị sửa sau khi áp dụng. Lấy lại đúng tệp của bản phát hành.'),
  )
  expect(await tablesOf(url)).toEqual(['one', 'schema_migration'])
})

test('a database that a newer program upgraded is refused', async () => {
  const url = await emptyDatabase()
  await migrate(url, [one, two])
  await expect(migrate(url, [one])).rejects.toThrow(
    'Cơ sở dữ liệu đã được nâng cấp bởi bản phần mềm mới hơn (0002_two.sql). Cài bản mới đó rồi chạy lại.',
  )
})

test('a migration that fails half way leaves nothing of itself, and the next start goes on from there', async () => {
  const url = await emptyDatabase()
  const broken = step('0002_two.sql', 'create table two (a integer); insert into two select 1/0')
  const failure = await migrate(url, [one, broken]).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(StartProblem)
  expect((failure as Error).message).toBe(
    'Nâng cấp cơ sở dữ liệu dừng ở 0002_two.sql; dữ liệu cũ còn nguyên. Lý do: division by zero',
  )
  expect(await tablesOf(url)).toEqual(['one', 'schema_migration'])
  expect(await migrate(url, [one, two])).toEqual(['0002_two.sql'])
})

test('two servers that start together take turns: each migration is applied once', async () => {
  const url = await emptyDatabase()
  const slow = step('0001_one.sql', 'create table one (a integer); select pg_sleep(0.2)')
  const runs = await Promise.all([migrate(url, [slow, two]), migrate(url, [slow, two])])
  expect(runs.flat().sort()).toEqual(['0001_one.sql', '0002_two.sql'])
})

test('a database that cannot be reached is named in words', async () => {
  await expect(migrate('postgres://nobody:x@127.0.0.1:1/none')).rejects.toThrow(
    'Không nối được tới cơ sở dữ liệu. Xem lại DATABASE_URL và máy chủ PostgreSQL.',
  )
})

test('a server older than 15 is refused before anything is written', async () => {
  const url = await emptyDatabase()
  const asked = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...words: unknown[]) {
    if (String(words[0]).includes('server_version_num')) return Promise.resolve({ rows: [{ version: '140012' }] })
    return Reflect.apply(asked, this, words)
  } as typeof asked
  try {
    await expect(migrate(url, [one])).rejects.toThrow('Máy chủ PostgreSQL này cũ hơn 15.')
  } finally {
    pg.Client.prototype.query = asked
  }
  expect(await tablesOf(url)).toEqual([])
})
