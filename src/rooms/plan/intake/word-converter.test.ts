import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { findSoffice } from '#platform/confined/office-converter.ts'
import { makeCompoundFile } from '#platform/confined/testing.ts'
import { readPlanFile } from './read-file.ts'
import { refuse } from './sentences.ts'
import { bytesOf, makeDocx, paragraph, run } from './testing.ts'
import { convertToDocx } from './word-converter.ts'

const folder = mkdtempSync(join(tmpdir(), 'converter-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const patient = { milliseconds: 20_000 }
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('doithoai-doc-'))

describe('an old .doc', () => {
  it('is refused in words where the server has no LibreOffice', async () => {
    vi.stubEnv('DOITHOAI_SOFFICE', '')
    expect(findSoffice()).toBeNull()
    expect(await readPlanFile(makeCompoundFile(['Root Entry', 'WordDocument']), 'a.doc', patient)).toEqual(
      refuse('no_libreoffice'),
    )
    vi.unstubAllEnvs()
  })

  it('is converted by a program that sees nothing of ours, and nothing of it stays behind', async () => {
    writeFileSync(join(folder, 'out.docx'), makeDocx({ body: paragraph('KẾ HOẠCH') }))
    const seen = join(folder, 'seen')
    const soffice = program('good', `env > ${seen}; cp ${join(folder, 'out.docx')} in.docx`)
    vi.stubEnv('DOITHOAI_SOFFICE', soffice)
    vi.stubEnv('DATABASE_URL', 'postgres://secret')
    const result = await readPlanFile(makeCompoundFile(['Root Entry', 'WordDocument']), 'a.doc', patient)
    vi.unstubAllEnvs()
    expect(result).toMatchObject({ ok: true, kind: 'doc', text: 'KẾ HOẠCH', warnings: [] })
    expect(readFileSync(seen, 'utf8')).not.toContain('secret')
    expect(leftovers()).toEqual([])
  })

  it('is refused when the program fails, and ended with all it started when it takes too long', async () => {
    expect(await convertToDocx(bytesOf('x'), program('bad', 'exit 1'))).toEqual(refuse('conversion_failed'))
    const pid = join(folder, 'pid')
    const slow = program('slow', `sleep 60 & echo $! > ${pid}; wait`)
    expect(await convertToDocx(bytesOf('x'), slow, 400)).toEqual(refuse('too_complex'))
    const child = Number(readFileSync(pid, 'utf8'))
    await vi.waitFor(() => expect(isRunning(child)).toBe(false), { timeout: 5_000 })
    expect(leftovers()).toEqual([])
  })

  const soffice = findSoffice()
  it.skipIf(soffice === null)(
    'made by Word 97 keeps its words, numbers and old fonts (needs LibreOffice)',
    async () => {
      const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
      const body = `${paragraph('KẾ HOẠCH')}<w:p>${run('Héi nghÞ ®èi tho¹i', font)}</w:p>${paragraph('Nội dung')}`
      const source = join(folder, 'plan.docx')
      writeFileSync(source, makeDocx({ body }))
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const words = ['--headless', profile, '--convert-to', 'doc:MS Word 97', '--outdir', folder, source]
      execFileSync(soffice!, words, { stdio: 'ignore', env: { HOME: folder, PATH: '/usr/bin:/bin' } })
      const result = await readPlanFile(new Uint8Array(readFileSync(join(folder, 'plan.doc'))), 'plan.doc', patient)
      expect(result).toMatchObject({
        ok: true,
        kind: 'doc',
        text: 'KẾ HOẠCH\n\nHội nghị đối thoại\n\nNội dung',
        repairs: { encoding: 'TCVN3 (ABC)' },
      })
    },
  )
})

/** A killed child that nobody waited for stays as a zombie: it no longer runs. */
function isRunning(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false
  return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}
