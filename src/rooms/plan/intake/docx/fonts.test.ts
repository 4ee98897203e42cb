import { describe, expect, it } from 'vitest'
import { createRepairLog } from '../repair.ts'
import { type DocxParts, makeDocx, paragraph, run } from '../testing.ts'
import { readDocx } from './document.ts'

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

function read(parts: DocxParts) {
  const repairs = createRepairLog()
  return { text: readDocx(makeDocx(parts), repairs).text, encoding: repairs.found()?.encoding ?? null }
}

const legacy = 'Héi nghÞ ®èi tho¹i'
const unicode = 'Hội nghị đối thoại'

describe('old fonts', () => {
  it('are told by the run, capitals by their own font', () => {
    const body = `<w:p>${run('kÕ ho¹ch ', font('.VnTimeH'))}${run(legacy, font('.VnTime'))}${run(' năm', font('Times New Roman'))}</w:p>`
    expect(read({ body })).toEqual({ text: `KẾ HOẠCH ${unicode} năm`, encoding: 'TCVN3 (ABC)' })
  })

  it('join runs of one font, since VNI spells a letter in two', () => {
    const body = `<w:p>${run('ñoá', font('VNI-Times'))}${run('i thoa', font('VNI-Times'))}${run('ïi', font('VNI-Times'))}</w:p>`
    expect(read({ body })).toEqual({ text: 'đối thoại', encoding: 'VNI' })
  })

  it('come from the document, a style and its parent, or the theme', () => {
    const named = `<w:rPr>${font('.VnTime')}</w:rPr>`
    const defaults = `<w:docDefaults><w:rPrDefault>${named}</w:rPrDefault></w:docDefaults>`
    const inherited =
      `<w:style w:type="paragraph" w:styleId="Goc">${named}</w:style>` +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Goc"/></w:style>' +
      `<w:style w:type="character" w:styleId="Chu">${named}</w:style>`
    const themed =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const theme =
      '<a:theme><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
    // A word in either reading: only the font can tell.
    const word = 'cã'
    expect(read({ body: paragraph(word) }).text).toBe('cã')
    expect(read({ body: paragraph(word), styles: defaults }).text).toBe('có')
    expect(read({ body: paragraph(word, '<w:pStyle w:val="Con"/>'), styles: inherited }).text).toBe('có')
    expect(read({ body: paragraph(word, '', '<w:rStyle w:val="Chu"/>'), styles: inherited }).text).toBe('có')
    expect(read({ body: paragraph(word), styles: themed, theme }).text).toBe('có')
  })

  it('are guessed from the words where the font was changed and the letters were not', () => {
    expect(read({ body: paragraph(`${legacy} víi nh©n d©n`, '', font('Times New Roman')) })).toEqual({
      text: `${unicode} với nhân dân`,
      encoding: 'TCVN3 (ABC)',
    })
  })

  it('leave Unicode alone even when the run still names one', () => {
    expect(read({ body: paragraph(unicode, '', font('.VnTime')) })).toEqual({ text: unicode, encoding: null })
  })
})
