import { expect, test } from 'vitest'
import { fromCapitals } from './capitals.ts'

test.each([
  ['BAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH VÂN LĨNH', 'Ban Chấp hành Hội Nông dân tỉnh Vân Lĩnh'],
  ['BAN THƯỜNG VỤ HỘI LIÊN HIỆP PHỤ NỮ TỈNH', 'Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh'],
  ['BAN THƯỜNG VỤ ĐẢNG ỦY XÃ TÂN AN', 'Ban Thường vụ Đảng ủy xã Tân An'],
  ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VÂN LĨNH', 'Ban Chấp hành Đảng bộ tỉnh Vân Lĩnh'],
  ['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'Thường trực Hội đồng nhân dân'],
  [
    'VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
  ],
])('%s keeps the capital of each body’s own name', (capitals, written) => {
  expect(fromCapitals(capitals)).toBe(written)
})

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH KON TUM', 'Ủy ban nhân dân tỉnh Kon Tum'],
  ['SỞ NỘI VỤ', 'Sở Nội vụ'],
  ['TỈNH ỦY HẢI ĐĂNG', 'Tỉnh ủy Hải Đăng'],
  ['PHÒNG VĂN HÓA - XÃ HỘI XÃ BẢN DỀN', 'Phòng Văn hóa - Xã hội xã Bản Dền'],
  ['Hội Nông dân tỉnh', 'Hội Nông dân tỉnh'],
])('%s stays small where running text is small', (capitals, written) => {
  expect(fromCapitals(capitals)).toBe(written)
})
