/** Builds the pages when their sources changed since the last build; a checkout carries no build. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import { StartProblem } from '#platform/start-problem.ts'

const stamp = join(packageRoot, 'build', 'sources.sha256')

export async function buildPages(say: (line: string) => void): Promise<void> {
  const sources = digestOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  say('Đang dựng các trang, chỉ làm một lần sau mỗi bản mới…')
  await build()
  writeFileSync(stamp, sources)
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const command = join(packageRoot, 'node_modules', '@react-router', 'dev', 'bin.cjs')
    const child = spawn(process.execPath, [command, 'build', '--logLevel', 'error'], {
      cwd: packageRoot,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new StartProblem(`Không dựng được các trang. Chạy lại npm install rồi npm start.\n${output.trim()}`)),
    )
  })
}

/** Names, sizes and times are enough to notice an edit, and cheap to read at each start. */
function digestOfSources(): string {
  const hash = createHash('sha256')
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (!/\.test\.tsx?$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path)
        hash.update(`${path.slice(packageRoot.length)} ${size} ${mtimeMs}\n`)
      }
    }
  }
  for (const folder of ['src', 'public']) visit(join(packageRoot, folder))
  for (const file of ['package-lock.json', 'vite.config.ts', 'react-router.config.ts'])
    hash.update(readFileSync(join(packageRoot, file)))
  return hash.digest('hex')
}
