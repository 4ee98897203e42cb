import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { countOn, dismissErrors, openErrors, reviewAddress } from './plan-review.ts'

// No file yet: the clerk fills in a few boxes, the office looks over the plan, the chair approves it, and it is issued.

test('A plan is drafted from its template, approved and issued', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another }) => {
  // Three people, from the first box to a corrected number.
  test.slow()
  const office = await another()
  const chair = await another()
  let address = ''

  await test.step('the clerk drafts it', async () => {
    await signIn(page, 'phunu')
    await page.goto('/lam-viec/ke-hoach/soan')
    await page.getByRole('button', { name: 'Soạn từ mẫu' }).click()
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expectGoodPage(page)
    await page.getByLabel('Loại hội nghị', { exact: true }).selectOption('women')
    await page.getByLabel('Chủ đề').fill('Phụ nữ và chuyển đổi số')
    await page.getByLabel('Ngày họp', { exact: true }).fill(inMonths(3))
    await page.getByLabel('Bắt đầu lúc').fill('8:00')
    await page.getByLabel('Địa điểm').fill('Trung tâm Hội nghị tỉnh')
    await page.getByRole('button', { name: 'Soạn từ mẫu' }).click()
    await expect(page).toHaveURL(reviewAddress)
    address = new URL(page.url()).pathname
    expect(await countOn(page, 'Tất cả')).toBeGreaterThan(20)
    await expectGoodPage(page)
    if ((await openErrors(page).count()) > 0) await dismissErrors(page)
  })
  await test.step('reads it on paper and takes it home as Word and PDF', async () => {
    await page.goto(`${address}/van-ban`)
    await expect(page.getByLabel('Văn bản kế hoạch')).toContainText('Phụ nữ và chuyển đổi số')
    await expectGoodPage(page)
    expect((await download(page, 'Tải Word')).subarray(0, 2).toString()).toBe('PK')
    expect((await download(page, 'Tải PDF')).subarray(0, 5).toString()).toBe('%PDF-')
  })
  await test.step('proposes it', async () => {
    await page.goto(`${address}/phe-duyet`)
    await expectGoodPage(page)
    await page.getByLabel('Lời trình').fill('Kính trình xem xét')
    await page.getByRole('button', { name: 'Trình phê duyệt' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Đã trình phê duyệt' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Phê duyệt kế hoạch' })).toHaveCount(0)
  })
  await test.step('the office looks it over, the chair approves', async () => {
    await signIn(office, 'vanphong')
    await office.goto(`${address}/phe-duyet`)
    await office.getByRole('button', { name: 'Xác nhận đã thẩm định' }).click()
    await expect(office.getByRole('status').filter({ hasText: 'Đã ghi thẩm định' })).toBeVisible()
    await signIn(chair, 'chutich')
    await chair.goto(`${address}/phe-duyet`)
    await expectGoodPage(chair)
    await chair.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click()
    await expect(chair.getByRole('status').filter({ hasText: 'Đã phê duyệt kế hoạch' })).toBeVisible()
  })
  await test.step('the chair takes the approval back, the clerk proposes again', async () => {
    await chair.locator('summary', { hasText: 'Rút phê duyệt của mình' }).click()
    await chair.getByRole('button', { name: 'Rút phê duyệt', exact: true }).click()
    await expect(chair).toHaveTitle(/^Lỗi: /)
    await chair.getByLabel('Lý do rút').fill('Xem lại nguồn kinh phí')
    await chair.getByRole('button', { name: 'Rút phê duyệt', exact: true }).click()
    await expect(chair.getByText('Phê duyệt đã rút', { exact: true })).toBeVisible()
    await expectGoodPage(chair)
    await page.goto(`${address}/phe-duyet`)
    await page.getByRole('button', { name: 'Trình phê duyệt' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Đã trình phê duyệt' })).toBeVisible()
    await chair.goto(`${address}/phe-duyet`)
    await chair.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click()
    await expect(chair.getByText('Đã phê duyệt', { exact: true })).toBeVisible()
  })
  await test.step('the clerk writes down its number and day', async () => {
    await page.goto(`${address}/phe-duyet`)
    await page.getByLabel('Số', { exact: true }).fill('không có')
    await page.getByRole('button', { name: 'Ghi ban hành' }).click()
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expectGoodPage(page)
    const number = String(Date.now() % 90_000)
    await page.getByLabel('Số', { exact: true }).fill(number)
    await page.getByLabel('Ngày ban hành').fill(inMonths(0))
    await page.getByRole('button', { name: 'Ghi ban hành' }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Đã ghi ban hành số / })).toBeVisible()
    await page.goto(`${address}/van-ban`)
    await expect(page.getByLabel('Văn bản kế hoạch')).toContainText(number)
    await expectGoodPage(page)
  })
  await test.step('and puts a wrong number right, the first one staying in sight', async () => {
    await page.goto(`${address}/phe-duyet`)
    await page.locator('summary', { hasText: 'Đính chính' }).click()
    const number = String(90_000 + (Date.now() % 9_000))
    await page.getByLabel('Số', { exact: true }).fill(number)
    await page.getByRole('button', { name: 'Ghi đính chính' }).click()
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expect(page.getByLabel('Số', { exact: true })).toHaveValue(number)
    await page.getByLabel('Lý do đính chính').fill('Ghi nhầm sang sổ công văn')
    await page.getByRole('button', { name: 'Ghi đính chính' }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Đã đính chính: số / })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Đã ghi trước đó' })).toBeVisible()
    await expectGoodPage(page)
    await page.goto(`${address}/van-ban`)
    await expect(page.getByLabel('Văn bản kế hoạch')).toContainText(number)
  })
})

async function download(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  return readFileSync(await (await waiting).path())
}

function inMonths(months: number): string {
  const day = new Date(Date.now() + 7 * 3_600_000)
  day.setUTCMonth(day.getUTCMonth() + months, months === 0 ? day.getUTCDate() : 18)
  return day.toISOString().slice(0, 10).split('-').reverse().join('/')
}
