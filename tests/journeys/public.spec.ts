import type { BrowserContext, Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { asText, demoPlan } from './plan-files.ts'
import { makeConference } from './plan-review.ts'

// Citizens: an old telephone, no scripts, a link in a Zalo group, and nothing that is none of their business.

const firstLoadBytes = 50_000
const zalo =
  'Mozilla/5.0 (Linux; Android 11; vivo 1906) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 Zalo android/12110706 ZaloTheme/light ZaloLanguage/vi'

test.describe('Public pages', { tag: ['@only-phone', '@only-no-script'] }, () => {
  test('All of them stand without scripts, in Vietnamese, whole at 360 pixels', async ({ page }) => {
    const texts = await walkPublicPages(page)
    expect(texts.size).toBeGreaterThan(3)
    for (const [address, text] of texts) {
      // Departments' contacts stand in the directory only; of its own people a page names the conference's contact.
      expect(text, address).not.toMatch(/Phạm Quốc Tuấn|Giàng Thị Sua|Bùi Lan Anh/)
      const phones = new Set(text.replace(/[ .]/g, '').match(/02003556\d{3}/g))
      expect(phones.size, `${address} ${[...phones]}`).toBeLessThanOrEqual(address.startsWith('/hoi-nghi/') ? 1 : 0)
    }
  })

  test('The first load is light', async ({ browser, baseURL, page }) => {
    await page.goto('/')
    for (const address of ['/', await firstConference(page)]) {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
      const bytes = await bytesOf(context, `${baseURL}${address}`)
      console.log(`${address}: ${bytes} bytes`)
      expect(bytes, address).toBeLessThan(firstLoadBytes)
      await context.close()
    }
  })

  test('Size and contrast are remembered', async ({ page }) => {
    await page.goto('/')
    const html = page.locator('html')
    await page.getByRole('link', { name: 'A+ Chữ lớn' }).click()
    await expect(html).toHaveAttribute('data-scale', 'large')
    await page.getByRole('link', { name: 'Tăng tương phản' }).click()
    await expect(html).toHaveAttribute('data-contrast', 'high')
    await expectGoodPage(page)
    await page.goto(await firstConference(page))
    await expect(html).toHaveAttribute('data-scale', 'large')
    await expect(html).toHaveAttribute('data-contrast', 'high')
    await expectGoodPage(page)
    await page.getByRole('link', { name: 'A− Chữ nhỏ' }).click()
    await expect(html).toHaveAttribute('data-scale', 'small')
    await expect(page).toHaveURL(/\/hoi-nghi\//)
    await page.getByRole('link', { name: 'Tương phản thường' }).click()
    await page.getByRole('link', { name: 'A Chữ vừa' }).click()
    await expect(html).toHaveAttribute('data-scale', 'normal')
  })

  test('The keyboard alone leads from the home page to a conference', async ({ page }) => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText('Đến nội dung chính')
    const wanted = await firstConference(page)
    const seen: string[] = []
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      const href = await page.locator(':focus').getAttribute('href')
      seen.push(href ?? '')
      if (href === wanted) break
    }
    expect(seen).toContain(wanted)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${wanted}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe("In Zalo's own browser", { tag: '@only-no-script' }, () => {
  test.use({ userAgent: zalo })
  test('the link of a conference opens like anywhere', async ({ page }) => {
    await page.goto('/')
    await page.goto(await firstConference(page))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectGoodPage(page)
  })
})

test('A conference is nobody else’s business until it is published, nor after it is withdrawn', async ({
  page,
  another,
}) => {
  await signIn(page, 'phunu')
  const conference = await makeConference(page, asText(demoPlan()))
  await page.getByRole('button', { name: 'Đăng lên trang công khai' }).click()
  const address = (await page.getByRole('link', { name: 'Trang công khai', exact: true }).getAttribute('href'))!
  const citizen = await another()
  expect((await citizen.goto(address))?.status()).toBe(200)
  await citizen.goto('/')
  await expect(citizen.locator(`a[href="${address}"]`)).toBeVisible()

  await page.goto(conference)
  await page.getByRole('button', { name: 'Rút khỏi trang công khai' }).click()
  await expect(page.getByRole('button', { name: 'Đăng lên trang công khai' })).toBeVisible()
  expect((await citizen.goto(address))?.status()).toBe(404)
  await expectGoodPage(citizen)
  expect((await citizen.goto(`${address}/ke-hoach`))?.status()).toBe(404)
  await citizen.goto('/')
  await expect(citizen.locator(`a[href="${address}"]`)).toHaveCount(0)
})

async function firstConference(page: Page): Promise<string> {
  return (await page.locator('main a[href^="/hoi-nghi/"]').first().getAttribute('href'))!
}

/** Every public page that links lead to, each held to what holds of all; returns their texts. */
async function walkPublicPages(page: Page): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const waiting = ['/']
  while (waiting.length > 0 && texts.size < 40) {
    const address = waiting.shift()!
    if (texts.has(address)) continue
    const response = await page.goto(address)
    expect(response?.status(), address).toBe(200)
    expect(await response!.text(), address).not.toMatch(/<script/i)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
    await expectGoodPage(page)
    texts.set(address, (await page.locator('body').textContent())!)
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((each) => each.getAttribute('href')!))
    const isPage = (href: string) => !/^\/(hien-thi|dang-nhap|lam-viec)|\/ke-hoach$|\.\w{2,4}$/.test(href)
    waiting.push(...links.map((href) => href.replace(/#.*$/, '')).filter(isPage))
  }
  return texts
}

/** As it comes over the wire, compressed, with an empty cache. */
async function bytesOf(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  let bytes = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await wire.send('Network.enable')
  await page.goto(address, { waitUntil: 'networkidle' })
  return bytes
}
