/** What a clerk does on the pages where a plan is read and reviewed. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { PlanFile } from './plan-files.ts'

export async function dropPlan(page: Page, file: PlanFile): Promise<void> {
  await page.goto('/lam-viec/ke-hoach/moi')
  await page.getByLabel('Tệp kế hoạch').setInputFiles(file)
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click()
}

export const reviewAddress = /\/lam-viec\/ke-hoach\/[0-9a-f-]{36}/

/** The number on a tab, as the page shows it. */
export async function countOn(page: Page, tab: string): Promise<number> {
  const link = page.getByRole('navigation', { name: 'Nhóm sự kiện' }).getByRole('link', { name: tab })
  return Number(await link.locator('.num').textContent())
}

export const factRow = (page: Page, key: string): Locator => page.locator(`#su-kien-${key}`)

export const openErrors = (page: Page): Locator => page.locator('.find-row.error')

/** The sentence in the paper leads to its fact, the fact back to its sentence; both light up where scripts run. */
export async function followSentence(page: Page, hasScripts: boolean): Promise<void> {
  const sentence = page.locator('mark[id^="cau-"]:not([id^="cau--"])').first()
  const fact = ((await sentence.getAttribute('id')) ?? '').replace(/^cau-/, 'su-kien-')
  await sentence.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`#${fact}$`))
  const row = page.locator(`[id="${fact}"]`)
  await expect(row).toBeInViewport()
  if (hasScripts) {
    await expect(row).toHaveClass(/\bon\b/)
    await expect(sentence).toHaveClass(/\bpicked\b/)
  }
  await row.getByRole('link', { name: 'câu gốc' }).click()
  await expect(page).toHaveURL(new RegExp(`#${fact.replace('su-kien-', 'cau-')}$`))
  await expect(sentence).toBeInViewport()
}

/** Opens a fact that is one line of text, and writes another into it. */
export async function correctText(page: Page, key: string, text: string): Promise<void> {
  await factRow(page, key).getByRole('link', { name: 'Sửa' }).click()
  const form = factRow(page, key).locator('form.fact-form')
  await form.getByRole('textbox').fill(text)
  await form.getByRole('button', { name: 'Lưu' }).click()
  await expect(factRow(page, key).locator('form.fact-form')).toHaveCount(0)
  await expect(factRow(page, key)).toContainText(text)
}

/** Takes one entry out and puts it back by the toast. */
export async function takeOutAndBack(page: Page): Promise<void> {
  const before = await countOn(page, 'Tất cả')
  const entry = page.locator('[id^="su-kien-programme-"], [id^="su-kien-purposes-"]').first()
  const words = (await entry.locator('dd').first().textContent())!.slice(0, 40)
  await entry.getByRole('button', { name: 'Bỏ' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã bỏ một mục' })).toBeVisible()
  await expect(entry).toContainText('Đã bỏ khỏi kế hoạch')
  expect(await countOn(page, 'Tất cả')).toBe(before - 1)
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(entry).toContainText(words)
  expect(await countOn(page, 'Tất cả')).toBe(before)
}

/** Waves every open error through, each with a reason, and returns how many there were. */
export async function dismissErrors(page: Page): Promise<number> {
  const count = await openErrors(page).count()
  for (let left = count; left > 0; left--) {
    const finding = openErrors(page).first()
    const reason = finding.getByLabel('Lý do bỏ qua')
    // A press while the page's script takes over may be lost; a person presses again too.
    await expect(async () => {
      if (!(await reason.isVisible())) await finding.locator('summary').click()
      await expect(reason).toBeVisible({ timeout: 2000 })
    }).toPass()
    await reason.fill('Đúng như bản chính thức, đã hỏi cơ quan soạn')
    await finding.getByRole('button', { name: 'Bỏ qua', exact: true }).click()
    await expect(openErrors(page)).toHaveCount(left - 1)
  }
  return count
}

/** Reads a plan, waves its errors through and makes its conference; returns the conference's address. */
export async function makeConference(page: Page, file: PlanFile): Promise<string> {
  await dropPlan(page, file)
  await expect(page).toHaveURL(reviewAddress)
  // The address may stand before the page does.
  await expect(page.getByRole('link', { name: file.name })).toBeVisible()
  await dismissErrors(page)
  await page.getByRole('button', { name: 'Tạo hội nghị' }).click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}
