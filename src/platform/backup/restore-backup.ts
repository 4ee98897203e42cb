/** Puts a backup into an empty database, in one transaction, and reads every row back before it is kept. */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { prepareJobs } from '../jobs.ts'
import { migrate, readMigrations } from '../migrate.ts'
import { StartProblem } from '../start-problem.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { linesOf, listTables, sameText, type TableShape } from './tables.ts'

export type RestoreTarget = { url: string /** As in BackupSource. */; keyFolder: string | null }

export async function restoreBackup(
  folder: string,
  target: RestoreTarget,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Manifest> {
  const manifest = readManifest(folder)
  await migrateLike(manifest, target.url)
  await prepareJobs(target.url)
  const client = new pg.Client({ connectionString: target.url })
  await client.connect()
  try {
    await client.query(sameText)
    await client.query('begin')
    await refuseUnlessEmpty(client)
    await fill(client, folder, manifest, say, signal)
    restoreKey(folder, manifest, target)
    await client.query('commit')
  } finally {
    await client.end() // an open transaction is rolled back
  }
  await migrate(target.url)
  return manifest
}

/** A backup of an older program is restored at its own version and upgraded afterwards, as its database would have been. */
async function migrateLike(manifest: Manifest, url: string): Promise<void> {
  const known = readMigrations()
  for (const { name, checksum } of manifest.migrations) {
    if (known.find((migration) => migration.name === name)?.checksum !== checksum)
      throw new StartProblem(`Bản sao lưu này do bản phần mềm mới hơn tạo ra (${name}). Cài bản đó rồi khôi phục.`)
  }
  const last = manifest.migrations.at(-1)?.name ?? ''
  await migrate(
    url,
    known.filter((migration) => migration.name <= last),
  ).catch((cause: unknown) => {
    if (cause instanceof StartProblem && cause.message.includes('mới hơn'))
      throw new StartProblem(
        'Cơ sở dữ liệu nhận đã ở bản mới hơn bản sao lưu. Khôi phục vào một thư mục dữ liệu mới (DATA_DIR), phần mềm sẽ tự nâng cấp sau đó.',
        { cause },
      )
    throw cause
  })
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select exists (select from jurisdiction) as used')
  if (rows[0].used)
    throw new StartProblem(
      'Cơ sở dữ liệu nhận đã có dữ liệu. Khôi phục vào một thư mục dữ liệu mới (DATA_DIR) hoặc một cơ sở dữ liệu trống.',
    )
}

async function fill(
  client: pg.Client,
  folder: string,
  manifest: Manifest,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const shapes = await listTables(client)
  const names = manifest.tables.map((table) => table.name)
  const foreignKeys = await dropForeignKeys(client, names)
  await client.query(`truncate ${names.join(', ')}`)
  for (const [place, kept] of manifest.tables.entries()) {
    const shape = shapes.find((table) => table.name === kept.name)
    if (!shape || kept.columns.join() !== shape.columns.join())
      throw new StartProblem(`Bảng ${kept.name} của bản sao lưu khác bảng của phần mềm này. Cài đúng bản đã sao lưu.`)
    await fillTable(client, folder, kept, shape, signal)
    await readBack(client, kept, shape)
    say(`[${place + 1}/${names.length}] ${kept.name}: ${kept.rows.toLocaleString('vi-VN')} dòng, đã đối chiếu`)
  }
  for (const statement of foreignKeys) await client.query(statement)
  // Nobody is working on them any more.
  await client.query(`update graphile_worker._private_jobs set locked_at = null, locked_by = null;
    update graphile_worker._private_job_queues set locked_at = null, locked_by = null`)
}

/** A row may name one that comes later, or itself; the keys are made again, and so checked, when all are there. */
async function dropForeignKeys(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', place, k.conname) as drop,
       format('alter table %s add constraint %I %s', place, k.conname, pg_get_constraintdef(k.oid)) as make
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     cross join lateral (select format('%I.%I', n.nspname, c.relname) as place) p
     where k.contype = 'f' and k.conparentid = 0 and n.nspname || '.' || c.relname = any($1)`,
    [tables],
  )
  for (const row of rows) await client.query(row.drop)
  return rows.map((row) => row.make)
}

async function fillTable(
  client: pg.Client,
  folder: string,
  kept: Manifest['tables'][number],
  shape: TableShape,
  signal: AbortSignal,
): Promise<void> {
  const columns = shape.columns.map((column) => `"${column}"`).join(', ')
  const insert = `insert into ${shape.name} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${shape.name}, $1::json)`
  // The steps' own triggers ran when the rows were first written; a second time they would tell of old news.
  await client.query(`alter table ${shape.name} disable trigger user`)
  let [waiting, size]: [string[], number] = [[], 0]
  const send = async () => {
    signal.throwIfAborted()
    if (waiting.length > 0) await client.query(insert, [`[${waiting.join(',')}]`])
    ;[waiting, size] = [[], 0]
  }
  for await (const line of linesIn(join(folder, kept.file))) {
    waiting.push(line)
    size += line.length
    if (waiting.length === 1000 || size > 4_000_000) await send()
  }
  await send()
  await client.query(`alter table ${shape.name} enable trigger user`)
  for (const column of shape.numbered)
    await client.query(
      `select setval(pg_get_serial_sequence('${shape.name}', '${column}'), max("${column}")) from ${shape.name} having max("${column}") is not null`,
    )
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const source = createReadStream(path)
  const text = source.pipe(createGunzip())
  source.on('error', (error) => text.destroy(error))
  try {
    yield* createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (cause) {
    throw new StartProblem(`Tệp ${path} của bản sao lưu bị hỏng hoặc thiếu. Dùng một bản sao lưu khác.`, { cause })
  }
}

/** What the database now holds, against what the backup's maker saw. */
async function readBack(client: pg.Client, kept: Manifest['tables'][number], shape: TableShape): Promise<void> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const lines of linesOf(client, shape)) {
    hash.update(`${lines.join('\n')}\n`)
    rows += lines.length
  }
  if (rows !== kept.rows || hash.digest('hex') !== kept.sha256)
    throw new StartProblem(
      `Bảng ${kept.name}: dữ liệu khôi phục không khớp bản sao lưu (${rows} trên ${kept.rows} dòng). Tệp đã bị sửa hoặc hỏng; không khôi phục gì.`,
    )
}

function restoreKey(folder: string, manifest: Manifest, target: RestoreTarget): void {
  if (!manifest.key || !target.keyFolder) return
  const bytes = readFileSync(join(folder, manifest.key.file))
  if (createHash('sha256').update(bytes).digest('hex') !== manifest.key.sha256)
    throw new StartProblem(`Tệp ${manifest.key.file} của bản sao lưu bị hỏng. Dùng một bản sao lưu khác.`)
  const place = join(target.keyFolder, 'secret.key')
  if (existsSync(place)) renameSync(place, `${place}.cu`)
  mkdirSync(target.keyFolder, { recursive: true })
  writeFileSync(place, bytes, { mode: 0o600 })
}
