import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { asText, demoPlan } from './plan-files.ts'
import { makeConference } from './plan-review.ts'

// The chair is called to Hà Nội: the conference moves, its deadlines with it, and those who heard the old ones are told.

test('A conference moves to another day and back', { tag: ['@phone', '@no-script'] }, async ({ page }) => {
  await signIn(page, 'phunu')
  const conference = await makeConference(page, asText(demoPlan()))

  await page.goto(`${conference}/doi-ngay`)
  await expectGoodPage(page)
  const was = (await page.getByText(/^Đang định họp/).textContent())!
  await page.getByLabel('Ngày mới').fill('31/02/2027')
  await page.getByRole('button', { name: 'Xem những gì đổi theo' }).click()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expectGoodPage(page)

  await page.getByLabel('Ngày mới').fill(inWeeks(8))
  await page.getByLabel('Lý do').fill('Chủ tịch đi họp Chính phủ')
  await page.getByRole('button', { name: 'Xem những gì đổi theo' }).click()
  await expect(page.getByRole('heading', { name: /hạn đổi theo$/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: /^Dời ngày và đổi \d+ hạn$/ }).click()
  await page.waitForURL(/\/(da-bao|phien)$/)
  await expect(page.getByRole('status').filter({ hasText: /^Đã dời ngày họp/ })).toBeVisible()
  await expectGoodPage(page)

  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.waitForURL(/\/(da-bao|phien)$/)
  await page.goto(`${conference}/doi-ngay`)
  await expect(page.getByText(was)).toBeVisible()

  // Long after the toast is gone, the sessions page still takes the last move back.
  await page.getByLabel('Ngày mới').fill(inWeeks(10))
  await page.getByLabel('Lý do').fill('Hội trường đang sửa')
  await page.getByRole('button', { name: 'Xem những gì đổi theo' }).click()
  await page.getByRole('button', { name: /^Dời ngày/ }).click()
  await page.waitForURL(/\/(da-bao|phien)$/)
  await page.goto(`${conference}/phien`)
  const back = await page.getByRole('button', { name: /^Lấy lại ngày / }).textContent()
  await page.getByRole('button', { name: back!.trim() }).click()
  await expect(page.getByRole('button', { name: back!.trim() })).toHaveCount(0)
  await page.goto(`${conference}/doi-ngay`)
  await expect(page.getByText(was)).toBeVisible()
  await page.goto(`${conference}/lich-su`)
  await expect(page.getByText(/Chủ tịch đi họp Chính phủ/).first()).toBeVisible()
  await expectGoodPage(page)
})

function inWeeks(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * 24 * 3_600_000).toISOString().slice(0, 10)
  return day.split('-').reverse().join('/')
}
