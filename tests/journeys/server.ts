/** One server for the whole run, as an office would start it: own data folder, own free port, the demo province in it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const patienceMs = 180_000

export default async function startServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'doithoai-journeys-'))
  const notes = mkdtempSync(join(tmpdir(), 'doithoai-notes-'))
  process.env.JOURNEYS_NOTES = notes
  // Where root runs this, PostgreSQL runs as another user, who has to get in.
  chmodSync(folder, 0o755)
  const server = spawn(process.execPath, ['bin/doithoai.js', 'start'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  // A run that is broken off leaves nothing behind.
  process.on('exit', () => server.kill('SIGTERM'))
  process.env.JOURNEYS_URL = await addressOf(server)
  return async () => {
    const end = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    const clock = setTimeout(() => server.kill('SIGKILL'), 60_000)
    const code = await end
    clearTimeout(clock)
    for (const each of [folder, notes]) rmSync(each, { recursive: true, force: true })
    if (code !== 0) throw new Error(`The server did not close in order (${code})`)
  }
}

/** What the server says is passed on; one sentence of it tells where it answers. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const clock = setTimeout(() => reject(new Error(`The server did not start:\n${said}`)), patienceMs)
    server.stderr!.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk)
      said += chunk
      const address = /đang chạy tại (http:\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(clock)
      said = ''
      resolve(address)
    })
    server.once('exit', (code) => {
      clearTimeout(clock)
      reject(new Error(`The server ended with ${code}:\n${said}`))
    })
  })
}
