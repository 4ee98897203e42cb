import type { Page } from '@playwright/test'
import { goOnAlone } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, test } from './journey.ts'

// A citizen with an old telephone: asks, keeps the slip, follows it, says more, takes it back.

const zalo =
  'Mozilla/5.0 (Linux; Android 11; vivo 1906) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 Zalo android/12110706 ZaloTheme/light ZaloLanguage/vi'

/** One pixel, with a place in it. */
const photo = Buffer.from(
  'ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000ffdb004300030202020202030202020303030304060404040404080606050609080a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffc0000b080001000101011100ffc40014000100000000000000000000000000000008ffc40014100100000000000000000000000000000000ffda0008010100003f0054bfffd9',
  'hex',
)

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test.describe('A citizen asks', { tag: ['@only-phone', '@only-no-script'] }, () => {
  test.use({ userAgent: zalo })

  // scenarios.md 63
  test('from the home page to a petition that is followed, added to, withdrawn and sent again', async ({ page }) => {
    const words = `Đường ra chợ xã bị sạt, lần ${Date.now()}. Bao giờ sửa?`
    await page.goto('/')
    await page.locator('main a[href*="phu-nu"]').first().click()
    await page.getByRole('link', { name: 'Gửi ý kiến', exact: true }).click()
    await expectGoodPage(page)
    await page.getByLabel('Bà con muốn hỏi').fill(words)
    await page.getByLabel('Số điện thoại').fill('0900 000 27')
    await page
      .getByLabel('Ảnh, giấy tờ')
      .setInputFiles({ name: 'Nhà bà Phương.jpg', mimeType: 'image/jpeg', buffer: photo })
    await press(page, 'Gửi ý kiến')

    await expect(page.getByRole('alert')).toContainText('Còn ba chỗ cần điền lại')
    await expect(page.getByLabel('Bà con muốn hỏi')).toHaveValue(words)
    await expect(page.getByText('Đã nhận 1 tệp')).toBeVisible()
    await expectGoodPage(page)
    await page.getByLabel('Xã, phường nơi có việc').fill('khe vai')
    await page.getByLabel('Số điện thoại').fill('0900 000 274')
    await page.getByLabel('Tôi đồng ý').check()
    await press(page, 'Gửi ý kiến')

    await goOnAlone(page)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/theo-doi/bien-nhan')
    await expect(page.getByText('Kèm 1 ảnh.')).toBeVisible()
    await expectGoodPage(page)
    const code = (await page.locator('.code').textContent())!.trim()
    const paper = await page.request.get('/theo-doi/bien-nhan.pdf')
    expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])

    await page.getByRole('link', { name: 'Xem tiến độ' }).click()
    await expect(page.getByText('Đang đọc và chọn nơi trả lời')).toBeVisible()
    await expectGoodPage(page)
    await page.getByText('Nói thêm', { exact: true }).click()
    await page.getByLabel('Bà con muốn nói thêm điều gì?').fill('Sạt thêm 10 mét')
    await press(page, 'Gửi lời nói thêm')
    await expect(page.getByText('Sạt thêm 10 mét')).toBeVisible()
    await page.getByText('Rút ý kiến', { exact: true }).click()
    await press(page, 'Rút ý kiến này')
    await expect(page.getByText('Bà con đã rút ý kiến')).toBeVisible()
    await press(page, 'Gửi lại ý kiến này')
    await expect(page.getByText('Bà con gửi lại ý kiến đã rút')).toBeVisible()
    await press(page, 'Xong, đóng ý kiến này')

    await page.goto(`/theo-doi?ma=${code}`)
    await page.getByLabel('Ba số cuối').fill('111')
    await press(page, 'Xem ý kiến')
    await expect(page.getByRole('alert')).toContainText('không khớp với ý kiến nào')
    await expectGoodPage(page)
    await page.getByLabel('Mã theo dõi').fill('K7M4-3XQ')
    await press(page, 'Xem ý kiến')
    await expect(page.getByRole('alert')).toContainText('Xem lại mã trên biên nhận')
    await page.getByLabel('Mã theo dõi').fill(code.toLowerCase().replace('-', ' '))
    await page.getByLabel('Ba số cuối').fill('274')
    await press(page, 'Xem ý kiến')
    await expect(page.getByText(words).first()).toBeVisible()
    expect(
      await page
        .context()
        .storageState()
        .then(({ cookies }) => cookies.map(({ value }) => value).join()),
    ).not.toContain(code)
  })

  test('late is taken and said; every page of it is light and in Vietnamese', async ({ page, browser, baseURL }) => {
    await page.goto('/')
    const late = (await page.locator('main a[href*="nhan-dan"]').first().getAttribute('href'))!
    await page.goto(`${late}/gui-y-kien`)
    await expect(page.getByText('Ý kiến gửi bây giờ vẫn được nhận')).toBeVisible()
    await page.goto(`${late}/y-kien`)
    await expect(page.getByText('Chưa có ý kiến nào được đăng')).toBeVisible()
    await expectGoodPage(page)
    for (const path of [`${late}/gui-y-kien`, `${late}/y-kien`, '/theo-doi']) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, userAgent: zalo })
      const fresh = await context.newPage()
      const wire = await context.newCDPSession(fresh)
      let bytes = 0
      wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength
      })
      await wire.send('Network.enable')
      await fresh.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' })
      console.log(`${path}: ${bytes} bytes`)
      expect(bytes, path).toBeLessThan(50_000)
      expect(await fresh.locator('script').count(), path).toBe(0)
      await context.close()
    }
  })

  test('every target of the form can be hit with a thumb', async ({ page }) => {
    await page.goto('/')
    await page.locator('main a[href*="phu-nu"]').first().click()
    await page.getByRole('link', { name: 'Gửi ý kiến', exact: true }).click()
    const heights = await page.locator('main form :is(button, .input, .choice)').all()
    for (const each of heights) expect((await each.boundingBox())!.height).toBeGreaterThanOrEqual(48)
  })
})
