/** Plain .sql files, forward only, in order, each in its own transaction, each held to its checksum ever after. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { packageRoot } from './package-root.ts'
import { StartProblem } from './start-problem.ts'

export type Migration = { name: string; sql: string; checksum: string }

/** Line ends do not count: a checkout on Windows must not look like a changed migration. */
export function readMigrations(folder: string = join(packageRoot, 'db', 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Brings the database up to the last migration; two servers that start together take turns. Returns what was applied. */
export async function migrate(url: string, migrations: Migration[] = readMigrations()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect().catch((cause) => {
    throw new StartProblem('Không nối được tới cơ sở dữ liệu. Xem lại DATABASE_URL và máy chủ PostgreSQL.', { cause })
  })
  try {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock(6831001)')
    await client.query(
      'create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    const applied = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from schema_migration order by name',
    )
    refuseDrift(applied.rows, migrations)
    const waiting = migrations.filter((migration) => !applied.rows.some((row) => row.name === migration.name))
    for (const migration of waiting) await apply(client, migration)
    return waiting.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StartProblem(`Nâng cấp cơ sở dữ liệu dừng ở ${migration.name}; dữ liệu cũ còn nguyên. Lý do: ${reason}`, {
      cause,
    })
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  if (Number(rows[0]!.version) < 150_000) {
    throw new StartProblem(
      'Máy chủ PostgreSQL này cũ hơn 15. Nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng máy chủ đi kèm.',
    )
  }
}

function refuseDrift(applied: { name: string; checksum: string }[], migrations: Migration[]): void {
  for (const row of applied) {
    const known = migrations.find((migration) => migration.name === row.name)
    if (!known) {
      throw new StartProblem(
        `Cơ sở dữ liệu đã được nâng cấp bởi bản phần mềm mới hơn (${row.name}). Cài bản mới đó rồi chạy lại.`,
      )
    }
    if (known.checksum !== row.checksum) {
      throw new StartProblem(
        `Tệp db/migrations/${row.name} đã bị sửa sau khi áp dụng. Lấy lại đúng tệp của bản phát hành.`,
      )
    }
  }
}
