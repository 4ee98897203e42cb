import { expect, test } from 'vitest'
import { readMarker } from './markers.ts'

test.each([
  ['IV. KINH PHÍ', 'roman', 'IV'],
  ['I- MỤC ĐÍCH', 'roman', 'I'],
  ['II/ NỘI DUNG', 'roman', 'II'],
  ['ll. NỘI DUNG, HÌNH THỨC', 'roman', 'II'],
  ['A. MỤC ĐÍCH', 'upper', 'A'],
  ['1. Mục đích', 'number', '1'],
  ['1/ Mục đích', 'number', '1'],
  ['1- Mục đích', 'number', '1'],
  ['3.1 Cấp tỉnh', 'number', '3.1'],
  ['6.2. Phần II', 'number', '6.2'],
  ['đ) UBND các xã', 'letter', 'đ'],
  ['- Sở Nội vụ', 'dash', '-'],
  ['– 02 biển mica', 'dash', '–'],
  ['- 08h00 - 08h15: Đón tiếp', 'dash', '-'],
  ['+ CVP', 'plus', '+'],
  ['Phần thứ nhất: Khai mạc', 'part', 'Phần thứ nhất'],
])('%s has a marker', (text, kind, sign) => {
  expect(readMarker(text)).toMatchObject({ kind, sign })
})

test.each([
  '8.30 - 9.00: Đón tiếp',
  '15/6/2026 là ngày',
  '88/KH-UBND ngày 23/3',
  '18-KHPH/UBND',
  '250 ghế',
  'Vui lòng gửi',
])('%s has none', (text) => {
  expect(readMarker(text)).toBeNull()
})
