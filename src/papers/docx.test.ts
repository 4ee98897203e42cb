import fc from 'fast-check'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { paperDocx } from './docx.ts'
import type { Paper } from './model.ts'
import { qrBlock } from './qr.ts'
import { docxLines, docxPart } from './reading-back.ts'
import { longAnnex, sampleLetter, samplePartyPaper, samplePlan } from './testing.ts'
import { vietnameseText } from './testing-text.ts'
import { paperText } from './text.ts'

const xmlOf = async (paper: Paper) => docxPart(await paperDocx(paper), 'word/document.xml')

/** The properties of the paragraph that holds the text. */
function paragraphWith(xml: string, text: string): string {
  const found = xml.match(/<w:p>.*?<\/w:p>/gs)?.find((paragraph) => paragraph.includes(`>${text}<`))
  if (!found) throw new Error(`No paragraph holds ${text}`)
  return found
}

describe('a paper for Word', () => {
  it.each([
    ['a plan', samplePlan()],
    ['a Party plan', samplePartyPaper()],
    ['a letter with annexes', sampleLetter()],
    ['minutes with two signatures', samplePlan({ secondSignature: { position: 'Thư ký', name: 'Lương Thị Bích' } })],
    ['a paper without recipients and signature', samplePlan({ recipients: undefined, signature: undefined })],
  ])('says in %s exactly what paperText says', async (_, paper) => {
    expect(docxLines(await paperDocx(paper)).join('\n')).toBe(paperText(paper))
  })

  it('stands on A4 with margins of 20, 20, 30 and 15 mm', async () => {
    const xml = await xmlOf(samplePlan())
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"')
  })

  it('is Times New Roman throughout, in Vietnamese, with its title in the properties', async () => {
    const bytes = await paperDocx(samplePlan())
    const styles = docxPart(bytes, 'word/styles.xml')
    expect(styles).toContain('<w:rFonts w:ascii="Times New Roman"')
    expect(styles).toContain('<w:lang w:val="vi-VN"')
    const fonts = docxPart(bytes, 'word/document.xml').match(/w:ascii="[^"]*"/g) ?? []
    expect(fonts.filter((font) => !font.includes('Times New Roman'))).toEqual([])
    expect(docxPart(bytes, 'docProps/core.xml')).toContain('<dc:title>KẾ HOẠCH: Tổ chức Hội nghị đối thoại')
  })

  it.each([
    ['ỦY BAN NHÂN DÂN', 26, true],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26, true],
    ['Độc lập - Tự do - Hạnh phúc', 28, true],
    ['Số:        /KH-UBND', 26, false],
    ['KẾ HOẠCH', 28, true],
    ['I. MỤC ĐÍCH, YÊU CẦU', 28, true],
    ['Nơi nhận:', 24, true],
    ['- Thường trực Tỉnh ủy (b/c);', 22, false],
    ['PHÓ CHỦ TỊCH', 28, true],
    ['Lò Thị Minh Châu', 28, true],
  ])('sets “%s” in its size and weight', async (text, size, bold) => {
    const paragraph = paragraphWith(await xmlOf(samplePlan()), text)
    expect(paragraph).toContain(`<w:sz w:val="${size}"/>`)
    expect(paragraph.includes('<w:b/>')).toBe(bold)
  })

  it('justifies the body with a first line of 1.27 cm and 6 pt between paragraphs', async () => {
    const paragraph = paragraphWith(
      await xmlOf(samplePlan()),
      'Việc tổ chức bảo đảm thiết thực, dân chủ, công khai; nội dung sát với thực tiễn và nguyện vọng chính đáng của phụ nữ.',
    )
    expect(paragraph).toContain('<w:jc w:val="both"/>')
    expect(paragraph).toContain('w:firstLine="720"')
    expect(paragraph).toContain('w:after="120"')
  })

  it('shows the page number in the head of every page but the first', async () => {
    const bytes = await paperDocx(samplePlan())
    expect(docxPart(bytes, 'word/document.xml')).toContain('<w:titlePg/>')
    const heads = ['word/header1.xml', 'word/header2.xml'].map((name) => docxPart(bytes, name))
    expect(heads.map((head) => head.includes('PAGE')).sort()).toEqual([false, true])
    expect(heads.find((head) => head.includes('PAGE'))).toContain('<w:sz w:val="28"/>')
  })

  it('repeats a table’s head on each page and counts an annex from page 1', async () => {
    const xml = await xmlOf(samplePlan({ annexes: [longAnnex(80)] }))
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
  })

  it('turns the page of a wide annex', async () => {
    const xml = await xmlOf(sampleLetter())
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
  })

  it('never leaves the signature alone on a page', async () => {
    const xml = await xmlOf(samplePlan())
    const before = xml
      .slice(0, xml.lastIndexOf('<w:tbl>'))
      .match(/<w:p>.*?<\/w:p>/gs)!
      .slice(-2)
    expect(before.map((paragraph) => paragraph.includes('<w:keepNext/>'))).toEqual([true, true])
    expect(xml.slice(xml.lastIndexOf('<w:tbl>'))).toContain('<w:cantSplit/>')
  })

  it('shows a title in Word’s outline and a paragraph that runs on behind its title not', async () => {
    const xml = await xmlOf(samplePlan())
    expect(paragraphWith(xml, 'I. MỤC ĐÍCH, YÊU CẦU')).toContain('<w:pStyle w:val="Heading1"/>')
    expect(paragraphWith(xml, '2. Sở Tài chính:')).not.toContain('<w:pStyle')
  })

  it('is read by others as it is: only the head of a table is a head', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await paperDocx(samplePlan())) })
    expect(value.match(/<thead>.*?<\/thead>/)?.[0].match(/<tr>/g)).toHaveLength(1)
  })

  it('carries a picture with its description, as a drawing and as a bitmap', async () => {
    const code = await qrBlock('https://vanlinh.example/moi/7K2M', {
      alt: 'Mã của giấy mời',
      caption: 'Quét mã khi đến',
    })
    const blocks = [code, { kind: 'page-break' }, { kind: 'spacer', points: 20 }] as const
    const bytes = await paperDocx(samplePlan({ blocks }))
    expect(docxPart(bytes, 'word/document.xml')).toContain('descr="Mã của giấy mời"')
    const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'))
    expect(media.map((name) => name.slice(-3)).sort()).toEqual(['png', 'svg'])
    expect(docxLines(bytes)).toContain('Quét mã khi đến')
  })

  it('lets only what stands below the signature of a very long list of recipients run over the page', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({ text: `UBND xã thứ ${index + 1}`, level: 0 as const }))
    const xml = await xmlOf(samplePlan({ recipients: { lines } }))
    const [beside, below] = xml.slice(xml.lastIndexOf('<w:tbl>')).split('</w:tr>')
    expect([beside!.includes('<w:cantSplit/>'), below!.includes('<w:cantSplit/>')]).toEqual([true, false])
  })

  it('writes markers as text and numbers nothing by itself', async () => {
    expect(await xmlOf(samplePlan())).not.toContain('<w:numPr>')
  })

  it('brings any Vietnamese text back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(vietnameseText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const paper = samplePlan({
          closingMark: '',
          blocks: texts.map((text) => ({ kind: 'paragraph', text })),
        })
        expect(docxLines(await paperDocx(paper))).toEqual(paperText(paper).split('\n'))
        expect(docxLines(await paperDocx(paper))).toEqual(expect.arrayContaining(texts))
      }),
      { numRuns: 25 },
    )
  })
})
