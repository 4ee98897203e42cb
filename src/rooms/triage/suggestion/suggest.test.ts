import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#vietnamese/fold.ts'
import { placeTones } from '#vietnamese/tone.ts'
import { startingCatalogue } from '../catalogue/starting-catalogue.ts'
import { labelledPetitions } from '../fixtures/petitions-data.ts'
import { scoresOf } from '../fixtures/scores.ts'
import { suggest } from './suggest.ts'

const catalogue = startingCatalogue()
const topicAndAgency = (text: string) => {
  const { topic, agency } = suggest(catalogue, text)
  return [topic, agency]
}

describe('topic and agency', () => {
  test.each([
    ['Đèn đường trước trạm xá thôn tôi cháy cả tháng', 'giao-thong-ha-tang', 'ubnd-xa'],
    ['Công ty nợ lương chúng tôi ba tháng', 'viec-lam-tien-luong', 'noi-vu'],
    ['Chị tôi bị chồng đánh hoài', 'binh-dang-gioi-gia-dinh', 'ubnd-xa'],
    ['Xin hỏi con liệt sĩ được hưởng chế độ gì', 'nguoi-co-cong', 'noi-vu'],
    ['Muốn vay vốn hộ nghèo nuôi bò thì làm thế nào', 'tin-dung-ngan-hang', 'khac'],
    ['Thẻ BHYT của mẹ tôi bị sai năm sinh', 'bhxh-bhyt', 'bhxh'],
    // Where one is treated is a matter of the insurance, not of the hospital that is named.
    ['Xin đổi nơi đăng ký KCB ban đầu về bệnh viện huyện', 'bhxh-bhyt', 'bhxh'],
    ['Tôi muốn đăng ký khám chữa bệnh tại trung tâm y tế gần nhà thì làm thế nào', 'bhxh-bhyt', 'bhxh'],
    ['Tôi muốn tách thửa cho con', 'dat-dai', 'nong-nghiep-moi-truong'],
    ['Xóm tôi cúp điện suốt mà không báo trước', 'dien-nuoc', 'dien-luc'],
    ['Làm lại CCCD bị mất ở đâu', 'can-bo-noi-vu-tthc', 'cong-an'],
    ['Hàng xóm hát karaoke tới khuya', 'trat-tu-an-ninh', 'cong-an'],
    // Whom it endangers is not what it is about.
    ['Cầu treo qua suối mục ván từ lâu, học sinh vẫn đi', 'giao-thong-ha-tang', 'xay-dung'],
    ['Ngầm tràn bị cuốn trôi, các cháu đi học phải lội suối', 'giao-thong-ha-tang', 'xay-dung'],
    ['Xin xây cầu qua suối cho các em đi học', 'giao-thong-ha-tang', 'xay-dung'],
  ])('%s', (text, topic, agency) => {
    expect(topicAndAgency(text)).toEqual([topic, agency])
  })

  test.each([
    ['missing marks', fold('Chị hàng xóm bị chồng đánh, xin hỏi có nhà tạm lánh không')],
    ['the new tone style', placeTones('Chị hàng xóm bị chồng đánh, xin hoà giải và nhà tạm lánh', 'new')],
    ['decomposed letters', 'Chị hàng xóm bị chồng đánh, xin hỏi có nhà tạm lánh không'.normalize('NFD')],
    ['capitals', 'CHỊ HÀNG XÓM BỊ CHỒNG ĐÁNH, CÓ NHÀ TẠM LÁNH KHÔNG'],
  ])('is the same with %s', (_, text) => {
    expect(topicAndAgency(text)).toEqual(['binh-dang-gioi-gia-dinh', 'ubnd-xa'])
  })

  test('keystrokes that never became letters, and abbreviations, are understood', () => {
    expect(topicAndAgency('ddeenf dduowngf hẻm tôi không sáng')[0]).toBe('giao-thong-ha-tang')
    expect(topicAndAgency('Xin cấp GCNQSDĐ lần đầu')).toEqual(
      topicAndAgency('Xin cấp giấy chứng nhận quyền sử dụng đất lần đầu'),
    )
    expect(topicAndAgency('cty ko đóng bhxh cho cn')).toEqual(['bhxh-bhyt', 'bhxh'])
  })

  test('greetings and thanks do not weigh', () => {
    const plain = suggest(catalogue, 'Trạm y tế thiếu thuốc')
    const polite = suggest(catalogue, 'Kính thưa quý lãnh đạo, trạm y tế thiếu thuốc. Xin trân trọng cảm ơn!')
    expect([polite.topic, polite.agency, polite.confidence]).toEqual([plain.topic, plain.agency, plain.confidence])
  })

  test('the name of a street is no evidence', () => {
    expect(topicAndAgency('Rác chất đống ở đường Điện Biên Phủ')[0]).toBe('moi-truong')
    expect(suggest(catalogue, 'ở đường Điện Biên Phủ').because).toEqual([])
  })

  test('whom it is written to counts; where that body is gone, the function decides', () => {
    expect(topicAndAgency('Kính gửi Sở Tài chính: cơ quan tôi không công khai thu nhập')[1]).toBe('tai-chinh')
    expect(topicAndAgency('Kính gửi Sở LĐTBXH: công ty nợ lương công nhân')[1]).toBe('noi-vu')
    expect(topicAndAgency('Kính gửi Sở LĐTBXH: xin mở lớp học nghề may')[1]).toBe('giao-duc')
    expect(topicAndAgency('Kính gửi Sở TN&MT, đất tôi muốn chuyển mục đích')[1]).toBe('nong-nghiep-moi-truong')
    expect(topicAndAgency('Kính gửi Sở GTVT, xe buýt chạy ẩu')[1]).toBe('xay-dung')
    expect(topicAndAgency('Một cửa bắt nộp giấy tờ thừa, đề nghị Ban Giám đốc Sở Tài chính xem lại cán bộ')[1]).toBe(
      'tai-chinh',
    )
  })

  test('alternatives: three more topics, then three more agencies, none said twice', () => {
    const { topic, agency, alternatives } = suggest(catalogue, 'Rác ở kênh bốc mùi hôi')
    const topics = [topic, ...alternatives.flatMap((other) => other.topic ?? [])]
    const agencies = [agency, ...alternatives.flatMap((other) => other.agency ?? [])]
    expect([new Set(topics).size, new Set(agencies).size, alternatives.length]).toEqual([4, 4, 6])
  })

  test('where nothing is said, nothing is sure', () => {
    for (const text of ['', 'Xin chào', '???', 'zzz qqq']) {
      const { matter, confidence, because } = suggest(catalogue, text)
      expect([matter, confidence, because]).toEqual([null, { topic: 'little', agency: 'little' }, []])
    }
  })
})

