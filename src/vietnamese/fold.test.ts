import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVietnamese } from './collation.ts'
import { equalityKey, fold, foldWithOffsets } from './fold.ts'

describe('fold', () => {
  it('drops marks, case, đ and the letters of the highlands', () => {
    expect(fold('Đối thoại ở Buôn Ƀlang: ĕ ŏ ŭ č ñ')).toBe('doi thoai o buon blang: e o u c n')
    expect(fold('ĐẤT ĐAI')).toBe('dat dai')
  })

  it('reads composed and decomposed text alike', () => {
    expect(fold('Phước Hòa'.normalize('NFD'))).toBe('phuoc hoa')
  })

  it('squeezes every space and drops what nobody sees', () => {
    expect(fold('\u00a0 hội\u00a0 \n nghị\u00ad \u200b')).toBe('hoi nghi')
  })

  it('straightens quotes and dashes', () => {
    expect(fold('H’Hen – “Niê”')).toBe(`h'hen - "nie"`)
  })

  it('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

const vietnamese = fc
  .array(fc.constantFrom(...'aăâđêôơư bcđghĐÊỚ', 'ố', 'ố'.normalize('NFD'), '\u00ad', '\u00a0', '\n', '’'))
  .map((letters) => letters.join(''))

describe('foldWithOffsets', () => {
  it('gives the same key as fold', () => {
    fc.assert(fc.property(vietnamese, (text) => foldWithOffsets(text).folded === fold(text)))
  })

  it('points back to the letters that were folded', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const { folded, at } = foldWithOffsets(text)
        for (let i = 0; i < folded.length; i++) {
          expect(at(i)).toBeLessThan(at(i + 1))
          if (folded[i] !== ' ') expect(fold(text.slice(at(i), at(i + 1)))).toContain(folded[i])
        }
      }),
    )
  })

  it('lets a reader cut the source', () => {
    const source = 'Kính gửi:  Hội\u00a0Liên hiệp  Phụ nữ'.normalize('NFD')
    const { folded, at } = foldWithOffsets(source)
    const from = folded.indexOf('hoi lien hiep')
    expect(source.slice(at(from), at(from + 'hoi lien hiep'.length)).normalize('NFC')).toBe('Hội\u00a0Liên hiệp')
    expect(source.slice(at(folded.length - 2), at(folded.length)).normalize('NFC')).toBe('nữ')
  })
})

describe('the end of folded text', () => {
  it('is the end of the last kept letter with its marks', () => {
    for (const [text, end] of [
      ['ca\u0301\u00ad', 4],
      ['ca \u00ad', 2],
      ['', 0],
    ] as const) {
      const { folded, at } = foldWithOffsets(text)
      expect(at(folded.length)).toBe(end)
    }
  })
})

describe('equalityKey', () => {
  it('joins the two tone styles, not different tones', () => {
    expect(equalityKey('Phước Hoà')).toBe(equalityKey(' PHƯỚC  Hòa '))
    expect(equalityKey('ma')).not.toBe(equalityKey('má'))
    expect(equalityKey('dân')).not.toBe(equalityKey('đân'))
  })
})

describe('compareVietnamese', () => {
  it('does not part the two tone styles', () => {
    expect(compareVietnamese('Phước Hoà', 'Phước Hòa')).toBe(0)
    expect(compareVietnamese('Hoà', 'Hỏa')).toBe(-1)
  })

  it('follows the alphabet and then the tones', () => {
    const words = ['ơn', 'đa', 'da', 'ăn', 'ạ', 'á', 'a', 'ã', 'ả', 'à', 'ân', 'e', 'Tổ 10', 'Tổ 9']
    expect(words.sort(compareVietnamese)).toEqual([
      'a',
      'à',
      'ả',
      'ã',
      'á',
      'ạ',
      'ăn',
      'ân',
      'da',
      'đa',
      'e',
      'ơn',
      'Tổ 9',
      'Tổ 10',
    ])
  })
})
