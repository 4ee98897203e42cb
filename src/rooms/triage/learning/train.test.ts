import { describe, expect, test } from 'vitest'
import { startingCatalogue } from '../catalogue/starting-catalogue.ts'
import { labelledPetitions } from '../fixtures/petitions-data.ts'
import { syntheticPetitions } from '../fixtures/synthetic.ts'
import { suggest } from '../suggestion/suggest.ts'
import type { Learned } from './learned.ts'
import { type Case, train } from './train.ts'

const catalogue = startingCatalogue()
const lamps = (agency: string, topic = 'giao-thong-ha-tang'): Case[] =>
  [
    'Đèn đường thôn Hạ không sáng',
    'Bóng đèn chiếu sáng xóm tôi cháy',
    'Điện đường tắt cả tuần nay',
    'Cột đèn trước trường hỏng',
    'Xin lắp đèn đường ở hẻm',
    'Đèn đường bật giữa ban ngày',
  ].map((text) => ({ text, topic, agency }))

describe('what an office confirms', () => {
  test('moves its suggestions: here lamps are the power company’s', () => {
    const asked = 'Đèn đường ở bản tôi hư đã lâu'
    expect(suggest(catalogue, asked).agency).toBe('ubnd-xa')
    const learned = train(catalogue, [...lamps('dien-luc'), ...lamps('dien-luc')])
    expect(suggest(catalogue, asked, learned).agency).toBe('dien-luc')
  })

  test('leaves other matters as the catalogue has them', () => {
    const learned = train(catalogue, lamps('dien-luc'))
    const texts = ['Thẻ BHYT của tôi bị sai tên', 'Tôi muốn tách thửa', 'Con tôi chưa xin được vào lớp 1']
    for (const text of texts) expect(suggest(catalogue, text, learned).agency).toBe(suggest(catalogue, text).agency)
  })

  test('nothing confirmed changes nothing', () => {
    const learned = train(catalogue, [])
    for (const { text } of labelledPetitions.slice(0, 20)) {
      const { modelVersion: _, ...withNothing } = suggest(catalogue, text, learned)
      const { modelVersion: __, ...alone } = suggest(catalogue, text)
      expect([withNothing.topic, withNothing.agency]).toEqual([alone.topic, alone.agency])
    }
  })

  test('the same cases give the same model; its version says catalogue and learning', () => {
    const [once, again] = [train(catalogue, lamps('dien-luc')), train(catalogue, lamps('dien-luc'))]
    expect(again).toEqual(once)
    expect(train(catalogue, lamps('xay-dung')).version).not.toBe(once.version)
    expect(suggest(catalogue, 'đèn đường', once).modelVersion).toBe(`${catalogue.version}+${once.version}`)
    expect(suggest(catalogue, 'đèn đường').modelVersion).toBe(catalogue.version)
  })

  test('the model survives a database row', () => {
    const learned = train(catalogue, lamps('dien-luc'))
    const kept = JSON.parse(JSON.stringify(learned)) as Learned
    expect(suggest(catalogue, 'Đèn đường hư', kept)).toEqual(suggest(catalogue, 'Đèn đường hư', learned))
  })

  test('a case under a topic that the catalogue does not have is passed over', () => {
    const learned = train(catalogue, [{ text: 'Đèn đường hư', topic: 'khong-co', agency: 'ubnd-xa' }])
    expect(learned.cases).toBe(1)
    expect(suggest(catalogue, 'Đèn đường hư', learned).topic).toBe('giao-thong-ha-tang')
  })

  test('words such as constructor are words', () => {
    const learned = train(catalogue, lamps('dien-luc'))
    expect(suggest(catalogue, 'constructor toString __proto__ đèn đường', learned).topic).toBe('giao-thong-ha-tang')
  })

  test('two thousand cases are learned in seconds', () => {
    const cases = syntheticPetitions(2000).map(({ text, ask }) => ({
      text,
      topic: catalogue.topics[ask % 19]!.code,
      agency: 'ubnd-xa',
    }))
    const begun = performance.now()
    train(catalogue, cases)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})
