import { resolve } from 'node:path'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { type Command, UsageProblem } from '../usage-problem.ts'
import { withDatabase } from './database-at-hand.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup THƯ_MỤC',
  about: 'sao lưu toàn bộ dữ liệu vào một thư mục mới, cả khi máy chủ đang chạy',
  async run(words) {
    const [folder, ...more] = words
    if (!folder || more.length > 0) throw new UsageProblem('Cần một thư mục chưa có.')
    const place = resolve(folder)
    const { tables } = await withDatabase((database) => writeBackup(database, place, console.error, database.signal))
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    console.log(JSON.stringify({ folder: place, tables: tables.length, rows }))
    return 0
  },
}
