import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, isPersonName, nameSortKey, splitName } from './names.ts'

describe('order of names', () => {
  it('runs by given name, family name, then what stands between', () => {
    const sorted = [
      'Nguyễn Văn An',
      'Trần An',
      'Trần Thị An',
      'Lê Án',
      'Bùi Thị Anh',
      'Đỗ Văn Ăn',
      'Cao Ân',
      'Y Bhin',
      'Đỗ Văn Dũng',
      'Nguyễn Thị Đào',
      'Phạm Văn Đức',
      "H'Hen Niê",
      'Vũ Hòa',
    ]
    for (let i = 1; i < sorted.length; i++) expect(compareNames(sorted[i - 1]!, sorted[i]!)).toBe(-1)
    expect([...sorted].reverse().sort(compareNames)).toEqual(sorted)
  })

  it('agrees with the Vietnamese collation on single names', () => {
    const collator = new Intl.Collator('vi')
    const name = fc.constantFrom(
      'An',
      'Án',
      'Anh',
      'Ăn',
      'Ân',
      'Bình',
      'Dung',
      'Dũng',
      'Đào',
      'Yến',
      'Ý',
      'Uyên',
      'Út',
      'Ưng',
    )
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareNames(a, b))).toBe(Math.sign(collator.compare(a, b)))
      }),
    )
  })

  it('keys sort as plain strings and are the same for NFC, NFD and any case', () => {
    expect(nameSortKey('Nguyễn Thị Hòa')).toBe(nameSortKey('NGUYỄN THỊ HÒA'.normalize('NFD')))
    expect(nameSortKey('Nguyễn Thị Hoà')).toBe(nameSortKey('Nguyễn Thị Hòa'))
    expect(nameSortKey('Nguyễn Thị Hòa') < nameSortKey('Nguyễn Thị Hoàng')).toBe(true)
  })

  it('takes what the clerk typed instead', () => {
    expect(nameSortKey('Patâu Axa Thị Phiễm', 'Axa')).toBe(nameSortKey('x', 'axa'))
    expect(nameSortKey('Trần Ân', '  ')).toBe(nameSortKey('Trần Ân'))
  })
})

describe('splitName', () => {
  it.each([
    ['Nguyễn Thị Minh Khai', 'Nguyễn', 'Thị Minh', 'Khai'],
    ["H'Hen Niê", 'Niê', '', "H'Hen"],
    ['H’ Hen Niê', 'Niê', '', 'H’ Hen'],
    ['Y Thanh Mlô', 'Mlô', '', 'Y Thanh'],
    ["Ksor H'Bơ", 'Ksor', '', "H'Bơ"],
    ['Y Bhin', 'Y', '', 'Bhin'],
    ['Pinăng', '', '', 'Pinăng'],
  ])('%s', (name, family, middle, given) => {
    expect(splitName(name)).toEqual({ family, middle, given })
  })
})

describe('isPersonName', () => {
  it.each([
    "H'Hen Niê",
    'Y Bhin',
    'A Nhốp',
    'Patâu Axa Thị Phiễm',
    'LÊ VĂN TÁM',
    'Nguyễn Văn A',
    'Pinăng',
    'Lê-Thị Bé',
    'Tôn Nữ Thị Ý Nhi',
    'Tô Văn Tám',
    'Đoàn Thị Hội',
    'Trương Phòng',
    'Phương',
    'Xa Văn Bản',
    'Phó Đức Chính',
  ])('%s is a name', (name) => {
    expect(isPersonName(name)).toBe(true)
  })

  it.each([
    'UBND',
    'Hội Nông dân',
    'Ủy ban nhân dân',
    'Nguyễn Văn An, Chủ tịch',
    'Tổ 5',
    'Nguyễn văn 2',
    '',
    'Chủ tịch Hội',
    'Phòng Y Tế',
    'Công Ty May',
    'Uỷ Ban Nhân Dân',
    'Tổ Trưởng',
    'Phó Chủ Tịch',
  ])('"%s" is none', (text) => {
    expect(isPersonName(text)).toBe(false)
  })
})
