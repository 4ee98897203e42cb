import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../start-problem.ts'
import { shippedPostgres } from './binaries.ts'

/** As whom the server runs; null: as ourselves. */
export type Owner = { uid: number; gid: number } | null

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`. */
export function databaseOwner(): Owner {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null
  const find = () => {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith('postgres:'))
    return line?.split(':')
  }
  let entry = find()
  if (!entry) {
    try {
      execFileSync('useradd', [
        '--system',
        '--no-create-home',
        '--shell',
        '/usr/sbin/nologin',
        '--user-group',
        'postgres',
      ])
      entry = find()
    } catch (cause) {
      throw new StartProblem(
        'Đang chạy bằng root mà máy không có người dùng postgres. Tạo người dùng đó, hoặc chạy bằng người dùng thường.',
        { cause },
      )
    }
  }
  return { uid: Number(entry![2]), gid: Number(entry![3]) }
}

export function reachableFolder(wanted: string, say: (line: string) => void): string {
  const chosen = join('/var/lib/doithoai', createHash('sha256').update(wanted).digest('hex').slice(0, 12))
  say(`Thư mục ${wanted} nằm trong thư mục riêng của root nên PostgreSQL không vào được; dữ liệu để ở ${chosen}.`)
  return chosen
}

export function reachableBinaries(): string {
  const version = JSON.parse(readFileSync(join(shippedPostgres(), '..', 'package.json'), 'utf8')).version
  return join('/var/lib/doithoai', `postgres-${version}`)
}
