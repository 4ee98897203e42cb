import { describe, expect, test } from 'vitest'
import { functionCatalogue } from '#rooms/directory/index.ts'
import { agenciesOf } from './catalogue.ts'
import { expandPhrase, readEntries } from './notation.ts'
import { startingCatalogue } from './starting-catalogue.ts'

const catalogue = startingCatalogue()
const functions = new Set(functionCatalogue.map(({ code }) => code))
const topics = new Set(catalogue.topics.map(({ code }) => code))
const agencies = new Set(catalogue.agencies.map(({ code }) => code))

describe('the starting catalogue', () => {
  test('every matter has a topic, a function of the directory and agencies that exist', () => {
    const wrong = catalogue.matters.filter(
      (matter) =>
        !topics.has(matter.topic) ||
        (matter.alsoTopic !== undefined && !topics.has(matter.alsoTopic)) ||
        !functions.has(matter.function) ||
        agenciesOf(matter).some((code) => !agencies.has(code)),
    )
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  test('every agency holds functions that the directory knows, so that a page finds the real body', () => {
    const wrong = catalogue.agencies.flatMap(({ code, functions: held }) =>
      held.filter((each) => !functions.has(each)).map((each) => `${code}: ${each}`),
    )
    expect(wrong).toEqual([])
    expect(catalogue.agencies.filter(({ functions: held }) => held.length === 0)).toEqual([])
  })

  test('codes are unique, and every topic has matters', () => {
    const codes = catalogue.matters.map(({ code }) => code)
    expect(codes.length).toBe(new Set(codes).size)
    const conceptCodes = catalogue.concepts.map(({ code }) => code)
    expect(conceptCodes.length).toBe(new Set(conceptCodes).size)
    const bare = [...topics].filter((topic) => !catalogue.matters.some((matter) => matter.topic === topic))
    expect(bare).toEqual([])
  })

  test('19 topics and 20 agencies; built once, its version is of its content', () => {
    expect([catalogue.topics.length, catalogue.agencies.length]).toEqual([19, 20])
    expect(startingCatalogue()).toBe(catalogue)
    expect(catalogue.version).toMatch(/^[0-9a-f]{12}$/)
  })

  test('the shares of the agencies add up to one for each matter', () => {
    for (const shares of catalogue.agencyShares) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }
  })
})

describe('the notation', () => {
  test('alternatives and what may be left out', () => {
    expect(expandPhrase('đèn (đường|tín hiệu)')).toEqual(['đèn đường', 'đèn tín hiệu'])
    expect(expandPhrase('vay (vốn )?ưu đãi')).toEqual(['vay vốn ưu đãi', 'vay ưu đãi'])
    expect(expandPhrase('sở (tài nguyên( và)? môi trường|y tế)')).toEqual([
      'sở tài nguyên và môi trường',
      'sở tài nguyên môi trường',
      'sở y tế',
    ])
  })

  test('entries between semicolons, sides between plus signs', () => {
    expect(readEntries('a b; c (d|e) + f;')).toEqual([{ sides: [['a b']] }, { sides: [['c d', 'c e'], ['f']] }])
  })

  test('a parenthesis without its other half is a slip of whoever wrote it', () => {
    expect(() => expandPhrase('đèn) đường')).toThrow('Unbalanced')
  })
})
