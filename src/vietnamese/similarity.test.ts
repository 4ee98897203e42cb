import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closest, similarity } from './similarity.ts'

describe('similarity', () => {
  it('sees through abbreviations, marks and a slip', () => {
    expect(similarity('Hội LHPN xã Tân Hòa', 'hội liên hiệp phụ nữ xã tân hoà')).toBe(1)
    expect(similarity('hội liên hiệp phụ nữ xã tả lèng', 'hoi lhpn ta leng')).toBeGreaterThan(0.8)
    expect(similarity('Sở Kỹ thuật', 'sở kĩ thuật')).toBe(1)
    expect(similarity('Chuyển đổi số', 'Chuyên đổi só')).toBe(1)
    expect(similarity('Trung tâm Phục vụ hành chính công', 'Trung tâm phụcc vụ hành chính công')).toBeGreaterThan(0.9)
  })

  it('keeps different bodies and numbered places apart', () => {
    expect(similarity('Sở Nội vụ', 'Sở Y tế')).toBeLessThan(0.5)
    expect(similarity('Tổ dân phố 1', 'Tổ dân phố 2')).toBeLessThan(0.5)
    expect(similarity('Tổ dân phố 1', 'TDP 01')).toBeGreaterThan(0.7)
    expect(similarity('Hội Nông dân', '')).toBe(0)
  })

  it('is symmetric, 1 with itself, within 0 and 1', () => {
    const word = fc.constantFrom('hội', 'lhpn', 'UBND', 'xã', 'Tân', 'hoà', '12', 'phường', 'đất')
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const score = similarity(a, b)
        expect(score).toBeCloseTo(similarity(b, a), 10)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(similarity(a, a)).toBe(1)
      }),
    )
  })
})

describe('closest', () => {
  it('finds the column that is meant', () => {
    const fields = ['Họ và tên', 'Số điện thoại', 'Chức vụ', 'Đơn vị']
    expect(closest('Họ tên đại biểu', fields)?.candidate).toBe('Họ và tên')
    expect(closest('SĐT', fields)).toEqual({ candidate: 'Số điện thoại', index: 1, score: 1 })
    expect(closest('CHỨC VỤ, ĐƠN VỊ CÔNG TÁC', fields)?.candidate).toBe('Chức vụ')
    expect(closest('xã Tân Ân', ['Xã Tân An', 'Xã Tân Ân', 'Xã Tân Ấn'])?.index).toBe(1)
    expect(closest('xyz', fields)).toBeNull()
    expect(closest('a', [])).toBeNull()
  })
})
