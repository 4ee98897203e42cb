/** The standing body gives 30 matters to 8 bodies, by the day that the plan names, and writes to each. */
import type { Locator, Page } from '@playwright/test'
import { expectGoodPage } from '../every-page.ts'
import { expect, toast } from '../journey.ts'
import { agencies } from './agencies-data.ts'
import type { Sender } from './collecting.ts'
import { matters } from './matters-data.ts'
import { textOf } from './reading.ts'

type Matter = (typeof matters)[number]

/** Of those who ask the same one speaks for all: a row names her code. */
export const speaksFor = (matter: Matter, senders: ReadonlyMap<string, Sender>): RegExp =>
  new RegExp(matter.asked.map((text) => senders.get(text)!.code).join('|'))

export async function routeAll(page: Page, conference: string, senders: ReadonlyMap<string, Sender>): Promise<void> {
  await page.goto(`${conference}/giao-xu-ly`)
  await expect(page.getByText(`${matters.length} việc chờ giao`)).toBeVisible()
  await expectGoodPage(page)
  const rowOf = (matter: Matter): Locator => page.getByRole('row').filter({ hasText: speaksFor(matter, senders) })
  const byPlan = page.getByLabel(/^Theo kế hoạch, hết 24\/07\/2026/)
  const [first, ...others] = matters
  await byPlan.check()
  await rowOf(first!)
    .getByRole('button', { name: `cho ${first!.body}` })
    .click()
  await expect(toast(page, `Đã giao ${first!.body} 1 việc, hạn 24/07/2026`)).toBeVisible()
  for (const { name } of agencies) {
    const own = others.filter(({ body }) => body === name)
    for (const matter of own) await rowOf(matter).getByRole('checkbox').check()
    await chooseBody(page, name)
    await byPlan.check()
    await page.getByRole('button', { name: 'Giao những việc đã đánh dấu' }).click()
    await expect(toast(page, `Đã giao ${name} ${own.length} việc, hạn 24/07/2026`)).toBeVisible()
  }
  await expect(page.getByText(`0 việc chờ giao, ${matters.length} còn hạn`)).toBeVisible()
}

async function chooseBody(page: Page, name: string): Promise<void> {
  const box = page.locator('#chu-tri')
  await box.fill(name.slice(0, -1)) // a name that stands there whole shows all
  await expect(page.locator('.combo-list').getByRole('option').first()).toHaveText(new RegExp(`^${name}`))
  await box.press('Enter')
  await expect(box).toHaveValue(name)
}

/** A letter to each body; that to the last names all that it was given, and by when. */
export async function writeLetters(page: Page): Promise<void> {
  for (const { name } of agencies) {
    await page.getByRole('button', { name: `Lập công văn gửi ${name}` }).click()
    await expect(page.getByRole('button', { name: `Lập công văn gửi ${name}` })).toHaveCount(0)
  }
  await expectGoodPage(page)
  const { name } = agencies.at(-1)!
  const letter = page.getByRole('listitem').filter({ hasText: name })
  for (const kind of ['Word', 'PDF']) {
    const href = await letter.getByRole('link', { name: kind }).getAttribute('href')
    const text = await textOf(await page.request.get(href!))
    expect(text).toContain('24/07/2026')
    for (const { asked, body } of matters) if (body === name) expect(text).toMatch(wordsOf(asked))
  }
}

/** The first words of any who asked it, whatever lines they were broken into. */
const wordsOf = (asked: readonly string[]): RegExp =>
  new RegExp(asked.map((text) => text.slice(0, 24).split(' ').slice(0, -1).join('\\s+')).join('|'))
