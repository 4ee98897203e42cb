import type { Page } from '@playwright/test'
import { demoAccounts } from '#shell/demo/accounts-data.ts'
import { englishOn } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'

// Each demo role opens whatever its pages offer: no dead links, no crashes, no foreign words.

const mostPages = 150
/** Rows of long tables lead to pages of one kind: two of each kind are enough. */
const mostOfAKind = 2

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

async function sweep(page: Page): Promise<{ faults: string[]; pages: number }> {
  const faults: string[] = []
  const waiting = [{ href: '/lam-viec', from: 'start' }]
  const seen = new Set(['/lam-viec'])
  const kinds = new Map<string, number>()
  let pages = 0
  for (let next = waiting.shift(); next && pages < mostPages; next = waiting.shift()) {
    pages += 1
    const response = await page.goto(next.href, { waitUntil: 'domcontentloaded' })
    const found = await faultsOf(page, response?.status() ?? 0)
    faults.push(...found.map((fault) => `${next!.href} (from ${next!.from}): ${fault}`))
    const links = await page
      .locator('a[href^="/lam-viec"]:not([download])')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')!))
    for (const link of links) {
      const href = link.replace(/#.*$/, '')
      if (seen.has(href) || /xuat=|\.xlsx|\.pdf|\.docx|\/tep$/.test(href)) continue
      seen.add(href)
      const kind = kindOf(href)
      const count = (kinds.get(kind) ?? 0) + 1
      kinds.set(kind, count)
      if (count <= mostOfAKind) waiting.push({ href, from: next.href })
    }
  }
  return { faults, pages }
}

/** Addresses that differ only in ids and in what their questions ask for. */
const kindOf = (href: string): string => href.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/=[^&]*/g, '=')

async function faultsOf(page: Page, status: number): Promise<string[]> {
  const title = await page.title()
  const headings = await page.getByRole('heading', { level: 1 }).count()
  return [
    ...(status === 200 ? [] : [`answers ${status}`]),
    ...(/ · Đối Thoại$/.test(title) ? [] : [`has the title “${title}”`]),
    ...(headings === 1 ? [] : [`has ${headings} first headings`]),
    ...(await englishOn(page)).map((words) => `speaks English: ${words}`),
  ]
}
