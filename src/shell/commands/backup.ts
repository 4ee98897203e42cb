import { resolve } from 'node:path'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { UsageProblem } from '../usage-problem.ts'
import { withDatabase } from './database-at-hand.ts'

export async function run(words: string[]): Promise<number | undefined> {
  const [folder, ...more] = words
  if (!folder || more.length > 0) throw new UsageProblem('Cần một thư mục chưa có.')
  const place = resolve(folder)
  const { tables } = await withDatabase((database) => writeBackup(database, place, console.error, database.signal))
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(JSON.stringify({ folder: place, tables: tables.length, rows }))
  return 0
}
