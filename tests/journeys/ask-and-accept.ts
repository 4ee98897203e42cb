import type { Page } from '@playwright/test'
import { sendForm } from './forms.ts'
import { expect } from './journey.ts'

/**
 * A citizen asks something of her own in the women's dialogue; nobody else's petition is touched. The page then stands at her
 * receipt. The form is sent without being drawn: petitions-public.spec.ts walks it.
 */
export async function ask(
  page: Page,
  words: string,
  sender: { name?: string; phone?: string; commune?: string } = {},
): Promise<void> {
  const home = await (await page.request.get('/')).text()
  const [dialogue] = /\/hoi-nghi\/phu-nu[^"]*/.exec(home)!
  const came = await sendForm(
    page.request,
    `${dialogue}/gui-y-kien`,
    { holds: 'name="khoa"' },
    {
      ...{ 'y-kien': words, xa: sender.commune ?? 'khe vai', ten: sender.name ?? '' },
      ...{ 'dien-thoai': sender.phone ?? '', 'dong-y': '1' },
    },
  )
  // Who else asked of such a thing may be named first; hers is another matter.
  if (came.html.includes('Gửi ý kiến riêng'))
    await sendForm(page.request, came, { holds: 'value="gui"' }, { lam: 'gui' })
  await page.goto('/theo-doi/bien-nhan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã nhận ý kiến')
}

/** Who else asked of such a thing may be named first; hers is another matter. */
export async function goOnAlone(page: Page): Promise<void> {
  const head = page.getByRole('heading', { level: 1 })
  await expect(head).toHaveText(/Đã nhận ý kiến|hỏi việc/)
  const alone = page.getByRole('button', { name: 'Gửi ý kiến riêng' })
  if (await alone.isVisible()) await alone.click()
  await expect(head).toHaveText('Đã nhận ý kiến')
}

/** The women's dialogue of the demo, as those who sort it reach it. */
export async function findConference(page: Page): Promise<string> {
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /với phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** By its words in a part of the moderator's queue; the engine has read it. */
export async function openInQueue(page: Page, conference: string, words: string, part = 'cho'): Promise<void> {
  await page.goto(`${conference}/phan-loai?${new URLSearchParams({ loc: part, tim: words })}`)
  await page.getByRole('link', { name: words }).first().click()
  await page.waitForURL(/yk=/)
  const isRead = async () => (await (await page.request.get(page.url())).text()).includes('name="co-quan"')
  await expect.poll(isRead, { intervals: [100] }).toBe(true)
  await page.reload()
  await expect(page.getByRole('radio', { name: /chủ trì/ })).toBeVisible()
}

export async function accept(page: Page, conference: string, words: string): Promise<void> {
  await openInQueue(page, conference, words)
  const alone = page.getByRole('button', { name: /^Nhận riêng/ })
  await ((await alone.isVisible()) ? alone : page.getByRole('button', { name: /^Nhận, chọn/ })).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã nhận ý kiến' })).toBeVisible()
}
