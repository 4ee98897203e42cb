import { resolve } from 'node:path'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { UsageProblem } from '../usage-problem.ts'
import { withDatabase } from './database-at-hand.ts'

export async function run(words: string[]): Promise<number | undefined> {
  const [folder, ...more] = words
  if (!folder || more.length > 0) throw new UsageProblem('Cần thư mục của một bản sao lưu.')
  const place = resolve(folder)
  const { tables } = await withDatabase((database) => restoreBackup(place, database, console.error, database.signal))
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(JSON.stringify({ folder: place, tables: tables.length, rows }))
  return 0
}
