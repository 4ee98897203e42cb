/** The set moment of release, and all that could show an answer: before it nothing does, from it on all of it. */
import type { Browser, Page } from '@playwright/test'
import { expectGoodPage } from '../every-page.ts'
import { expect, toast } from '../journey.ts'
import { track } from '../track-and-release.ts'
import { agencies } from './agencies-data.ts'
import { signInAnew } from './answering.ts'
import type { Sender } from './collecting.ts'
import type { House } from './house.ts'
import { matters } from './matters-data.ts'
import { marksIn, textOf } from './reading.ts'

export const answered = matters.filter(({ answer }) => answer !== '')
const allMarks = answered.map(({ mark }) => mark)

export async function setMoment(page: Page, conference: string, day: string, hour: string): Promise<void> {
  await page.goto(`${conference}/tra-loi?phan=da-duyet`)
  await page.getByLabel('Công bố từ ngày').fill(day)
  await page.getByRole('textbox', { name: /^Giờ/ }).fill(hour)
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Công bố những câu đã đánh dấu' }).click()
  await expect(toast(page, `${answered.length} câu trả lời sẽ công bố từ ${day}, ${hour}`)).toBeVisible()
}

export type Asked = {
  house: House
  slug: string
  conferenceId: string
  /** The public address of a petition that is answered. */
  petitionId: string
  /** Of the portal, and a petition that it sent. */
  key: string
  sentByPortal: string
}

const search = 'xã'
/** What everybody reads without a name, and the portal with its key. */
const publicAddresses = ({ slug, petitionId, sentByPortal }: Asked): string[] => [
  '/',
  `/hoi-nghi/${slug}`,
  `/hoi-nghi/${slug}/tra-loi`,
  `/hoi-nghi/${slug}/tra-loi?trang=2`,
  `/hoi-nghi/${slug}/tra-loi?tim=${encodeURIComponent(search)}`,
  `/hoi-nghi/${slug}/y-kien`,
  `/hoi-nghi/${slug}/y-kien?trang=2`,
  `/hoi-nghi/${slug}/y-kien?tim=${encodeURIComponent(search)}`,
  `/hoi-nghi/${slug}/y-kien/${petitionId}`,
  `/nhung/${slug}`,
  '/api/hoi-nghi',
  `/api/hoi-nghi/${slug}`,
  `/api/hoi-nghi/${slug}/tra-loi`,
  `/api/hoi-nghi/${slug}/tra-loi?trang=2`,
  `/api/hoi-nghi/${slug}/tra-loi?tim=${encodeURIComponent(search)}`,
  '/api/v1/petitions',
  `/api/v1/petitions/${sentByPortal}`,
]

/** The answers that each of them shows at the moment that holds; what is never found shows none. */
export async function publicShows(browser: Browser, asked: Asked): Promise<Map<string, string[]>> {
  const context = await browser.newContext({ baseURL: asked.house.url })
  const shown = new Map<string, string[]>()
  for (const address of publicAddresses(asked)) {
    const withKey = { headers: { authorization: `Bearer ${asked.key}` } }
    const answer = await context.request.get(address, address.startsWith('/api/v1') ? withKey : {})
    expect([address, answer.status()]).toEqual([address, 200])
    shown.set(address, marksIn(await textOf(answer)))
  }
  await context.close()
  return shown
}

/** The answers of others that one body's officer finds on its pages, by search and in its files; its own it knows. */
export async function otherBodiesShow(page: Page, { conferenceId }: Asked): Promise<Map<string, string[]>> {
  const one = agencies.find(({ way }) => way === 'excel')!
  const foreign = new Set(matters.filter(({ body }) => body !== one.name).map(({ mark }) => mark))
  await signInAnew(page, one.login)
  const addresses = [
    '/lam-viec/duoc-giao',
    `/lam-viec/duoc-giao?tim=${encodeURIComponent(search)}`,
    `/lam-viec/tim?tim=${encodeURIComponent('công văn số')}`,
    `/lam-viec/duoc-giao/tra-loi.xlsx?hoi-nghi=${conferenceId}&xem=tat-ca`,
    `/lam-viec/hoi-nghi/${conferenceId}/bang-tong-hop.xlsx`,
    `/lam-viec/hoi-nghi/${conferenceId}/y-kien.xlsx`,
    `/lam-viec/hoi-nghi/${conferenceId}/giao-xu-ly.xlsx`,
  ]
  const shown = new Map<string, string[]>()
  for (const address of addresses) {
    const marks = marksIn(await textOf(await page.request.get(address)))
    shown.set(
      address,
      marks.filter((mark) => foreign.has(mark)),
    )
  }
  return shown
}

/** What one who asked reads by her code; the proof is her telephone's end, or that of her code. */
export async function readsOn(page: Page, { code, phone }: Sender): Promise<string[]> {
  await page.context().clearCookies()
  await track(page, code, phone ? phone.replace(/\D/g, '').slice(-3) : code.slice(-4))
  return marksIn((await page.locator('main').textContent()) ?? '')
}

/** What left the house as news: to the portal, and by mail to her who left an address. */
export async function toldOutside({ house }: Asked, email: string): Promise<{ portal: number; mail: string[] }> {
  await house.work('answers.owe', 'petitions.tell-integrators', 'messages.send')
  return {
    portal: house.told.filter((body) => body.includes('petition.answered')).length,
    mail: house.mails
      .filter(({ to }) => [to].flat()[0]?.text === email)
      .flatMap(({ subject }) => (/trả lời/i.test(subject ?? '') ? [subject!] : [])),
  }
}

export const showNothing = (shown: ReadonlyMap<string, string[]>): void =>
  expect([...shown].filter(([, marks]) => marks.length > 0)).toEqual([])

export function showAll(shown: ReadonlyMap<string, string[]>, { slug, petitionId }: Asked, mark: string): void {
  const on = (...addresses: string[]) => addresses.flatMap((address) => shown.get(address)!).sort()
  for (const list of [`/hoi-nghi/${slug}/tra-loi`, `/api/hoi-nghi/${slug}/tra-loi`]) {
    expect(on(list, `${list}?trang=2`), list).toEqual(allMarks)
    expect(on(`${list}?tim=${encodeURIComponent(search)}`).length, `${list}, searched`).toBeGreaterThan(3)
  }
  expect(on(`/hoi-nghi/${slug}/y-kien/${petitionId}`)).toEqual([mark])
}
