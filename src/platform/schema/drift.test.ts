import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageRoot } from '../package-root.ts'
import { testDatabase } from '../testing.ts'
import { describeSchema } from './describe.ts'

const database = await testDatabase()
const described = await describeSchema(database.url)
afterAll(database.close)

const kept = (name: string) => readFileSync(join(packageRoot, 'db', name), 'utf8')

test('db/schema.sql is what the migrations make; otherwise run npm run schema', () => {
  expect(kept('schema.sql')).toBe(described.schema)
})

test('db/types.ts is what the migrations make; otherwise run npm run schema', () => {
  expect(kept('types.ts')).toBe(described.types)
})
