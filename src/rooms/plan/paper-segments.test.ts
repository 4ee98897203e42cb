import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PaperMark, paperLines } from './paper-segments.ts'

const textOf = (text: string, marks: PaperMark[]) =>
  paperLines(text, marks)
    .map((line) => line.pieces.map((piece) => piece.text).join(''))
    .join('\n')

test('every letter of the document is on the sheet once, whatever the marks', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\t', '-', 'V'), maxLength: 120 })
  const lines = fc.array(
    words.filter((line) => line.trim() !== ''),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(lines, fc.array(fc.tuple(fc.nat(300), fc.nat(60)), { maxLength: 12 }), (each, spans) => {
      const text = each.join('\n')
      const marks = spans.map(
        ([start, length], index): PaperMark => ({ key: `k${index}`, start, end: start + length, kind: 'fact' }),
      )
      expect(textOf(text, marks)).toBe(text)
    }),
  )
})

test('where two facts overlap the shorter one shows, and a fact is first only once', () => {
  const text = 'thẩm định 186.400.000 đồng\ntrước ngày họp'
  const task = { key: 'tasks/1', start: 0, end: text.length, kind: 'fact' as const }
  const sum = { key: 'funding/1', start: 10, end: 21, kind: 'fact' as const }
  const [first, second] = paperLines(text, [task, sum])
  expect(first!.pieces.map((piece) => [piece.text, piece.mark?.key, piece.isFirst])).toEqual([
    ['thẩm định ', 'tasks/1', true],
    ['186.400.000', 'funding/1', true],
    [' đồng', 'tasks/1', false],
  ])
  expect(second!.pieces[0]!.isFirst).toBe(false)
})

test('head, type and subject stand in the middle; headings are bold; cells make a row', () => {
  const text =
    'ỦY BAN NHÂN DÂN\nSố: /KH-UBND\n\nKẾ HOẠCH\nTổ chức đối thoại\nnăm 2026\n\nI. MỤC ĐÍCH\n- Một việc\n1\tNhà văn hóa'
  expect(paperLines(text, []).map((line) => line.kind)).toEqual([
    'bold-centre',
    'centre',
    'blank',
    'bold-centre',
    'bold-centre',
    'bold-centre',
    'blank',
    'bold',
    'text',
    'row',
  ])
})
