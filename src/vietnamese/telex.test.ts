import { expect, test } from 'vitest'
import { abbreviationDictionary, expandAbbreviations, meaningsOf } from './abbreviations.ts'
import { fromTelex } from './telex.ts'

test.each([
  ['dduowngf', 'đường'],
  ['nuwowcs', 'nước'],
  ['ddeef', 'đề'],
  ['vieecj', 'việc'],
  ['hoomf', 'hồm'],
  ['thuwowngf', 'thường'],
])('%s was meant as %s', (typed, meant) => {
  expect(fromTelex(typed)).toBe(meant)
})

test.each(['duong', 'toan', 'facebook', 'sms', 'wifi', 'đường', 'Dduowngf', 'x', ''])(
  '%s is left as it is',
  (typed) => {
    expect(fromTelex(typed)).toBeNull()
  },
)

test('find says where the abbreviations stand that expand writes out', () => {
  const text = 'Kính gửi UBND xã, LĐ-TB&XH và HĐND; số 34/KH-UBND không tính'
  const found = abbreviationDictionary().find(text)
  expect(found.map(({ start, end, long }) => [text.slice(start, end), long])).toEqual([
    ['UBND', meaningsOf('UBND')[0]],
    ['LĐ-TB&XH', meaningsOf('LĐ-TB&XH')[0]],
    ['HĐND', meaningsOf('HĐND')[0]],
  ])
  let rebuilt = ''
  let at = 0
  for (const { start, end, long } of found) {
    rebuilt += text.slice(at, start) + long
    at = end
  }
  expect(rebuilt + text.slice(at)).toBe(expandAbbreviations(text))
})