describe('because', () => {
  test('gives the deciding words where they stand in the text as typed', () => {
    const text = 'Kính gửi Điện lực Khe Vài.\n\nNhà tôi  bị CÚP ĐIỆN hoài'
    const { because } = suggest(catalogue, text)
    expect(because.map(({ words, speaksFor }) => [words, speaksFor])).toEqual([
      ['Điện lực', 'agency'],
      ['bị CÚP ĐIỆN', 'topic'],
    ])
    for (const { words, start, end } of because) expect(text.slice(start, end)).toBe(words)
  })

  test('always slices the original, whatever was typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'hòa giải',
        'hoà giải',
        'đèn đường',
        'den duong hu',
        'UBND xã',
        'BHYT',
        'LĐ-TB&XH',
        'sổ đỏ'.normalize('NFD'),
        '🙂',
        '\u200b',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join(' ')
        const { because } = suggest(catalogue, text)
        for (const { words, start, end } of because)
          expect([text.slice(start, end), start < end]).toEqual([words, true])
        for (let i = 1; i < because.length; i++) expect(because[i]!.start).toBeGreaterThanOrEqual(because[i - 1]!.start)
      }),
      { numRuns: 300 },
    )
  })
})

test('our own petitions are understood by the catalogue alone', () => {
  const scores = scoresOf(
    labelledPetitions,
    labelledPetitions.map(({ text }) => suggest(catalogue, text)),
  )
  expect(scores.topicFirst).toBeGreaterThanOrEqual(0.95)
  expect(scores.agencyFirst).toBeGreaterThanOrEqual(0.95)
  expect(scores.topicInThree).toBeGreaterThanOrEqual(0.98)
  expect(scores.agencyInThree).toBeGreaterThanOrEqual(0.98)
})

test('our own petitions typed without marks lose little', () => {
  const bare = labelledPetitions.map((petition) => ({ ...petition, text: fold(petition.text) }))
  const scores = scoresOf(
    bare,
    bare.map(({ text }) => suggest(catalogue, text)),
  )
  expect(scores.topicFirst).toBeGreaterThanOrEqual(0.85)
  expect(scores.agencyFirst).toBeGreaterThanOrEqual(0.85)
})
