import { expect, test } from 'vitest'
import { done, endOfFlash, takeFlash } from './flash.ts'

const asked = (cookie: string, more: Record<string, string> = {}, method = 'GET') =>
  new Request('http://localhost/lam-viec', { method, headers: { cookie, ...more } })
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';')[0]!

test('what was done is said on the next whole page, and taken away with it', async () => {
  const cookie = cookieOf(await done('/lam-viec', { say: 'Đã bỏ một mục' }))

  const { flash, clear } = await takeFlash(asked(cookie, { 'sec-fetch-dest': 'document' }))

  expect(flash?.say).toBe('Đã bỏ một mục')
  expect(clear['set-cookie']).toContain('Max-Age=0')
})

test('a fetch of a page that stays does not swallow it, so that another fetch still finds it, under the same id', async () => {
  const cookie = cookieOf(await done('/lam-viec', { say: 'Đã bỏ một mục' }))

  const first = await takeFlash(asked(cookie, { 'sec-fetch-dest': 'empty' }))
  const second = await takeFlash(asked(cookie, { 'sec-fetch-dest': 'empty' }))

  expect([first.clear, second.clear]).toEqual([{}, {}])
  expect(second.flash?.id).toBe(first.flash?.id)
})

test('a browser that does not tell what it fetches for is taken to ask for a whole page', async () => {
  const cookie = cookieOf(await done('/lam-viec', { say: 'Đã bỏ một mục' }))
  expect((await takeFlash(asked(cookie))).clear['set-cookie']).toContain('Max-Age=0')
})

test('a new action ends the old sentence, unless it says something itself', async () => {
  const cookie = cookieOf(await done('/lam-viec', { say: 'Đã bỏ một mục' }))

  expect(await endOfFlash(asked(cookie, {}, 'POST'), new Response())).toContain('Max-Age=0')
  expect(await endOfFlash(asked(cookie, {}, 'POST'), await done('/', { say: 'Đã lưu' }))).toBeNull()
  expect(await endOfFlash(asked(cookie), new Response())).toBeNull()
  expect(await endOfFlash(asked('khac=1', {}, 'POST'), new Response())).toBeNull()
})
