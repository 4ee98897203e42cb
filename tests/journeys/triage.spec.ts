import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'

// A moderator works through the queue of the women's dialogue. Each walk takes back what it did: others walk here too.

/** One petition for each way of walking, so that walks side by side do not meet. */
const ownPetition = () =>
  ({ desktop: /Trường mầm non phường thiếu cô/, phone: /Kênh mương nội đồng/, 'no-script': /Tiền điện tháng 10/ })[
    test.info().project.name
  ]!
const queue = (page: Page) => page.getByRole('region', { name: 'Danh sách ý kiến' })
const sheet = (page: Page) => page.getByRole('region', { name: 'Ý kiến', exact: true })

async function openQueue(page: Page, login: string): Promise<string> {
  await signIn(page, login)
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /với phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  const address = `${new URL(page.url()).pathname}/phan-loai`
  // The engine reads what came in within a moment of its arrival.
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByText('Máy đang đọc')).toHaveCount(0, { timeout: 500 })
  }).toPass()
  return address
}

/** Opens the petition that says these words, wherever it waits in the queue. */
async function openPetition(page: Page, words: RegExp): Promise<void> {
  const link = queue(page).getByRole('link', { name: words })
  const next = page.getByRole('link', { name: 'Trang sau' })
  for (let number = 2; !(await link.isVisible()) && (await next.isVisible()); number++) {
    await next.click()
    await expect(page).toHaveURL(new RegExp(`trang=${number}`))
  }
  await link.click()
  await expect(sheet(page).locator('.words')).toContainText(words)
}

test('A petition is accepted, asked back, sent elsewhere, masked and hidden, and each step is taken back', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  const words = ownPetition()
  await openQueue(page, 'phunu')
  await expectGoodPage(page)
  await openPetition(page, words)
  await expectGoodPage(page)

  await test.step('accepting says so and leads on; undo leads back', async () => {
    await page.getByRole('button', { name: /^(Nhận, chọn|Ghép và chọn)/ }).click()
    await expect(toast(page, /Đã nhận/)).toBeVisible()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(sheet(page).locator('.words')).toContainText(words)
    await expect(page.getByRole('link', { name: /Hỏi lại người gửi/ })).toBeVisible()
  })
  await test.step('a question back needs words, and keeps what was typed', async () => {
    await page.getByRole('link', { name: /Hỏi lại người gửi/ }).click()
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click()
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expectGoodPage(page)
    await page.getByLabel('Câu hỏi').fill('Xin cho biết ở bản nào?')
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click()
    await expect(toast(page, 'Đã hỏi lại người gửi')).toBeVisible()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(sheet(page).locator('.words')).toContainText(words)
  })
  await test.step('out of scope offers where to go, in the words that the sender reads', async () => {
    await page
      .getByRole('link', { name: /Ngoài phạm vi/ })
      .last()
      .click()
    await page.getByLabel(/^Thủ tục hành chính/).check()
    await page.getByLabel(/Không báo người gửi/).check()
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Chuyển ra ngoài phạm vi' }).click()
    await expect(toast(page, 'Đã chuyển ra ngoài phạm vi')).toBeVisible()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(sheet(page).locator('.words')).toContainText(words)
  })
  await test.step('a word is masked by its box, and the petition hidden and shown', async () => {
    await page.getByRole('link', { name: 'Xem, sửa chỗ che' }).click()
    await expect(page.getByRole('heading', { name: /^Soát chỗ che/ })).toBeVisible()
    await expectGoodPage(page)
    const box = page.getByRole('group', { name: 'Chữ phải che' }).getByRole('checkbox').first()
    const was = await box.isChecked()
    await box.setChecked(!was, { force: true })
    await page.getByRole('button', { name: 'Lưu bản công khai' }).click()
    await expect(toast(page, /Đã lưu/)).toBeVisible()
    await page.getByRole('link', { name: 'Xem, sửa chỗ che' }).click()
    await expect(box).toBeChecked({ checked: !was })
    await box.setChecked(was, { force: true })
    await page.getByLabel('Hiện trên trang công khai').uncheck()
    await page.getByRole('button', { name: 'Lưu bản công khai' }).click()
    await expect(sheet(page)).toContainText('Đang ẩn.')
  })
})

/** Keys work once the page's script runs; a person presses again too. */
async function pressUntil(page: Page, key: string, dialog: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible({ timeout: 2000 })
  }).toPass()
}

test('By keyboard alone: walk, choose, accept, undo, ask back', async ({ page }) => {
  await openQueue(page, 'phunu')
  await openPetition(page, /Cầu treo qua suối mục ván/)
  const first = await sheet(page).locator('.words').textContent()
  await page.keyboard.press('j')
  await expect(sheet(page).locator('.words')).not.toHaveText(first!)
  await page.keyboard.press('k')
  await expect(sheet(page).locator('.words')).toHaveText(first!)
  await pressUntil(page, '?', /Phím tắt/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('2')
  const second = page.getByRole('group', { name: 'Giao ai trả lời' }).getByRole('radio').nth(1)
  await expect(second).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(toast(page, /Đã nhận/)).toBeVisible()
  await expect(sheet(page).locator('.words')).not.toHaveText(first!)
  await page.keyboard.press('u')
  await expect(sheet(page).locator('.words')).toHaveText(first!)
  await pressUntil(page, 'h', /Hỏi lại người gửi/)
  await page.keyboard.press('Escape')
  await pressUntil(page, 'n', /gửi đi đâu/)
  await page.keyboard.press('Escape')
  await expect(sheet(page).locator('.words')).toHaveText(first!)
})

test('Of two moderators, the second sees what the first decided and keeps her words', async ({ page, another }) => {
  await openQueue(page, 'phunu')
  const words = /Đề nghị có bác sĩ về khám phụ khoa/
  await openPetition(page, words)
  const other = await another()
  await signIn(other, 'phunu2')
  await other.goto(page.url())
  await pressUntil(other, 'h', /Hỏi lại người gửi/)
  await other.getByLabel('Câu hỏi').fill('Trạm nào chưa có bác sĩ?')
  await pressUntil(page, 'h', /Hỏi lại người gửi/)
  await page.getByLabel('Câu hỏi').fill('Xin cho biết tên trạm')
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click()
  await expect(toast(page, 'Đã hỏi lại người gửi')).toBeVisible()

  // The live line has told the other of it already; her words are still in the box.
  await expect(other.locator('.sort-work')).toContainText('Đang hỏi lại người gửi: Bà Vi Thị Thanh Hảo')
  await expect(other.getByLabel('Câu hỏi')).toHaveValue('Trạm nào chưa có bác sĩ?')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(sheet(page).locator('.words')).toContainText(words)
})
