/** How each body answers: in the browser, or in the Excel that it exports and returns; its leader lets it pass. */
import { Workbook } from '@cj-tech-master/excelts'
import type { Page } from '@playwright/test'
import { expectGoodPage } from '../every-page.ts'
import { expect, signIn, toast } from '../journey.ts'
import { type Agency, agencies, leaderLogin } from './agencies-data.ts'
import type { Sender } from './collecting.ts'
import { matters } from './matters-data.ts'
import { speaksFor } from './routing.ts'

type Matter = (typeof matters)[number]
type Senders = ReadonlyMap<string, Sender>

const ownMatters = ({ name }: Agency): Matter[] => matters.filter(({ body }) => body === name)

/** The next official at the same computer. */
export async function signInAnew(page: Page, login: string): Promise<void> {
  await page.context().clearCookies()
  await signIn(page, login)
}

/** The officer takes on what came: the first by its button, the others by the same form. */
async function takeAllOn(page: Page, agency: Agency): Promise<void> {
  await page.goto('/lam-viec/duoc-giao')
  const take = page.getByRole('button', { name: /^Nhận [A-Z0-9]{4}-/ })
  const own = ownMatters(agency)
  await expect(take).toHaveCount(own.length)
  await take.first().click()
  await expect(take).toHaveCount(own.length - 1)
  const others = page.locator('form').filter({ has: take }).locator('input[name=viec-giao]')
  const ids = await others.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  for (const id of ids) await post(page, '/lam-viec/duoc-giao', { viec: 'nhan', 'viec-giao': id })
  await page.reload()
  await expect(take).toHaveCount(0)
}

/** A form of a page, sent as the browser sends it where no script runs. */
async function post(page: Page, address: string, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(address, { form })
  expect(answer.ok(), `${address} ${JSON.stringify(form)}`).toBe(true)
}

/** Where each case is answered, by its matter. */
async function addressesOf(page: Page, agency: Agency, senders: Senders): Promise<Map<Matter, string>> {
  const found = new Map<Matter, string>()
  for (const matter of ownMatters(agency)) {
    const link = page
      .getByRole('article')
      .filter({ hasText: speaksFor(matter, senders) })
      .getByRole('link')
    found.set(matter, (await link.getAttribute('href'))!)
  }
  return found
}

async function writeAnswer(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Câu trả lời' }).fill(text)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(toast(page, /Đã gửi duyệt bản \d/)).toBeVisible()
}

/** Case by case on its pages. */
export async function answerInBrowser(page: Page, agency: Agency, senders: Senders): Promise<Map<Matter, string>> {
  await signInAnew(page, agency.login)
  await takeAllOn(page, agency)
  if (agency === agencies[0]) await expectGoodPage(page)
  const cases = await addressesOf(page, agency, senders)
  for (const [{ answer }, address] of cases) await writeAnswer(page, address, answer)
  if (agency === agencies[0]) await expectGoodPage(page)
  return cases
}

/** All at once, in the very file that the desk gave out. */
export async function answerByExcel(page: Page, agency: Agency, senders: Senders): Promise<Map<Matter, string>> {
  const isFirst = agency === agencies.find(({ way }) => way === 'excel')
  await signInAnew(page, agency.login)
  await takeAllOn(page, agency)
  const cases = await addressesOf(page, agency, senders)
  await page.goto('/lam-viec/duoc-giao/tra-loi-excel')
  if (isFirst) await expectGoodPage(page)
  const file = page.getByRole('link', { name: new RegExp(`^Tải tệp ${cases.size} ý kiến`) })
  const given = await page.request.get((await file.getAttribute('href'))!)
  await page.locator('input[type=file]').setInputFiles({
    name: `tra-loi-${agency.login}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await filled(await given.body(), [...cases.keys()], senders),
  })
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(page.getByText(`${cases.size} dòng: ${cases.size} thay đổi, 0 như cũ.`)).toBeVisible()
  if (isFirst) await expectGoodPage(page)
  await page.getByRole('button', { name: `Lưu và gửi duyệt ${cases.size} câu` }).click()
  await expect(toast(page, `Đã lưu ${cases.size} bản nháp, gửi duyệt ${cases.size}`)).toBeVisible()
  return cases
}

/** As somebody at the body fills it in: hers is only the empty columns. */
async function filled(bytes: Buffer, answered: readonly Matter[], senders: Senders): Promise<Buffer> {
  const workbook = new Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes))
  const sheet = workbook.worksheets[0]!
  const cells = (line: number) =>
    Array.from({ length: sheet.columnCount }, (_, at) => String(sheet.getRow(line).getCell(at + 1).value ?? ''))
  const head = Array.from({ length: sheet.rowCount }, (_, at) => at + 1).find((line) =>
    cells(line).includes('Nội dung trả lời'),
  )!
  const [code, text, direct] = ['Mã ý kiến', 'Nội dung trả lời', 'Trả lời trực tiếp'].map(
    (name) => cells(head).indexOf(name) + 1,
  )
  for (let line = head + 1; line <= sheet.rowCount; line++) {
    const row = sheet.getRow(line)
    const matter = answered.find((each) => speaksFor(each, senders).test(String(row.getCell(code!).value ?? '')))
    if (!matter) continue
    row.getCell(text!).value = matter.answer
    row.getCell(direct!).value = 'Có'
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The leader reads each and lets it pass: the first by its button, the others by the same form. */
export async function approveAll(page: Page, agency: Agency, cases: ReadonlyMap<Matter, string>): Promise<void> {
  await signInAnew(page, leaderLogin(agency))
  const [[{ answer }, first], ...others] = [...cases] as [[Matter, string], ...[Matter, string][]]
  await page.goto(first)
  await expect(page.getByText(answer).first()).toBeVisible()
  await page.getByRole('button', { name: /^Duyệt bản/ }).click()
  await expect(toast(page, /Đã duyệt bản/)).toBeVisible()
  for (const [matter, address] of others) {
    const read = await (await page.request.get(address)).text()
    expect(read).toContain(matter.answer)
    const version = /name="ban" value="(\d+)"/.exec(read)![1]!
    await post(page, address, { viec: 'duyet', ban: version })
  }
}

/** A leader who writes a text herself finds no button to pass it, and no way round the button; her officer sends it anew. */
export async function nobodyPassesOwnText(
  page: Page,
  agency: Agency,
  cases: ReadonlyMap<Matter, string>,
): Promise<void> {
  const [{ answer }, address] = [...cases][0]!
  await signInAnew(page, leaderLogin(agency))
  await page.goto(`${address}?sua=1`)
  await page.getByRole('textbox', { name: 'Câu trả lời' }).fill(`${answer} Lãnh đạo ${agency.name} thêm câu này.`)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(toast(page, 'Đã gửi duyệt bản 2')).toBeVisible()
  await expect(page.getByText('Bản này do chính anh, chị viết hoặc gửi')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Duyệt/ })).toHaveCount(0)
  const around = await page.request.post(address, { form: { viec: 'duyet', ban: '2' } })
  expect([around.status(), await around.text()]).toEqual([403, expect.stringContaining('không tự duyệt bản của mình')])
  await signInAnew(page, agency.login)
  await page.goto(`${address}?sua=1`)
  await page.getByRole('textbox', { name: 'Câu trả lời' }).fill(answer)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(toast(page, 'Đã gửi duyệt bản 3')).toBeVisible()
}
