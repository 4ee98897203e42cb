import { expect, test } from 'vitest'
import { fileResponse } from './file-response.ts'

const file = { name: 'Kế hoạch số 118.docx', mediaType: 'application/msword', bytes: Buffer.from('0123456789') }
const ask = (range?: string) => fileResponse(file, new Request('http://x/', { headers: range ? { range } : {} }))

test('a file is a download under its own name, never a page', async () => {
  const response = ask()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%20118.docx`,
  )
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toBe('0123456789')
})

test.each([
  ['bytes=4-', 'bytes 4-9/10', '456789'],
  ['bytes=2-3', 'bytes 2-3/10', '23'],
  ['bytes=8-99', 'bytes 8-9/10', '89'],
])('a download that was cut off goes on: %s', async (range, told, rest) => {
  const response = ask(range)
  expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([206, told, rest])
})

test.each(['bytes=10-', 'bytes=-5', 'lines=1-2'])('%s is not understood, and the whole file is sent', async (range) => {
  expect([ask(range).status, await ask(range).text()]).toEqual([200, '0123456789'])
})
