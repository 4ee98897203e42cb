import type { Page } from '@playwright/test'
import { expect } from './journey.ts'

/** A citizen asks something of her own in the women's dialogue; nobody else's petition is touched. */
export async function ask(
  page: Page,
  words: string,
  sender: { name?: string; phone?: string; commune?: string } = {},
): Promise<void> {
  await page.goto('/')
  await page.locator('main a[href*="phu-nu"]').first().click()
  await page.getByRole('link', { name: 'Gửi ý kiến', exact: true }).click()
  await page.getByLabel('Bà con muốn hỏi').fill(words)
  await page.getByLabel('Xã, phường nơi có việc').fill(sender.commune ?? 'khe vai')
  if (sender.name) await page.getByLabel('Họ và tên').fill(sender.name)
  if (sender.phone) await page.getByLabel('Số điện thoại').first().fill(sender.phone)
  await page.getByLabel('Tôi đồng ý').check()
  await page.getByRole('button', { name: 'Gửi ý kiến', exact: true }).click()
  await goOnAlone(page)
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
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('radio', { name: /chủ trì/ })).toBeVisible({ timeout: 500 })
  }).toPass()
}

export async function accept(page: Page, conference: string, words: string): Promise<void> {
  await openInQueue(page, conference, words)
  const alone = page.getByRole('button', { name: /^Nhận riêng/ })
  await ((await alone.isVisible()) ? alone : page.getByRole('button', { name: /^Nhận, chọn/ })).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã nhận ý kiến' })).toBeVisible()
}
