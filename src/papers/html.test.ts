import fc from 'fast-check'
import sanitizeHtml from 'sanitize-html'
import { describe, expect, it } from 'vitest'
import { paperHtml } from './html.ts'
import { sampleLetter, samplePartyPaper, samplePlan } from './testing.ts'
import { vietnameseText } from './testing-text.ts'
import { paperLines, paperText } from './text.ts'

/** The words of the page, entities undone, blanks as they are. */
function wordsOf(html: string): string {
  return sanitizeHtml(html.replaceAll('<br>', '\n'), { allowedTags: [], textFilter: (text) => text })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

describe('the preview of a paper', () => {
  it.each([
    ['a plan', samplePlan()],
    ['a Party plan', samplePartyPaper()],
    ['a letter with annexes', sampleLetter()],
  ])('says in %s exactly what paperText says', (_, paper) => {
    expect(wordsOf(paperHtml(paper))).toBe(paperText(paper).replace(/[\n\t]/g, ''))
  })

  it('tells for each block where it stands in the text', () => {
    const paper = samplePlan()
    const line = paperLines(paper).find((each) => each.id === 'noi-dung')!
    expect(paperHtml(paper)).toContain(
      `<h3 class="paper-heading" data-block="noi-dung" data-start="${line.start}" data-end="${line.end}"><b>II. NỘI DUNG, HÌNH THỨC</b></h3>`,
    )
  })

  it('marks a sentence by its place, over bold and italic runs and within a cell', () => {
    const paper = samplePlan()
    const text = paperText(paper)
    const mark = (id: string, words: string) => ({
      id,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const html = paperHtml(paper, { marks: [mark('cell', 'Xã Khe Vải'), mark('runs', 'tỉnh: là cơ quan thường trực')] })
    expect(html).toContain('<mark data-mark="cell">Xã Khe Vải</mark>')
    expect(html).toContain('<b>3. Hội Liên hiệp Phụ nữ <mark data-mark="runs">tỉnh:</mark></b>'.replace('3.', '1.'))
    expect(html).toContain('<mark data-mark="runs">là cơ quan thường trực</mark>; tổng hợp')
  })

  it('shows a blank as a place to fill in', () => {
    expect(paperHtml(samplePlan())).toContain('Số:<span class="paper-blank">        </span>/KH-UBND')
  })

  it('never lets text become markup', () => {
    const text = `<script>alert("1")</script> & <b onclick='x'>`
    expect(paperHtml(samplePlan({ closingMark: '', blocks: [{ kind: 'paragraph', text }] }))).toContain(
      '>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b onclick=&#39;x&#39;&gt;</p>',
    )
  })

  it('holds every word between its tags', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const paper = samplePlan({ subject: text, closingMark: '', blocks: [{ kind: 'paragraph', text }] })
        expect(wordsOf(paperHtml(paper))).toBe(paperText(paper).replace(/[\n\t]/g, ''))
      }),
    )
  })
})
