import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, moneyInWords } from '#vietnamese/numbers.ts'
import { findingsOf, saidOf, session } from './testing.ts'

const listed = (opening: string, ...parts: string[]) => [opening, ...parts.map((part) => `- ${part};`)].join('\n')

describe('a sum', () => {
  test.each([
    listed('200 đại biểu, gồm:', 'Lãnh đạo (10 đại biểu)', 'Sở, ngành: 30', '160 hội viên'),
    listed('khoảng 200 đại biểu, gồm:', 'Lãnh đạo: 10 đại biểu', 'Hội viên: 150 đại biểu'),
    listed('200 đại biểu, gồm:', 'Lãnh đạo tỉnh', 'Hội viên: 150 đại biểu'),
    listed('200 đại biểu, trong đó có:', 'Lãnh đạo: 10 đại biểu', 'Hội viên: 150 đại biểu'),
    listed(
      '200 đại biểu, gồm:',
      'Lãnh đạo: 10 người',
      'Hội viên: 190 người, trong đó: 100 hội viên xã A; 90 hội viên xã B',
    ),
    listed('03 điểm cầu, gồm:', 'Điểm cầu xã A: 50 đại biểu', 'Điểm cầu xã B (45 đại biểu)'),
    '300 đại biểu, gồm: mỗi xã 10 đại biểu; 20 phóng viên',
    '1. Cấp tỉnh (75 đại biểu)\n- Lãnh đạo tỉnh: 08 đại biểu;\n- Phóng viên báo, đài.',
    listed('100 đồng chí. Trong đó:', 'Khu phố: 60 đ/c (05 đ/c/chi đoàn)', 'Trường học: 40 đ/c'),
    '12 xã, mỗi xã 20 đại biểu (tổng 240 đại biểu)',
    'A\tB\nx\t10\ny\t20\nTổng cộng\t30',
  ])('is left in peace: %s', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  test.each([
    [
      listed('200 đại biểu, gồm:', 'Lãnh đạo (10 đại biểu)', 'Sở, ngành: 30', '150 hội viên'),
      '10 + 30 + 150 = 190, phần đầu ghi 200 đại biểu. Thiếu 10.',
    ],
    [
      '300 đại biểu, gồm: 250 hội viên; 30 lãnh đạo; 15 phóng viên.',
      '250 + 30 + 15 = 295, phần đầu ghi 300 đại biểu. Thiếu 5.',
    ],
    [
      'Tổng 90.000.000 đồng, trong đó: ngân sách 60.000.000 đồng; tài trợ 40.000.000 đồng.',
      '60.000.000 + 40.000.000 = 100.000.000, phần đầu ghi 90.000.000 đồng. Thừa 10.000.000.',
    ],
    [
      listed('1 . Cấp tỉnh (75 đại biểu)', 'Lãnh đạo tỉnh: 08 đại biểu', 'Sở, ngành: 42 đại biểu'),
      '8 + 42 = 50, phần đầu ghi 75 đại biểu. Thiếu 25.',
    ],
    [
      listed(
        '90.000.000 đồng (Chín mươi triệu đồng), trong đó:',
        'Ngân sách: 60.000.000 đồng',
        'Tài trợ: 40.000.000 đồng',
      ),
      '60.000.000 + 40.000.000 = 100.000.000, phần đầu ghi 90.000.000 đồng. Thừa 10.000.000.',
    ],
    ['14 ấp, mỗi ấp 10 người (150 người)', '14 × 10 = 140, phần đầu ghi 150 người. Thiếu 10.'],
    ['12 xã, mỗi xã 20 đại biểu (tổng 250 đại biểu)', '12 × 20 = 240, phần đầu ghi 250 đại biểu. Thiếu 10.'],
    ['A\tB\nx\t10\ny\t20\nTổng cộng\t35', '10 + 20 = 30, phần đầu ghi 35 ở hàng cộng. Thiếu 5.'],
  ])('is shown with its working: %s', (text, message) => {
    const found = findingsOf(text).filter(({ code }) => code === 'sum-mismatch')

    expect(found.map((one) => one.message)).toEqual([message])
  })

  test('of quotas is held against its row; quotas from elsewhere may leave others unnamed', () => {
    const text = '1\tNhà văn hóa xã Mường Thìn\t150\tMường Thìn: 90 người; Nậm Sắt: 50 người'
    const quotas = [
      { unit: 'Mường Thìn', count: 90 },
      { unit: 'Nậm Sắt', count: 50 },
    ]
    const row = session('2026-11-27', { attendees: 150, quotas, source: { start: 0, end: text.length } })

    expect(saidOf(text, { sessions: [row] })).toEqual([`sum-mismatch: ${text}`])
    expect(saidOf(text, { sessions: [{ ...row, approximate: true }] })).toEqual([])
    expect(saidOf(text, { sessions: [{ ...row, source: { start: 0, end: 40 } }] })).toEqual([])
  })
})

describe('a venue', () => {
  const row = (place: string, unit: string) =>
    session('2026-11', { place, attendees: 150, quotas: [{ unit, count: 150 }] })

  test('must serve its own unit where the other rows do', () => {
    const sessions = [row('Nhà văn hóa xã Phước An', 'Phước An'), row('Nhà văn hóa xã Phước Thuận', 'Phước An')]

    expect(findingsOf('x', { sessions }).map(({ code }) => code)).toEqual(['venue-unit-mismatch'])
  })

  test('may have guests, and its name in the other tone style', () => {
    const guests = session('2026-11', {
      place: 'xã Phước Hoà',
      quotas: [
        { unit: 'Phước Hòa', count: 100 },
        { unit: 'Phước Thắng', count: 50 },
      ],
    })

    expect(saidOf('x', { sessions: [guests, row('xã Phước An', 'Phước An')] })).toEqual([])
  })

  test('of the province may serve any unit', () => {
    expect(saidOf('x', { sessions: [row('Trung tâm Hội nghị, phường Thượng Lĩnh', 'Khe Vải')] })).toEqual([])
  })
})

describe('an amount', () => {
  test('is never doubted when its words say it, in any style', () => {
    const style = fc.record({
      four: fc.constantFrom('bốn', 'tư'),
      zeroTens: fc.constantFrom('linh', 'lẻ'),
      thousand: fc.constantFrom('nghìn', 'ngàn'),
    } as const)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), style, (thousands, words) => {
        const amount = thousands * 1000
        return saidOf(`${formatNumber(amount)} đồng (${moneyInWords(amount, words as never)})`).length === 0
      }),
    )
  })

  test('is doubted when its words say another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 900_000 }), (a, b) => {
        fc.pre(a !== b)
        const said = saidOf(`**${formatNumber(a * 1000)} đồng** (*${moneyInWords(b * 1000)}*)`)
        return said.length === 1 && said[0]!.startsWith('amount-words-mismatch')
      }),
    )
  })

  test.each([
    '64,5 triệu đồng (Sáu mươi bốn triệu năm trăm nghìn đồng)',
    '05 (năm) ngày; 02 (hai) hội nghị; 10 (sau khi thống nhất)',
    '50.000.000 đồng (nguồn xã hội hóa)',
  ])('is left in peace: %s', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  test('may have its words on the next line, or words that make no number', () => {
    expect(saidOf('Tổng: 5.000.000 đồng\nBằng chữ: Sáu triệu đồng')).toHaveLength(1)
    expect(saidOf('5.000.000 đồng (Năm mươi trăm triệu đồng)')).toHaveLength(1)
    expect(findingsOf('05 (sáu) ngày')[0]?.message).toBe('Số ghi 05, chữ ghi “sáu”.')
  })
})

