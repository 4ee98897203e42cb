import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'

// An official connects a portal; the portal sends by API and shows the form in its own pages.

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function connect(page: Page, name: string, portal = ''): Promise<string> {
  await signIn(page, 'vanphong')
  await page.goto('/lam-viec/tich-hop/moi')
  await page.getByLabel('Tên hệ thống').fill(name)
  await page.getByLabel('Cổng được nhúng biểu mẫu').fill(portal)
  await press(page, 'Cấp khóa')
  return page.getByLabel('Khóa kết nối').inputValue()
}

test('a key is given once; what comes by it is seen, told and stopped', { tag: ['@phone', '@no-script'] }, async ({
  page,
}) => {
  const name = `Cổng thông tin ${Date.now()}`
  await signIn(page, 'vanphong')
  await page.goto('/lam-viec/tich-hop/moi')
  await page.getByLabel('Cổng được nhúng biểu mẫu').fill('vanlinh.gov.vn')
  await press(page, 'Cấp khóa')
  await expect(page.getByRole('alert')).toContainText('Chưa ghi tên hệ thống')
  await expect(page.getByLabel('Cổng được nhúng biểu mẫu')).toHaveValue('vanlinh.gov.vn')
  await expectGoodPage(page)
  await page.getByLabel('Tên hệ thống').fill(name)
  await page.getByLabel('Cổng được nhúng biểu mẫu').fill('https://vanlinh.gov.vn')
  await press(page, 'Cấp khóa')
  const key = await page.getByLabel('Khóa kết nối').inputValue()
  await expectGoodPage(page)

  const headers = { authorization: `Bearer ${key}`, 'idempotency-key': `cong-${Date.now()}` }
  const { hoiNghi } = await (await page.request.get('/api/v1/conferences', { headers })).json()
  const sent = { hoiNghi: hoiNghi[0].slug, noiDung: `Cầu treo hỏng, lần ${Date.now()}`, daDongY: true }
  const receipt = await page.request.post('/api/v1/petitions', { headers, data: sent })
  expect(receipt.status()).toBe(201)
  const { ma } = await receipt.json()
  expect(await (await page.request.post('/api/v1/petitions', { headers, data: sent })).json()).toEqual(
    await receipt.json(),
  )

  await page.getByRole('link', { name: 'Đã chép, mở kết nối' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByText(ma)).toBeVisible()
  await expect(page.getByText('/nhung/').first()).toBeVisible()
  await expectGoodPage(page)
  await page.getByText('Thêm địa chỉ nhận tin').click()
  await page.getByLabel('Địa chỉ', { exact: true }).fill('https://127.0.0.1/tin')
  await press(page, 'Thêm địa chỉ')
  await expect(page.getByText('nằm trong mạng nội bộ')).toBeVisible()

  await press(page, `Thu hồi khóa của ${name}`)
  await expect(page.getByText(/Thu hồi hôm nay/)).toBeVisible()
  expect((await page.request.get('/api/v1/conferences', { headers })).status()).toBe(401)
  await page.goto('/lam-viec/tich-hop')
  await expect(page.getByRole('link', { name })).toBeVisible()
  await expectGoodPage(page)
})

test.describe('in the frame of a portal', () => {
  let server: Server
  let slug: string
  test.beforeAll(async ({ request }) => {
    const list = await (await request.get('/api/hoi-nghi')).json()
    slug = list.hoiNghi.find((each: { slug: string }) => each.slug.includes('phu-nu')).slug
    const address = new URL(`/nhung/${slug}`, process.env.JOURNEYS_URL).href
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><title>Cổng</title><iframe src="${address}" width="360" height="700"></iframe>`)
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
  })
  test.afterAll(() => server.close())

  test('the form works without scripts and cookies where the portal is named, and nowhere else', async ({
    page,
    browser,
  }) => {
    const { port } = server.address() as AddressInfo
    await connect(page, `Cổng xã ${Date.now()}`, `http://localhost:${port}`)
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' })
    const portal = await context.newPage()
    await portal.goto(`http://localhost:${port}/`)
    const frame = portal.frameLocator('iframe')
    await frame.getByLabel('Bà con muốn hỏi').fill(`Nước sinh hoạt đục, lần ${Date.now()}`)
    await frame.getByLabel('Xã, phường nơi có việc').fill('khe vai')
    await frame.getByRole('button', { name: 'Gửi ý kiến', exact: true }).click()
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Đã nhận ý kiến')
    await expect(frame.locator('.code')).toHaveText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    await expect(frame.getByRole('link', { name: 'trang theo dõi' })).toHaveAttribute('target', '_blank')
    expect(await context.cookies()).toEqual([])

    await portal.goto(`http://127.0.0.1:${port}/`)
    await expect(portal.frameLocator('iframe').getByLabel('Bà con muốn hỏi')).toHaveCount(0)
    await context.close()
    const others = await page.request.get('/dang-nhap')
    expect(others.headers()['content-security-policy']).toContain("frame-ancestors 'self';")
  })
})
