import { describe, expect, it } from 'vitest'
import { abbreviationDictionary, expandAbbreviations, meaningsOf, searchKey, searchTerms } from './abbreviations.ts'
import { ABBREVIATIONS } from './abbreviations-data.ts'

describe('expandAbbreviations', () => {
  it.each([
    ['UBND tỉnh và HĐND', 'Ủy ban nhân dân tỉnh và Hội đồng nhân dân'],
    ['Văn phòng HĐND&UBND', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Phòng LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['Phòng LĐ - TB & XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['Phòng Lao động - TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['Phòng Lao động – TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['NN&PTNT, TN&MT', 'Nông nghiệp và Phát triển nông thôn, Tài nguyên và Môi trường'],
    ['GCN QSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
    ['đ/c Nam b/c TU', 'đồng chí Nam báo cáo Tỉnh ủy'],
    ['Đ/c Phó CVP', 'đồng chí Phó Chánh Văn phòng'],
    ['TP. Tân Sơn, TP.HCM', 'thành phố Tân Sơn, Thành phố Hồ Chí Minh'],
    ['PT-TH tỉnh', 'Phát thanh - Truyền hình tỉnh'],
  ])('%s', (text, expanded) => {
    expect(expandAbbreviations(text)).toBe(expanded)
  })

  it('reads small letters and letters without marks where they can be nothing else', () => {
    expect(expandAbbreviations('ubnd xã, hội lhpn, hdnd, ldld')).toBe(
      'Ủy ban nhân dân xã, hội Liên hiệp Phụ nữ, Hội đồng nhân dân, Liên đoàn Lao động',
    )
    expect(expandAbbreviations('tu viện, ca dao, bao che')).toBe('tu viện, ca dao, bao che')
  })

  it('leaves symbols of documents and parts of words alone', () => {
    for (const text of ['34/KH-UBND', '02/QCPH-UBND-LĐLĐ', 'UBNDX', '12/2025/QH15', 'TTBC']) {
      expect(expandAbbreviations(text)).toBe(text)
    }
  })

  it('settles ambiguous letters by their neighbours and otherwise keeps them', () => {
    expect(expandAbbreviations('TT HĐND huyện')).toBe('Thường trực Hội đồng nhân dân huyện')
    expect(expandAbbreviations('TT 40/2017/TT-BTC')).toBe('Thông tư 40/2017/TT-BTC')
    expect(expandAbbreviations('TT Y tế')).toBe('Trung tâm Y tế')
    expect(expandAbbreviations('CT UBND xã, CT MTQG')).toBe(
      'Chủ tịch Ủy ban nhân dân xã, Chương trình mục tiêu quốc gia',
    )
    expect(expandAbbreviations('Sở TTTT và TTTT')).toBe('Sở Thông tin và Truyền thông và TTTT')
    expect(meaningsOf('TTTT')).toHaveLength(3)
    expect(meaningsOf('XYZ')).toEqual([])
  })

  it('knows every short form it lists, and expanding twice changes nothing', () => {
    for (const { short, long } of ABBREVIATIONS) {
      expect(meaningsOf(short)).toEqual(expect.arrayContaining(long.map((expansion) => expansion.text)))
      if (long.length > 1) continue
      expect([short, expandAbbreviations(short)]).toEqual([short, long[0]!.text])
      expect(expandAbbreviations(long[0]!.text)).toBe(long[0]!.text)
    }
  })

  it('lets an office add its own', () => {
    const own = abbreviationDictionary([{ short: 'TTDVNN', long: [{ text: 'Trung tâm Dịch vụ nông nghiệp' }] }])
    expect(own.expand('TTDVNN, UBND')).toBe('Trung tâm Dịch vụ nông nghiệp, Ủy ban nhân dân')
  })
})

describe('search', () => {
  it('gives one key to all spellings of a body', () => {
    const keys = ['Phòng LĐTBXH', 'phòng lđ-tb&xh', 'Phòng Lao động - TB&XH', 'PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI']
    expect(new Set(keys.map(searchKey))).toEqual(new Set(['phong lao dong - thuong binh va xa hoi']))
  })

  it('looks for every sense of an ambiguous abbreviation', () => {
    expect(searchTerms('TTTT xã')).toEqual([
      'tttt xa',
      'thong tin va truyen thong xa',
      'thong tin, tuyen truyen xa',
      'trung tam truyen thong xa',
    ])
    expect(searchTerms('ubnd')).toEqual(['uy ban nhan dan', 'ubnd'])
    expect(searchTerms('  ')).toEqual([])
  })
})
