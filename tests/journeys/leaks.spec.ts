import type { APIRequestContext, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { demoAccounts } from '#shell/demo/accounts-data.ts'
import { ask } from './ask-and-accept.ts'
import { expect, signIn, test } from './journey.ts'
import { takenByBuilders } from './taken-by-builders.ts'

// Signed in as each role of the demo, every page, search, export and API that it reaches: words planted in a sender's name and
// telephone, in a draft and in an approved answer that is not out stand before nobody who need not know.

test.use({ javaScriptEnabled: false })

const mark = String(Math.floor(Math.random() * 9000) + 1000)
const canaries = {
  name: `Hoàng Thị Kín${['a', 'b', 'c', 'd'][Number(mark[0]) % 4]}`,
  phone: `0987 ${mark.slice(0, 3)} 5${mark.slice(2)}`,
  approved: `thay ${mark} tấm đan chưa công bố`,
  draft: `lời nháp ${mark} chưa ai duyệt`,
}
type Canary = keyof typeof canaries
/** Who leads the case reads its texts; the house reads what was approved; the office and who collects know senders. */
const mayKnow: Readonly<Record<Canary, readonly string[]>> = {
  name: ['phunu', 'phunu2', 'vanphong', 'kiemduyet'],
  phone: ['phunu', 'phunu2', 'vanphong', 'kiemduyet'],
  approved: [
    'soxaydung',
    'giamdocxaydung',
    'phunu',
    'phunu2',
    'vanphong',
    'chutich',
    'phochutich',
    'thuky',
    'kiemduyet',
  ],
  draft: ['soxaydung', 'giamdocxaydung'],
}

type Planted = { words: string; conference: string; conferenceId: string; assignmentId: string; slug: string }

async function plant(page: Page, another: () => Promise<Page>): Promise<Planted> {
  const words = `Cống hộp đầu bản nứt ${mark} chỗ, mưa là ngập đường, bao giờ sửa`
  await ask(await another(), words, { name: canaries.name, phone: canaries.phone })
  const desk = await another()
  const { conference, address } = await takenByBuilders(page, desk, words)
  await desk.getByRole('textbox', { name: 'Câu trả lời' }).fill(`Sở ${canaries.approved}.`)
  await desk.getByRole('button', { name: 'Gửi duyệt' }).click()
  const boss = await another()
  await signIn(boss, 'giamdocxaydung')
  await boss.goto(address)
  await boss.getByRole('button', { name: /^Duyệt bản/ }).click()
  await desk.goto(`${address}?sua=1`)
  await desk.getByRole('textbox', { name: 'Câu trả lời' }).fill(`Sở viết ${canaries.draft}.`)
  await desk.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(desk.getByText(canaries.draft).first()).toBeVisible()
  const [home] = [await another()]
  await home.goto('/')
  const slug = (await home.locator('main a[href*="phu-nu"]').first().getAttribute('href'))!.split('/').pop()!
  return {
    words,
    conference,
    conferenceId: conference.split('/').pop()!,
    assignmentId: address.split('/').pop()!,
    slug,
  }
}

/** Addresses that would show the planted case, whether or not a page leads there. */
function aimed({ words, conference, conferenceId, assignmentId, slug }: Planted): string[] {
  const files = ['y-kien', 'y-kien-tu-dau', 'giao-xu-ly', 'bang-tong-hop', 'neu-tai-hoi-truong'].map(
    (file) => `${conference}/${file}.xlsx`,
  )
  const asked = [words.slice(0, 24), canaries.name, canaries.phone, canaries.approved, canaries.draft].map(
    encodeURIComponent,
  )
  return [
    `/lam-viec/duoc-giao/${assignmentId}`,
    `/lam-viec/duoc-giao/tra-loi.xlsx?hoi-nghi=${conferenceId}&xem=tat-ca`,
    ...files,
    `${conference}/giao-xu-ly.xlsx?phan=da-nhan`,
    `${conference}/bang-tong-hop`,
    `${conference}/bang-tong-hop.docx`,
    `${conference}/tra-loi?phan=da-duyet`,
    `/hoi-nghi/${slug}/tra-loi`,
    `/api/hoi-nghi/${slug}`,
    `/api/hoi-nghi/${slug}/tra-loi`,
    '/api/viec',
    '/api/openapi.json',
    ...asked.flatMap((word) => [
      `/lam-viec/tim?tim=${word}`,
      `/lam-viec/y-kien?tim=${word}`,
      `${conference}/tiep-nhan?tim=${word}`,
      `${conference}/phan-loai?tim=${word}`,
      `/hoi-nghi/${slug}/y-kien?tim=${word}`,
      `/hoi-nghi/${slug}/tra-loi?tim=${word}`,
      `/api/hoi-nghi/${slug}/tra-loi?tim=${word}`,
    ]),
  ]
}

const mostPages = 30
const mostOfAKind = 2
const kindOf = (href: string): string => href.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/=[^&]*/g, '=')

