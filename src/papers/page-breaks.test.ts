import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { paperDocx } from './docx.ts'
import type { Block, Paper } from './model.ts'
import { paperPdf } from './pdf.ts'
import { pdfPages } from './reading-back.ts'
import { samplePlan } from './testing.ts'

// Where a page ends depends on how much stands before: each ending is tried at every height of a page.

const folder = mkdtempSync(join(tmpdir(), 'breaks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const filler = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: `Đoạn thứ ${index + 1} của kế hoạch.` }))
const last = 'Dòng cuối cùng của kế hoạch'
const trouble = 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan phản ánh về Hội. '
const table = (rows: number): Block => ({
  kind: 'table',
  columns: [{ width: 10 }, { width: 90 }],
  header: [['STT', 'Đầu bảng']],
  rows: Array.from({ length: rows }, (_, index) => {
    const end = index === rows - 1 ? last : `hết hàng ${index + 1}.`
    return [String(index + 1), `Hàng ${index + 1} bắt đầu ${'nội dung dài của hàng '.repeat(12)}${end}`]
  }),
})

const endings: Record<string, { block: Block; changes?: Partial<Paper> }> = {
  'a line': { block: { kind: 'paragraph', text: last } },
  'a long paragraph': { block: { kind: 'paragraph', text: trouble.repeat(6) + last } },
  'a table': { block: table(14) },
  'two signatures': {
    block: { kind: 'paragraph', text: last },
    changes: { secondSignature: { position: 'THƯ KÝ', name: 'Vi Thị Thanh Hảo' } },
  },
  'recipients that fill a page': {
    block: { kind: 'paragraph', text: last },
    changes: {
      recipients: {
        lines: Array.from({ length: 48 }, (_, index) => ({ text: `Cơ quan thứ ${index + 1}`, level: 0 as const })),
      },
    },
  },
}

const pageOf = (pages: readonly string[], words: string): number =>
  pages.findIndex((page) => page.replace(/\s+/g, ' ').includes(words))
const signature = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Thị Minh Châu']

/** The pages on which the text's last words and each line of the signature stand. */
const closingPages = (pages: readonly string[]): number[] => [last, ...signature].map((words) => pageOf(pages, words))

const written = (count: number, ending: (typeof endings)[string]): Paper =>
  samplePlan({ blocks: [...filler(count), ending.block], ...ending.changes })

test.each(Object.entries(endings))(
  'after %s the signature stands whole, with the last words',
  async (_, ending) => {
    for (let count = 20; count < 46; count++) {
      const closing = closingPages(await pdfPages(await paperPdf(written(count, ending))))
      expect([count, new Set(closing).size, closing.includes(-1)]).toEqual([count, 1, false])
    }
  },
  60_000,
)

test('no row is torn, and the head stands on every page of the table', async () => {
  for (let count = 0; count < 12; count++) {
    const pages = await pdfPages(await paperPdf(samplePlan({ blocks: [...filler(count), table(30)] })))
    expectWholeRows(pages)
  }
}, 60_000)

function expectWholeRows(pages: readonly string[]): void {
  const plain = pages.map((page) => page.replace(/\s+/g, ' '))
  for (let row = 1; row < 30; row++) {
    expect([row, pageOf(plain, `Hàng ${row} bắt đầu`)]).toEqual([row, pageOf(plain, `hết hàng ${row}.`)])
  }
  for (const page of plain) {
    if (/Hàng \d+ bắt đầu/.test(page)) expect(page).toContain('Đầu bảng')
  }
}

const canOffice = spawnSync('soffice', ['--version']).error === undefined
test.skipIf(!canOffice)(
  'a word processor breaks its pages by the same rules (needs LibreOffice)',
  async () => {
    const papers: [string, Paper][] = [
      ['rows', samplePlan({ blocks: [...filler(3), table(30)] })],
      ...Object.values(endings).flatMap((ending, index): [string, Paper][] =>
        [22, 26, 29].map((count) => [`${index}-${count}`, written(count, ending)]),
      ),
    ]
    for (const [name, paper] of papers) writeFileSync(join(folder, `${name}.docx`), await paperDocx(paper))
    const files = papers.map(([name]) => join(folder, `${name}.docx`))
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    })
    const pagesOf = async (name: string) => pdfPages(readFileSync(join(folder, `${name}.pdf`)))
    expectWholeRows(await pagesOf('rows'))
    for (const [name] of papers.slice(1)) {
      const closing = closingPages(await pagesOf(name))
      expect([name, new Set(closing).size, closing.includes(-1)]).toEqual([name, 1, false])
    }
  },
  120_000,
)
