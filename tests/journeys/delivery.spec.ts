import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { jpegWithSecrets } from '#rooms/petitions/attachments/testing.ts'
import { accept, ask, findConference } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'
import { receiptCode, releaseOnly } from './track-and-release.ts'

// An answer reaches somebody who left neither telephone nor e-mail: printed for her commune, handed over, seen by the office.

/** Asked, given to Sở Xây dựng, answered, approved and released at once; the code. */
async function answered(
  page: Page,
  another: () => Promise<Page>,
  words: string,
): Promise<{ code: string; conference: string }> {
  const citizen = await another()
  await ask(citizen, words, { name: 'Giàng Thị Mỷ', commune: 'phieng sa' })
  const code = await receiptCode(citizen)
  await signIn(page, 'phunu')
  const conference = await findConference(page)
  await accept(page, conference, words)
  await page.goto(`${conference}/giao-xu-ly`)
  await page.getByRole('row').filter({ hasText: words }).getByRole('checkbox').check()
  const box = page.locator('#chu-tri')
  await box.fill('Sở Xây dựn')
  await expect(page.locator('.combo-list').getByRole('option').first()).toHaveText(/^Sở Xây dựng/)
  await box.press('Enter')
  await page.getByRole('button', { name: 'Giao những việc đã đánh dấu' }).click()
  await expect(toast(page, /Đã giao Sở Xây dựng 1 việc/)).toBeVisible()

  const desk = await another()
  await signIn(desk, 'soxaydung')
  await desk.goto('/lam-viec/duoc-giao')
  await desk.getByRole('button', { name: `Nhận ${code}` }).click()
  await expect(toast(desk, 'Sở Xây dựng đã nhận việc')).toBeVisible()
  await desk.getByRole('link', { name: `Trả lời ${code}` }).click()
  await desk.getByRole('textbox', { name: 'Câu trả lời' }).fill('Sở sửa xong cống qua đường trước ngày 20/12/2026.')
  await desk.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(toast(desk, /Đã gửi duyệt/)).toBeVisible()
  const boss = await another()
  await signIn(boss, 'giamdocxaydung')
  await boss.goto(new URL(desk.url()).pathname)
  await boss.getByRole('button', { name: /^Duyệt bản/ }).click()
  await expect(toast(boss, /Đã duyệt bản/)).toBeVisible()

  await releaseOnly(page, conference, code)
  return { code, conference }
}

test('An answer is printed for a commune, handed over on a telephone, and the office sees it', async ({
  page,
  another,
}) => {
  test.setTimeout(180_000)
  const words = `Cống qua đường thôn tắc ${Math.floor(Math.random() * 90_000) + 1000} ngày, nước tràn vào nhà`
  const { code, conference } = await answered(page, another, words)

  await expect(async () => {
    await page.goto(`${conference}/gui-tra-loi`)
    await expect(page.getByRole('button', { name: /Lập đợt .*Phiêng Sa/ })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 90_000 })
  await expectGoodPage(page)
  await page.screenshot({ path: test.info().outputPath('gui-tra-loi.png'), fullPage: true })
  await page.getByRole('button', { name: /Lập đợt .*Phiêng Sa/ }).click()
  await expect(toast(page, /Đã lập đợt/)).toBeVisible()
  const batch = new URL(page.url()).pathname
  const pdf = await page.request.get(`${batch}.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  writeFileSync(test.info().outputPath('dot.pdf'), await pdf.body())
  expect((await page.request.get(`${batch}.docx`)).ok()).toBe(true)

  const commune = await another()
  await commune.setViewportSize({ width: 360, height: 760 })
  await signIn(commune, 'phiengsa')
  await commune.goto('/lam-viec/giao-tra-loi')
  await expectGoodPage(commune)
  await commune.locator(`a[href="${batch}"]`).click()
  await expect(commune.getByText(code).first()).toBeVisible()
  await expect(commune.getByText('Giàng Thị Mỷ')).toHaveCount(0)
  await commune.getByRole('button', { name: 'Xem tên và nơi ở' }).click()
  await expect(commune.getByText('Giàng Thị Mỷ').first()).toBeVisible()
  const row = commune.getByRole('row').filter({ hasText: code }).first()
  await row.getByText(`Ghi việc giao ${code}`).click()
  await row.getByRole('button', { name: 'Ghi việc giao' }).click()
  await expect(commune.getByText('Chọn đã giao hay không gặp').first()).toBeVisible()
  await expectGoodPage(commune)
  await commune.screenshot({ path: test.info().outputPath('xa-360.png'), fullPage: true })
  await row.getByLabel('Đã giao').check()
  await row.getByLabel('Ai nhận').fill('Chính người gửi')
  const today = await row.getByLabel('Ngày').inputValue()
  await row.getByLabel('Ngày').fill('01/01/2020')
  const photo = { name: 'ky.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpegWithSecrets()) }
  await row.getByLabel('Ảnh bản ký nhận').setInputFiles(photo)
  await row.getByRole('button', { name: 'Ghi việc giao' }).click()
  await expect(commune.getByText(/Ngày giao không thể trước ngày in/).first()).toBeVisible()
  await expect(row.getByLabel('Đã giao')).toBeChecked()
  await expect(row.getByLabel('Ai nhận')).toHaveValue('Chính người gửi')
  await expect(commune.getByText('Giàng Thị Mỷ').first()).toBeVisible()
  await row.getByLabel('Ngày').fill(today)
  await row.getByLabel('Ảnh bản ký nhận').setInputFiles(photo)
  await row.getByRole('button', { name: 'Ghi việc giao' }).click()
  await expect(toast(commune, 'Đã ghi việc giao')).toBeVisible()
  const scan = await row.getByRole('link', { name: `Tải bản ký nhận ${code}` }).getAttribute('href')
  for (const reader of [commune, page]) {
    const file = await reader.request.get(scan!)
    expect(file.headers()['content-type']).toBe('image/jpeg')
  }

  await page.goto(`${conference}/tra-loi?phan=da-cong-bo`)
  await page.getByRole('link', { name: `bản công khai ${code}` }).click()
  await expect(page.getByText(/Bản công khai/).first()).toBeVisible()
  await expectGoodPage(page)
  await page.goto(`${conference}/gui-tra-loi?tinh-trang=da-giao`)
  await expect(page.getByRole('row').filter({ hasText: code })).toBeVisible()
  await expectGoodPage(page)
  await page.goto(`${conference}/tra-loi/den-han`)
  await expectGoodPage(page)
})
