import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Manifest, readManifest } from '#platform/backup/manifest.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { transact } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { defineJob, enqueue, prepareJobs } from '#platform/jobs.ts'
import { record } from '#platform/journal.ts'
import { migrate, readMigrations } from '#platform/migrate.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'doithoai-backup-'))
const database = await testDatabase()
const server = database.url.replace(/\/[^/]+$/, '/postgres')
const made: string[] = []
const never = new AbortController().signal
const quiet = () => {}
let kept: Manifest

beforeAll(async () => {
  await prepareJobs(database.url)
  const ids = await enterBodies(database, smallTree)
  await enterAccount(database, 'ha.lo', [{ role: 'office', organisationId: ids.get('Sở Nội vụ')! }])
  // A parent that was entered later than its child.
  await transact(database, database.system, async (tx) => {
    await tx
      .updateTable('organisation')
      .set({ parent_id: ids.get('Sở Tài chính')! })
      .where('id', '=', ids.get('Sở Nội vụ')!)
      .execute()
    for (const bytes of [randomBytes(300_000), Buffer.alloc(0), Buffer.from('a\nb')])
      await keepFile(tx, database.system, { name: `"Kế hoạch"\\\n'118'.docx`, mediaType: 'text/plain', bytes })
    const line = { what: 'plan.issued', subjectKind: 'plan', subjectId: newId() }
    for (let n = 0; n < 2500; n++)
      await record(tx, database.system, { ...line, detail: { n, text: 'Đất đai\n\t"\\u0041"' } })
    await enqueue(tx, database.jurisdictionId, defineJob('test.later', z.object({ text: z.string() })), {
      text: 'a\nb',
    })
  })
  await ownerQuery(
    database.url,
    `insert into journal (jurisdiction_id, at, id, what, subject_kind, subject_id)
    values ($1, '2031-05-05 08:00:00.123456+07', $2, 'x', 'x', $2)`,
    [database.jurisdictionId, newId()],
  )
  writeFileSync(join(folder, 'secret.key'), 'the key of the server')
  kept = await writeBackup({ url: database.url, keyFolder: folder }, join(folder, 'ban-1'), quiet, never)
})
afterAll(async () => {
  await database.close()
  for (const name of made) await ownerQuery(server, `drop database ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})

async function emptyDatabase(): Promise<string> {
  const name = `b_${randomBytes(6).toString('hex')}`
  await ownerQuery(server, `create database ${name}`)
  made.push(name)
  return database.url.replace(/\/[^/]+$/, `/${name}`)
}
const rowsOf = (manifest: Manifest, table: string) => manifest.tables.find((each) => each.name === table)!.rows
const digests = (manifest: Manifest) => manifest.tables.map(({ name, rows, sha256 }) => [name, rows, sha256])
/** A copy of the backup in which something is different. */
function altered(name: string, change: (place: string) => void): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (const file of [...kept.tables.map((table) => table.file), 'manifest.json', 'secret.key'])
    writeFileSync(join(place, file), readFileSync(join(folder, 'ban-1', file)))
  change(place)
  return place
}

test('a backup holds every table with its rows, the migrations and the key, for its owner only', () => {
  expect(kept).toEqual(readManifest(join(folder, 'ban-1')))
  expect(rowsOf(kept, 'public.journal')).toBe(2501)
  expect(rowsOf(kept, 'public.file')).toBe(3)
  expect(rowsOf(kept, 'public.organisation')).toBe(smallTree.length)
  expect(rowsOf(kept, 'graphile_worker._private_jobs')).toBe(1)
  expect(kept.migrations.map((migration) => migration.name)).toEqual(
    readMigrations().map((migration) => migration.name),
  )
  expect(kept.key).not.toBe(null)
  expect(statSync(join(folder, 'ban-1')).mode & 0o777).toBe(0o700)
  expect(existsSync(join(folder, 'ban-1.partial'))).toBe(false)
})

test('restored into another database, everything is equal: a second backup has the same digests', async () => {
  const url = await emptyDatabase()
  const keyFolder = join(folder, 'noi-moi')
  await restoreBackup(join(folder, 'ban-1'), { url, keyFolder }, quiet, never)
  const again = await writeBackup({ url, keyFolder }, join(folder, 'ban-2'), quiet, never)
  expect(digests(again)).toEqual(digests(kept))
  expect(again.migrations).toEqual(kept.migrations)
  expect(readFileSync(join(keyFolder, 'secret.key'), 'utf8')).toBe('the key of the server')
  const broken = await ownerQuery(
    url,
    `select conname from pg_constraint where contype = 'f' and not convalidated
     union all select tgname from pg_trigger where not tgisinternal and tgenabled = 'D'`,
  )
  expect(broken).toEqual([])
  const count = `select count(*)::int as n from pg_constraint where contype = 'f'`
  expect(await ownerQuery(url, count)).toEqual(await ownerQuery(database.url, count))
})

test('a backup of an older program is restored as it was and then upgraded', async () => {
  const [older, url] = [await emptyDatabase(), await emptyDatabase()]
  const all = readMigrations()
  await migrate(older, all.slice(0, 3))
  await ownerQuery(older, 'insert into jurisdiction (id, name, authority) values ($1, $2, $2)', [newId(), 'Tỉnh Cũ'])
  const place = join(folder, 'ban-cu')
  await writeBackup({ url: older, keyFolder: null }, place, quiet, never)
  await restoreBackup(place, { url, keyFolder: null }, quiet, never)
  expect(await ownerQuery(url, 'select name from jurisdiction')).toEqual([{ name: 'Tỉnh Cũ' }])
  const applied = await ownerQuery(url, 'select name from schema_migration order by name')
  expect(applied.map((row) => row.name)).toEqual(all.map((migration) => migration.name))
  const newer = { url: await emptyDatabase(), keyFolder: null }
  await migrate(newer.url)
  await expect(restoreBackup(place, newer, quiet, never)).rejects.toThrow('đã ở bản mới hơn bản sao lưu')
})

test('after a restore the next job gets a number of its own', async () => {
  const url = await emptyDatabase()
  await restoreBackup(join(folder, 'ban-1'), { url, keyFolder: null }, quiet, never)
  await ownerQuery(url, `select graphile_worker.add_job('test.later', '{}')`)
  expect(await ownerQuery(url, 'select count(*)::int as n from graphile_worker._private_jobs')).toEqual([{ n: 2 }])
})

test('a database that holds something is refused and stays as it is', async () => {
  const target = { url: database.url, keyFolder: null }
  await expect(restoreBackup(join(folder, 'ban-1'), target, quiet, never)).rejects.toThrow('đã có dữ liệu')
  expect(await ownerQuery(database.url, 'select count(*)::int as n from journal')).toEqual([{ n: 2501 }])
})

test.each([
  [
    'a changed row',
    'không khớp bản sao lưu',
    (place: string) => {
      const file = join(place, 'public.organisation.ndjson.gz')
      writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace('Sở Y tế', 'Sở Y tá')))
    },
  ],
  [
    'a missing row',
    'không khớp bản sao lưu',
    (place: string) => {
      const file = join(place, 'public.journal.ndjson.gz')
      writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace(/^.*\n/, '')))
    },
  ],
  [
    'a file cut off',
    'bị hỏng hoặc thiếu',
    (place: string) => {
      const file = join(place, 'public.journal.ndjson.gz')
      writeFileSync(file, readFileSync(file).subarray(0, 4000))
    },
  ],
  ['a missing file', 'bị hỏng hoặc thiếu', (place: string) => rmSync(join(place, 'public.journal.ndjson.gz'))],
  [
    'a changed key',
    'secret.key của bản sao lưu bị hỏng',
    (place: string) => writeFileSync(join(place, 'secret.key'), 'x'),
  ],
  ['no manifest', 'không phải là một bản sao lưu trọn vẹn', (place: string) => rmSync(join(place, 'manifest.json'))],
  [
    'a newer program',
    'do bản phần mềm mới hơn tạo ra (9999_later.sql)',
    (place: string) => {
      const newer = { ...kept, migrations: [...kept.migrations, { name: '9999_later.sql', checksum: 'x' }] }
      writeFileSync(join(place, 'manifest.json'), JSON.stringify(newer))
    },
  ],
])('%s in the backup: nothing is restored', async (name, sentence, change) => {
  const place = altered(name.replaceAll(' ', '-'), change)
  const url = await emptyDatabase()
  await migrate(url)
  await expect(restoreBackup(place, { url, keyFolder: join(folder, 'khac') }, quiet, never)).rejects.toThrow(sentence)
  expect(
    await ownerQuery(url, 'select (select count(*)::int from jurisdiction) + (select count(*)::int from journal) as n'),
  ).toEqual([{ n: 0 }])
})

test('stopped half way, neither a backup nor a restore leaves anything', async () => {
  const stopAfterSome = () => {
    const cancel = new AbortController()
    let lines = 0
    const say = () => {
      if (++lines === 3) cancel.abort(new Error('stopped'))
    }
    return [say, cancel.signal] as const
  }
  const place = join(folder, 'ban-dung')
  await expect(writeBackup({ url: database.url, keyFolder: folder }, place, ...stopAfterSome())).rejects.toThrow(
    'stopped',
  )
  expect([existsSync(place), existsSync(`${place}.partial`)]).toEqual([false, false])
  const url = await emptyDatabase()
  await expect(restoreBackup(join(folder, 'ban-1'), { url, keyFolder: null }, ...stopAfterSome())).rejects.toThrow(
    'stopped',
  )
  expect(await ownerQuery(url, 'select count(*)::int as n from jurisdiction')).toEqual([{ n: 0 }])
})

test('a folder that exists is never written over, and what a killed backup left is swept away', async () => {
  const source = { url: database.url, keyFolder: null }
  await expect(writeBackup(source, join(folder, 'ban-1'), quiet, never)).rejects.toThrow('đã có')
  mkdirSync(join(folder, 'ban-3.partial'))
  writeFileSync(join(folder, 'ban-3.partial', 'old'), '')
  await writeBackup(source, join(folder, 'ban-3'), quiet, never)
  expect(existsSync(join(folder, 'ban-3', 'old'))).toBe(false)
  expect(readManifest(join(folder, 'ban-3')).key).toBe(null)
})

test('an empty database has nothing to back up', async () => {
  const source = { url: await emptyDatabase(), keyFolder: null }
  await expect(writeBackup(source, join(folder, 'trong'), quiet, never)).rejects.toThrow('chưa có gì để sao lưu')
})
