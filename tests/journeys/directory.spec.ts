import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'

// The office keeps the directory: new bodies, other names, and every old name still finds today's body.

test('A body is added, renamed, and found by both names', {
  tag: ['@phone', '@no-script'],
}, async ({ page }) => {
  const { name: project } = test.info().project
  const first = `Trạm Khuyến nông Bản Mường ${project}`
  const second = `Trung tâm Dịch vụ Bản Mường ${project}`
  await signIn(page, 'vanphong')
  await page.goto('/lam-viec/co-quan')
  await expectGoodPage(page)

  await test.step('added, after a first try with a name alone', async () => {
    await page.goto('/lam-viec/co-quan/moi')
    await page.getByLabel('Tên đầy đủ').fill(first)
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click()
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expect(page.getByLabel('Tên đầy đủ')).toHaveValue(first)
    await expectGoodPage(page)
    const above = page.locator('#tren')
    if (test.info().project.use.javaScriptEnabled === false) await above.fill('Ủy ban nhân dân tỉnh Vân Lĩnh')
    else {
      await above.fill('uy ban nhan dan tinh van l')
      await expect(page.getByRole('option').first()).toHaveText(/^Ủy ban nhân dân tỉnh Vân Lĩnh/)
      await page.keyboard.press('Enter')
      await expect(above).toHaveValue('Ủy ban nhân dân tỉnh Vân Lĩnh')
    }
    await page.getByLabel('Loại cơ quan').selectOption({ index: 1 })
    await page.getByLabel('Cấp', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click()
    await expect(page.getByRole('status').filter({ hasText: `Đã thêm ${first}` })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(first)
    await expectGoodPage(page)
  })
  const address = new URL(page.url()).pathname

  await test.step('renamed by a decision', async () => {
    await page.goto(`${address}/sap-xep`)
    await expectGoodPage(page)
    const form = page.locator('#doi-ten')
    await form.getByLabel('Tên mới', { exact: true }).fill(second)
    await form.getByLabel('Mang tên mới từ ngày').fill('01/07/2026')
    await form.getByLabel('Theo văn bản').fill('Quyết định số 45/QĐ-UBND ngày 20/6/2026')
    await form.getByRole('button', { name: 'Đổi tên' }).click()
    await expect(page.getByRole('status')).toContainText(`Đã đổi tên từ ${first}`)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(second)
    await expectGoodPage(page)
  })
  await test.step('found by either name, without signs', async () => {
    for (const words of [`tram khuyen nong ban muong ${project}`, `trung tam dich vu ban muong ${project}`]) {
      await page.goto(`/lam-viec/co-quan?${new URLSearchParams({ tim: words })}`)
      await expect(page.getByRole('link', { name: second })).toBeVisible()
    }
    await page.goto('/lam-viec/co-quan?tim=khong+co+co+quan+nao+ten+nay')
    await expect(page.getByText(/^Không thấy cơ quan nào/)).toBeVisible()
    await expectGoodPage(page)
  })
})

test('Two keepers change one body: the second sees the first’s words', { tag: '@no-script' }, async ({
  page,
  another,
}) => {
  await signIn(page, 'vanphong')
  await page.goto('/lam-viec/co-quan?tim=so+van+hoa')
  await page.locator('table a[href^="/lam-viec/co-quan/"]').first().click()
  await page.getByRole('link', { name: 'Sửa', exact: true }).click()
  await page.waitForURL(/\/sua$/)
  const other = await another()
  await signIn(other, 'vanphong')
  await other.goto(page.url())
  const stamp = test.info().project.name

  const address = async (each: typeof page, words: string) => {
    await each.getByLabel('Địa chỉ').fill(words)
    await each.getByRole('button', { name: 'Lưu' }).click()
  }
  await address(page, `Số 1, phường Thượng Lĩnh (${stamp})`)
  await expect(page.getByRole('status').filter({ hasText: /^Đã lưu/ })).toBeVisible()
  await address(other, `Số 2, phường Thượng Lĩnh (${stamp})`)
  await expect(other.getByText(`Số 1, phường Thượng Lĩnh (${stamp})`).first()).toBeVisible()
  await expect(other.getByLabel('Địa chỉ')).toHaveValue(`Số 2, phường Thượng Lĩnh (${stamp})`)
  await expectGoodPage(other)
})

test('An administrator corrects when somebody answers the telephone, and takes it back', async ({ page }) => {
  await signIn(page, 'quantri')
  await page.goto('/lam-viec')
  await page.getByRole('link', { name: 'Quản trị' }).click()
  await page.getByRole('link', { name: 'Tên tỉnh, nơi gọi' }).click()
  await expectGoodPage(page)
  const hours = await page.getByLabel('Giờ trực').inputValue()
  await page.getByLabel('Giờ trực').fill('cả tuần, kể cả ngày nghỉ')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.locator('.c-side')).toContainText('cả tuần, kể cả ngày nghỉ')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByLabel('Giờ trực')).toHaveValue(hours)
})
