import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'
import { asText, demoPlan } from './plan-files.ts'
import { makeConference } from './plan-review.ts'

// The standing body reminds, a department takes its task on, meets a difficulty, gets an answer, and reports.

const task = /Rà soát các tuyến đường/
const body = 'Sở Xây dựng'

test('A task goes from reminder to done, and each step can be taken back', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another, context }) => {
  const hasScripts = test.info().project.use.javaScriptEnabled !== false
  await signIn(page, 'phunu')
  const conference = await makeConference(page, asText(demoPlan()))
  await page.goto(`${conference}/viec`)
  const link = page.getByRole('link', { name: task })
  const address = (await link.getAttribute('href'))!

  await test.step('the clerk reminds the department', async () => {
    if (hasScripts) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: new RegExp(`^Nhắc ${body}: `) }).click()
    const reminder = page.locator('#loi-nhac .msg-text')
    await expect(reminder).toContainText(/tuyến đường/)
    if (hasScripts) expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await reminder.textContent())
    await expectGoodPage(page)
  })

  const department = await another()
  await test.step('the department finds its task and takes it on', async () => {
    await signIn(department, 'soxaydung')
    await department.goto('/lam-viec')
    await expect(department.locator(`a[href="${address}"]`)).toBeVisible()
    await department.goto(address)
    await expectGoodPage(department)
    await department.getByRole('button', { name: 'Nhận việc' }).click()
    await expect(toast(department, 'Đã nhận việc')).toBeVisible()
    await department.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(department.getByRole('button', { name: 'Nhận việc' })).toBeVisible()
    await department.getByRole('button', { name: 'Nhận việc' }).click()
    await expect(toast(department, 'Đã nhận việc')).toBeVisible()
  })
  await test.step('it says what is difficult, and the clerk answers', async () => {
    await department.getByText('Nêu khó khăn, vướng mắc').click()
    await department.getByRole('button', { name: 'Gửi cơ quan thường trực' }).click()
    await expect(department).toHaveTitle(/^Lỗi: /)
    await department.getByLabel('Vướng ở đâu, cần ai giúp gì').fill('Thiếu số liệu của ba xã vùng cao')
    await department.getByRole('button', { name: 'Gửi cơ quan thường trực' }).click()
    await expect(department.getByText('Thiếu số liệu của ba xã vùng cao')).toBeVisible()
    await page.goto(`${conference}/viec`)
    await expect(page.getByText('Khó khăn: Thiếu số liệu của ba xã vùng cao')).toBeVisible()
    await page.goto(address)
    await page.getByLabel('Trả lời khó khăn này').fill('Đã nhắc ba xã gửi trong tuần')
    await page.getByRole('button', { name: 'Gửi trả lời' }).click()
    await expect(page.getByText('Đã nhắc ba xã gửi trong tuần')).toBeVisible()
    await expectGoodPage(page)
    await department.goto(address)
    await expect(department.getByText('Đã nhắc ba xã gửi trong tuần')).toBeVisible()
  })
  await test.step('it reports with a file, takes the report back, and reports again', async () => {
    await report(department, 'Đã rà soát 12 trên 12 tuyến')
    await expect(toast(department, 'Đã báo cáo xong việc')).toBeVisible()
    await expect(department.getByRole('link', { name: 'bien-ban.txt' })).toBeVisible()
    await expectGoodPage(department)
    await department.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(department.getByText('; đã rút')).toBeVisible()
    await report(department, 'Đã rà soát 13 trên 13 tuyến')
    await page.goto(address)
    await expect(page.getByText('Đã rà soát 13 trên 13 tuyến')).toBeVisible()
    await expect(page.getByText('Đã xong', { exact: true }).first()).toBeVisible()
  })
})

async function report(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^Báo cáo: đã làm được gì/).fill(text)
  await page.getByText('Kèm tệp', { exact: true }).click()
  await page
    .getByLabel('Tệp kèm theo')
    .setInputFiles({ name: 'bien-ban.txt', mimeType: 'text/plain', buffer: Buffer.from('Biên bản') })
  await page.getByLabel('Việc này đã xong').check()
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await expect(page.getByText(text)).toBeVisible()
}
