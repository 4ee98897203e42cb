import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from './model.ts'
import { paperPdf, papersPdf } from './pdf.ts'
import { qrBlock } from './qr.ts'
import { letters, pdfPages } from './reading-back.ts'
import { longAnnex, samplePartyPaper, samplePlan } from './testing.ts'
import { vietnameseText } from './testing-text.ts'
import { paperText } from './text.ts'

const textOf = async (paper: Paper) => letters((await pdfPages(await paperPdf(paper))).join('\n'))

describe('a paper for print', () => {
  it.each([
    ['a plan', samplePlan()],
    ['a Party plan', samplePartyPaper()],
    ['minutes with two signatures', samplePlan({ secondSignature: { position: 'Thư ký', name: 'Lương Thị Bích' } })],
  ])('says in %s exactly what paperText says', async (_, paper) => {
    expect(await textOf(paper)).toBe(letters(paperText(paper)))
  })

  it('is tagged and in Vietnamese, with its fonts inside', async () => {
    const raw = Buffer.from(await paperPdf(samplePlan())).toString('latin1')
    expect(raw).toContain('/Marked true')
    expect(raw).toContain('/Lang (vi-VN)')
    expect(raw).toContain('Tinos')
    expect(raw).toContain('<pdfaid:conformance>A<')
  })

  it('repeats the head of a long table and loses none of its rows', async () => {
    const pages = await pdfPages(await paperPdf(samplePlan({ annexes: [longAnnex(80)] })))
    const annex = pages.filter((page) => page.includes('Kiến nghị thứ'))
    expect(annex.length).toBeGreaterThan(2)
    expect(annex.map((page) => page.includes('Nội dung kiến nghị'))).toEqual(annex.map(() => true))
    const rows = annex.join('\n').match(/Kiến nghị thứ \d+/g)
    expect(rows).toEqual(Array.from({ length: 80 }, (_, index) => `Kiến nghị thứ ${index + 1}`))
  })

  it('puts many papers into one file, each from its own page 1', async () => {
    const { bytes, pages } = await papersPdf([samplePlan(), samplePartyPaper(), samplePlan()])
    const texts = await pdfPages(bytes)
    expect(texts).toHaveLength(pages)
    expect(texts.filter((page) => page.includes('Độc lập - Tự do - Hạnh phúc'))).toHaveLength(2)
    expect(texts.filter((page) => page.includes('ĐẢNG CỘNG SẢN VIỆT NAM'))).toHaveLength(1)
  })

  it('keeps the signature with the last words of the text', async () => {
    const line = { kind: 'paragraph', text: 'Nội dung của văn bản, một dòng.' } as const
    for (const count of [24, 26, 28, 30, 32]) {
      const blocks = [
        ...Array.from({ length: count }, () => line),
        { kind: 'paragraph', text: 'Câu cuối cùng.' } as const,
      ]
      const pages = await pdfPages(await paperPdf(samplePlan({ blocks })))
      const signed = pages.find((page) => page.includes('Lò Thị Minh Châu'))
      expect(signed).toContain('Câu cuối cùng./.')
    }
  })

  it('prints every name of a very long list of recipients', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => ({ text: `UBND xã thứ ${index + 1}`, level: 0 as const }))
    const { bytes, pages } = await papersPdf([samplePlan({ recipients: { lines } })])
    expect((await pdfPages(bytes)).join('\n').match(/UBND xã thứ \d+/g)).toHaveLength(120)
    expect(pages).toBeGreaterThan(3)
  })

  it('says so when there is nothing to set', async () => {
    await expect(papersPdf([])).rejects.toThrow('at least one paper')
  })

  it('sets a paper with a QR code and with letters that the fonts lack', async () => {
    const code = await qrBlock('https://vanlinh.example/moi/7K2M', {
      alt: 'Mã của giấy mời',
      caption: 'Quét mã khi đến',
    })
    const text = await textOf(samplePlan({ blocks: [code, { kind: 'paragraph', text: 'Cảm ơn 🙏 bà con' }] }))
    expect(text).toContain('Quétmãkhiđến')
    expect(text).toContain('bàcon')
  })

  it('brings any Vietnamese text back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(vietnameseText, { minLength: 1, maxLength: 15 }), async (texts) => {
        const paper = samplePlan({ closingMark: '', blocks: texts.map((text) => ({ kind: 'paragraph', text })) })
        expect(await textOf(paper)).toBe(letters(paperText(paper)))
      }),
      { numRuns: 25 },
    )
  })
})
