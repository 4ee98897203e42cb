import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPhones, parsePhone } from './phones.ts'

describe('parsePhone', () => {
  it.each([
    '0945512700',
    '0945.512.700',
    '0945 512 700',
    '+84 945 512 700',
    '(+84) 945-512-700',
    '+84 (0) 945512700',
    '84945512700',
    '0084945512700',
    '945512700',
    945512700,
  ])('%s', (typed) => {
    expect(parsePhone(typed)).toEqual({
      e164: '+84945512700',
      national: '0945512700',
      display: '0945 512 700',
      kind: 'mobile',
    })
  })

  it.each([
    ['0120 1234567', '0701234567'],
    ['01211234567', '0791234567'],
    ['0123 123 4567', '0831234567'],
    ['+84 165 123 4567', '0351234567'],
    ['1699123456', '0399123456'],
    ['0186.123.4567', '0561234567'],
    ['01991234567', '0591234567'],
  ])('%s had its prefix changed in 2018', (typed, national) => {
    expect(parsePhone(typed)).toMatchObject({ national, converted: { from: expect.stringMatching(/^01\d{9}$/) } })
  })

  it('knows landlines and hotlines', () => {
    expect(parsePhone('024 3825 1234')).toMatchObject({
      kind: 'landline',
      display: '024 3825 1234',
      e164: '+842438251234',
    })
    expect(parsePhone('0213.3876.543')).toMatchObject({ kind: 'landline', display: '0213 387 6543' })
    expect(parsePhone('1900 1234')).toMatchObject({ kind: 'hotline', display: '1900 1234' })
  })

  it.each([
    ['', 'Chưa có số điện thoại.'],
    ['09455127', 'Số điện thoại thiếu chữ số (mới có 8).'],
    ['094551270099', 'Số điện thoại thừa chữ số (có 12).'],
    ['0111111111', 'Đầu số 011 không có ở Việt Nam.'],
    ['không có', 'Số điện thoại chỉ gồm chữ số.'],
  ])('says what is wrong with "%s"', (typed, error) => {
    expect(parsePhone(typed)).toEqual({ error })
  })

  it('reads back what it shows', () => {
    const mobile = fc.tuple(fc.constantFrom('032', '056', '070', '083', '091'), fc.integer({ min: 0, max: 9_999_999 }))
    fc.assert(
      fc.property(mobile, ([prefix, rest]) => {
        const national = prefix + String(rest).padStart(7, '0')
        const parsed = parsePhone(national)
        expect(parsed).toMatchObject({ national })
        if ('display' in parsed) {
          expect(parsePhone(parsed.display)).toEqual(parsed)
          expect(parsePhone(parsed.e164)).toEqual(parsed)
          expect(parsePhone(Number(national))).toEqual(parsed)
        }
      }),
    )
  })
})

describe('findPhones', () => {
  it('finds numbers in running text with their places', () => {
    const text = 'Liên hệ đ/c Hoa (SĐT: 0912.345.678) hoặc (+84) 945 512 700; máy bàn 0213 387 6543.'
    const found = findPhones(text)
    expect(found.map((phone) => phone.display)).toEqual(['0912 345 678', '0945 512 700', '0213 387 6543'])
    for (const phone of found) expect(text.slice(phone.start, phone.end)).toBe(phone.text)
  })

  it('leaves amounts, dates and symbols alone', () => {
    expect(findPhones('64.500.000 đồng, ngày 05/12/2026, số 02/2024/TT-BTC, CCCD 001234567890, 01.02.2024')).toEqual([])
  })
})
