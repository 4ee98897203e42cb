import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createGate } from './gate.ts'

/** Where LibreOffice is, or null. `DOITHOAI_SOFFICE` names it where it is not on the path; empty means none. */
export function findSoffice(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.DOITHOAI_SOFFICE
  const folders = (environment.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/usr/local/bin', '/opt/libreoffice/program')
  const candidates = named === undefined ? folders.map((folder) => join(folder, 'soffice')) : [named]
  return candidates.find((path) => path !== '' && isExecutable(path)) ?? null
}

const oneAtATime = createGate(1)
const mostKilobytes = 4_000_000

/** `filter` as LibreOffice calls it; the endings tell it what comes in and goes out. */
type Conversion = { from: 'doc' | 'xls'; to: 'docx' | 'xlsx'; filter: string; mostBytes: number }

const conversions = {
  doc: { from: 'doc', to: 'docx', filter: 'MS Word 2007 XML' },
  xls: { from: 'xls', to: 'xlsx', filter: 'Calc MS Excel 2007 XML' },
} as const

/** An old office file in today's format. LibreOffice gets a profile to throw away, no macros, no links, no environment. */
export function convertOffice(
  kind: keyof typeof conversions,
  bytes: Uint8Array,
  soffice: string,
  bounds: { milliseconds: number; mostBytes: number },
): Promise<Uint8Array | { fault: 'too-complex' | 'failed' }> {
  const conversion = { ...conversions[kind], mostBytes: bounds.mostBytes }
  return oneAtATime(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doithoai-doc-'))
    try {
      const profile = join(folder, 'profile')
      await mkdir(join(profile, 'user'), { recursive: true })
      await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
      await writeFile(join(folder, `in.${conversion.from}`), bytes)
      const ended = await run(soffice, folder, conversion, bounds.milliseconds)
      if (!ended) return { fault: 'too-complex' as const }
      return await readBounded(join(folder, `in.${conversion.to}`), bounds.mostBytes)
    } catch {
      return { fault: 'failed' as const }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

async function readBounded(path: string, most: number): Promise<Uint8Array | { fault: 'too-complex' }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > most ? { fault: 'too-complex' } : new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}

/** True when it ended by itself within its time. */
function run(soffice: string, folder: string, conversion: Conversion, milliseconds: number): Promise<boolean> {
  const { from, to, filter } = conversion
  const words = [
    '--headless --norestore --nologo --nodefault --nolockcheck --nofirststartwizard'.split(' '),
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ['--convert-to', `${to}:${filter}`, '--outdir', folder, join(folder, `in.${from}`)],
  ].flat()
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', `ulimit -v ${mostKilobytes}; exec "$@"`, 'sh', soffice, ...words], {
      cwd: folder,
      env: { HOME: folder, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
      stdio: 'ignore',
      detached: true,
    })
    // LibreOffice starts processes of its own: the whole group is ended.
    const clock = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      resolve(false)
    }, milliseconds)
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(clock)
      resolve(true)
    })
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const setting = (path: string, name: string, value: string) =>
  `<item oor:path="/org.openoffice.Office.Common/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
  setting('Security/Scripting', 'MacroSecurityLevel', '3'),
  setting('Security/Scripting', 'DisableMacrosExecution', 'true'),
  setting('Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  setting('Security/Scripting', 'DisableActiveContent', 'true'),
].join('')}</oor:items>
`
