import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import {
  asPdf,
  asText,
  asWord,
  findPublicPlan,
  otherPublicPlans,
  ownPlan,
  type PlanFile,
  type PlanText,
  publicPlans,
} from './plan-files.ts'
import {
  correctText,
  countOn,
  dismissErrors,
  dropPlan,
  factRow,
  followSentence,
  openErrors,
  reviewAddress,
  takeOutAndBack,
} from './plan-review.ts'

// A clerk of the standing body receives a plan, and has its conference before the tea is cold.

/** With the number of tasks in them. */
const ownPlans: [name: string, tasks: number][] = [
  ['tinh-truong-giang-phu-nu-2026', 11],
  ['xa-khe-vai-doi-thoai-nhan-dan-2026', 16],
]

for (const name of [...publicPlans, ...otherPublicPlans()]) {
  test(`The public plan ${name}, as text, becomes conferences with their tasks`, async ({ page }) => {
    await walkThrough(page, asText(publicPlanOrSkip(name)))
  })
  test(`The public plan ${name}, as Word on a phone`, { tag: '@only-phone' }, async ({ page }) => {
    await walkThrough(page, await asWord(publicPlanOrSkip(name)))
  })
}

for (const [name, tasks] of ownPlans) {
  test(`Our plan ${name}, as Word, becomes a conference`, { tag: ['@phone', '@no-script'] }, async ({ page }) => {
    await walkThrough(page, await asWord(ownPlan(name)), tasks)
  })
}

test('A plan printed to PDF reads like its text', async ({ page, browser }) => {
  await walkThrough(page, await asPdf(ownPlan('tinh-truong-giang-phu-nu-2026'), browser), 11)
})

function publicPlanOrSkip(name: string): PlanText {
  const plan = findPublicPlan(name)
  if (!plan && process.env.CI) throw new Error(`${name} is absent; CI has the public plans`)
  test.skip(!plan, 'the public plans are absent (DOITHOAI_SHARED names their folder)')
  return plan!
}

async function walkThrough(page: Page, file: PlanFile, tasks?: number): Promise<void> {
  const hasScripts = test.info().project.use.javaScriptEnabled !== false
  await signIn(page, 'phunu')
  await test.step('drops the file', async () => {
    await dropPlan(page, file)
    await expect(page).toHaveURL(reviewAddress)
    await expect(page.getByRole('link', { name: file.name })).toBeVisible()
    await expectGoodPage(page)
  })
  await test.step('sees what was read, and what is wrong', async () => {
    expect(await countOn(page, 'Tất cả')).toBeGreaterThan(20)
    if (tasks) expect(await countOn(page, 'Việc và hạn')).toBe(tasks)
    else expect(await countOn(page, 'Việc và hạn')).toBeGreaterThan(2)
    await expect(page.getByText(/^(\d+) lỗi, \d+ cần xem/)).toContainText(`${await openErrors(page).count()} lỗi`)
  })
  await test.step('follows a sentence to its fact and back', () => followSentence(page, hasScripts))
  await test.step('corrects a fact, takes one out and puts it back', async () => {
    await correctText(page, 'title', title(file))
    await expect(factRow(page, 'title')).toContainText('Bà Vi Thị Thanh Hảo đã sửa')
    await takeOutAndBack(page)
  })
  await test.step('waves the errors through with reasons, and creates', async () => {
    const errors = await dismissErrors(page)
    if (errors > 0) await expect(page.getByText(new RegExp(`^0 lỗi, .*đã xử lý ${errors}$`))).toBeVisible()
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Tạo hội nghị' }).click()
    await page.waitForURL(/\/lam-viec\/hoi-nghi/)
    await expect(page.getByRole('status').filter({ hasText: /^Đã tạo .*hội nghị$/ })).toBeVisible()
  })
  await test.step('finds the conference, its tasks and their days', async () => {
    await expectGoodPage(page)
    if (page.url().endsWith('/hoi-nghi'))
      await page
        .getByRole('link', { name: title(file) })
        .first()
        .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title(file))
    await expectGoodPage(page)
    await page.getByRole('link', { name: 'Việc và hạn' }).last().click()
    await page.waitForURL(/\/viec$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Việc và hạn' })).toBeVisible()
    expect(await page.locator('a.task-link').count()).toBeGreaterThanOrEqual(tasks ?? 3)
    await expectGoodPage(page)
    await page.locator('a.task-link').first().click()
    await page.waitForURL(/\/lam-viec\/viec\//)
    await expect(page.getByText('Câu trong kế hoạch')).toBeVisible()
    await expectGoodPage(page)
  })
}

const title = ({ name }: PlanFile): string => `Kế hoạch thử ${name.replace(/\W+/g, ' ')}`
