import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { asText, demoPlan, ownPlan, type PlanText } from './plan-files.ts'
import { dropPlan, makeConference, reviewAddress } from './plan-review.ts'

// A finding offers ways to mend: taking one corrects what was read. A session goes, and its deadlines follow the next.

test('A deadline on a Saturday is settled by a choice, and the choice is taken back', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  await signIn(page, 'phunu')
  await dropPlan(page, asText(dueOnSaturday()))
  await expect(page).toHaveURL(reviewAddress)
  const task = page.locator('[id^="su-kien-tasks-"]').filter({ hasText: 'trước ngày 26/09/2026' })
  await expect(task).toHaveCount(1)

  await page.getByRole('button', { name: 'Hiểu là hết 25/9/2026' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã sửa theo lựa chọn' })).toBeVisible()
  await expect(task).toHaveCount(0)
  const corrected = page.locator('[id^="su-kien-tasks-"]').filter({ hasText: 'chậm nhất ngày 25/09/2026' })
  await expect(corrected).toContainText('Bà Vi Thị Thanh Hảo đã sửa')
  await expect(page.locator('.read')).toContainText('26/9/2026')
  await page.locator('summary', { hasText: 'Đã xử lý 1' }).click()
  await expect(page.getByText('Đã chọn: Hiểu là hết 25/9/2026')).toBeVisible()
  await expectGoodPage(page)

  await page.getByRole('button', { name: 'Lấy lại như trước' }).click()
  await expect(task).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Hiểu là hết 25/9/2026' })).toBeVisible()
})

test('The first session goes, its deadlines follow the next, and both come back', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  await signIn(page, 'phunu')
  const conference = await makeConference(page, asText(demoPlan()))
  await page.goto(`${conference}/phien`)
  await expect(page.getByRole('link', { name: 'Bỏ phiên 1' })).toHaveCount(0)
  await page.locator('summary', { hasText: 'Thêm phiên họp' }).click()
  await page.getByLabel('Ngày họp').fill('18/3/2027')
  await page.getByRole('button', { name: 'Thêm phiên họp' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã thêm phiên họp' })).toBeVisible()

  const quotas = page.locator('form.row-acts:has(input[value="quota"])').getByRole('button', { name: /^Bỏ / })
  if ((await quotas.count()) > 0) {
    await page.getByRole('link', { name: 'Bỏ phiên 1' }).click()
    await expect(page.getByText(/Đang có \d+ chỉ tiêu/)).toBeVisible()
    await expectGoodPage(page)
    await page.goto(`${conference}/phien`)
    for (let left = await quotas.count(); left > 0; left--) {
      await quotas.first().click()
      await expect(quotas).toHaveCount(left - 1)
    }
  }
  await page.getByRole('link', { name: 'Bỏ phiên 1' }).click()
  await expect(page.getByRole('heading', { name: /hạn tính theo phiên ngày 18\/03\/2027/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: /^Bỏ phiên và đổi \d+ hạn$/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Đã bỏ phiên họp; \d+ hạn đổi theo/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Đã lấy lại phiên họp/ })).toBeVisible()
})

/** With one answer due on a day of rest. */
function dueOnSaturday(): PlanText {
  const { name, text } = ownPlan('tinh-truong-giang-phu-nu-2026')
  return { name: `${name}-thu-bay`, text: text.replaceAll('25/9/2026', '26/9/2026') }
}
