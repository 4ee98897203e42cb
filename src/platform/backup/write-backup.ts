/** Everything in one moment's state, through SQL: the shipped server has no pg_dump, and a managed one may be newer than ours. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { StartProblem } from '../start-problem.ts'
import { type Manifest, manifestFile } from './manifest.ts'
import { linesOf, listTables, sameText, type TableShape } from './tables.ts'

export type BackupSource = {
  url: string
  /** Where secret.key lies; null: the key is given as SECRET_KEY and kept elsewhere. */
  keyFolder: string | null
}

/** Writes `folder`, which must not exist yet; it appears whole or not at all. */
export async function writeBackup(
  source: BackupSource,
  folder: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Manifest> {
  if (existsSync(folder)) throw new StartProblem(`${folder} đã có. Chọn một thư mục chưa có để không ghi đè bản cũ.`)
  const unfinished = `${folder}.partial`
  prepare(unfinished)
  const client = new pg.Client({ connectionString: source.url })
  try {
    await client.connect()
    const manifest = await copyAll(client, source, unfinished, say, signal)
    writeFileSync(join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    renameSync(unfinished, folder)
    return manifest
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  } finally {
    await client.end()
  }
}

function prepare(unfinished: string): void {
  try {
    rmSync(unfinished, { recursive: true, force: true }) // of a backup that was killed
    mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new StartProblem(`Không ghi được vào ${unfinished}. Chọn thư mục khác hoặc cấp quyền ghi.`, { cause })
  }
}

async function copyAll(
  client: pg.Client,
  source: BackupSource,
  folder: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Manifest> {
  await client.query(sameText)
  await client.query('begin isolation level repeatable read read only')
  const known = await client.query(`select to_regclass('public.schema_migration') is not null as made, now() as now`)
  if (!known.rows[0].made) throw new StartProblem('Cơ sở dữ liệu này chưa có gì để sao lưu.')
  const migrations = await client.query('select name, checksum from schema_migration order by name')
  const shapes = await listTables(client)
  const tables: Manifest['tables'] = []
  for (const [place, table] of shapes.entries()) {
    const kept = await copyTable(client, table, folder, signal)
    tables.push(kept)
    say(`[${place + 1}/${shapes.length}] ${table.name}: ${kept.rows.toLocaleString('vi-VN')} dòng`)
  }
  await client.query('commit')
  return {
    format: 1,
    madeAt: known.rows[0].now.toISOString(),
    migrations: migrations.rows,
    tables,
    key: source.keyFolder ? copyKey(source.keyFolder, folder) : null,
  }
}

async function copyTable(
  client: pg.Client,
  table: TableShape,
  folder: string,
  signal: AbortSignal,
): Promise<Manifest['tables'][number]> {
  const file = `${table.name}.ndjson.gz`
  const gzip = createGzip({ level: 6 })
  // Opened here and now: a stream opens later, and would make the file anew while a stopped backup's folder is swept.
  const target = createWriteStream('', { fd: openSync(join(folder, file), 'wx', 0o600) })
  const written = finished(gzip.pipe(target))
  written.catch(() => {}) // awaited below; a full disk must not end the process before the folder is swept
  const hash = createHash('sha256')
  let rows = 0
  try {
    for await (const lines of linesOf(client, table)) {
      signal.throwIfAborted()
      const text = `${lines.join('\n')}\n`
      hash.update(text)
      rows += lines.length
      if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), written])
    }
    gzip.end()
    await written
  } finally {
    target.destroy()
  }
  return { name: table.name, file, columns: table.columns, rows, sha256: hash.digest('hex') }
}

function copyKey(from: string, folder: string): Manifest['key'] {
  const path = join(from, 'secret.key')
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  writeFileSync(join(folder, 'secret.key'), bytes, { mode: 0o600 })
  return { file: 'secret.key', sha256: createHash('sha256').update(bytes).digest('hex') }
}
