/** One body says nothing: it is reminded, then its leader, then the standing body, by real mail and within office hours. */
import type { Page } from '@playwright/test'
import { expectGoodPage } from '../every-page.ts'
import { expect } from '../journey.ts'
import { agencies, leaderLogin, mailOf } from './agencies-data.ts'
import type { House } from './house.ts'
import { matters } from './matters-data.ts'
import { textOf } from './reading.ts'

export const silent = agencies.find(({ way }) => way === 'silent')!
const owed = matters.filter(({ body }) => body === silent.name).length

/** Who was reminded at that moment, and with which subject. */
async function remindedAt(house: House, moment: string): Promise<string[]> {
  const before = house.mails.length
  await house.at(moment)
  await house.work('answers.remind', 'messages.send')
  return house.mails
    .slice(before)
    .map(({ to, subject }) => `${[to].flat()[0]?.text}: ${subject}`)
    .sort()
}

export async function staysSilent(house: House): Promise<void> {
  const [officer, leader] = [mailOf(silent.login), mailOf(leaderLogin(silent))]
  expect(await remindedAt(house, '2026-07-22 06:30'), 'before the office opens').toEqual([])
  expect(await remindedAt(house, '2026-07-22 08:00'), 'two working days before').toEqual([
    `${officer}: Nhắc hạn trả lời 22/7: ${owed} ý kiến chờ trả lời`,
  ])
  expect(await remindedAt(house, '2026-07-24 08:00'), 'on the last day').toEqual([
    `${officer}: Nhắc hạn trả lời 24/7: ${owed} ý kiến chờ trả lời`,
  ])
  expect(await remindedAt(house, '2026-07-25 09:00'), 'late, but it is Saturday').toEqual([])
  expect(await remindedAt(house, '2026-07-27 08:00'), 'one working day late: the leader too').toEqual(
    [
      `${leader}: Nhắc hạn trả lời 27/7: ${owed} ý kiến quá hạn`,
      `${officer}: Nhắc hạn trả lời 27/7: ${owed} ý kiến quá hạn`,
    ].sort(),
  )
  expect(await remindedAt(house, '2026-07-27 15:00'), 'once a day').toEqual([])
  expect(await remindedAt(house, '2026-07-29 08:00'), 'three working days late: the standing body').toEqual([
    `${mailOf('hoi-phu-nu')}: Nhắc hạn trả lời 29/7: ${owed} ý kiến quá hạn`,
  ])
  const letter = house.mails.at(-1)!
  expect(letter.text).toContain('Hôm nay còn')
  expect(letter.text).toContain(silent.name)
  for (const { asked } of matters) for (const text of asked) expect(letter.text).not.toContain(text)
}

/** It stands first on the page of answers, and alone on that of what is late. */
export async function standsFirst(page: Page, conference: string): Promise<void> {
  await page.goto(`${conference}/tra-loi`)
  const rows = page.getByRole('table', { name: 'Trả lời theo cơ quan, nơi còn thiếu ở trên' }).getByRole('row')
  await expect(rows).toHaveCount(agencies.length + 1)
  await expect(rows.nth(1)).toContainText(silent.name)
  await expect(rows.nth(1).getByRole('cell').nth(1)).toHaveText(String(owed))
  await expectGoodPage(page)
  await page.goto(`${conference}/tra-loi/den-han`)
  const late = page.getByRole('table', { name: 'Việc đến hạn và quá hạn' })
  await expect(late.getByRole('row').filter({ hasText: silent.name })).toHaveCount(owed)
  await expect(late.getByRole('row')).toHaveCount(owed + 1)
  await expect(late.getByText('Quá 3 ngày làm việc').first()).toBeVisible()
  await expectGoodPage(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectGoodPage(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await textOf(await page.request.get(`${conference}/tra-loi/den-han.pdf`))).toContain(silent.name)
}
