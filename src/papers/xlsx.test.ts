import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxPart } from './reading-back.ts'
import { readXlsx, sheetXlsx } from './xlsx.ts'
import { checkZipBounds } from './zip-bounds.ts'

const sheet = {
  title: 'Danh sách ý kiến [2026]',
  notes: ['Số liệu đến ngày 20/11/2026'],
  columns: [
    { header: 'STT' },
    { header: 'Họ và tên', width: 30 },
    { header: 'Ngày gửi', kind: 'date' },
    { header: 'Số tiền', kind: 'money' },
  ],
  rows: [
    [1, '=HYPERLINK("x")', new Date('2026-10-05T00:00:00Z'), 64_500_000],
    [2, '+84912345678', '2026', null],
    [3, '@nhóm\n- Đề nghị sửa đường', null, 3],
  ],
} as const

describe('a list as XLSX', () => {
  it('comes back as it was written, with text that looks like a formula still text', async () => {
    const { sheets } = await readXlsx(await sheetXlsx(sheet))
    expect(sheets).toEqual([
      {
        name: 'Danh sách ý kiến 2026',
        hidden: false,
        merges: ['A1:D1', 'A2:D2'],
        rows: [
          ['Danh sách ý kiến [2026]', null, null, null],
          ['Số liệu đến ngày 20/11/2026', null, null, null],
          ['STT', 'Họ và tên', 'Ngày gửi', 'Số tiền'],
          [1, '=HYPERLINK("x")', new Date('2026-10-05T00:00:00Z'), 64_500_000],
          [2, '+84912345678', '2026'],
          [3, '@nhóm\n- Đề nghị sửa đường', null, 3],
        ],
      },
    ])
  })

  it('freezes its head, repeats it in print and holds no formula', async () => {
    const bytes = await sheetXlsx(sheet)
    const xml = docxPart(bytes, 'xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<pane [^>]*ySplit="3"/)
    expect(xml).not.toContain('<f>')
    expect(docxPart(bytes, 'xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^<]*>[^<]*\$3:\$3</)
  })

  it('offers choices from a second sheet and lets other words be typed', async () => {
    const choices = {
      title: 'Vai trò',
      values: ['Chủ trì', 'Tài chính, kế toán'],
      hint: 'Nhiều vai trò cách nhau bằng ;',
    }
    const bytes = await sheetXlsx({ title: 'Danh sách', columns: [{ header: 'Vai trò', choices }], rows: [] })
    const xml = docxPart(bytes, 'xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<dataValidation [^>]*type="list"[^>]*sqref="A3:A2002"/)
    expect(xml).toMatch(/<formula1>&apos;Vai trò&apos;!\$A\$1:\$A\$2<\/formula1>/)
    expect(xml).not.toContain('showErrorMessage="1"')
    expect((await readXlsx(bytes)).sheets[1]!.rows).toEqual([['Chủ trì'], ['Tài chính, kế toán']])
  })

  it('refuses what is no spreadsheet', async () => {
    await expect(readXlsx(strToU8('không phải bảng tính'))).rejects.toMatchObject({ fault: 'not-a-zip' })
    await expect(readXlsx(zipSync({ 'a.txt': strToU8('a') }))).rejects.toMatchObject({ fault: 'damaged' })
  })
})

describe('the bounds of a zip', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(5_000_000) }, { level: 9 })

  it('lets an office file pass', async () => {
    expect(checkZipBounds(await sheetXlsx(sheet))).toEqual({ ok: true })
  })

  it('stops a file that unpacks to far more than it weighs', () => {
    expect(checkZipBounds(bomb)).toEqual({ ok: false, reason: 'too-dense' })
    expect(checkZipBounds(bomb, { unpacked: 1_000_000, entries: 10, ratio: 10_000 })).toEqual({
      ok: false,
      reason: 'too-large',
    })
  })

  it('stops a file whose directory lies about its size', () => {
    const lie = bomb.slice()
    const view = new DataView(lie.buffer)
    const directory = view.getUint32(lie.length - 6, true)
    view.setUint32(directory + 24, 100, true)
    expect(checkZipBounds(lie)).toEqual({ ok: false, reason: 'too-dense' })
  })

  it('stops too many entries and what is torn', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}`, strToU8('x')])))
    expect(checkZipBounds(many, { unpacked: 1e6, entries: 10, ratio: 100 })).toEqual({
      ok: false,
      reason: 'too-many-entries',
    })
    expect(checkZipBounds(many.slice(0, many.length - 30))).toEqual({ ok: false, reason: 'not-a-zip' })
  })
})
