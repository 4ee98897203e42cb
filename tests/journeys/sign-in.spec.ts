import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'

test('A clerk signs in and finds her work', { tag: ['@phone', '@no-script'] }, async ({ page }) => {
  await page.goto('/dang-nhap')
  await expectGoodPage(page)
  await signIn(page, 'phunu')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectGoodPage(page)
})
