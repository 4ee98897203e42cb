/** Writes db/schema.sql (for reviewers) and db/types.ts (for the compiler) from a database made by the migrations. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'
import { testServer } from '../testing.ts'
import { describeSchema } from './describe.ts'

const server = await testServer(mkdtempSync(join(tmpdir(), 'doithoai-schema-')))
const { schema, types } = await describeSchema(server.url)
writeFileSync(join(packageRoot, 'db', 'schema.sql'), schema)
writeFileSync(join(packageRoot, 'db', 'types.ts'), types)
await server.stop()
