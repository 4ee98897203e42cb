import { describe, expect, it } from 'vitest'
import { csv, guardFormula } from './csv.ts'

describe('a list as CSV', () => {
  it('opens in Vietnamese Excel: byte order mark, semicolons, decimal commas, quoted line breaks', () => {
    const rows = [
      ['Họ và tên', 'Số', 'Ghi chú'],
      ['Vi Thị "Hảo"', 1.5, 'a;b\nc'],
      [null, -2, true],
    ]
    expect(csv(rows)).toBe('\ufeffHọ và tên;Số;Ghi chú\r\n"Vi Thị ""Hảo""";1,5;"a;b\nc"\r\n;-2;Có\r\n')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+84912345678', "'+84912345678"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['-1+cmd', "'-1+cmd"],
    ['- Đề nghị sửa đường', '- Đề nghị sửa đường'],
    ['Ý kiến', 'Ý kiến'],
  ])('guards %j as %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded)
  })
})
