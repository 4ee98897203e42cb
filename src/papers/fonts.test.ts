import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { balancedWidth } from './balanced-lines.ts'
import { missingLetters, paperFontFiles, textWidth } from './fonts.ts'
import { fitHead } from './head-fit.ts'
import { setPaper } from './setting.ts'
import { sampleLetter, samplePlan } from './testing.ts'

describe('the widths of lines', () => {
  it('are those of Times: 722, 500 and 250 thousandths for Đ, o and the space', () => {
    expect(textWidth('Đ', 1000)).toBeCloseTo(722, 0)
    expect(textWidth('o ', 1000)).toBeCloseTo(750, 0)
    expect(textWidth('ỗ', 1000)).toBeCloseTo(500, 0)
    expect(textWidth('e\u0302\u0323', 1000)).toBe(textWidth('ệ', 1000))
  })

  it('come from four faces', () => {
    expect(paperFontFiles().map((file) => readFileSync(file).readUInt32BE(0))).toEqual([65536, 65536, 65536, 65536])
  })

  it('exist for every letter of Vietnamese and of the languages of the highlands', () => {
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
    const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((vowel) => marks.map((mark) => vowel + mark))
    const all = `${vowels.join('')}đĐĕŏŭƀčñĔŎŬɃČÑ“”–…₫\u0306`
    for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const) {
      expect(missingLetters(all, face)).toEqual([])
    }
    expect(missingLetters('a🙏')).toEqual(['🙏'])
  })

  it('are those of the widest line where a name is broken by hand', () => {
    expect(textWidth('ỦY BAN MTTQ VIỆT NAM\nTỈNH', 12)).toBe(textWidth('ỦY BAN MTTQ VIỆT NAM', 12))
  })

  it('make the lines of a title alike without making more of them', () => {
    const title = 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ'
    const whole = textWidth(title, 14, '700Bold')
    const width = balancedWidth(title, 14, '700Bold', whole - 5)
    expect(width).toBeLessThan(whole * 0.62)
    expect(width).toBeGreaterThan(whole / 2)
  })
})

describe('the head', () => {
  it('takes 13 and 14 points where both halves fit and 12 and 13 where they do not', () => {
    expect(fitHead(setPaper(samplePlan())).sizes.motto).toEqual([13, 14])
    expect(fitHead(setPaper(sampleLetter())).sizes.motto).toEqual([12, 13])
  })

  it('has a rule as long as the motto and one of a third to a half under the issuer', () => {
    const fit = fitHead(setPaper(samplePlan()))
    expect(fit.mottoRule).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', 14, '700Bold'), 5)
    const issuer = textWidth('TỈNH VÂN LĨNH', 13, '700Bold')
    expect(fit.issuerRule).toBeGreaterThan(issuer / 3)
    expect(fit.issuerRule).toBeLessThan(issuer / 2)
  })
})
