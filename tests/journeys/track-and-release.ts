import type { Page } from '@playwright/test'
import { expect, toast } from './journey.ts'

const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/

/** As the receipt that now stands on the page says it. */
export async function receiptCode(page: Page): Promise<string> {
  return code.exec((await page.locator('main').textContent()) ?? '')![0]
}

/** The sender's own page of a petition, opened with the last digits of her telephone where it asks for them. */
export async function track(page: Page, petitionCode: string, digits: string): Promise<void> {
  await page.goto(`/theo-doi?ma=${petitionCode}`)
  const proof = page.getByLabel(/số cuối/)
  if (await proof.isVisible()) {
    await proof.fill(digits)
    await page.getByRole('button', { name: /Xem/ }).click()
  }
  await expect(page.getByText(petitionCode).first()).toBeVisible()
}

/** Trả lời, where all stand marked: only this one stays marked. The others belong to other journeys. */
export async function markOnly(page: Page, conference: string, petitionCode: string): Promise<void> {
  await page.goto(`${conference}/tra-loi`)
  await expect(page.getByRole('row').filter({ hasText: petitionCode }).getByRole('checkbox')).toBeChecked()
  const others = page.getByRole('row').filter({ hasNotText: petitionCode }).getByRole('checkbox', { checked: true })
  while ((await others.count()) > 0) await others.first().uncheck()
}

export async function releaseOnly(page: Page, conference: string, petitionCode: string): Promise<void> {
  await markOnly(page, conference, petitionCode)
  await page.getByRole('button', { name: 'Công bố những câu đã đánh dấu' }).click()
  await expect(toast(page, /Đã công bố 1 câu trả lời/)).toBeVisible()
}
