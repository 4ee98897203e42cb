import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StartProblem } from '../start-problem.ts'
import { ownerQuery } from '../testing.ts'
import { type EmbeddedServer, startEmbeddedPostgres } from './embedded.ts'

const isRoot = process.getuid?.() === 0
let folder: string
let servers: EmbeddedServer[]
let children: ChildProcess[]
const said: string[] = []
async function start(where = folder): Promise<EmbeddedServer> {
  const server = await startEmbeddedPostgres(where, (line) => said.push(line))
  servers.push(server)
  return server
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doithoai-embedded-'))
  chmodSync(folder, 0o755)
  ;[servers, children] = [[], []]
  said.length = 0
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const server of servers) {
    await server.stop()
    rmSync(server.folder, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
})

test('a first start makes the database, keeps its password private and listens on loopback only', async () => {
  const server = await start()
  expect(server).toMatchObject({ folder, adopted: false })
  const [row] = await ownerQuery(
    server.url,
    `select current_database() as name, current_setting('listen_addresses') as listens,
       current_setting('data_checksums') as checksums, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
  )
  expect(row).toEqual({ name: 'doithoai', listens: '127.0.0.1', checksums: 'on', encoding: 'UTF8' })
  expect(statSync(join(folder, 'postgres.secret')).mode & 0o777).toBe(0o600)
  await expect(ownerQuery(server.url.replace(/:[^:@]+@/, ':guessed@'), 'select 1')).rejects.toThrow('password')
})

test('what was written is there after a stop and a start', async () => {
  const first = await start()
  await ownerQuery(first.url, 'create table kept as select 7 as n')
  await first.stop()
  expect(await ownerQuery((await start()).url, 'select n from kept')).toEqual([{ n: 7 }])
})

test('a killed program leaves its server running; the next start adopts it', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'starting-child.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const url = await new Promise<string>((resolve) => child.stdout!.once('data', (line) => resolve(String(line).trim())))
  await ownerQuery(url, 'create table kept as select 7 as n')
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  const adopted = await start()
  expect(adopted).toMatchObject({ url, adopted: true })
  expect(await ownerQuery(adopted.url, 'select n from kept')).toEqual([{ n: 7 }])
  await adopted.stop()
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
})

test('a server that was killed together with the machine recovers what was committed', async () => {
  const first = await start()
  await ownerQuery(first.url, 'create table kept as select 7 as n')
  process.kill(pidOf(folder), 'SIGKILL')
  await gone(pidOf(folder))
  const second = await start()
  expect(second.adopted).toBe(false)
  expect(await ownerQuery(second.url, 'select n from kept')).toEqual([{ n: 7 }])
})

test('leftovers of an initdb that was cut off are swept away', async () => {
  mkdirSync(join(folder, 'postgres.new', 'base'), { recursive: true })
  writeFileSync(join(folder, 'postgres.new', 'PG_VERSION'), '18\n')
  mkdirSync(join(folder, 'postgres'))
  await start()
  expect(existsSync(join(folder, 'postgres.new'))).toBe(false)
})

test('data of another version of PostgreSQL are left alone', async () => {
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '16\n')
  writeFileSync(join(folder, 'postgres.secret'), 'x')
  await expect(start()).rejects.toThrow(/thuộc PostgreSQL 16, phần mềm này kèm PostgreSQL 18\./)
  expect(readFileSync(join(folder, 'postgres', 'PG_VERSION'), 'utf8')).toBe('16\n')
})

test('a lost password is said, and no new one is made over old data', async () => {
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n')
  await expect(start()).rejects.toThrow(/^Mất tệp .*postgres\.secret giữ mật khẩu của cơ sở dữ liệu\./)
  expect(existsSync(join(folder, 'postgres.secret'))).toBe(false)
})

test('a folder that cannot be written is named in one sentence', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const error = await start(join(file, 'data')).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(StartProblem)
  expect((error as Error).message).toBe(
    `Không ghi được vào thư mục ${join(file, 'data')}. Cấp quyền ghi, hoặc đặt DATA_DIR trỏ tới thư mục khác.`,
  )
})

test.skipIf(isRoot)(
  'a folder without the right to write is named in the same sentence (root may write anywhere)',
  async () => {
    chmodSync(folder, 0o555)
    await expect(start()).rejects.toThrow(`Không ghi được vào thư mục ${folder}.`)
    chmodSync(folder, 0o755)
  },
)

describe.skipIf(!isRoot)('as root', () => {
  test('the server runs as another user', async () => {
    await start()
    expect(statSync(`/proc/${pidOf(folder)}`).uid).not.toBe(0)
  })

  test('below a folder that only root may enter, the data go to one that the database reaches, and it is said', async () => {
    chmodSync(folder, 0o700)
    const server = await start(join(folder, 'data'))
    expect(server.folder).toMatch(/^\/var\/lib\/doithoai\/[0-9a-f]{12}$/)
    expect(said).toEqual([
      `Thư mục ${join(folder, 'data')} nằm trong thư mục riêng của root nên PostgreSQL không vào được; dữ liệu để ở ${server.folder}.`,
    ])
    expect(await ownerQuery(server.url, 'select 1 as n')).toEqual([{ n: 1 }])
  })
})

function pidOf(place: string): number {
  return Number(readFileSync(join(place, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      if (/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
