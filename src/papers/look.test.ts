import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperDocx } from './docx.ts'
import { paperPdf } from './pdf.ts'
import { pdfPages } from './reading-back.ts'
import { samplePlan } from './testing.ts'

// A page can hold all its text and show none of it: only its picture proves that it is printed.

const has = (command: string, ...args: string[]) => spawnSync(command, args).error === undefined
const canDraw = has('pdftoppm', '-v')
const canOffice = has('soffice', '--version')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The page at 50 dots an inch: 413 × 585 grey dots. */
function draw(pdf: string): {
  width: number
  height: number
  dark: (x: number, y: number, w: number, h: number) => number
} {
  execFileSync('pdftoppm', ['-r', '50', '-f', '1', '-l', '1', '-gray', '-singlefile', pdf, join(folder, 'page')])
  const file = readFileSync(join(folder, 'page.pgm'))
  const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(file.subarray(0, 40).toString('latin1'))!.map(Number)
  const dots = file.subarray(file.length - width! * height!)
  return {
    width: width!,
    height: height!,
    dark(x, y, w, h) {
      let count = 0
      for (let row = y; row < y + h; row++) {
        for (let column = x; column < x + w; column++) if (dots[row * width! + column]! < 160) count += 1
      }
      return count
    },
  }
}

describe('the look of a paper', () => {
  it.skipIf(!canDraw)('prints head and body inside the margins (needs pdftoppm)', async () => {
    const file = join(folder, 'plan.pdf')
    writeFileSync(file, await paperPdf(samplePlan()))
    const page = draw(file)
    const mm = (length: number) => Math.round((length * 50) / 25.4)
    expect([page.width, page.height]).toEqual([414, 585])
    expect(page.dark(mm(90), mm(19), mm(105), mm(14))).toBeGreaterThan(150)
    expect(page.dark(mm(30), mm(19), mm(60), mm(14))).toBeGreaterThan(60)
    expect(page.dark(mm(30), mm(80), mm(165), mm(150))).toBeGreaterThan(2_000)
    expect(page.dark(0, 0, mm(29), page.height)).toBe(0)
    expect(page.dark(mm(196.5), 0, page.width - mm(196.5), page.height)).toBe(0)
    expect(page.dark(0, 0, page.width, mm(19))).toBe(0)
  })

  it.skipIf(!canDraw || !canOffice)(
    'takes as many pages in Word as in print (needs LibreOffice)',
    async () => {
      const file = join(folder, 'office.docx')
      writeFileSync(file, await paperDocx(samplePlan()))
      const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
        stdio: 'ignore',
      })
      const office = await pdfPages(readFileSync(join(folder, 'office.pdf')))
      const print = await pdfPages(await paperPdf(samplePlan()))
      expect(office).toHaveLength(print.length)
      expect(draw(join(folder, 'office.pdf')).dark(0, 0, 414, 585)).toBeGreaterThan(2_000)
    },
    60_000,
  )
})
