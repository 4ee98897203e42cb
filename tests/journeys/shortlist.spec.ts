import type { Locator, Page } from '@playwright/test'
import { accept, ask } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'

// From accepted petitions to the list for the hall: proposed, arranged, who asks and who answers, two at once, the paper.

const entries = (page: Page): Locator => page.locator('ol.hall-list > li')

test('What is raised in the hall is proposed, arranged by two at once, and printed', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another }) => {
  test.setTimeout(180_000)
  const some = Math.floor(Math.random() * 90_000) + 1000
  const [road, clinic] = [
    `Ngầm tràn đầu bản hỏng mặt, dài ${some} bước chân, bao giờ sửa`,
    `Trạm y tế thiếu bác sĩ, chờ ${some} phút mới được khám`,
  ]
  const citizen = await another()
  await ask(citizen, road, { name: 'Lò Thị Phương' })
  await ask(citizen, clinic, { name: 'Lò Thị Phương' })
  await signIn(page, 'phunu')
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  const conference = new URL(page.url()).pathname
  await accept(page, conference, road)
  await accept(page, conference, clinic)

  const list = `${conference}/neu-tai-hoi-truong`
  await page.goto(`${conference}/giao-xu-ly`)
  await page.getByRole('link', { name: 'Nêu tại hội trường' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nêu tại hội trường')
  await expectGoodPage(page)
  await page.getByLabel('Câu chính thức').fill('sáu')
  await page.getByRole('button', { name: 'Lưu số câu' }).click()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await page.getByLabel('Câu chính thức').fill('60')
  await page.getByRole('button', { name: 'Lưu số câu' }).click()
  await expect(toast(page, /Cần 60 câu/)).toBeVisible()
  const propose = page.getByRole('button', { name: /^Đề xuất/ })
  if (await propose.isVisible()) {
    await propose.click()
    await expect(toast(page, /Đã đề xuất \d+ câu/)).toBeVisible()
  }
  const mine = entries(page).filter({ hasText: road })
  await expect(mine).toContainText('Vì sao:')
  await expect(mine).toContainText('Nêu: Người gửi')
  await expectGoodPage(page)

  // Another official looks at the same list meanwhile.
  const office = await another()
  await signIn(office, 'vanphong')
  await office.goto(list)
  const theirs = entries(office).filter({ hasText: road })
  await expect(theirs).toHaveCount(1)
  const stale = await theirs.locator('input[name=ban]').first().getAttribute('value')

  await mine.getByRole('button', { name: /^Sang dự bị/ }).click()
  await expect(toast(page, 'Đã chuyển sang dự bị')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(toast(page, 'Đã hoàn tác')).toBeVisible()

  await mine.getByRole('link', { name: /^Ai nêu, ai trả lời/ }).click()
  await page.waitForURL(/sua=/)
  await page.getByLabel('Người khác nêu').first().check()
  await page.getByRole('button', { name: 'Lưu người nêu, người trả lời' }).click()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expectGoodPage(page)
  await page.getByLabel('Họ tên, chức danh người khác nêu').fill('Bà Lường Thị Hoa, chi hội trưởng')
  await page.locator('#tra-loi').fill('Sở Xây dựng')
  await page.locator('#tra-loi').press('Tab')
  await page.getByRole('button', { name: 'Lưu người nêu, người trả lời' }).click()
  await expect(toast(page, 'Đã lưu người nêu, người trả lời')).toBeVisible()
  await expect(mine).toContainText('Nêu: Bà Lường Thị Hoa, chi hội trưởng')
  await expect(mine).toContainText('Sở Xây dựng, chọn riêng cho hội trường')

  // The one who came second is told, and sees the new list.
  await theirs
    .locator('input[name=ban]')
    .first()
    .evaluate((box, version) => box.setAttribute('value', version!), stale)
  await theirs.getByRole('button', { name: /^Bỏ/ }).click()
  await expect(office.getByText(/vừa sửa câu này trong danh sách/)).toBeVisible()
  await expect(theirs).toContainText('Bà Lường Thị Hoa')

  await page.getByRole('button', { name: 'Xem tên người gửi' }).click()
  await expect(page.getByText('lần xem này được ghi lại')).toBeVisible()
  await expect(entries(page).filter({ hasText: clinic })).toContainText('Lò Thị Phương, người gửi')
  await expectGoodPage(page)
  for (const file of ['docx', 'pdf', 'xlsx', 'xlsx?nguoi-gui=1'])
    expect((await page.request.get(`${list}.${file}`)).status()).toBe(200)

  const chair = await another()
  await signIn(chair, 'chutich')
  await chair.goto(list)
  await expect(entries(chair).filter({ hasText: road })).toContainText('Bà Lường Thị Hoa')
  await expect(chair.getByRole('button', { name: /^Bỏ/ })).toHaveCount(0)
  await expectGoodPage(chair)
  const agency = await another()
  await signIn(agency, 'soxaydung')
  expect((await agency.request.get(list)).status()).toBe(403)
})

test('Bars say where petitions come from, and each leads to the list that it counts', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  await signIn(page, 'phunu')
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  await page.goto(`${new URL(page.url()).pathname}/tiep-nhan`)
  await page.getByRole('link', { name: 'Ý kiến từ đâu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ý kiến từ đâu')
  await expectGoodPage(page)
  for (const table of [
    'Số ý kiến theo xã, phường',
    'Số ý kiến theo lĩnh vực',
    'Số ý kiến theo kênh gửi',
    'Số ý kiến theo ngày nhận',
  ])
    await expect(page.getByRole('table', { name: table })).toBeVisible()
  const excel = await page.getByRole('link', { name: 'Xuất Excel' }).getAttribute('href')
  expect((await page.request.get(excel!)).status()).toBe(200)
  await page.getByLabel('Tình trạng').selectOption({ label: 'Còn ở đơn vị' })
  await page.getByRole('button', { name: 'Lọc' }).click()
  await page.waitForURL(/tinh-trang=at_unit/)
  const row = page
    .getByRole('table', { name: 'Số ý kiến theo lĩnh vực' })
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
  const count = await row.first().locator('.barcell b').textContent()
  await row.first().getByRole('link').click()
  await page.waitForURL(/tiep-nhan\?.*linh-vuc=/)
  await expect(page.getByText(`${count} ý kiến, mới nhất đứng đầu.`)).toBeVisible()
  await expectGoodPage(page)
})
