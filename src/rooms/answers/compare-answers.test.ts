import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from './compare-answers.ts'

const side = (before: string, after: string, kind: 'gone' | 'new') =>
  compareWords(before, after)
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('')

test('words that stayed, went and came', () => {
  expect(compareWords('sửa xong trước tháng 12', 'sửa xong trước ngày 15/12')).toEqual([
    { kind: 'same', text: 'sửa xong trước ' },
    { kind: 'gone', text: 'tháng' },
    { kind: 'new', text: 'ngày' },
    { kind: 'same', text: ' ' },
    { kind: 'gone', text: '12' },
    { kind: 'new', text: '15/12' },
  ])
})

test('whatever the texts, both can be read out of the comparison', () => {
  const text = fc.array(fc.constantFrom('sửa', 'đường', ' ', '\n', '15/12', 'xong')).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect([side(before, after, 'new'), side(before, after, 'gone')]).toEqual([before, after])
    }),
  )
})
