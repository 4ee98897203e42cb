/** Which Chromium the journeys drive: the named one, the system's, or the one that npm brought along. */
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'

const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export async function chromiumToLaunch(environment: NodeJS.ProcessEnv = process.env): Promise<LaunchOptions> {
  const found = environment.CHROME_BIN || (environment.DOITHOAI_BUNDLED_CHROMIUM ? undefined : systems.find(existsSync))
  // In a container everybody is root, whom Chromium's own sandbox refuses.
  return found ? { executablePath: found, args: ['--no-sandbox', '--disable-gpu'] } : bundled(environment)
}

async function bundled(environment: NodeJS.ProcessEnv): Promise<LaunchOptions> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  const bin = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin')
  const libraries = join(await inflate(join(bin, 'al2023.tar.br')), 'lib')
  return {
    executablePath,
    // One process for all pages suits a single page a minute, not two clerks at once.
    args: chromium.args.filter((each) => !['--single-process', '--disable-web-security'].includes(each)),
    env: hasNss()
      ? undefined
      : { ...(environment as Record<string, string>), LD_LIBRARY_PATH: libraries, TMPDIR: tmpdir() },
  }
}

const hasNss = (): boolean =>
  ['/usr/lib', '/lib', '/usr/lib64'].some((folder) =>
    ['', 'x86_64-linux-gnu', 'aarch64-linux-gnu'].some((kind) => existsSync(join(folder, kind, 'libnss3.so'))),
  )