/** Every answer that comes without an error, as text. What was typed into a search comes back in its box: that is no leak. */
async function crawl(request: APIRequestContext, first: readonly string[]): Promise<Map<string, string>> {
  const read = new Map<string, string>()
  const waiting = ['/lam-viec', '/', ...first]
  const kinds = new Map<string, number>()
  const seen = new Set(waiting)
  for (let href = waiting.shift(); href && read.size < mostPages + first.length; href = waiting.shift()) {
    const answer = await request.get(href)
    if (!answer.ok()) continue
    const text = textOf(await answer.body(), answer.headers()['content-type'] ?? '')
    read.set(href, text)
    for (const [, link] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const to = link!.replaceAll('&amp;', '&')
      if (seen.has(to) || /^\/(assets|fonts|dang-xuat)/.test(to)) continue
      seen.add(to)
      const count = (kinds.get(kindOf(to)) ?? 0) + 1
      kinds.set(kindOf(to), count)
      if (count <= mostOfAKind) waiting.push(to)
    }
  }
  return read
}

function textOf(body: Buffer, type: string): string {
  if (!type.includes('openxmlformats')) return body.toString('utf8')
  return Object.values(unzipSync(new Uint8Array(body)))
    .map((part) => strFromU8(part))
    .join('\n')
}

/** Without what the one who asked typed herself: the address and the search box say it again. */
const withoutAsked = (href: string, text: string): string => {
  const asked = new URL(href, 'http://x').searchParams.get('tim')
  return asked ? text.replaceAll(asked, '').replaceAll(encodeURIComponent(asked), '') : text
}

const said: Readonly<Record<Canary, RegExp>> = {
  name: new RegExp(canaries.name),
  phone: new RegExp(canaries.phone.replaceAll(' ', '[ .]?')),
  approved: new RegExp(canaries.approved),
  draft: new RegExp(canaries.draft),
}

/** One login for each set of roles in a body. */
const logins = [
  ...new Map(
    demoAccounts.map(({ login, roles }) => [roles.map(({ role, over }) => `${role} ${over}`).join(), login] as const),
  ).values(),
]

test('Words planted in a sender, a draft and an unreleased answer reach nobody who need not know', async ({
  page,
  another,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const planted = await plant(page, another)
  const leaks: string[] = []
  const found = new Map<Canary, Set<string>>()
  for (const login of [null, ...logins]) {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const visitor = await context.newPage()
    if (login) await signIn(visitor, login)
    const read = await crawl(context.request, aimed(planted))
    for (const canary of Object.keys(canaries) as Canary[]) {
      for (const [href, text] of read) {
        if (!said[canary].test(withoutAsked(href, text))) continue
        found.set(canary, (found.get(canary) ?? new Set()).add(login ?? 'public'))
        if (!login || !mayKnow[canary].includes(login)) leaks.push(`${login ?? 'public'}: ${canary} on ${href}`)
      }
    }
    console.log(`${login ?? 'public'}: ${read.size} pages`)
    await context.close()
  }
  expect(leaks).toEqual([])
  // The crawler sees what it may see: a fence that hides all from everybody proves nothing.
  expect(found.get('draft')).toEqual(new Set(['soxaydung', 'giamdocxaydung']))
  expect([...(found.get('approved') ?? [])]).toEqual(expect.arrayContaining(['soxaydung', 'vanphong', 'chutich']))
})
