import type { Page } from '@playwright/test'
import { demoAccounts } from '#shell/demo/accounts-data.ts'
import { englishIn, englishOn } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { Notes } from './notes.ts'

// Each demo role opens whatever its pages offer: no dead links, no crashes, no foreign words.

const mostPages = 150
/** Rows of long tables lead to pages of one kind: a few of a kind are looked at, and one of each way to narrow a list. */
const mostOfAKind = (kind: string): number => (kind.includes('?') ? 1 : 2)
/** The first of a kind that anybody in the run finds good is opened in the browser, the others are fetched. */
const opened = new Notes('opened')

/** One login for each set of roles. */
const logins = [
  ...new Map(
    demoAccounts.map((account) => [account.roles.map(({ role }) => role).join(), account.login] as const),
  ).values(),
]

for (const login of logins) {
  test(`Every page that ${login} can reach stands`, async ({ page }) => {
    test.setTimeout(300_000)
    await signIn(page, login)
    const { faults, pages } = await sweep(page)
    console.log(`${login}: ${pages} pages`)
    expect(faults).toEqual([])
  })
}

type Link = { href: string; from: string }
type Visit = { faults: string[]; links: string[] }

async function sweep(page: Page): Promise<{ faults: string[]; pages: number }> {
  const faults: string[] = []
  const waiting: Link[] = [{ href: '/lam-viec', from: 'start' }]
  const seen = new Set(['/lam-viec'])
  const kinds = new Map<string, number>()
  let pages = 0
  for (let next = waiting.shift(); next && pages < mostPages; next = waiting.shift()) {
    const { href, from } = next
    pages += 1
    const isNew = !opened.has(kindOf(href))
    const visit = isNew ? await open(page, href) : await fetched(page, href)
    if (isNew && visit.faults.length === 0) opened.add([kindOf(href)])
    faults.push(...visit.faults.map((fault) => `${href} (from ${from}): ${fault}`))
    for (const link of visit.links) {
      const to = link.replace(/#.*$/, '')
      if (seen.has(to) || /xuat=|\.xlsx|\.pdf|\.docx|\/tep$/.test(to)) continue
      seen.add(to)
      const count = (kinds.get(kindOf(to)) ?? 0) + 1
      kinds.set(kindOf(to), count)
      if (count <= mostOfAKind(kindOf(to))) waiting.push({ href: to, from: href })
    }
  }
  return { faults, pages }
}

/** Addresses that differ only in ids and in what their questions ask for. */
const kindOf = (href: string): string => href.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/=[^&]*/g, '=')

async function open(page: Page, href: string): Promise<Visit> {
  const response = await page.goto(href)
  const headings = await page.getByRole('heading', { level: 1 }).count()
  const links = await page
    .locator('a[href^="/lam-viec"]:not([download])')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')!))
  return { links, faults: faultsOf(response?.status() ?? 0, await page.title(), headings, await englishOn(page)) }
}

async function fetched(page: Page, href: string): Promise<Visit> {
  const response = await page.request.get(href)
  const html = (await response.text()).replaceAll('&amp;', '&')
  const words = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0
  const links = [...html.matchAll(/<a (?![^>]*download)[^>]*href="(\/lam-viec[^"]*)"/g)].map(([, link]) => link!)
  return { links, faults: faultsOf(response.status(), title, headings, englishIn([words])) }
}

const faultsOf = (status: number, title: string, headings: number, english: string[]): string[] => [
  ...(status === 200 ? [] : [`answers ${status}`]),
  ...(/ · Đối Thoại$/.test(title) ? [] : [`has the title “${title}”`]),
  ...(headings === 1 ? [] : [`has ${headings} first headings`]),
  ...english.map((words) => `speaks English: ${words}`),
]
