import { expect, test } from 'vitest'
import { cleanText } from './clean.ts'
import { Piece } from './piece.ts'

const clean = (text: string) => cleanText(text).text

test('letters come out composed and still point at what was typed', () => {
  const given = 'Hội nghị đối thoại'.normalize('NFD')
  const base = cleanText(given)
  expect(base.text).toBe('Hội nghị đối thoại')
  const at = base.text.indexOf('đối')
  const { start, end } = new Piece(base, at, at + 3).span
  expect(given.slice(start, end).normalize('NFC')).toBe('đối')
})

test('emphasis marks go, a bullet star stays', () => {
  expect(clean('**KẾ HOẠCH**')).toBe('KẾ HOẠCH')
  expect(clean('(*có dự toán*)')).toBe('(có dự toán)')
  expect(clean('* Lưu ý')).toBe('* Lưu ý')
})

test('a run of underscores is a blank to fill in', () => {
  expect(clean('ngày ____ tháng 6')).toBe('ngày   tháng 6')
})

test('line ends, hard spaces and look-alikes become plain', () => {
  expect(clean('a\r\nb\u00a0c\u200bd')).toBe('a\nb cd')
  expect(clean('LIÊN ðOÀN LAO ðỘNG, ðiện')).toBe('LIÊN ĐOÀN LAO ĐỘNG, điện')
})

test('folded text has the length of the text', () => {
  const base = cleanText('Đường – “phố” ÊẾ İ')
  expect(base.folded.length).toBe(base.text.length)
  expect(base.folded.startsWith('duong - "pho" ee')).toBe(true)
})
