import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskFileName } from './mask-file-name.ts'
import { PLACEHOLDERS } from './mask-kinds.ts'
import { maskSpans, maskText, proposeMasks } from './mask-text.ts'

describe('people', () => {
  test.each([
    ['Tôi tên là Nguyễn Thị Hoa, làm nông', 'Tôi tên là [họ tên], làm nông'],
    ['Tên tôi: Lò Văn Pản', 'Tên tôi: [họ tên]'],
    ['Ông Lê Văn Tám lấn đất nhà bà Sáu', 'Ông [họ tên] lấn đất nhà bà [họ tên]'],
    ['con tôi là Phạm Gia Bảo học lớp 3', 'con tôi là [họ tên] học lớp 3'],
    ['em là H’Hen Niê ở buôn', 'em là [họ tên] ở buôn'],
    ['NGƯỜI VIẾT ĐƠN: TRẦN THỊ BẢY', 'NGƯỜI VIẾT ĐƠN: [họ tên]'],
    ['Người làm đơn: Giàng A Páo', 'Người làm đơn: [họ tên]'],
    ['toi ten la nguyen van an, o thon Ha', 'toi ten la [họ tên], o thon Ha'],
    ['hộ Nguyễn Văn Bình chưa có', 'hộ [họ tên] chưa có'],
    ['vợ tôi Lê Thị Mai bị ốm', 'vợ tôi [họ tên] bị ốm'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })

  test.each([
    'Kính gửi ông Chủ tịch UBND xã Khe Vài',
    'Đường Bà Triệu, đường Nguyễn Văn Cừ và phố Lê Thị Riêng ngập',
    'Trường THCS Nguyễn Văn Trỗi, chợ Bà Chiểu',
    'ngã ba Lê Huân - Đặng Thái Thân',
    'Đề nghị Sở Y tế, Hội Liên hiệp Phụ nữ và anh em công nhân',
    'bà con nông dân, chị em phụ nữ, các em học sinh',
  ])('streets, schools, posts and bodies keep their names: %s', (text) => {
    expect(maskText(text)).toBe(text)
  })
})

describe('numbers', () => {
  test.each([
    ['gọi 0912345678 hoặc 0912.345.678, 0912 345 678, (+84) 912-345-678', 4, 'phone'],
    ['số cũ 01683456789', 1, 'phone'],
    ['sđt: 0 9 1 2 3 4 5 6 7 8', 1, 'phone'],
    ['CCCD 079091001234, CMND số 201 234 567', 2, 'identity'],
    ['can cuoc: 079091001234', 1, 'identity'],
    ['thẻ BHYT DN 4 79 1234567890', 1, 'insurance'],
    ['thẻ DN4791234567890', 1, 'insurance'],
    ['sổ BHXH 0123456789', 1, 'insurance'],
    ['xe 75H1-123.45 và 43A-12345, 92F1 2345', 3, 'plate'],
    ['STK 0711000123456 Vietcombank', 1, 'account'],
    ['thư hoa.nguyen@thu.vn', 1, 'email'],
    ['thửa đất số 123, tờ bản đồ số 5', 2, 'land-lot'],
  ])('%s', (text, count, kind) => {
    const masks = proposeMasks(text)
    expect(masks.map((mask) => mask.kind)).toEqual(Array.from({ length: count as number }, () => kind))
  })

  test.each([
    'Nghị định số 45/2025/NĐ-CP ngày 01/3/2025',
    'kinh phí 62.000.000.000 đồng, thửa đất 120 m2',
    'lúc 17h40 ngày 20/10/2019, Quyết định 167, Thông tư 02/2021/TT-BNV',
    'quốc lộ 22B, tỉnh lộ 10, km 12+500',
    'tổ dân phố 9, thôn 3, hẻm 12',
  ])('dates, sums, papers and places stay: %s', (text) => {
    expect(maskText(text)).toBe(text)
  })
})

describe('where somebody lives', () => {
  test.each([
    ['ở số nhà 12/3 đường Trần Phú', 'ở [số nhà] đường Trần Phú'],
    ['trước nhà 340 Đống Đa', 'trước [số nhà] Đống Đa'],
    ['hẻm 45/6 Lê Lợi', '[số nhà] Lê Lợi'],
    ['tại 416 Dũng Sĩ Thanh Khê', 'tại [số nhà] Dũng Sĩ Thanh Khê'],
    ['nhà K12/5 Ông Ích Khiêm', 'nhà [số nhà] Ông Ích Khiêm'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })
})

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Tôi tên là',
        'ông',
        'bà',
        'Nguyễn Văn A',
        'Trần Thị Bảy',
        'số nhà',
        '12/3',
        'ngõ',
        'sđt',
        'CCCD',
        'STK',
        'thửa',
        'đường',
        'UBND xã',
        '.',
        '-',
        '/',
        ',',
        '[họ tên]',
        '[dãy số]',
        'Hà Nội',
        'a@b.vn',
      ),
      fc.stringMatching(/^[0-9 .-]{1,16}$/),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    ),
    { maxLength: 12 },
  )
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')))

describe('for any text', () => {
  test('proposals lie in order inside the text, overlap nowhere and say why', () => {
    fc.assert(
      fc.property(typed, (text) => {
        let at = 0
        for (const { start, end, why } of proposeMasks(text)) {
          expect(start >= at && end > start && end <= text.length && why !== '').toBe(true)
          at = end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('masked text has no run of eight digits, and masking it again changes nothing', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const masked = maskText(text)
        expect(masked).not.toMatch(/\d{8}/)
        expect(maskText(masked)).toBe(masked)
      }),
      { numRuns: 500 },
    )
  })

  test('what lies outside the spans stays as it was', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const masks = proposeMasks(text)
        const outside = masks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
        const placeholders = masks.reduce((sum, { kind }) => sum + PLACEHOLDERS[kind].length, 0)
        expect(maskSpans(text, masks).length).toBe(outside.length + placeholders)
      }),
      { numRuns: 300 },
    )
  })
})

test('spans that a person drew over each other become one', () => {
  const spans = [
    { start: 0, end: 6, kind: 'name' as const },
    { start: 4, end: 9, kind: 'phone' as const },
  ]
  expect(maskSpans('abcdefghi jk', spans)).toBe('[họ tên] jk')
})

// scenarios.md 59
test.each([
  ['DonKienNghi_NguyenVanA_0912345678.pdf', 'tep-dinh-kem.pdf'],
  ['Đơn của Trần Thị Bảy.DOCX', 'tep-dinh-kem.docx'],
  ['don_nguyen_thi_hoa 079091001234.jpg', 'tep-dinh-kem.jpg'],
  ['IMG_20240501.jpg', 'tep-dinh-kem.jpg'],
  ['anh cong vo.jpg', 'anh cong vo.jpg'],
  ['hinh_anh_1.PNG', 'hinh_anh_1.PNG'],
  ['ban do', 'ban do'],
])('the file %s is shown as %s', (name, shown) => {
  expect(maskFileName(name)).toBe(shown)
})
