import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVietnameseSyllable, placeTones, splitTone } from './tone.ts'

const PAIRS = [
  ['hòa', 'hoà'],
  ['Thúy', 'Thuý'],
  ['khỏe', 'khoẻ'],
  ['ỦY', 'UỶ'],
  ['loã', 'loã'],
  ['tọa', 'toạ'],
  ['XÒE', 'XOÈ'],
] as const

describe('placeTones', () => {
  it('moves the tone of open oa, oe and uy, and keeps the case', () => {
    for (const [old, modern] of PAIRS) {
      expect(placeTones(old, 'new')).toBe(modern)
      if (old !== 'loã') expect(placeTones(modern, 'old')).toBe(old)
    }
    expect(placeTones('Ủy ban nhân dân xã Hòa Bình', 'new')).toBe('Uỷ ban nhân dân xã Hoà Bình')
  })

  it('leaves closed rhymes, qu and other words alone', () => {
    const same = 'quý hoàn thuyền quỳ hoài khuya quá của mía ngoáy loét Noël boà-xyz1'
    for (const word of same.split(' ').slice(0, -1)) {
      expect(placeTones(word, 'new')).toBe(word)
      expect(placeTones(word, 'old')).toBe(word)
    }
  })

  it('goes there and back', () => {
    const word = fc.constantFrom('Hòa', 'thủy', 'nguyễn', 'KHÓE', 'quý', 'đối', ' ', '-', 'x')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ')
        expect(placeTones(placeTones(text, 'new'), 'old')).toBe(text)
      }),
    )
  })
})

describe('isVietnameseSyllable', () => {
  it('knows real syllables, in either tone style and any case', () => {
    const real =
      'a ở Ủy uỷ nghiệm giếng gì gìn giết quốc quý quyết quýt yêu yếm thuyền khuya khuỷu hoà hòa XOÈ được người Nguyễn huỳnh kỹ sỹ tuýp xoong đuốc ngoằn ngoèo rượu hươu ghế ếch oách pin'
    for (const word of real.split(' ')) expect([word, isVietnameseSyllable(word)]).toEqual([word, true])
  })

  it('refuses slips, other languages and misplaced tones', () => {
    const none =
      'quann ngiệm nghan kan cế ghà gê hòan qúy hap tàc mãt w Noël their school ấá tiêng1 iên yên2 bb UBND VHXXH ng'
    for (const word of none.split(' ')) expect([word, isVietnameseSyllable(word)]).toEqual([word, false])
  })

  it('lets a stop final take only sắc and nặng', () => {
    for (const [word, sound] of [
      ['các', true],
      ['cạc', true],
      ['càc', false],
      ['cac', false],
      ['sạch', true],
      ['sãch', false],
    ] as const) {
      expect(isVietnameseSyllable(word)).toBe(sound)
    }
  })
})

describe('splitTone', () => {
  it('parts the tone from the letters', () => {
    expect(splitTone('nghiệm')).toEqual({ letters: 'nghiêm', tone: 5, marks: 1 })
    expect(splitTone('Đường')).toEqual({ letters: 'Đương', tone: 1, marks: 1 })
    expect(splitTone('ba')).toEqual({ letters: 'ba', tone: 0, marks: 0 })
  })
})
