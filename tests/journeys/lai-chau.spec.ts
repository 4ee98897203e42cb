import { test as base, expect, signIn } from './journey.ts'
import {
  acceptPlan,
  askByHand,
  askByList,
  askByPortal,
  connectPortal,
  moderateAndGroup,
  openReceiving,
  sendersByText,
} from './lai-chau/collecting.ts'
import { type House, openHouse } from './lai-chau/house.ts'
import { matters } from './lai-chau/matters-data.ts'
import { makeProvince } from './lai-chau/province.ts'
import { routeAll, writeLetters } from './lai-chau/routing.ts'
import { findPublicPlan } from './plan-files.ts'

const test = base.extend<{ house: House }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the braces what a fixture needs
  house: async ({}, use) => {
    const house = await openHouse('2026-06-29 08:00')
    await makeProvince(house.databaseUrl, house.now())
    await use(house)
    await house.close()
  },
  baseURL: async ({ house }, use) => use(house.url),
})

test('The plan of Lai Châu, from its document to answers that come out at their moment', async ({
  page,
  another,
  house,
}) => {
  test.setTimeout(420_000)
  const plan = findPublicPlan('lai-chau-2026')
  if (!plan && process.env.CI) throw new Error('The plan of Lai Châu is absent; CI has the public plans')
  test.skip(!plan, 'the public plans are absent (DOITHOAI_SHARED names their folder)')
  const start = Date.now()
  const lap = (name: string) => console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`)

  await signIn(page, 'hoi-phu-nu')
  const conference = await acceptPlan(page, plan!)
  lap('plan')
  await openReceiving(page, conference)
  const home = await another()
  await home.goto('/')
  const slug = (await home.locator('main a[href^="/hoi-nghi/"]').first().getAttribute('href'))!.split('/').pop()!
  lap('open')

  await house.at('2026-07-02 08:30')
  const citizen = await another()
  const [medicine] = matters
  await askByHand(citizen, slug, medicine!.asked[0], '0900 000 274')
  await signIn(page, 'hoi-phu-nu')
  const key = await connectPortal(page, house)
  await askByPortal(page, key, slug, medicine!.asked[1]!, 'ly@thu.example.vn')
  const listed = matters.flatMap(({ asked }) => asked).filter((text) => !medicine!.asked.slice(0, 2).includes(text))
  await askByList(page, conference, listed)
  lap('petitions')
  const senders = await sendersByText(page, conference)
  expect(senders.size).toBeGreaterThan(40)

  await house.at('2026-07-09 08:30')
  await signIn(page, 'hoi-phu-nu')
  await moderateAndGroup(page, conference)
  lap('groups')

  await house.at('2026-07-10 09:00')
  await signIn(page, 'hoi-phu-nu')
  await routeAll(page, conference, senders)
  await writeLetters(page)
  lap('routed')
})
