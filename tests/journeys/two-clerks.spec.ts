import type { Page } from '@playwright/test'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { asText, ownPlan } from './plan-files.ts'
import { correctText, dropPlan, factRow, reviewAddress } from './plan-review.ts'

// Two clerks of one office review one plan at the same time.

const hao = 'Bà Vi Thị Thanh Hảo'
const ha = 'Bà Đinh Thu Hà'

test.beforeEach(async ({ page }) => {
  await signIn(page, 'phunu')
  await dropPlan(page, asText(ownPlan('tinh-song-may-nong-dan-2026')))
  await expect(page).toHaveURL(reviewAddress)
})

test('Each sees the other, and what the other corrects', async ({ page, another }) => {
  const other = await joinedBy(page, await another())
  await expect(other.getByText(`${hao} cũng đang xem`)).toBeVisible()
  await expect(page.getByText(`${ha} cũng đang xem`)).toBeVisible()

  await correctText(other, 'title', 'Tên do bà Hà ghi')
  await expect(factRow(page, 'title')).toContainText('Tên do bà Hà ghi')
  await expect(factRow(page, 'title')).toContainText(`${ha} đã sửa`)
})

test('Corrections of different facts are both kept', async ({ page, another }) => {
  const other = await joinedBy(page, await another())
  await open(page, 'title', 'Tên do bà Hảo ghi')
  await open(other, 'theme', 'Chủ đề do bà Hà ghi')
  await save(page, 'title')
  await save(other, 'theme')
  for (const each of [page, other]) {
    await each.reload()
    await expect(factRow(each, 'title')).toContainText('Tên do bà Hảo ghi')
    await expect(factRow(each, 'theme')).toContainText('Chủ đề do bà Hà ghi')
  }
})

test('Of one fact, the second sees both texts and loses nothing', { tag: '@no-script' }, async ({ page, another }) => {
  const other = await joinedBy(page, await another())
  await open(page, 'title', 'Tên do bà Hảo ghi')
  await open(other, 'title', 'Tên do bà Hà ghi')
  await save(page, 'title')
  await expect(factRow(page, 'title')).toContainText('Tên do bà Hảo ghi')

  await form(other, 'title').getByRole('button', { name: 'Lưu' }).click()
  const both = other.getByRole('region', { name: /vừa sửa/ })
  await expect(both).toContainText(`${hao} vừa sửa đoạn này`)
  await expect(both).toContainText('Tên do bà Hảo ghi')
  await expect(both.getByRole('textbox').first()).toHaveValue('Tên do bà Hà ghi')
  await expectGoodPage(other)

  await both.getByRole('textbox').first().fill('Tên ghép của hai bà')
  await both.getByRole('button', { name: 'Lưu bản bên phải' }).click()
  await expect(both).toHaveCount(0)
  await page.goto(page.url().replace(/[?#].*$/, ''))
  await expect(factRow(page, 'title')).toContainText('Tên ghép của hai bà')
})

async function joinedBy(page: Page, other: Page): Promise<Page> {
  await signIn(other, 'phunu2')
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  return other
}

const form = (page: Page, key: string) => factRow(page, key).locator('form.fact-form')

async function open(page: Page, key: string, text: string): Promise<void> {
  await factRow(page, key).getByRole('link', { name: 'Sửa' }).click()
  await form(page, key).getByRole('textbox').fill(text)
}

async function save(page: Page, key: string): Promise<void> {
  await form(page, key).getByRole('button', { name: 'Lưu' }).click()
  await expect(form(page, key)).toHaveCount(0)
}
