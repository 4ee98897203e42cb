import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { childArguments } from '#platform/confined/run-child.ts'
import { makeCompoundFile } from '#platform/confined/testing.ts'
import { parseInChild } from './child-process.ts'
import { limits } from './limits.ts'
import { parseFile } from './parse-file.ts'
import { readPlanFile, readPlanPath } from './read-file.ts'
import { type RefusalCode, refuse } from './sentences.ts'
import { bytesOf, makeDocx, makeLyingZip, makePdf, paragraph } from './testing.ts'

const patient = { milliseconds: 15_000 }
const wordTypes = 'application/vnd.openxmlformats-officedocument'
const types = (type: string) => strToU8(`<Types><Override PartName="/x.xml" ContentType="${type}"/></Types>`)
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
])

const refused: [string, () => Uint8Array, RefusalCode][] = [
  ['a picture named .docx', () => png, 'picture'],
  ['a photograph', () => jpeg, 'picture'],
  [
    'a spreadsheet',
    () => zipSync({ '[Content_Types].xml': types(`${wordTypes}.spreadsheetml.sheet.main+xml`) }),
    'spreadsheet',
  ],
  ['an old spreadsheet', () => makeCompoundFile(['Root Entry', 'Workbook']), 'spreadsheet'],
  [
    'slides',
    () => zipSync({ '[Content_Types].xml': types(`${wordTypes}.presentationml.presentation.main+xml`) }),
    'slides',
  ],
  ['old slides', () => makeCompoundFile(['Root Entry', 'PowerPoint Document']), 'slides'],
  ['a zip', () => zipSync({ 'ke-hoach.txt': strToU8('KẾ HOẠCH') }), 'archive'],
  ['an .odt', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'open_document'],
  ['a saved web page', () => bytesOf('<!DOCTYPE html><p>KẾ HOẠCH'), 'web_page'],
  ['a program', () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'unknown_type'],
  [
    'a Word file with a password',
    () => makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    'password',
  ],
  [
    'an old Word file with a password',
    () => makeCompoundFile(['Root Entry', 'WordDocument'], { encrypted: true }),
    'password',
  ],
  ['an old Word file with macros', () => makeCompoundFile(['Root Entry', 'WordDocument', 'Macros']), 'macros'],
  [
    'a Word file with macros',
    () => makeDocx({ body: paragraph('a'), more: { 'word/vbaProject.bin': strToU8('x') } }),
    'macros',
  ],
  [
    'a .docm named .docx',
    () => makeDocx({ body: paragraph('a'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'macros',
  ],
  ['a Word file with a DTD', () => makeDocx({ body: '<!DOCTYPE a [<!ENTITY b "c">]>' }), 'damaged'],
  ['half a Word file', () => makeDocx({ body: paragraph('a') }).slice(0, 300), 'damaged'],
  ['a Word file with nothing in it', () => makeDocx({ body: paragraph(' ') }), 'no_text'],
  ['a Word file that holds only a scan', () => makeDocx({ body: '<w:p><w:r><w:drawing/></w:r></w:p>' }), 'scan'],
  ['a Word file that unpacks to more than it says', () => makeLyingZip(900), 'zip_bomb'],
  ['a Word file that says it unpacks to 61 MB', () => makeLyingZip(61 * 1024 * 1024), 'zip_bomb'],
  ['a Word file that unpacks to 200 times its size', () => makeDocx({ body: ' '.repeat(3_000_000) }), 'zip_bomb'],
  [
    'a zip of too many entries',
    () => zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}`, strToU8('')]))),
    'zip_bomb',
  ],
  ['a Word file of 200 pages', () => makeDocx({ body: paragraph('a'), app: '<Pages>200</Pages>' }), 'too_long'],
  [
    'a text of 200 pages',
    () => bytesOf('Các sở, ban, ngành chủ động phối hợp chuẩn bị hội nghị.\n'.repeat(200 * 40)),
    'too_long',
  ],
  ['a text of 700,000 letters', () => bytesOf('Nội dung '.repeat(80_000)), 'too_long'],
  ['a blank text', () => bytesOf(' \n\t\n'), 'no_text'],
  ['a broken PDF', () => bytesOf('%PDF-1.7\nnothing here'), 'damaged'],
  ['a PDF with a password', () => makePdf({ encrypted: true }), 'password'],
  ['a scanned PDF', () => makePdf({ pages: ['picture', 'picture'] }), 'scan'],
  ['a PDF of 200 pages', () => makePdf({ pages: Array.from({ length: 200 }, () => 'text' as const) }), 'too_long'],
  ['a secret Word file', () => makeDocx({ body: paragraph('TỐI MẬT') + paragraph('KẾ HOẠCH') }), 'state_secret'],
  [
    'a Word file that is secret by its header',
    () => makeDocx({ body: paragraph('KẾ HOẠCH'), header: paragraph('MẬT') }),
    'state_secret',
  ],
]

describe('a file that cannot be read', () => {
  it.each(refused)('is refused in words: %s', async (_, make, code) => {
    const outcome = await parseFile(make())
    expect(outcome).toMatchObject({ ok: false, code })
    expect(outcome.ok === false && outcome.say).toMatch(/^[A-ZĐ].{20,}\.$/u)
  })

  it('is refused before any process starts when it is empty or too big', async () => {
    expect(await readPlanFile(new Uint8Array(), 'a.docx')).toEqual(refuse('empty'))
    expect(await readPlanFile(new Uint8Array(limits.fileBytes + 1), 'a.docx')).toEqual(refuse('too_big'))
  })

  it('names the number of pages and the degree of secrecy', async () => {
    const long = await parseFile(makeDocx({ body: paragraph('a'), app: '<Pages>200</Pages>' }))
    expect(long).toEqual(
      refuse(
        'too_long',
        'Kế hoạch dài hơn 100 trang (tệp này khoảng 200 trang), vượt mức hệ thống đọc được. Tách phụ lục ra tệp riêng, chỉ gửi phần kế hoạch.',
      ),
    )
    const secret = await parseFile(bytesOf('MẬT\nKẾ HOẠCH'))
    expect(secret.ok === false && secret.say).toContain('đóng dấu độ mật “MẬT”')
  })

  it('comes from a path in the same words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'intake-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'anh.docx'), png)
    expect(await readPlanPath(join(folder, 'anh.docx'), patient)).toEqual(refuse('picture'))
    await expect(readPlanPath(join(folder, 'khong-co.docx'))).rejects.toThrow('ENOENT')
  })
})

describe('the process that parses', () => {
  it('is ended when its time is up', async () => {
    expect(await parseInChild(bytesOf('KẾ HOẠCH'), 1)).toEqual(refuse('too_complex'))
  })

  it('dies alone when a file needs more memory than it may have', async () => {
    // Well-formed and within every count, yet five million attributes are more than the heap holds.
    const attributes = [...'abcdefghijklmnopqrstuvwxyz'].map((name) => `${name}=""`).join(' ')
    const wide = Array.from({ length: 185_000 }, (_, i) => `<b ${attributes} id="${Math.sin(i)}"/>`).join('')
    const result = await readPlanFile(makeDocx({ body: wide + paragraph('a') }), 'a.docx', patient)
    expect(result).toEqual(refuse('too_complex'))
  })

  it('is ended when a PDF unpacks without end', async () => {
    const bytes = deflateSync(deflateSync(Buffer.alloc(300_000_000, ' ')))
    const bomb = makePdf({ packed: { bytes, filter: '[/FlateDecode /FlateDecode]' } })
    expect(bomb.length).toBeLessThan(3_000)
    expect(await readPlanFile(bomb, 'a.pdf', { milliseconds: 3_000 })).toEqual(refuse('too_complex'))
  })

  it('may not write a file, read one outside the program or start another', async () => {
    const words = childArguments('/program', 'child.ts', 256)
    expect(words.filter((word) => word.startsWith('--allow'))).toEqual(['--allow-fs-read=/program'])
    const fenced = words.filter((word) => word.startsWith('--'))
    const attempt = (code: string) =>
      spawnSync(process.execPath, [...fenced, '-e', code], { encoding: 'utf8', env: {} }).stderr
    expect(attempt('fs.writeFileSync(os.tmpdir() + "/x", "")')).toContain('ERR_ACCESS_DENIED')
    expect(attempt('fs.readFileSync("/etc/hostname")')).toContain('ERR_ACCESS_DENIED')
    expect(attempt('child_process.execSync("true")')).toContain('ERR_ACCESS_DENIED')
    expect(attempt('1')).toBe('')
  })
})

describe('whatever bytes come', () => {
  const answers = async (bytes: Uint8Array) => {
    const outcome = await parseFile(bytes)
    expect(outcome.ok === false ? outcome.say.length > 20 : outcome.ok === true || outcome.ok === 'convert').toBe(true)
  }

  it('are answered when they are random', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), answers), { numRuns: 300 }))

  it('are answered when they begin like a kind of file', () => {
    const heads = [
      'PK\x03\x04',
      'PK\x05\x06',
      '%PDF-1.7\n',
      '{\\rtf1',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xff\xfe',
      '<?xml',
    ]
    const bytes = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 1_500 }))
    return fc.assert(
      fc.asyncProperty(bytes, ([head, rest]) => answers(new Uint8Array([...Buffer.from(head, 'latin1'), ...rest]))),
      { numRuns: 300 },
    )
  })

  it('are answered when a good file was damaged', () => {
    const good = [
      makeDocx({ body: `${paragraph('KẾ HOẠCH')}<w:tbl><w:tr><w:tc/></w:tr></w:tbl>`, styles: '', numbering: '' }),
      makePdf({}),
      makeCompoundFile(['Root Entry', 'WordDocument']),
    ]
    const damage = fc.tuple(
      fc.constantFrom(...good),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
    )
    return fc.assert(
      fc.asyncProperty(damage, ([file, changes]) => {
        const bytes = file.slice()
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        return answers(bytes)
      }),
      { numRuns: 300 },
    )
  })
})
