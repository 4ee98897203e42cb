import { expectGoodPage } from './every-page.ts'
import { demoPassword, expect, signIn, test } from './journey.ts'

test('A clerk signs in where she wanted to go, and out again', { tag: ['@phone', '@no-script'] }, async ({ page }) => {
  await page.goto('/lam-viec/ke-hoach')
  await expect(page).toHaveURL(/\/dang-nhap\?ve=/)
  await expectGoodPage(page)
  await page.getByLabel('Tên đăng nhập').fill('phunu')
  await page.getByLabel('Mật khẩu').fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL('**/lam-viec/ke-hoach')
  await expectGoodPage(page)

  await page.goto('/lam-viec/tai-khoan')
  await expect(page.getByText('máy này')).toBeVisible()
  await expectGoodPage(page)
  await page
    .getByRole('row', { name: /máy này/ })
    .getByRole('button', { name: 'Đăng xuất' })
    .click()
  await page.goto('/lam-viec')
  await expect(page).toHaveURL(/\/dang-nhap/)
})

test('The demo’s accounts are one press away', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/dang-nhap')
  await page.getByRole('button', { name: /^Vào với vai .*Vũ Đình Khang$/ }).click()
  await page.waitForURL('**/lam-viec')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('A wrong password says nothing of which logins there are, and five of them close the door', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  const nobody = `khongai-${test.info().project.name}`
  const sentences: string[] = []
  for (const login of [nobody, nobody, nobody, nobody, nobody, nobody]) {
    await page.goto('/dang-nhap')
    await page.getByLabel('Tên đăng nhập').fill(login)
    await page.getByLabel('Mật khẩu').fill('sai hoàn toàn')
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await expect(page).toHaveTitle(/^Lỗi: Đăng nhập/)
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(login)
    await expect(page.getByLabel('Mật khẩu')).toHaveValue('')
    sentences.push((await page.locator('form').first().textContent())!)
  }
  await expectGoodPage(page)
  expect(sentences[0]).toBe(sentences[3])
  expect(sentences[5]).not.toBe(sentences[0])
  expect(sentences[5]).toMatch(/phút/)
  await expect(page.getByRole('alert').getByRole('link', { name: '0200 355 5000' })).toHaveAttribute(
    'href',
    'tel:02003555000',
  )
})

test('A session ended from another machine is over', async ({ page, another }) => {
  await signIn(page, 'mc')
  const other = await another()
  await signIn(other, 'mc')
  await other.goto('/lam-viec/tai-khoan')
  const ends = other.getByRole('button', { name: /^Kết thúc phiên/ })
  for (let left = await ends.count(); left > 0; left--) {
    await ends.first().click()
    await expect(ends).toHaveCount(left - 1)
  }
  await page.goto('/lam-viec')
  await expect(page).toHaveURL(/\/dang-nhap/)
})
