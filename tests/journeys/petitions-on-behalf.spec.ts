import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'

// A commune's clerk with a pile of paper forms: one after the other, hands on the keys.

const code = (page: Page) => page.locator('.entered .code')
const words = (page: Page) => page.getByRole('textbox', { name: 'Lời người nêu' }).last()
const run = Date.now()

async function openEntry(page: Page): Promise<void> {
  await signIn(page, 'phiengsa')
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  await page.goto(`${new URL(page.url()).pathname}/tiep-nhan`)
  await page.locator('.tabs').getByRole('link', { name: 'Nhập hộ' }).click()
}

test('Three paper forms by keyboard alone, each with its code, the commune typed once', {
  tag: ['@phone'],
}, async ({ page }) => {
  await openEntry(page)
  await expect(words(page)).toBeFocused()
  await expectGoodPage(page)
  const codes: string[] = []
  for (const number of [1, 2, 3]) {
    const begun = Date.now()
    await page.keyboard.insertText(`Đường vào bản lầy lội, phiếu ${number} của lượt ${run}`)
    await page.keyboard.press('Tab')
    if (number === 1) await page.keyboard.type('phieng sa')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('Bản Huổi Khe')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('Giàng Thị Mỷ')
    await page.keyboard.press('Enter')
    await page.keyboard.type('0900 000 174')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(`phiếu ${number} của lượt ${run}`).first()).toBeVisible()
    codes.push((await code(page).textContent())!.trim())
    await expect(words(page)).toBeFocused()
    await expect(words(page)).toHaveValue('')
    await expect(page.getByLabel('Xã, phường nơi có việc')).toHaveValue('phieng sa')
    await expect(page.getByLabel('Họ và tên người nêu')).toHaveValue('')
    console.log(`form ${number}: ${Date.now() - begun} ms`)
  }
  expect(new Set(codes).size).toBe(3)
  await expect(page.getByLabel('Ý kiến đến bằng')).toHaveValue('paper')
  await expectGoodPage(page)

  const receipt = await page.request.get((await page.getByRole('link', { name: 'In biên nhận' }).getAttribute('href'))!)
  expect([receipt.status(), (await receipt.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  await page.getByText('Gõ nhầm? Sửa lời').click()
  await page.getByRole('textbox', { name: 'Lời người nêu' }).first().fill(`Đường vào bản lầy lội, đã sửa lượt ${run}`)
  await page.getByRole('button', { name: 'Lưu lời đã sửa' }).click()
  await expect(page.locator('.entered')).toContainText(`đã sửa lượt ${run}`)
})

test('The same without scripts: what is wrong is told, what was typed and chosen stays, the sheet prints', {
  tag: ['@only-no-script'],
}, async ({ page }) => {
  await openEntry(page)
  await words(page).fill(`Xin lớp xóa mù chữ buổi tối, lượt ${run}`)
  await page.getByLabel('Xã, phường nơi có việc').fill('Xã Phiêng Sa')
  await page.getByLabel('Họ và tên người nêu').fill('Vàng Thị Dợ')
  await page.getByText('Ảnh, ghi âm, nói thay ai').click()
  await page.getByLabel('Nói thay cho ai').fill('mẹ chồng')
  await page.getByRole('button', { name: 'Lưu, sang phiếu sau' }).click()
  await expect(page.getByRole('alert')).toContainText('Chưa ghi người nêu có đồng ý không')
  await expect(page.getByLabel('Nói thay cho ai')).toHaveValue('mẹ chồng')
  await expectGoodPage(page)
  await page.getByLabel('Người nêu đã đồng ý').check()
  await page.getByRole('button', { name: 'Lưu, sang phiếu sau' }).click()
  await expect(code(page)).toHaveText(/^[2-9A-Y]{4}-[2-9A-Y]{4}$/)
  await expect(words(page)).toHaveValue('')
  await expectGoodPage(page)
  for (const name of ['In phiếu giấy', 'Phiếu giấy bản Word']) {
    const sheet = await page.request.get((await page.getByRole('link', { name }).getAttribute('href'))!)
    expect(sheet.status()).toBe(200)
    expect((await sheet.body()).byteLength).toBeGreaterThan(5000)
  }
})
