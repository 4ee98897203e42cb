import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, moneyInWords, type NumberStyle, numberInWords, parseNumber, readNumberWords } from './numbers.ts'

const style: fc.Arbitrary<NumberStyle> = fc.record(
  {
    four: fc.constantFrom<'bốn' | 'tư'>('bốn', 'tư'),
    zeroTens: fc.constantFrom<'linh' | 'lẻ'>('linh', 'lẻ'),
    thousand: fc.constantFrom<'nghìn' | 'ngàn'>('nghìn', 'ngàn'),
    exact: fc.boolean(),
  },
  { requiredKeys: [] },
)
const LARGEST = 10n ** 15n

describe('numbers in words', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi bốn'],
    [25, 'hai mươi lăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [1005, 'một nghìn không trăm linh năm'],
    [2050, 'hai nghìn không trăm năm mươi'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [64_500_000, 'sáu mươi bốn triệu năm trăm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_000_000, 'một nghìn tỷ'],
    [1_200_000_000_000, 'một nghìn hai trăm tỷ'],
    [-5, 'âm năm'],
  ])('%d is read %s', (n, words) => {
    expect(numberInWords(n)).toBe(words)
  })

  it('follows the style of the office', () => {
    expect(numberInWords(24_105, { four: 'tư', zeroTens: 'lẻ', thousand: 'ngàn' })).toBe(
      'hai mươi tư ngàn một trăm lẻ năm',
    )
    expect(numberInWords(14, { four: 'tư' })).toBe('mười bốn')
  })

  it('writes money as plans do', () => {
    expect(moneyInWords(64_500_000)).toBe('Sáu mươi bốn triệu năm trăm nghìn đồng')
    expect(moneyInWords(200_000, { exact: true })).toBe('Hai trăm nghìn đồng chẵn')
    expect(moneyInWords(0)).toBe('Không đồng')
  })

  it('reaches a billion billions and refuses what it cannot read', () => {
    expect(numberInWords(10n ** 18n)).toBe('một tỷ tỷ')
    expect(() => numberInWords(10n ** 18n + 1n)).toThrow(RangeError)
    expect(() => numberInWords(1.5)).toThrow(RangeError)
  })
})

describe('reading number words', () => {
  it('reads back every amount in every style, whatever the case', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: LARGEST }), style, (n, chosen) => {
        const words = moneyInWords(n, chosen)
        expect(readNumberWords(words)).toBe(n)
        expect(readNumberWords(words.toUpperCase())).toBe(n)
      }),
      { numRuns: 400 },
    )
  })

  it('reads back round amounts, where the groups are empty', () => {
    const round = fc
      .tuple(
        fc.array(fc.constantFrom(0n, 0n, 1n, 4n, 5n, 10n, 14n, 15n, 21n, 100n, 105n, 999n), { maxLength: 6 }),
        style,
      )
      .map(([groups, chosen]) => [groups.reduce<bigint>((sum, group) => sum * 1000n + group, 0n), chosen] as const)
    fc.assert(
      fc.property(round, ([n, chosen]) => {
        expect(readNumberWords(numberInWords(n, chosen))).toBe(n)
      }),
    )
  })

  it.each([
    ['(Bằng chữ: Sáu mươi tư triệu, năm trăm ngàn đồng chẵn./.)', 64_500_000n],
    ['sau muoi bon trieu nam tram nghin dong', 64_500_000n],
    ['một trăm lẻ năm', 105n],
    ['hai mươi nhăm', 25n],
    ['hai lăm', 25n],
    ['một triệu linh năm nghìn', 1_005_000n],
    ['một triệu năm nghìn', 1_005_000n],
    ['một triệu rưỡi', 1_500_000n],
    ['ba tỉ rưỡi', 3_500_000_000n],
    ['âm năm', -5n],
    ['không', 0n],
    ['một trăm nghìn đồng Việt Nam', 100_000n],
  ])('%s', (words, n) => {
    expect(readNumberWords(words)).toBe(n)
  })

  it.each([
    '',
    'đồng',
    'một trăm năm',
    'năm nghìn triệu',
    'một hai',
    'hai mươi mười',
    'linh năm mươi',
    'một trăm linh',
    'ba con gà',
    'một nghìn nghìn',
  ])('"%s" is no number', (words) => {
    expect(readNumberWords(words)).toBeNull()
  })
})

describe('figures', () => {
  it('groups by three with points', () => {
    expect(formatNumber(64_500_000)).toBe('64.500.000')
    expect(formatNumber(1234.5)).toBe('1.234,5')
    expect(formatNumber(10n ** 15n)).toBe('1.000.000.000.000.000')
  })

  it('reads what it writes', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (n) => parseNumber(formatNumber(n)) === n || n === 0))
  })

  it.each([
    ['64.500.000', 64_500_000],
    ['64 500 000 đồng', 64_500_000],
    ['64.500.000 ₫', 64_500_000],
    ['64.500.000đ', 64_500_000],
    ['64,500,000', 64_500_000],
    ['1.234,5', 1234.5],
    ['-3', -3],
    ['64.5', null],
    ['6.45.000', null],
    ['mười', null],
    ['', null],
  ])('%s', (text, n) => {
    expect(parseNumber(text)).toBe(n)
  })
})
