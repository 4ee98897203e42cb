import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startingCatalogue } from '../catalogue/starting-catalogue.ts'
import { generator, roughened, syntheticPetitions } from '../fixtures/synthetic.ts'
import { findSimilar, MOST_SIMILAR } from './find-similar.ts'
import { groupPetitions } from './group-petitions.ts'
import { countTerms } from './likeness.ts'
import { indexTerms, signatureOf } from './signature.ts'

const catalogue = startingCatalogue()
const signatures = (texts: readonly string[]) => texts.map((text) => signatureOf(catalogue, text))
const grouped = (...texts: string[]) => groupPetitions(signatures(texts))

describe('groups', () => {
  test('marks, tone styles and abbreviations do not part petitions', () => {
    expect(
      grouped(
        'Đề nghị tăng phụ cấp cho tổ hòa giải cơ sở',
        'Đề nghị tăng phụ cấp cho tổ hoà giải cơ sở',
        'de nghi tang phu cap cho to hoa giai co so',
        'Đề nghị tăng phụ cấp cho tổ hòa giải cơ sở'.normalize('NFD'),
      ),
    ).toEqual([[0, 1, 2, 3]])
    expect(grouped('Thẻ BHYT của tôi bị sai', 'Thẻ bảo hiểm y tế của em bị sai')).toEqual([[0, 1]])
  })

  test('the same thing in other words is one group, whatever the place', () => {
    expect(
      grouped(
        'Đèn đường ở thôn Đông Hạ không sáng cả tuần',
        'Bóng đèn chiếu sáng đường Lê Hữu Trác bị cháy',
        'Trạm y tế xã thiếu thuốc',
      ),
    ).toEqual([[0, 1]])
  })

  test('shared politeness makes no group', () => {
    const polite = (ask: string) =>
      `Kính gửi UBND xã. ${ask}. Kính đề nghị cơ quan chức năng quan tâm xử lý. Xin trân trọng cảm ơn!`
    expect(
      grouped(polite('Kênh nội đồng bị vỡ'), polite('Cháu tôi chưa có thẻ khuyết tật'), polite('Loa phường quá ồn')),
    ).toEqual([])
  })

  test('about one thing but asking something else stays apart', () => {
    expect(grouped('Đèn giao thông ở ngã tư bị hỏng', 'Đề nghị vẽ vạch qua đường trước cổng trường')).toEqual([])
    expect(grouped('Công ty nợ lương công nhân', 'Công ty không đóng bảo hiểm xã hội cho công nhân')).toEqual([])
  })

  test('a chain of neighbours is no giant group', () => {
    const things = [
      'thùng rác',
      'nắp cống',
      'biển báo',
      'cây xanh',
      'vỉa hè',
      'đèn đường',
      'cột điện',
      'ống nước',
      'dây cáp',
      'chó thả rông',
    ]
    const chain = things.slice(1).map((thing, i) => `Đề nghị xử lý ${things[i]} và ${thing} ở đầu hẻm`)
    const largest = Math.max(0, ...grouped(...chain).map((group) => group.length))
    expect(largest).toBeLessThanOrEqual(4)
  })

  test('nothing, one, and texts without words', () => {
    expect([grouped(), grouped('Đèn đường hư'), grouped('', '?', '...')]).toEqual([[], [], []])
  })

  test('petitions made from one ask and roughened come together', () => {
    const random = generator(3)
    const texts = [
      'Công ty nợ lương công nhân ba tháng rồi',
      'Trạm y tế xã thiếu thuốc huyết áp',
      'Xin hỏi thủ tục tách thửa đất cho con',
    ].flatMap((text) => Array.from({ length: 12 }, () => roughened(text, random)))
    const groups = grouped(...texts)
    expect(groups.map((group) => group.length)).toEqual([12, 12, 12])
  })

  test('one ask seldom lies in two groups, nor two asks in one', () => {
    const petitions = syntheticPetitions(1500)
    const groups = grouped(...petitions.map(({ text }) => text))
    const pure = groups.filter((group) => new Set(group.map((place) => petitions[place]!.ask)).size === 1)
    const asks = new Set(petitions.map(({ ask }) => ask)).size
    expect(pure.length / groups.length).toBeGreaterThan(0.75)
    expect(groups.length).toBeLessThan(1.4 * asks)
  })
})

describe('on arrival', () => {
  const texts = [
    'Trạm y tế xã Khe Vài thiếu thuốc cho bà con',
    'Đèn đường thôn tôi hư',
    'Bà con đi trạm y tế không có thuốc',
    'Quán karaoke ồn ào',
  ]
  const set = texts.map((text, id) => ({ id, signature: signatureOf(catalogue, text) }))
  const counts = countTerms(set.map(({ signature }) => signature))

  test('the most similar come first, with the words that are the same in both', () => {
    const asked = 'Kính gửi Sở Y tế, trạm y tế chúng tôi luôn thiếu thuốc'
    const found = findSimilar(signatureOf(catalogue, asked), set, counts)
    expect(found.map(({ id }) => id)).toEqual([0, 2])
    const words = found[0]!.same.map(({ here, there }) => [
      asked.slice(here.start, here.end),
      texts[0]!.slice(there.start, there.end),
    ])
    expect(words).toContainEqual(['trạm y tế', 'Trạm y tế'])
    expect(words).toContainEqual(['thiếu thuốc', 'thiếu thuốc'])
  })

  test('at most ten, and none of another version of the catalogue', () => {
    const many = Array.from({ length: 30 }, (_, id) => ({
      id,
      signature: signatureOf(catalogue, `Trạm y tế thiếu thuốc lần ${id}`),
    }))
    const mine = signatureOf(catalogue, 'Trạm y tế thiếu thuốc')
    expect(findSimilar(mine, many, countTerms([]))).toHaveLength(MOST_SIMILAR)
    const old = many.map(({ id, signature }) => ({ id, signature: { ...signature, version: 'old' } }))
    expect(findSimilar(mine, old, countTerms([]))).toEqual([])
  })

  test('an index over the telling terms finds what is similar', () => {
    const wanted = new Set(indexTerms(signatureOf(catalogue, 'tram y te thieu thuoc')))
    expect(
      set.filter(({ signature }) => indexTerms(signature).some((term) => wanted.has(term))).map(({ id }) => id),
    ).toEqual([0, 2])
    expect(indexTerms(set[0]!.signature).length).toBeLessThanOrEqual(12)
  })

  test('places always slice both texts', () => {
    const piece = fc.oneof(
      fc.constantFrom('đèn đường', 'hoà giải', 'thiếu thuốc', 'trạm y tế', 'BHYT', 'rác'.normalize('NFD')),
      fc.string({ maxLength: 8 }),
    )
    const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [first, second] = [signatureOf(catalogue, a), signatureOf(catalogue, b)]
        for (const { same } of findSimilar(first, [{ id: 0, signature: second }], countTerms([first, second]))) {
          for (const { here, there } of same) {
            expect(
              here.start < here.end && here.end <= a.length && there.start < there.end && there.end <= b.length,
            ).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
