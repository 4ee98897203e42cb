import { expect, test } from 'vitest'
import { findingKeys, placedKeys } from './finding-key.ts'
import type { PlanFinding } from './plan-facts.ts'

const found = (code: string, excerpt: string, start: number | null, about?: string): PlanFinding => ({
  code,
  severity: 'error',
  message: '',
  excerpt,
  fixes: [],
  source: start === null ? null : { start, end: start + excerpt.length },
  ...(about ? { about } : {}),
})

test('a finding keeps its key when text above it changes, when its line is wrapped anew, and when accents are decomposed', () => {
  const [before] = findingKeys([found('weekday-mismatch', 'thứ Bảy, ngày 16/10/2026', 400)])
  const after = ['thứ Bảy, ngày 16/10/2026', 'thứ Bảy,\n  ngày 16/10/2026', 'thứ Bảy, ngày 16/10/2026'.normalize('NFD')]
  expect(after.map((excerpt) => findingKeys([found('weekday-mismatch', excerpt, 31)])[0])).toEqual([
    before,
    before,
    before,
  ])
})

test('other words, another code or another sum is another finding', () => {
  const keys = [
    found('sum-mismatch', '300 đại biểu, gồm: …', 10, '300:290'),
    found('sum-mismatch', '300 đại biểu, gồm: …', 10, '300:280'),
    found('seats-short', '300 đại biểu, gồm: …', 10, '300:290'),
    found('sum-mismatch', '310 đại biểu, gồm: …', 10, '300:290'),
    found('theme-missing', '', null),
  ].map((one) => findingKeys([one])[0]!)
  expect(new Set(keys).size).toBe(5)
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(60)
})

test('equal ones are counted in the order of the text, however they are sorted', () => {
  const [first, second, other] = [
    found('doubled-word', 'quan quan', 50),
    found('doubled-word', 'quan quan', 90),
    found('doubled-word', 'để để', 70),
  ]
  const keys = findingKeys([first!, second!, other!])
  expect(keys[1]).toBe(`${keys[0]}.2`)
  expect(findingKeys([second!, other!, first!])).toEqual([keys[1], keys[2], keys[0]])
})

test('a decision of before is matched by its place, or by its words where no other is meant', () => {
  const findings = [
    found('blank-date', 'ngày …', 40),
    found('misspelling', 'Bể mạc', 70),
    found('misspelling', 'Bể mạc', 90),
  ]
  expect(placedKeys(findings, ['blank-date@12:ngày …', 'misspelling@90:Bể mạc'])).toEqual([
    'blank-date@12:ngày …',
    null,
    'misspelling@90:Bể mạc',
  ])
  expect(placedKeys(findings, ['misspelling@11:Bể mạc', 'theme-missing@-:'])).toEqual([null, null, null])
  expect(placedKeys([found('theme-missing', '', null)], ['theme-missing@-:'])).toEqual(['theme-missing@-:'])
})
