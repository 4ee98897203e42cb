import type { Locator, Page } from '@playwright/test'
import { accept, ask } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'

// From an accepted petition to the desk that answers it: given, handed back, given to another, accepted, with its letter.

const conferenceLink = (page: Page): Locator => page.getByRole('link', { name: /phụ nữ/ }).first()

/** Picked from the list by part of its name, by key or by thumb; typed whole where no scripts run. */
async function chooseBody(page: Page, box: Locator, name: string): Promise<void> {
  if ((await box.getAttribute('role')) !== 'combobox') return box.fill(name)
  await box.fill(name.slice(0, -1)) // a name that stands there whole shows all
  const option = page.locator('.combo-list').getByRole('option').first()
  await expect(option).toHaveText(new RegExp(`^${name}`))
  if (test.info().project.name === 'phone') {
    await page.evaluate(() => window.scrollBy(0, 30)) // as the telephone's keyboard does when it comes up
    await option.tap()
  } else {
    await box.press('Enter')
  }
  await expect(box).toHaveValue(name)
}

test('A petition is given, handed back, given to the right body, accepted, and has its letter', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another }) => {
  test.setTimeout(90_000)
  const words = `Ngầm tràn đầu bản hỏng mặt, dài ${Math.floor(Math.random() * 90_000) + 1000} bước chân, bao giờ sửa`
  await ask(await another(), words)
  await signIn(page, 'phunu')
  await page.goto('/lam-viec/hoi-nghi')
  await conferenceLink(page).click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  const conference = new URL(page.url()).pathname
  await accept(page, conference, words)

  await page.goto(`${conference}/giao-xu-ly`)
  await expectGoodPage(page)
  const row = page.getByRole('row').filter({ hasText: words })
  await row.getByRole('checkbox').check()
  await chooseBody(page, page.locator('#chu-tri'), 'Sở Nông nghiệp và Môi trường')
  await page.getByRole('button', { name: 'Giao những việc đã đánh dấu' }).click()
  await expect(toast(page, /Đã giao Sở Nông nghiệp và Môi trường 1 việc, hạn/)).toBeVisible()

  const farm = await another()
  await signIn(farm, 'sonongnghiep')
  await farm.goto('/lam-viec/duoc-giao')
  const given = farm.getByRole('listitem').filter({ hasText: words })
  await given.getByRole('link', { name: /^Trả lại/ }).click()
  await given.getByRole('button', { name: /^Trả lại/ }).click()
  await expect(farm).toHaveTitle(/^Lỗi: /)
  await expectGoodPage(farm)
  await chooseBody(farm, given.locator('#noi-khac'), 'Sở Xây dựng')
  await given.getByLabel('Lý do trả lại').fill('Cầu, đường do Sở Xây dựng quản lý')
  await given.getByRole('button', { name: /^Trả lại/ }).click()
  await expect(toast(farm, 'Đã trả lại, chờ Văn phòng quyết định')).toBeVisible()

  const office = await another()
  await signIn(office, 'vanphong')
  await office.goto(`${conference}/giao-xu-ly?phan=tra-lai`)
  await expect(office.getByText('Cầu, đường do Sở Xây dựng quản lý').first()).toBeVisible()
  await expectGoodPage(office)
  await office
    .getByRole('button', { name: /^Giao Sở Xây dựng/ })
    .first()
    .click()
  await expect(toast(office, /Đã giao Sở Xây dựng, hạn/)).toBeVisible()

  const builders = await another()
  await signIn(builders, 'soxaydung')
  await builders.goto('/lam-viec/duoc-giao')
  await expectGoodPage(builders)
  const own = builders.getByRole('listitem').filter({ hasText: words })
  await own.getByRole('button', { name: /^Nhận/ }).click()
  await expect(toast(builders, 'Sở Xây dựng đã nhận việc')).toBeVisible()

  await page.goto(`${conference}/giao-xu-ly?phan=da-nhan`)
  await page.getByRole('button', { name: 'Lập công văn gửi Sở Xây dựng' }).click()
  await expect(toast(page, /Đã lập công văn chuyển \d+ việc cho Sở Xây dựng/)).toBeVisible()
  const href = await page.getByRole('link', { name: 'Word' }).first().getAttribute('href')
  expect((await page.request.get(href!)).status()).toBe(200)
  const excel = await page.getByRole('link', { name: 'Xuất Excel' }).first().getAttribute('href')
  expect((await page.request.get(excel!)).status()).toBe(200)
  await expectGoodPage(page)
})
