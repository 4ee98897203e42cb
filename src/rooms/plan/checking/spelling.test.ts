import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf, saidOf } from './testing.ts'

describe('a word written twice', () => {
  test.each([
    'cơ quan quan tâm đến đời sống',
    'HỘI LHPN HUYỆN ĐĂK KRÔNG',
    'các đại biểu biểu quyết',
    'doanh nhân nhân kỷ niệm ngày thành lập, công nhân nhân Tháng Công nhân',
    'xây dựng chương trình trình Chủ tịch',
    'luôn luôn lắng nghe, thường thường, ngày ngày, nhà nhà',
    'Trưởng Ban Ban Tuyên giáo và Dân vận',
    'lãnh đạo hội Hội Nông dân',
    'cho Nhân dân. Dân chủ, công khai',
    'hội nghị\n\nNghị quyết',
    '1\thội nghị\thội nghị',
    'nói chung chung',
  ])('is sound in “%s”', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  test.each([
    ['nội dung liên quan quan đến Chương trình', 'dung liên quan quan đến Chương'],
    ['mời đại biểu biểu là lãnh đạo', 'mời đại biểu biểu là lãnh'],
    ['gửi các các sở', 'gửi các các sở'],
    ['phối hợp với\nvới Sở Nội vụ', 'phối hợp với\nvới Sở Nội'],
    ['mời đại biểu đại biểu dự', 'mời đại biểu đại biểu dự'],
    ['của UBND UBND tỉnh', 'của UBND UBND tỉnh'],
  ])('is a slip in “%s”', (text, excerpt) => {
    expect(saidOf(text)).toEqual([`doubled-word: ${excerpt}`])
  })
})

describe('a misspelling', () => {
  test.each([
    'thăm gia đình chính sách, theo đối tượng, có quan hệ, để hiểu, giấy mới',
    'công nhận, điện từ, Hội trưởng, chi tiêu, cần bố trí, hướng dẫn chủ hộ',
    'mỗi trường học mời Trưởng thôn, người chưa thành niên',
    'tình hình thực tế, truyền thống, thành phần Công an',
    'H’Mông, Đắk, HĐND, LĐ-TB&XH, KGVX, m2, online, doithoai@vanlinh.example/kinh-phi',
    'Bình Đằng là tên làng',
    'bộ phận văn phòng, phân bố dân cư',
    'bữa cơm thăm gia đình',
    'yêu cầu hội nghị tổ chức thiết thực',
  ])('is not seen in “%s”', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  test.each([
    ['Bể mạc Hội nghị', 'Bế mạc'],
    ['HỘI NGHỊ GẶP GỖ, ĐỐI THOẠI', 'GẶP GỠ'],
    ['sơ đồ bố trí chổ ngồi', 'chỗ'],
    ['tiếp nhận ý kiến, kiến\n\nngợi', 'kiến nghị'],
    ['trên công thông tin điện tử', 'cổng thông tin điện tử'],
    ['Chuyên đổi số', 'Chuyển đổi'],
    ['bàn có trái khăn', 'trải khăn'],
    ['phân bố chỉ tiêu', 'phân bổ'],
    ['bảo đảm kinh phi thực hiện', 'kinh phí'],
  ])('is named in “%s”: %s', (text, right) => {
    const [found] = findingsOf(text).filter(({ code }) => code === 'misspelling')

    expect(found?.fixes[0]).toBe(`Viết “${right}”`)
  })

  test('may be a syllable that the language cannot have', () => {
    expect(saidOf('các cơ quan giải quyểt ngay')).toEqual(['misspelling: cơ quan giải quyểt ngay'])
  })

  test('is said once, however often it stands there', () => {
    expect(findingsOf('bể mạc, bể mạc, Bể mạc').filter(({ code }) => code === 'misspelling')).toHaveLength(1)
  })
})

describe('two spellings', () => {
  test('of one name are named with the rarer one', () => {
    expect(saidOf('xã Phước Hòa, xã Phước Hòa, xã Phước Hoà')).toEqual(['two-spellings: Phước Hoà'])
  })

  test('of one commune may differ in any mark', () => {
    expect(saidOf('xã Mường Thìn, xã Mường Thìn, xã Mường Thin; phường Mỹ Lý, phường Mỹ Lí')).toEqual([
      'two-spellings: Mường Thin',
      'two-spellings: Mỹ Lí',
    ])
    expect(saidOf('xã Mường Thìn, xã Mường Thanh')).toEqual([])
  })

  test('in capitals and in words of the language are none of a name', () => {
    expect(saidOf('CỘNG HÒA, Cộng hòa; văn hóa, văn hoá')).toEqual([])
  })
})

test('offsets lead back into the source, also when its letters are decomposed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zàđộ ]{0,40}$/), (lead) => {
      const source = `${lead}\n\nBể mạc Hội nghị`.normalize('NFD')
      const found = findingsOf(source).find(({ message }) => message.includes('Bể mạc'))
      const { start, end } = found!.source!

      return source.slice(start, end).normalize('NFC') === 'Bể mạc'
    }),
  )
})

test('no text whatever throws, and every excerpt stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) =>
      findingsOf(text).every(({ excerpt }) => text.includes(excerpt)),
    ),
  )
})
