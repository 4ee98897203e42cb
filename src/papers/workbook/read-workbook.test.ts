import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { findSoffice } from '#platform/confined/office-converter.ts'
import { makeCompoundFile } from '#platform/confined/testing.ts'
import { sheetXlsx } from '../xlsx.ts'
import { readWorkbook } from './read-workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const list = () =>
  sheetXlsx({
    title: 'Danh sách',
    columns: [{ header: 'Họ và tên' }, { header: 'Ngày sinh', kind: 'date' }],
    rows: [['Nguyễn Văn An', new Date('1980-02-08T00:00:00Z')]],
  })
const rowsOf = async (bytes: Uint8Array) => (await readWorkbook(bytes))[0]!.rows
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test('a workbook comes out of the other process as it went in, days as days', async () => {
  expect((await rowsOf(await list())).slice(1)).toEqual([
    ['Họ và tên', 'Ngày sinh'],
    ['Nguyễn Văn An', new Date('1980-02-08T00:00:00Z')],
  ])
})

describe('a list saved as text', () => {
  const wanted = [
    ['Họ và tên', 'Chức vụ'],
    ['Nguyễn Văn An', 'Trưởng phòng'],
  ]
  test.each([
    ['UTF-8 with its mark and semicolons', strToU8('\ufeffHọ và tên;Chức vụ\r\nNguyễn Văn An;Trưởng phòng\r\n')],
    [
      'UTF-16 with tabs, as Excel saves it',
      new Uint8Array(Buffer.from('\ufeffHọ và tên\tChức vụ\nNguyễn Văn An\tTrưởng phòng', 'utf16le')),
    ],
    ['TCVN3', latin('Hä vµ tªn,Chøc vô\nNguyÔn V¨n An,Tr\u00ad\u00ebng phßng\n')],
    ['VNI', latin('Hoï vaø teân,Chöùc vuï\nNguyeãn Vaên An,Tröôûng phoøng\n')],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(wanted)
  })

  test('quotes hold commas, line ends and quotes; a number stays as it was typed', async () => {
    const text = 'Họ và tên,Ghi chú,Số\n"An, Nguyễn Văn","nói ""có""\nhai lần",0912345678\n'
    expect(await rowsOf(strToU8(text))).toEqual([
      ['Họ và tên', 'Ghi chú', 'Số'],
      ['An, Nguyễn Văn', 'nói "có"\nhai lần', '0912345678'],
    ])
  })
})

test.each([
  ['a bomb', () => zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }, { level: 9 }), 'too-dense'],
  ['a zip that is no workbook', () => zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
  [
    'a workbook with a password',
    () => makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    'encrypted',
  ],
  ['an old Word file', () => makeCompoundFile(['Root Entry', 'WordDocument']), 'damaged'],
  ['a PDF', () => strToU8('%PDF-1.7\n'), 'damaged'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), 'damaged'],
])('%s is refused', async (_, bytes, fault) => {
  await expect(readWorkbook(bytes())).rejects.toMatchObject({ fault })
})

test('an .xls is refused in its own way where the server has no LibreOffice', async () => {
  vi.stubEnv('DOITHOAI_SOFFICE', '')
  await expect(readWorkbook(makeCompoundFile(['Root Entry', 'Workbook']))).rejects.toMatchObject({ fault: 'old-excel' })
  vi.unstubAllEnvs()
})

test('an .xls goes through LibreOffice, and what comes out is read as any other', async () => {
  writeFileSync(join(folder, 'out.xlsx'), await list())
  const soffice = join(folder, 'soffice')
  writeFileSync(soffice, `#!/bin/sh\ncp ${join(folder, 'out.xlsx')} in.xlsx\n`)
  chmodSync(soffice, 0o755)
  vi.stubEnv('DOITHOAI_SOFFICE', soffice)
  expect((await rowsOf(makeCompoundFile(['Root Entry', 'Workbook'])))[1]).toEqual(['Họ và tên', 'Ngày sinh'])
  vi.unstubAllEnvs()
})

const calc = oldExcel(await list())
test.skipIf(calc === null)('an .xls of Excel 97 keeps its words and days (needs LibreOffice Calc)', async () => {
  expect((await rowsOf(calc!)).slice(1)).toEqual([
    ['Họ và tên', 'Ngày sinh'],
    ['Nguyễn Văn An', new Date('1980-02-08T00:00:00Z')],
  ])
})

/** Null where there is no LibreOffice, or none with Calc. */
function oldExcel(bytes: Uint8Array): Uint8Array | null {
  const soffice = findSoffice()
  if (soffice === null) return null
  const [source, made] = [join(folder, 'list.xlsx'), join(folder, 'list.xls')]
  writeFileSync(source, bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const words = ['--headless', profile, '--convert-to', 'xls:MS Excel 97', '--outdir', folder, source]
  execFileSync(soffice, words, { stdio: 'ignore', env: { HOME: folder, PATH: '/usr/bin:/bin' } })
  return existsSync(made) ? new Uint8Array(readFileSync(made)) : null
}
