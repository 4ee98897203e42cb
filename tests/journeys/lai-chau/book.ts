/** Bảng tổng hợp for the chair: on the page and in each of its files, what is missing first. */
import { writeFileSync } from 'node:fs'
import { type Page, test } from '@playwright/test'
import { readXlsx } from '#papers/xlsx.ts'
import { expectGoodPage } from '../every-page.ts'
import { expect } from '../journey.ts'
import { silent } from './escalating.ts'
import { matters } from './matters-data.ts'
import { marksIn, textOf } from './reading.ts'

const answered = matters.filter(({ answer }) => answer !== '')
const missing = matters.filter(({ answer }) => answer === '')

export async function printBook(page: Page, conference: string): Promise<void> {
  await page.goto(`${conference}/bang-tong-hop`)
  const first = page.locator('main section').first()
  await expect(first.getByRole('heading', { level: 2 })).toHaveText('Việc chưa có trả lời')
  await expect(first.getByText(silent.name)).toHaveCount(missing.length)
  await expectGoodPage(page)
  for (const ending of ['docx', 'pdf', 'xlsx']) {
    const answer = await page.request.get(`${conference}/bang-tong-hop.${ending}`)
    writeFileSync(test.info().outputPath(`bang-tong-hop.${ending}`), await answer.body())
    const text = await textOf(answer)
    expect(marksIn(text), `answers in the ${ending}`).toEqual(answered.map(({ mark }) => mark))
    expect(text.indexOf(silent.name), `${ending}: what is missing first`).toBeLessThan(text.indexOf(answered[0]!.mark))
  }
  const { sheets } = await readXlsx(await (await page.request.get(`${conference}/bang-tong-hop.xlsx`)).body())
  const lines = sheets[0]!.rows.map((row) => row.join(' | ')).filter((line) => /[A-Z0-9]{4}-[A-Z0-9]{4}/.test(line))
  expect(lines).toHaveLength(matters.length)
  for (const line of lines.slice(0, missing.length)) expect(line).toContain(silent.name)
}
