import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'
import { asText, demoPlan } from './plan-files.ts'
import { makeConference } from './plan-review.ts'

// The officials' face of receiving: the call, the list, one petition, the chain from a commune, units that are asked.

/** The women's dialogue of the demo, which collects. */
async function openCollecting(page: Page): Promise<string> {
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /Đối thoại với phụ nữ|phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

test('A clerk opens the receiving, and two who change it both keep their words', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another }) => {
  await signIn(page, 'phunu')
  const conference = await makeConference(page, asText(demoPlan()))
  await page.goto(`${conference}/tiep-nhan`)
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Mở đợt tiếp nhận' }).first().click()
  await expect(page.getByLabel('Nhận từ ngày')).not.toHaveValue('')
  await page.getByLabel('Đến hết ngày').fill('31/2/2027')
  await page.getByRole('button', { name: 'Mở đợt tiếp nhận' }).click()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expectGoodPage(page)
  await page.getByLabel('Đến hết ngày').fill('28/02/2027')
  await page.getByRole('button', { name: 'Mở đợt tiếp nhận' }).click()
  await expect(toast(page, 'Đã mở đợt tiếp nhận')).toBeVisible()

  const other = await another()
  await signIn(other, 'phunu2')
  await other.goto(`${conference}/tiep-nhan/dot`)
  await other.getByLabel('Lời mời trên trang công khai').fill('Lời của bà Hà')
  await page.getByLabel('Lời mời trên trang công khai').fill('Lời của bà Hảo')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(toast(page, 'Đã lưu đợt tiếp nhận')).toBeVisible()
  await other.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(other.getByRole('region', { name: /vừa lưu/ })).toContainText('Lời của bà Hảo')
  await expect(other.getByLabel('Lời mời trên trang công khai')).toHaveValue('Lời của bà Hà')
  await expectGoodPage(other)
  await other.getByRole('button', { name: 'Lưu bản của mình' }).click()
  await other.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(other.getByLabel('Lời mời trên trang công khai')).toHaveValue('Lời của bà Hảo')
})

test('Petitions are found by words without accents, read, and their sender seen with a reason', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  await signIn(page, 'phunu')
  const conference = await openCollecting(page)
  await page.goto(`${conference}/tiep-nhan`)
  await expectGoodPage(page)
  await page.getByRole('searchbox', { name: /không cần dấu/ }).fill('cho trung tam hop long duong')
  await page.getByRole('button', { name: 'Lọc' }).click()
  await page.getByRole('link', { name: /^Chợ trung tâm họp/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Ý kiến / })).toBeVisible()
  await expectGoodPage(page)
  await expect(page.getByText('Đỗ Thị Hiền')).toHaveCount(0)
  await page.getByRole('button', { name: 'Xem người gửi' }).click()
  await expect(page.getByText(/để làm gì, ví dụ/).first()).toBeVisible()
  await page.getByLabel('Xem để làm gì').fill('Gọi lại hỏi rõ giờ họp chợ')
  await page.getByRole('button', { name: 'Xem người gửi' }).click()
  await expect(page.getByText('Đỗ Thị Hiền')).toBeVisible()
  await page.goto(page.url())
  await expect(page.getByText('Đỗ Thị Hiền')).toHaveCount(0)
  await page.goto(`/lam-viec/tim?tim=${encodeURIComponent('cau treo muc van')}`)
  await expect(page.getByRole('link', { name: /^Cầu treo qua suối mục ván/ })).toBeVisible()
})

test('A commune certifies and sends up, the province returns with a reason, the commune sends again', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another }) => {
  await signIn(page, 'phiengsa')
  const conference = await openCollecting(page)
  await page.goto(`${conference}/tiep-nhan?tinh-trang=at_unit`)
  await expectGoodPage(page)
  await page.getByRole('checkbox').first().check()
  const address = (await page.locator('tbody a.task-link').first().getAttribute('href'))!
  await page.getByRole('button', { name: /gửi lên những ý kiến đã chọn/ }).click()
  await expect(toast(page, 'Đã gửi lên 1 ý kiến')).toBeVisible()

  const province = await another()
  await signIn(province, 'phunu')
  await province.goto(address)
  await province.getByText('Trả lại đơn vị', { exact: true }).click()
  await province.getByLabel('Vì sao trả lại').fill('Ghi rõ bản nào')
  await province.getByRole('button', { name: 'Trả lại', exact: true }).click()
  await expect(toast(province, 'Đã trả lại đơn vị')).toBeVisible()
  await expectGoodPage(province)

  await page.goto(address)
  await expect(page.getByText(/Ghi rõ bản nào/)).toBeVisible()
  await page.getByRole('button', { name: 'Xác nhận, gửi lên' }).click()
  await expect(toast(page, 'Đã xác nhận và gửi lên')).toBeVisible()
})

test('Units are asked with a counted day, one is reminded, and the letter comes as Word and PDF', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  await signIn(page, 'phunu')
  const conference = await openCollecting(page)
  await page.goto(`${conference}/thu-thap?nhom=tim-ten&ten=phieng+sa`)
  await page.getByLabel('ngày làm việc trước ngày họp').fill('3')
  await page.getByRole('button', { name: 'Tính', exact: true }).click()
  await expect(page.getByText(/^3 ngày làm việc trước \d/)).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Yêu cầu các đơn vị đã chọn' }).click()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await page.getByRole('checkbox', { name: /^Ủy ban nhân dân xã Phiêng Sa/ }).check()
  await page.getByRole('button', { name: 'Yêu cầu các đơn vị đã chọn' }).click()
  await expect(toast(page, 'Đã yêu cầu 1 đơn vị')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Nhắc Ủy ban nhân dân xã Phiêng Sa' }).click()
  await expect(page.locator('#loi-nhac .msg-text')).toContainText('Thu thập ý kiến')
  for (const kind of ['docx', 'pdf']) {
    const file = await page.request.get(`${conference}/thu-thap/cong-van.${kind}`)
    expect(file.status()).toBe(200)
    expect((await file.body()).byteLength).toBeGreaterThan(5000)
  }
  await page.getByLabel('Số, ký hiệu').fill('41/HLHPN-VP')
  await page.getByLabel('Ngày ban hành').fill('20/11/2026')
  await page.getByRole('button', { name: 'Ghi số công văn' }).click()
  await expect(page.getByText('Đã ban hành số 41/HLHPN-VP, ngày 20/11/2026.')).toBeVisible()
})
