import { test as base, demoPassword, expect, signIn } from './journey.ts'
import { type House, openHouse } from './lai-chau/house.ts'
import { makeProvince } from './lai-chau/province.ts'

const test = base.extend<{ house: House }>({
  house: async ({}, use) => {
    const house = await openHouse('2026-06-29 08:00')
    await makeProvince(house.databaseUrl, house.now())
    await use(house)
    await house.close()
  },
  baseURL: async ({ house }, use) => use(house.url),
})

test('walk', async ({ page }) => {
  void demoPassword
  await signIn(page, 'hoi-phu-nu')
  await page.screenshot({ path: '/tmp/lc1.png' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
