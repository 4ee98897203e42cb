import { describe, expect, it } from 'vitest'
import { secrecyMark } from './secret.ts'

describe('a mark of state secrecy', () => {
  it.each([
    ['UBND TỈNH SƠN HẢI\nMẬT\nSố: 12/KH-UBND', 'MẬT'],
    ['UBND TỈNH\n\n[TỐI MẬT]\n\nKẾ HOẠCH', 'TỐI MẬT'],
    ['**TUYỆT MẬT**\nKẾ HOẠCH', 'TUYỆT MẬT'],
    ['T U Y Ệ T   M Ậ T\nKẾ HOẠCH', 'TUYỆT MẬT'],
    ['Số: 5\tMẬT\nKẾ HOẠCH', 'MẬT'],
    ['Độ mật: Tối mật\nKẾ HOẠCH', 'TỐI MẬT'],
    ['Độ mật: MẬT', 'MẬT'],
    ['M\u1EA4T'.replace('\u1EA4', 'A\u0302\u0323'), 'MẬT'],
  ])('is found in %j', (text, mark) => {
    expect(secrecyMark(text)).toBe(mark)
  })

  it.each([
    'công khai thông tin (trừ thông tin mật) cho người lao động',
    'bảo vệ bí mật nhà nước',
    'Nội dung mật ong rừng tại xã',
    'thông tin\nmật\nkhông nêu',
    'Độ mật: không',
    'Độ mật: (nếu có)',
    'Độ mật ong trong hội chợ: mật ong',
    'BẢO MẬT',
    'BÍ\nMẬT\nNHÀ NƯỚC',
    'KHÔNG MẬT',
  ])('is not found in %j', (text) => {
    expect(secrecyMark(text)).toBeNull()
  })
})
