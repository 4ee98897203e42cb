import { readFile } from 'node:fs/promises'
import { readXlsx, sheetXlsx } from '#papers/xlsx.ts'
import { ask } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { takenByBuilders } from './taken-by-builders.ts'
import { receiptCode, releaseOnly, track } from './track-and-release.ts'

// An answer goes out and comes back in Excel, is approved and released; its sender finds it wanting, and the case stands first
// on the desk again. Without scripts.

test('Answered by Excel, released, found wanting and opened again', { tag: ['@only-no-script'] }, async ({
  page,
  another,
}) => {
  test.setTimeout(180_000)
  const mark = Math.floor(Math.random() * 90_000) + 10_000
  const words = `Lan can cầu treo gãy ${mark} thanh, trẻ đi học qua lại nguy hiểm, bao giờ thay`
  const text = `Sở Xây dựng thay ${mark} thanh lan can, xong trước ngày hội.`
  const citizen = await another()
  await ask(citizen, words, { phone: '0900 000 375' })
  const code = await receiptCode(citizen)
  const desk = await another()
  const { conference, address } = await takenByBuilders(page, desk, words)

  await desk.goto('/lam-viec/duoc-giao/tra-loi-excel')
  await expectGoodPage(desk)
  const download = desk.waitForEvent('download')
  await desk
    .locator(`a[href*="${conference.split('/').pop()}"]`)
    .first()
    .click()
  const { sheets } = await readXlsx(await readFile(await (await download).path()))
  const rows = sheets[0]!.rows
  const head = rows.findIndex((row) => row[0] === 'Mã dòng')
  const heads = rows[head]!.map(String)
  const line = rows.slice(head + 1).find((row) => String(row[heads.indexOf('Nội dung ý kiến')]).includes(words))!
  const filled = heads.map((name, index) => (name === 'Nội dung trả lời' ? text : (line[index] ?? null)))
  const bytes = await sheetXlsx({ title: 'Trả lời', columns: heads.map((header) => ({ header })), rows: [filled] })
  const choice = desk.getByLabel('Tệp của hội nghị')
  if (await choice.isVisible()) await choice.selectOption(conference.split('/').pop()!)
  await desk.locator('input[type=file]').setInputFiles({
    name: 'Trả lời.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  })
  await desk.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(desk.getByText(text)).toBeVisible()
  await expectGoodPage(desk)
  await desk.getByRole('button', { name: /Lưu và gửi duyệt 1 câu/ }).click()
  await expect(desk.getByText(/Đã lưu 1 bản nháp, gửi duyệt 1/).first()).toBeVisible()

  const boss = await another()
  await signIn(boss, 'giamdocxaydung')
  await boss.goto(address)
  await boss.getByRole('button', { name: /^Duyệt bản/ }).click()
  await page.goto(`${conference}/bang-tong-hop`)
  await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText('Chưa công bố').first()).toBeVisible()
  await expectGoodPage(page)
  await releaseOnly(page, conference, code)

  await track(citizen, code, '375')
  await expect(citizen.getByText(text)).toBeVisible()
  await expectGoodPage(citizen)
  await citizen.getByText('Chưa thỏa đáng', { exact: true }).click()
  await citizen.getByRole('button', { name: /Chưa thỏa đáng, đề nghị xem lại/ }).click()
  await expect(citizen.getByText(/viết rõ điều gì chưa thỏa đáng/).first()).toBeVisible()
  await citizen.getByLabel('Điều chưa thỏa đáng').fill('Chưa nói ngày nào thay')
  await citizen.getByRole('button', { name: /Chưa thỏa đáng, đề nghị xem lại/ }).click()
  await expect(citizen.getByText('Đang xem lại').first()).toBeVisible()
  await expectGoodPage(citizen)
  await citizen.getByText('Chưa rõ, hỏi lại').click()
  await citizen.getByLabel('Điều chưa rõ').fill('Đội nào thay?')
  await citizen.getByRole('button', { name: 'Gửi câu hỏi lại' }).click()
  await expect(citizen.getByText('Đội nào thay?')).toBeVisible()

  await desk.goto('/lam-viec/duoc-giao')
  await expect(desk.getByRole('article').filter({ hasText: words })).toContainText('Mở lại')
  await desk.goto(address)
  await expect(desk.getByText('Chưa nói ngày nào thay').first()).toBeVisible()
  await expectGoodPage(desk)
  await desk.getByLabel('Giải thích ngắn').fill('Đội Quản lý đường bộ 2.')
  await desk.getByRole('button', { name: 'Gửi lời giải thích' }).click()
  await citizen.goto('/theo-doi')
  await expect(citizen.getByText('Đội Quản lý đường bộ 2.')).toBeVisible()

  const publicPage = await another()
  await publicPage.goto('/')
  await publicPage.goto(
    `${await publicPage.locator('main a[href*="phu-nu"]').first().getAttribute('href')}/tra-loi?tim=lan+can+cau+treo`,
  )
  await expectGoodPage(publicPage)
})