describe('a section number', () => {
  const sections = (...numbers: string[]) => numbers.map((number) => `${number} NỘI DUNG`).join('\n\n')

  test.each([
    [sections('I.', 'II.', 'III.', 'IV.')],
    [sections('I.', 'n.', 'm.', 'IV.').replaceAll('NỘI', 'CÁC NỘI')],
    ['1. Sở Nội vụ\n\n2/3 số đại biểu\n\n2. Sở Tài chính'],
    [sections('I-', '1.', '2.', 'II-', '1.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', '2.')],
    [sections('1.', '2.', '1.', '2.', '3.', '4.', '3.')],
    [sections('6.1.', '6.2.', '7.', '7.1.', '7.2.')],
    [sections('A.', 'I.', 'II.', 'III.', 'B.', 'I.', 'II.')],
    [sections('I.', 'A.', 'B.', 'II.', 'III.')],
    [sections('Điều 1.', '1.', '2.', 'Điều 2.', '1.', '2.', '3.')],
    ['V/v tổ chức đối thoại\n\nI. NỘI DUNG\n\nII. KINH PHÍ'],
    [`${sections('I.', 'II.')}\n\nNơi nhận:\n- A.\n\nPHỤ LỤC\n\n${sections('IV.')}`],
  ])('is sound: %s', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  test.each([
    [sections('I.', 'II.', 'IV.', 'V.'), 'section-number-gap: IV. NỘI DUNG'],
    [sections('I.', 'II.', 'III.', 'IV.', 'IV.', 'V.'), 'duplicate-section-number: IV. NỘI DUNG'],
    [sections('I.', '1.', '2.', '2.', '3.'), 'duplicate-section-number: 2. NỘI DUNG'],
    [sections('I/', '1/', '2/', '2/', '3/').replaceAll('NỘI', 'Nội'), 'duplicate-section-number: 2/ Nội DUNG'],
    [sections('a)', 'b)', 'd)'), 'section-number-gap: d) NỘI DUNG'],
    [sections('II.', 'III.'), 'section-number-gap: II. NỘI DUNG'],
    [sections('1 .', '2 .', '2 .'), 'duplicate-section-number: 2 . NỘI DUNG'],
    [sections('A.', 'I.', 'II.', 'B.', 'I.', 'II.', 'III.', 'III.'), 'duplicate-section-number: III. NỘI DUNG'],
    [sections('Phần thứ nhất.', '1.', '2.', 'Phần thứ hai.', '1.', '3.'), 'section-number-gap: 3. NỘI DUNG'],
    [sections('Điều 1.', 'Điều 3.'), 'section-number-gap: Điều 3. NỘI DUNG'],
  ])('is wrong: %s', (text, said) => {
    expect(saidOf(text)).toEqual([said])
  })
})
