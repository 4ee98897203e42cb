import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { test as base, expect, signIn } from './journey.ts'
import { agencies } from './lai-chau/agencies-data.ts'
import { answerByExcel, answerInBrowser, approveAll, nobodyPassesOwnText, signInAnew } from './lai-chau/answering.ts'
import { printBook } from './lai-chau/book.ts'
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
import { standsFirst, staysSilent } from './lai-chau/escalating.ts'
import { type House, openHouse } from './lai-chau/house.ts'
import { matters } from './lai-chau/matters-data.ts'
import { makeProvince } from './lai-chau/province.ts'
import {
  otherBodiesShow,
  publicShows,
  readsOn,
  setMoment,
  showAll,
  showNothing,
  toldOutside,
} from './lai-chau/releasing.ts'
import { routeAll, writeLetters } from './lai-chau/routing.ts'
import { findPublicPlan } from './plan-files.ts'

const test = base.extend<{ house: House }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the braces what a fixture needs
  house: async ({}, use) => {
    const house = await openHouse('2026-06-29 08:00')
    try {
      await makeProvince(house.databaseUrl, house.now())
      await use(house)
    } finally {
      await house.close()
    }
  },
  baseURL: async ({ house }, use) => use(house.url),
})

// One house, from June to August: the standing body collects, gives and releases, eight bodies answer or do not, women ask and
// read. Hours are those of the journey; mail, jobs, papers and files are real.

const plan = findPublicPlan('lai-chau-2026')
test.skip(!plan && !process.env.CI, 'the public plans are absent (DOITHOAI_SHARED names their folder)')

test('The plan of Lai Châu, from its document to answers that come out at their moment', async ({
  page,
  another,
  browser,
  house,
}) => {
  test.setTimeout(600_000)
  if (!plan) throw new Error('The plan of Lai Châu is absent; CI has the public plans')
  await signIn(page, 'hoi-phu-nu')
  const conference = await acceptPlan(page, plan)
  await openReceiving(page, conference)
  const home = await another()
  await home.goto('/')
  const slug = (await home.locator('main a[href^="/hoi-nghi/"]').first().getAttribute('href'))!.split('/').pop()!

  await house.at('2026-07-02 08:30')
  const citizen = await another()
  const [medicine] = matters
  await askByHand(citizen, slug, medicine!.asked[0], '0900 000 274')
  await signIn(page, 'hoi-phu-nu')
  const key = await connectPortal(page, house)
  const sentByPortal = await askByPortal(page, key, slug, medicine!.asked[1]!, 'ly@thu.example.vn')
  const listed = matters.flatMap(({ asked }) => asked).filter((text) => !medicine!.asked.slice(0, 2).includes(text))
  await askByList(page, conference, listed)
  const senders = await sendersByText(page, conference)
  expect(senders.size).toBeGreaterThan(40)

  await house.at('2026-07-09 08:30')
  await signIn(page, 'hoi-phu-nu')
  await moderateAndGroup(page, conference)

  await house.at('2026-07-10 09:00')
  await signIn(page, 'hoi-phu-nu')
  await routeAll(page, conference, senders)
  await writeLetters(page)

  const desk = await another()
  const boss = await another()
  await house.at('2026-07-13 09:00')
  for (const agency of agencies.filter(({ way }) => way === 'browser')) {
    const cases = await answerInBrowser(desk, agency, senders)
    if (agency.name === 'Sở Khoa học và Công nghệ') await nobodyPassesOwnText(boss, agency, cases)
    await approveAll(boss, agency, cases)
  }
  await house.at('2026-07-20 14:00')
  for (const agency of agencies.filter(({ way }) => way === 'excel')) {
    await approveAll(boss, agency, await answerByExcel(desk, agency, senders))
  }

  await staysSilent(house)
  await signInAnew(page, 'hoi-phu-nu')
  await standsFirst(page, conference)
  await printBook(page, conference)

  await house.at('2026-07-30 09:00')
  await signInAnew(page, 'hoi-phu-nu')
  await setMoment(page, conference, '05/08/2026', '8:00')
  const sender = (text: string) => senders.get(text)!
  const email = 'ly@thu.example.vn'
  const unanswered = matters.find(({ answer }) => answer === '')!
  const insured = matters.find(({ asked }) => asked.length === 4)!
  const asked = {
    house,
    slug,
    key,
    sentByPortal,
    conferenceId: conference.split('/').pop()!,
    petitionId: await publicIdOf(citizen, slug, medicine!.asked[0]),
  }

  await house.at('2026-08-05 07:59:59')
  showNothing(await publicShows(browser, asked))
  showNothing(await otherBodiesShow(desk, asked))
  const waiting = [...medicine!.asked, ...insured.asked, unanswered.asked[0]]
  for (const text of waiting.slice(0, 4)) expect(await readsOn(citizen, sender(text))).toEqual([])
  expect(await toldOutside(asked, email)).toEqual({ portal: 0, mail: [] })

  await house.at('2026-08-05 08:00:00')
  showAll(await publicShows(browser, asked), asked, medicine!.mark)
  showNothing(await otherBodiesShow(desk, asked))
  for (const { asked: texts, mark } of [medicine!, insured])
    for (const text of texts) expect(await readsOn(citizen, sender(text))).toEqual([mark])
  await citizen.setViewportSize({ width: 360, height: 740 })
  await expectGoodPage(citizen)
  await citizen.goto(`/hoi-nghi/${slug}/y-kien/${asked.petitionId}`)
  await expectGoodPage(citizen)
  await citizen.screenshot({ path: test.info().outputPath('y-kien-360.png'), fullPage: true })
  expect(await readsOn(citizen, sender(unanswered.asked[0]))).toEqual([])
  expect(await toldOutside(asked, email)).toEqual({ portal: 1, mail: [expect.stringMatching(/trả lời/)] })
})

/** By which the public reads it, from the list where everybody finds it. */
async function publicIdOf(page: Page, slug: string, text: string): Promise<string> {
  await page.goto(`/hoi-nghi/${slug}/y-kien?tim=${encodeURIComponent('thuốc hạ sốt')}`)
  await page
    .getByRole('link', { name: text.slice(0, 20) })
    .first()
    .click()
  await page.waitForURL(/\/y-kien\/[0-9a-f-]{36}/)
  return /[0-9a-f-]{36}/.exec(page.url())![0]
}
