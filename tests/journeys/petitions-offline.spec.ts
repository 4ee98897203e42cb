import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { demoPassword, expect, signIn, test } from './journey.ts'

// A commune officer in a village without a line: writes, closes the telephone, comes back to where there is one.

const box = '/lam-viec/hop-nhap'
const run = Date.now()
/** One pixel, with a place in it. */
const photo = Buffer.from(
  'ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000ffdb004300030202020202030202020303030304060404040404080606050609080a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffc0000b080001000101011100ffc40014000100000000000000000000000000000008ffc40014100100000000000000000000000000000000ffda0008010100003f0054bfffd9',
  'hex',
)

async function openBox(page: Page): Promise<void> {
  await signIn(page, 'phiengsa')
  await page.goto(box)
  await expect(page.getByText('Trang này mở được cả khi không có mạng')).toBeVisible()
  await expect(page.getByLabel('Hội nghị', { exact: true })).toBeVisible()
}

async function write(page: Page, words: string): Promise<void> {
  const conference = page.getByLabel('Hội nghị', { exact: true })
  if ((await conference.inputValue()) === '') await conference.selectOption({ label: await womens(page) })
  await page.getByRole('textbox', { name: 'Lời người nêu' }).fill(words)
  await page.getByLabel('Xã, phường nơi có việc').fill('phieng sa')
}
const keep = (page: Page) => page.getByRole('button', { name: 'Cất vào hộp nháp' }).click()
const womens = async (page: Page) =>
  (await page.getByLabel('Hội nghị', { exact: true }).locator('option').allTextContents()).find((each) =>
    /phụ nữ/.test(each),
  )!

/** How many petitions with these words the officer's own list has. */
async function countOnServer(page: Page): Promise<number> {
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  await page.goto(`${new URL(page.url()).pathname}/tiep-nhan?tim=${encodeURIComponent(`"luot ${run}"`)}`)
  return page.locator('tbody a.task-link').count()
}

// scenarios.md 62
test('Written without a line, kept over a reload, sent by itself, each once though the first reply was lost', {
  tag: ['@only-phone'],
}, async ({ page, context }) => {
  await openBox(page)
  await expectGoodPage(page)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText('Không có mạng. Cứ viết tiếp')).toBeVisible()
  for (const number of [1, 2, 3]) {
    await write(page, `Cầu treo bản ${number} hỏng ván, lượt ${run}`)
    if (number === 1) {
      await page.getByLabel('Họ và tên người nêu').fill('Vàng Thị Dợ')
      await keep(page)
      await expect(page.getByRole('alert')).toContainText('Chưa ghi người nêu có đồng ý không')
      await page.getByLabel('Người nêu đã đồng ý').check()
      await page.getByText('Ảnh, ghi âm, nói thay ai').click()
      await page.getByLabel('Ảnh, giấy tờ').setInputFiles({ name: 'Cầu.jpg', mimeType: 'image/jpeg', buffer: photo })
    }
    await keep(page)
    await expect(page.getByRole('heading', { name: `Chưa gửi (${number})` })).toBeVisible()
  }
  await expectGoodPage(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Chưa gửi (3)' })).toBeVisible()
  await expect(page.getByText('kèm 1 tệp')).toBeVisible()

  // The server takes the first one, and its reply never arrives.
  let lost = 0
  await context.route(`**${box}/gui/*`, async (route) => {
    lost += 1
    if (lost > 1) return route.continue()
    const answer = await route.fetch()
    expect(answer.status()).toBe(200)
    await route.abort('connectionreset')
  })
  await context.setOffline(false)
  await expect(page.getByText('Đã gửi nhưng chưa thấy trả lời')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Chưa gửi (0)' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Đã gửi (3)' })).toBeVisible()
  await expectGoodPage(page)
  expect(lost).toBe(4)
  const kept = await page.evaluate(async () => {
    const open = indexedDB.open('doi-thoai-hop-nhap')
    await new Promise((resolve) => open.addEventListener('success', resolve))
    const request = open.result.transaction('sent').objectStore('sent').getAll()
    await new Promise((resolve) => request.addEventListener('success', resolve))
    return JSON.stringify(request.result)
  })
  expect(kept).not.toContain('Vàng Thị Dợ')
  expect(kept).not.toContain('Cầu treo')
  expect(await countOnServer(page)).toBe(3)
})

test('A session that ended keeps the drafts; signing in again sends them', { tag: ['@only-phone'] }, async ({
  page,
  context,
}) => {
  await openBox(page)
  await context.setOffline(true)
  await write(page, `Sóng điện thoại yếu, phiên hết ${run}`)
  await keep(page)
  await expect(page.getByRole('heading', { name: 'Chưa gửi (1)' })).toBeVisible()
  await context.clearCookies()
  await context.setOffline(false)
  await expect(page.getByText('Phiên đăng nhập đã hết')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sửa', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Đăng nhập' }).click()
  await signInHere(page)
  await expect(page.getByRole('heading', { name: 'Đã gửi (1)' })).toBeVisible()
})

async function signInHere(page: Page): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill('phiengsa')
  await page.getByLabel('Mật khẩu').fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL(`**${box}`)
}

// scenarios.md 62
test('Kept when the telephone itself was switched off: opened again without a line, sent once there is one', {
  tag: ['@only-phone'],
}, async ({ launchOptions, baseURL, viewport, locale, timezoneId }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dien-thoai-'))
  const switchOn = () =>
    chromium.launchPersistentContext(folder, { ...launchOptions, baseURL, viewport, locale, timezoneId })
  try {
    const before = await switchOn()
    const page = await before.newPage()
    await openBox(page)
    await before.setOffline(true)
    await write(page, `Nhà văn hóa bản dột nát, tắt máy ${run}`)
    await page.getByLabel('Người nêu đã đồng ý').check()
    await page.getByText('Ảnh, ghi âm, nói thay ai').click()
    await page.getByLabel('Ảnh, giấy tờ').setInputFiles({ name: 'Nhà.jpg', mimeType: 'image/jpeg', buffer: photo })
    await keep(page)
    await expect(page.getByRole('heading', { name: 'Chưa gửi (1)' })).toBeVisible()
    await before.close()

    const after = await switchOn()
    const again = await after.newPage()
    await after.setOffline(true)
    await again.goto(box)
    await expect(again.getByRole('heading', { name: 'Chưa gửi (1)' })).toBeVisible()
    await expect(again.getByText('kèm 1 tệp')).toBeVisible()
    await after.setOffline(false)
    const sent = again.getByRole('heading', { name: 'Đã gửi (1)' })
    const signInLink = again.getByRole('link', { name: 'Đăng nhập' })
    await expect(sent.or(signInLink)).toBeVisible()
    if (await signInLink.isVisible()) {
      await signInLink.click()
      await signInHere(again)
    }
    await expect(sent).toBeVisible()
    await expect(again.getByRole('heading', { name: 'Chưa gửi (0)' })).toBeVisible()
    await after.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
