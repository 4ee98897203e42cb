import { createHash, randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { readOnly, transact } from './db.ts'
import { findFile, keepFile } from './files.ts'
import { newId } from './ids.ts'
import { ownerQuery, testDatabase } from './testing.ts'

const database = await testDatabase()
afterAll(database.close)
const keep = (bytes: Uint8Array, name = 'Kế hoạch.docx') =>
  transact(database, database.system, (tx) => keepFile(tx, database.system, { name, mediaType: 'text/plain', bytes }))

test('a file comes back byte for byte, with its size and its digest', async () => {
  const bytes = randomBytes(300_000)
  const { id } = await keep(bytes)
  const found = await readOnly(database, database.system, (db) => findFile(db, id))
  expect(found).toEqual({ id, name: 'Kế hoạch.docx', mediaType: 'text/plain', size: 300_000, bytes })
  const [row] = await ownerQuery(database.url, 'select sha256 from file where id = $1', [id])
  expect(row!.sha256).toEqual(createHash('sha256').update(bytes).digest())
})

test('an empty file is a file', async () => {
  const { id } = await keep(new Uint8Array())
  expect((await readOnly(database, database.system, (db) => findFile(db, id)))!.size).toBe(0)
})

test('a name typed on a Mac is kept composed', async () => {
  const { id } = await keep(Buffer.from('x'), 'Kế hoạch.docx'.normalize('NFD'))
  expect((await readOnly(database, database.system, (db) => findFile(db, id)))!.name).toBe('Kế hoạch.docx')
})

test('when the step fails, no file is left behind', async () => {
  const before = await ownerQuery(database.url, 'select count(*)::int as n from file')
  await expect(
    transact(database, database.system, async (tx) => {
      await keepFile(tx, database.system, { name: 'a', mediaType: 'text/plain', bytes: Buffer.from('a') })
      throw new Error('the step failed')
    }),
  ).rejects.toThrow('the step failed')
  expect(await ownerQuery(database.url, 'select count(*)::int as n from file')).toEqual(before)
})

test('another province does not find it', async () => {
  const { id } = await keep(Buffer.from('x'))
  const stranger = { kind: 'system', jurisdictionId: newId() } as const
  expect(await readOnly(database, stranger, (db) => findFile(db, id))).toBeUndefined()
})
