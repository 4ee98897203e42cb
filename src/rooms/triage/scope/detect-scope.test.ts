import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startingCatalogue } from '../catalogue/starting-catalogue.ts'
import { labelledPetitions } from '../fixtures/petitions-data.ts'
import { detectScope } from './detect-scope.ts'

const catalogue = startingCatalogue()
const kinds = (text: string) => detectScope(catalogue, text).map(({ kind }) => kind)

describe('what does not belong in a dialogue', () => {
  test.each([
    ['Tôi tố cáo ông trưởng thôn ăn chặn gạo cứu đói', 'denunciation'],
    ['toi lam don to cao viec nhan hoi lo', 'denunciation'],
    ['Tôi khiếu nại quyết định thu hồi đất số 12', 'complaint'],
    ['Gia đình không đồng ý với quyết định bồi thường của xã', 'complaint'],
    ['Xin hỏi thủ tục làm khai sinh gồm những gì, nộp ở đâu', 'procedure-question'],
    ['Vay nhanh không thế chấp, liên hệ Zalo để vay', 'spam'],
    ['asdf qwer zxcv hjkl poiu', 'spam'],
    ['a', 'empty'],
    ['Kính gửi, xin cảm ơn', 'empty'],
    ['Làm ăn như lồn', 'obscene'],
    ['Chồng tôi hay đánh tôi', 'private-life'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind)
  })

  test.each([
    'Đường thôn Đông Hạ hỏng nặng, đề nghị sửa chữa',
    'Tôi không có ý khiếu nại, chỉ mong xã làm lại cống',
    'Đề nghị tập huấn giải quyết khiếu nại, tố cáo cho cán bộ thôn',
    'Đề nghị xử lý tin nhắn cho vay nhanh không thế chấp làm phiền dân',
    'Lợn nhà tôi bị bệnh, các cháu cặm cụi chăm',
  ])('sound: %s', (text) => {
    const found = kinds(text).filter((kind) => ['denunciation', 'complaint', 'spam', 'obscene', 'empty'].includes(kind))
    expect(found).toEqual([])
  })

  test('the words that say it are given where they stand', () => {
    const text = 'Tôi làm ĐƠN  TỐ CÁO ông ấy'
    const [finding] = detectScope(catalogue, text)
    expect(finding!.because.map(({ words }) => words)).toEqual(['ĐƠN  TỐ CÁO'])
  })

  test('a complaint is not also a question about procedure', () => {
    expect(kinds('Tôi khiếu nại quyết định thu hồi đất, thủ tục nộp đơn ở đâu')).not.toContain('procedure-question')
  })
})

describe('who must neither decide on it nor see who asked', () => {
  test('an officer', () => {
    const found = detectScope(catalogue, 'Cán bộ địa chính xã hách dịch, vòi tiền của dân').find(
      ({ kind }) => kind === 'names-officer',
    )
    expect(found?.because.map(({ words }) => words)).toEqual(['Cán bộ địa chính'])
  })

  test('a body, by its code', () => {
    const found = detectScope(catalogue, 'UBND xã Khe Vài không giải quyết đơn của tôi').find(
      ({ kind }) => kind === 'names-agency',
    )
    expect(found?.agencies).toEqual(['ubnd-xa'])
  })

  test('an employer', () => {
    expect(kinds('Công ty nợ lương chúng tôi hai tháng, ai hỏi thì dọa đuổi')).toContain('names-employer')
  })

  test('a body that is only asked is not complained of', () => {
    expect(kinds('Kính gửi UBND xã Khe Vài, đề nghị sửa đường thôn Đông Hạ')).toEqual([])
  })
})

test('of our own petitions none is called spam, obscene or empty', () => {
  const wrong = labelledPetitions.filter(({ text }) =>
    kinds(text).some((kind) => ['spam', 'obscene', 'empty'].includes(kind)),
  )
  expect(wrong.map(({ text }) => text)).toEqual([])
})

test('reasons always slice the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'tố cáo',
      'khiếu  nại',
      'tham nhũng'.normalize('NFD'),
      'công ty nợ lương',
      'cán bộ hách dịch',
      '🙂',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join(' ')
      for (const { because } of detectScope(catalogue, text)) {
        for (const { words, start, end } of because)
          expect([text.slice(start, end), end > start]).toEqual([words, true])
      }
    }),
    { numRuns: 300 },
  )
})
