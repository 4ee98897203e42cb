/**
 * The PostgreSQL that comes with npm, run on loopback from the data folder. A killed program leaves it running; the next
 * start finds it by postmaster.pid and adopts it.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { StartProblem } from '../start-problem.ts'
import { copyOfPostgres, othersCanReach, shippedPostgres } from './binaries.ts'
import { databaseOwner, type Owner, reachableBinaries, reachableFolder } from './database-owner.ts'

export type EmbeddedServer = {
  /** Connection string of the owner of the database. */
  url: string
  folder: string
  adopted: boolean
  stop: () => Promise<void>
}

const superuser = 'doithoai'

/** Starts, or adopts, the server whose files are in `folder`/postgres. Throws StartProblem in words. */
export async function startEmbeddedPostgres(wanted: string, say: (line: string) => void): Promise<EmbeddedServer> {
  const owner = databaseOwner()
  const folder = owner && !othersCanReach(wanted) ? reachableFolder(wanted, say) : wanted
  const shipped = shippedPostgres()
  const binaries = owner && !othersCanReach(shipped) ? copyOfPostgres(shipped, reachableBinaries()) : shipped
  prepareFolder(folder, owner)

  const data = join(folder, 'postgres')
  const secret = databasePassword(folder)
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, data, secret, owner)
  refuseOtherVersion(data)

  const running = await adoptable(data, secret)
  if (running) return { url: running, folder, adopted: true, stop: () => stop(binaries, data, owner) }

  const port = await freePort()
  await launch(binaries, data, port, owner)
  const url = connectionString(secret, port)
  await waitUntilReady(url, data)
  await ensureDatabase(url)
  return { url, folder, adopted: false, stop: () => stop(binaries, data, owner) }
}

function prepareFolder(folder: string, owner: Owner): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK)
    mkdirSync(join(folder, 'postgres'), { recursive: true, mode: 0o700 })
    if (owner) chownSync(join(folder, 'postgres'), owner.uid, owner.gid)
  } catch (cause) {
    throw new StartProblem(
      `Không ghi được vào thư mục ${folder}. Cấp quyền ghi, hoặc đặt DATA_DIR trỏ tới thư mục khác.`,
      { cause },
    )
  }
}

/** The server listens on loopback only, and still asks every local user for a password. */
function databasePassword(folder: string): string {
  const file = join(folder, 'postgres.secret')
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'postgres', 'PG_VERSION'))) {
      throw new StartProblem(`Mất tệp ${file} giữ mật khẩu của cơ sở dữ liệu. Khôi phục tệp đó từ bản sao lưu.`)
    }
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}

/** initdb works beside the place and is moved there when whole, so that a start that was cut off leaves no half database. */
async function initialise(binaries: string, data: string, secret: string, owner: Owner): Promise<void> {
  const passwordFile = join(data, '..', `initdb.${process.pid}`)
  const unfinished = `${data}.new`
  writeFileSync(passwordFile, secret, { mode: 0o600 })
  if (owner) chownSync(passwordFile, owner.uid, owner.gid)
  try {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { mode: 0o700 })
    if (owner) chownSync(unfinished, owner.uid, owner.gid)
    const flags = ['--pgdata', unfinished, '--username', superuser, '--pwfile', passwordFile, '--auth', 'scram-sha-256']
    await run(
      join(binaries, 'bin', 'initdb'),
      [...flags, '--encoding', 'UTF8', '--locale', 'C.UTF-8', '--data-checksums'],
      binaries,
      owner,
    )
    rmdirSync(data)
    renameSync(unfinished, data)
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new StartProblem(
      `Không tạo được cơ sở dữ liệu trong ${data}. Xem còn chỗ trống trên đĩa không. ${lastLine(cause)}`,
      { cause },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function refuseOtherVersion(data: string): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const shipped = JSON.parse(readFileSync(join(shippedPostgres(), '..', 'package.json'), 'utf8')).version.split('.')[0]
  if (made !== shipped) {
    throw new StartProblem(
      `Dữ liệu trong ${data} thuộc PostgreSQL ${made}, phần mềm này kèm PostgreSQL ${shipped}. Sao lưu bằng bản cũ (doithoai backup) rồi khôi phục vào thư mục mới.`,
    )
  }
}

async function adoptable(data: string, secret: string): Promise<string | null> {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!isAlive(pid)) {
    rmSync(file, { force: true }) // the machine went down: PostgreSQL recovers by itself
    return null
  }
  const url = connectionString(secret, port)
  if (!(await answers(url, 10_000))) {
    throw new StartProblem(
      `Một PostgreSQL khác (tiến trình ${pid}) đang giữ ${data} mà không trả lời. Dừng tiến trình đó rồi chạy lại.`,
    )
  }
  await ensureDatabase(url)
  return url
}

async function launch(binaries: string, data: string, port: number, owner: Owner): Promise<void> {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    shared_buffers: '128MB',
    timezone: 'Asia/Ho_Chi_Minh',
    logging_collector: 'on',
    log_directory: 'log',
    log_rotation_age: '1d',
    // Statements may carry what citizens wrote; the log must not.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
  }
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, ...flags], {
    ...credentials(owner),
    cwd: data,
    env: libraryPath(binaries),
    detached: true, // Ctrl C in the terminal must stop us first, then the database
    stdio: 'ignore',
  })
  child.on('error', () => {})
  child.unref()
}

async function waitUntilReady(url: string, data: string): Promise<void> {
  if (await answers(url, 30_000)) return
  throw new StartProblem(`PostgreSQL không khởi động được sau 30 giây. Xem nhật ký trong ${join(data, 'log')}.`)
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/\/doithoai$/, '/postgres') })
  await client.connect()
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'doithoai'`)
    if (found.rowCount === 0) await client.query('create database doithoai')
  } finally {
    await client.end()
  }
}

async function stop(binaries: string, data: string, owner: Owner): Promise<void> {
  if (!existsSync(join(data, 'postmaster.pid'))) return
  await run(join(binaries, 'bin', 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-t', '20'], binaries, owner).catch(
    () => {},
  )
}

async function answers(url: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience
  for (;;) {
    const client = new pg.Client({
      connectionString: url.replace(/\/doithoai$/, '/postgres'),
      connectionTimeoutMillis: 2000,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('select 1')
      await client.end()
      return true
    } catch {
      await client.end().catch(() => {})
      if (Date.now() > until) return false
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
}

function run(command: string, args: string[], binaries: string, owner: Owner): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...credentials(owner),
      cwd: '/',
      env: libraryPath(binaries),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(errors.trim() || `${command}: ${code}`))))
  })
}

const credentials = (owner: Owner) => (owner ? { uid: owner.uid, gid: owner.gid } : {})
const libraryPath = (binaries: string) => ({
  LD_LIBRARY_PATH: join(binaries, 'lib'),
  PATH: process.env.PATH ?? '',
  TZ: 'Asia/Ho_Chi_Minh',
})
const connectionString = (secret: string, port: number) =>
  `postgres://${superuser}:${secret}@127.0.0.1:${port}/doithoai`
const lastLine = (cause: unknown) => (cause instanceof Error ? (cause.message.split('\n').at(-1) ?? '') : '')

/** After the machine went down its number may be another program's by now; one that ended and was not fetched yet is gone too. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  if (process.platform !== 'linux') return true
  try {
    return /\(postgres\) [^ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
