import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each([
  ['/lam-viec/ke-hoach?trang=2#dau', '/lam-viec/ke-hoach?trang=2#dau'],
  ['/', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [null, '/'],
  [undefined, '/'],
])('%o leads to %s', (path, place) => {
  expect(localPath(path)).toBe(place)
})

test('where there is no way back, the page says where to go', () => {
  expect(localPath('//evil.example', '/lam-viec')).toBe('/lam-viec')
})
