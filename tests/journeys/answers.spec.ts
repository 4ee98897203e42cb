import type { Page } from '@playwright/test'
import { accept, ask } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'
import { markOnly, receiptCode, track } from './track-and-release.ts'

// From a case that was given to the answer on its sender's page: written, met by a second writer, sent in, returned,
// approved, held, released.

const phone = '0900 000 274'
const vague = 'Sở Xây dựng ghi nhận ý kiến của bà con và đang nghiên cứu phương án.'
const clear = 'Sở Xây dựng thay 12 tấm đan mặt ngầm, bà con đi lại được xe máy từ ngày 20/12/2026.'

/** Asked with a telephone number, so that its last digits open the receipt; the code. */
async function askForCode(page: Page, words: string): Promise<string> {
  await ask(page, words, { phone })
  return receiptCode(page)
}

/** Accepted by the moderator and given to Sở Xây dựng, which takes it on. */
async function giveToBuilders(page: Page, words: string): Promise<string> {
  await signIn(page, 'phunu')
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  const conference = new URL(page.url()).pathname
  await accept(page, conference, words)
  await page.goto(`${conference}/giao-xu-ly`)
  await page.getByRole('row').filter({ hasText: words }).getByRole('checkbox').check()
  const box = page.locator('#chu-tri')
  if ((await box.getAttribute('role')) === 'combobox') {
    await box.fill('Sở Xây dựn')
    const option = page.locator('.combo-list').getByRole('option').first()
    await expect(option).toHaveText(/^Sở Xây dựng/)
    if (test.info().project.name === 'phone') {
      await page.evaluate(() => window.scrollBy(0, 30)) // as the telephone's keyboard does when it comes up
      await option.tap()
    } else await box.press('Enter')
    await expect(box).toHaveValue('Sở Xây dựng')
  } else await box.fill('Sở Xây dựng')
  await page.getByRole('button', { name: 'Giao những việc đã đánh dấu' }).click()
  await expect(toast(page, /Đã giao Sở Xây dựng 1 việc, hạn/)).toBeVisible()
  return conference
}

test('A case is answered, returned, approved, and reaches its sender when it is released, not before', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another, javaScriptEnabled }) => {
  test.setTimeout(120_000)
  const words = `Mặt ngầm tràn vỡ ${Math.floor(Math.random() * 90_000) + 1000} chỗ, xe máy không qua được, bao giờ sửa`
  const citizen = await another()
  const code = await askForCode(citizen, words)
  const conference = await giveToBuilders(page, words)

  const desk = await another()
  await signIn(desk, 'soxaydung')
  await desk.goto('/lam-viec/duoc-giao')
  await desk.getByRole('button', { name: `Nhận ${code}` }).click()
  await expect(toast(desk, 'Sở Xây dựng đã nhận việc')).toBeVisible()
  await desk.getByRole('link', { name: `Trả lời ${code}` }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`Trả lời ${code}`)
  const address = new URL(desk.url()).pathname

  // Both open the empty form; who saves second sees both texts.
  const boss = await another()
  await signIn(boss, 'giamdocxaydung')
  await boss.goto(address)
  await desk.getByRole('textbox', { name: 'Câu trả lời' }).fill(vague)
  if (javaScriptEnabled === false) await desk.getByRole('button', { name: 'Lưu nháp' }).click()
  const saved =
    javaScriptEnabled === false ? desk.getByText(/lưu hôm nay.*, bản 1/).first() : desk.getByText(/Đã lưu .*, bản 1/)
  await expect(saved).toBeVisible({ timeout: 10_000 })
  await expect(desk.getByText('Câu này chưa nói gì cụ thể').first()).toBeVisible()
  await expectGoodPage(desk)
  await boss.getByRole('textbox', { name: 'Câu trả lời' }).fill('Lời của giám đốc')
  await boss.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(boss.getByText(/Người khác vừa lưu bản mới hơn/).first()).toBeVisible({ timeout: 10_000 })
  await expect(boss.getByText(vague).first()).toBeVisible()
  await expect(boss.getByRole('textbox', { name: 'Câu trả lời' })).toHaveValue('Lời của giám đốc')
  await expectGoodPage(boss)

  await desk.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(toast(desk, /Đã gửi duyệt bản 1/)).toBeVisible()
  await boss.goto(address)
  await expectGoodPage(boss)
  await boss.getByText('Trả lại để sửa').click()
  await boss.getByLabel('Cần sửa điều gì').fill('Nói rõ làm gì, xong ngày nào')
  await boss.getByRole('button', { name: 'Trả lại người soạn' }).click()
  await expect(toast(boss, 'Đã trả lại bản 1 để sửa')).toBeVisible()

  await desk.goto(address)
  await expect(desk.getByText('Nói rõ làm gì, xong ngày nào').first()).toBeVisible()
  await desk.getByLabel('Có', { exact: true }).check()
  await desk.getByRole('textbox', { name: 'Câu trả lời' }).fill(clear)
  await desk.getByLabel('Việc sẽ làm').fill('Thay 12 tấm đan, vá mặt ngầm')
  await desk.getByLabel('Ai làm').fill('Phòng Quản lý giao thông')
  await desk.getByLabel('Xong trước ngày').fill('20/12/2026')
  await desk.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(toast(desk, /Đã gửi duyệt bản [2-9]/)).toBeVisible()
  await expect(desk.getByRole('button', { name: /^Duyệt/ })).toHaveCount(0)
  await boss.goto(address)
  await boss.getByRole('button', { name: /^Duyệt bản/ }).click()
  await expect(toast(boss, /Đã duyệt bản/)).toBeVisible()

  await track(citizen, code, '274')
  await expect(citizen.getByText(clear)).toHaveCount(0)

  await markOnly(page, conference, code)
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Công bố những câu đã đánh dấu' }).click()
  await expect(toast(page, /Đã công bố 1 câu trả lời/)).toBeVisible()

  await track(citizen, code, '274')
  await expect(citizen.getByText(clear)).toBeVisible()
  await expect(citizen.getByText('Đã trả lời').first()).toBeVisible()
  await expect(citizen.getByText('Hẹn xong 20/12/2026')).toBeVisible()
  await expectGoodPage(citizen)
})
