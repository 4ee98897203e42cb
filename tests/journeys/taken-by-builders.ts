import type { Page } from '@playwright/test'
import { accept, findConference } from './ask-and-accept.ts'
import { expect, signIn } from './journey.ts'

/** Accepted, given to Sở Xây dựng and taken on there; without scripts. The conference's and the case's addresses. */
export async function takenByBuilders(
  office: Page,
  desk: Page,
  words: string,
): Promise<{ conference: string; address: string }> {
  await signIn(office, 'phunu')
  const conference = await findConference(office)
  await accept(office, conference, words)
  await office.goto(`${conference}/giao-xu-ly`)
  await office.getByRole('row').filter({ hasText: words }).getByRole('checkbox').check()
  await office.locator('#chu-tri').fill('Sở Xây dựng')
  await office.getByRole('button', { name: 'Giao những việc đã đánh dấu' }).click()
  await expect(office.getByText(/Đã giao Sở Xây dựng 1 việc/).first()).toBeVisible()
  await signIn(desk, 'soxaydung')
  await desk.goto('/lam-viec/duoc-giao')
  const own = desk.getByRole('article').filter({ hasText: words })
  await own.getByRole('button', { name: /^Nhận/ }).click()
  await own.getByRole('link', { name: /^Trả lời [A-Z0-9]{4}-/ }).click()
  return { conference, address: new URL(desk.url()).pathname }
}
