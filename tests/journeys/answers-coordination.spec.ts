import type { Locator, Page } from '@playwright/test'
import { accept, ask } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test, toast } from './journey.ts'
import { receiptCode, releaseOnly, track } from './track-and-release.ts'

// One answer of two bodies: the coordinating one says its part within its own days, the lead waits for it, takes it over,
// begins from the library and with a file, and is commented on; the sender reads one answer with its file.

const phone = '0900 000 381'
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
)
const theirPart = 'Chi cục Thủy lợi cấp 40 rọ đá để kè chân cầu, giao tại chỗ ngày 5/12/2026.'

async function chooseBody(page: Page, id: string, name: string): Promise<void> {
  const box = page.locator(`#${id}`)
  if ((await box.getAttribute('role')) !== 'combobox') return box.fill(name)
  // On a slow machine the list may close below the key.
  await expect(async () => {
    await box.fill(name.slice(0, -1))
    await expect(page.locator('.combo-list').getByRole('option').first()).toHaveText(new RegExp(`^${name}`))
    await box.press('Enter')
    await expect(box).toHaveValue(name, { timeout: 2000 })
  }).toPass()
}

/** Accepted, and given to Sở Xây dựng with Sở Nông nghiệp và Môi trường beside it; both take it on. */
async function giveToBoth(page: Page, desk: Page, farm: Page, words: string, code: string): Promise<string> {
  await signIn(page, 'phunu')
  await page.goto('/lam-viec/hoi-nghi')
  await page
    .getByRole('link', { name: /phụ nữ/ })
    .first()
    .click()
  await page.waitForURL(/\/lam-viec\/hoi-nghi\/[0-9a-f-]{36}$/)
  const conference = new URL(page.url()).pathname
  await accept(page, conference, words)
  await page.goto(`${conference}/giao-xu-ly`)
  await page.getByRole('row').filter({ hasText: words }).getByRole('checkbox').check()
  await chooseBody(page, 'chu-tri', 'Sở Xây dựng')
  await page.getByText('Cơ quan phối hợp', { exact: false }).first().click()
  await chooseBody(page, 'phoi-hop-1', 'Sở Nông nghiệp và Môi trường')
  await page.getByRole('button', { name: 'Giao những việc đã đánh dấu' }).click()
  await expect(toast(page, /Đã giao Sở Xây dựng 1 việc, hạn/)).toBeVisible()
  for (const [who, login] of [
    [desk, 'soxaydung'],
    [farm, 'sonongnghiep'],
  ] as const) {
    await signIn(who, login)
    await who.goto('/lam-viec/duoc-giao')
    await who.getByRole('button', { name: `Nhận ${code}` }).click()
    await expect(toast(who, /đã nhận việc/)).toBeVisible()
  }
  return conference
}

test('A coordinating body says its part, the lead waits for it and answers once, with a basis and a file', {
  tag: ['@no-script'],
}, async ({ page, another, javaScriptEnabled }) => {
  test.setTimeout(180_000)
  const words = `Chân cầu bản Pa Nậm xói ${Math.floor(Math.random() * 90_000) + 1000} bước, trẻ đi học sợ, bao giờ kè lại`
  const citizen = await another()
  await ask(citizen, words, { phone })
  const code = await receiptCode(citizen)
  const [desk, farm] = [await another(), await another()]
  const conference = await giveToBoth(page, desk, farm, words, code)

  await desk.getByRole('link', { name: `Trả lời ${code}` }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`Trả lời ${code}`)
  const address = new URL(desk.url()).pathname
  await expect(desk.getByRole('button', { name: 'Gửi duyệt' })).toBeDisabled()
  await expect(desk.getByText(/Chờ ý kiến phối hợp: Sở Nông nghiệp và Môi trường/)).toBeVisible()
  await desk.getByRole('textbox', { name: 'Câu trả lời' }).fill('Sở Xây dựng kè lại chân cầu.')

  // Found without marks, put among the bases, and nothing typed is lost.
  await desk.getByLabel('Tìm văn bản trong thư viện').fill('luat dat dai')
  await desk.getByRole('button', { name: 'Tìm văn bản' }).click()
  await expect(desk.getByText(/hết hiệu lực sau ngày 31\/07\/2024/).first()).toBeVisible()
  await expectGoodPage(desk)
  await desk.getByRole('button', { name: 'Thêm vào căn cứ: Luật Đất đai số 45/2013/QH13' }).click()
  await expect(desk.getByRole('textbox', { name: 'Căn cứ' })).toHaveValue('Luật Đất đai số 45/2013/QH13')
  await expect(desk.getByRole('textbox', { name: 'Câu trả lời' })).toHaveValue('Sở Xây dựng kè lại chân cầu.')
  await expect(desk.getByText(/Thay bằng Luật Đất đai số 31\/2024\/QH15/)).toBeVisible()
  await desk.getByRole('textbox', { name: 'Căn cứ' }).fill('Luật Đường bộ số 35/2024/QH15')

  // The coordinating body writes its own part and sees nothing of the lead's.
  await farm.goto(address)
  await expect(farm.getByText('Sở Xây dựng kè lại chân cầu.')).toHaveCount(0)
  await farm.getByLabel('Ý kiến của cơ quan mình').fill(theirPart)
  if (javaScriptEnabled !== false) await expect(farm.getByText(/Đã lưu .*, bản 1/)).toBeVisible({ timeout: 10_000 })
  await expectGoodPage(farm)
  await farm.getByRole('button', { name: 'Gửi lãnh đạo duyệt' }).click()
  await expect(toast(farm, /Đã gửi lãnh đạo duyệt bản 1/)).toBeVisible()
  const farmBoss = await another()
  await signIn(farmBoss, 'giamdocnongnghiep')
  await farmBoss.goto(address)
  await expectGoodPage(farmBoss)
  await farmBoss.getByRole('button', { name: 'Duyệt và gửi cơ quan chủ trì' }).click()
  await expect(toast(farmBoss, /cơ quan chủ trì đọc được/)).toBeVisible()

  // The lead takes it over with a file of its own, and sends in.
  await desk.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(toast(desk, /Đã lưu nháp/)).toBeVisible()
  await expect(desk.getByText(theirPart).first()).toBeVisible()
  await desk.getByRole('button', { name: /Đưa vào câu trả lời: ý kiến của Sở Nông nghiệp/ }).click()
  await expect(desk.getByRole('textbox', { name: 'Câu trả lời' })).toHaveValue(
    `Sở Xây dựng kè lại chân cầu.\n\n${theirPart}`,
  )
  await desk.getByLabel('Đang giải quyết').check()
  await desk.getByLabel('Xong trước ngày').fill('20/12/2026')
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: 'bản vẽ nhà bà Lò Thị Xuân.pdf', mimeType: 'application/pdf', buffer: pdf })
  await desk.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(desk.getByLabel(/^Giấy tờ 1\.pdf/)).toBeChecked()
  await expectGoodPage(desk)
  await desk.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(toast(desk, /Đã gửi duyệt bản \d/)).toBeVisible()

  // The leader comments on a part; it is seen to; any two versions are compared.
  const boss = await another()
  await signIn(boss, 'giamdocxaydung')
  await boss.goto(address)
  await boss.getByLabel('Góp ý về').selectOption('Xong trước ngày')
  await boss.getByLabel('Nội dung góp ý').fill('Kịp trước Tết không')
  await boss.getByRole('button', { name: 'Góp ý', exact: true }).click()
  await expect(boss.getByText('1 chưa xử lý')).toBeVisible()
  await boss.getByRole('button', { name: 'Đã xử lý' }).click()
  await expect(boss.getByText('1 góp ý đã xử lý')).toBeVisible()
  await boss.getByRole('link', { name: 'So sánh hai bản bất kỳ' }).click()
  await boss.getByLabel('Từ bản').selectOption('1')
  await boss.getByRole('button', { name: 'So sánh' }).click()
  await expect(boss.locator('ins').filter({ hasText: 'Chi cục Thủy lợi' })).toBeVisible()
  await expectGoodPage(boss)
  await boss.goto(address)
  await boss.getByRole('button', { name: /^Duyệt bản/ }).click()
  await expect(toast(boss, /Đã duyệt bản/)).toBeVisible()

  await releaseOnly(page, conference, code)

  await track(citizen, code, '381')
  await expect(citizen.getByText(theirPart)).toHaveCount(1)
  await expect(citizen.getByText('Đang giải quyết', { exact: true })).toBeVisible()
  expect(await citizen.content()).not.toContain('Lò Thị Xuân')
  await expectGoodPage(citizen)
  const file = await citizen.request.get(
    (await citizen.getByRole('link', { name: 'Giấy tờ 1.pdf' }).getAttribute('href')) ?? '',
  )
  expect([file.status(), await file.text()]).toEqual([200, pdf.toString()])
  // What is out is found unsigned from another case, with its source; nothing is written there.
  await desk.goto('/lam-viec/duoc-giao')
  await desk
    .getByRole('link', { name: /^Trả lời [A-Z0-9]{4}-/ })
    .first()
    .click()
  await desk.waitForURL(/duoc-giao\/[0-9a-f-]{36}/)
  // It may be one that is opened again: then its text is shown, and the form on demand.
  await desk.goto(`${new URL(desk.url()).pathname}?sua=1`)
  await desk.getByText('Lấy lại một câu trả lời cũ').click()
  await desk.getByLabel(/^Tìm trong các câu đã công bố/).fill('ke lai chan cau ro da')
  await desk.getByRole('button', { name: 'Tìm câu cũ' }).click()
  await expect(desk.getByText(/Câu trả lời của Sở Xây dựng, Hội nghị .*, duyệt/).first()).toBeVisible()
  await expect(desk.getByText(theirPart).first()).toBeVisible()
  await expectGoodPage(desk)

  const stranger = await another()
  const refused = await stranger.request.get(file.url())
  expect(refused.status()).toBe(404)
})

test('Two who write at once: the second sees both texts, chooses, and what is typed afterwards saves itself again', async ({
  page,
  another,
}) => {
  test.setTimeout(120_000)
  const words = `Cống bản Pa Nậm tắc ${Math.floor(Math.random() * 90_000) + 1000} ngày, nước vào nhà, bao giờ thông`
  const citizen = await another()
  await ask(citizen, words, { phone })
  const code = await receiptCode(citizen)
  const [desk, farm, boss] = [await another(), await another(), await another()]
  await giveToBoth(page, desk, farm, words, code)
  await desk.getByRole('link', { name: `Trả lời ${code}` }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`Trả lời ${code}`)
  const address = new URL(desk.url()).pathname
  await signIn(boss, 'giamdocxaydung')
  await boss.goto(address)
  const [one, two] = [desk, boss].map((each) => each.getByRole('textbox', { name: 'Câu trả lời' })) as [
    Locator,
    Locator,
  ]

  await one.fill('Lời của chuyên viên')
  await expect(desk.getByText(/Đã lưu .*, bản 1/)).toBeVisible({ timeout: 10_000 })
  await two.fill('Lời của giám đốc')
  await expect(boss.getByText(/Người khác vừa lưu bản mới hơn/).first()).toBeVisible({ timeout: 10_000 })
  await expect(boss.getByText('Lời của chuyên viên').first()).toBeVisible()
  await boss.getByRole('button', { name: 'Lưu bản của tôi thành bản mới' }).click()
  await expect(boss.getByText(/Người khác vừa lưu bản mới hơn/)).toHaveCount(0)
  await two.fill('Lời của giám đốc, viết tiếp')
  await expect(boss.getByText(/Đã lưu .*, bản 3/)).toBeVisible({ timeout: 10_000 })

  // The other way round: the first now takes what the second wrote, and goes on from there.
  await one.fill('Lời của chuyên viên, sửa')
  await expect(desk.getByText(/Người khác vừa lưu bản mới hơn/).first()).toBeVisible({ timeout: 10_000 })
  await desk.getByRole('button', { name: 'Lấy bản này, thôi bản của tôi' }).click()
  await expect(one).toHaveValue('Lời của giám đốc, viết tiếp')
  await one.fill('Lời của giám đốc, chuyên viên viết tiếp')
  await expect(desk.getByText(/Đã lưu .*, bản 6/)).toBeVisible({ timeout: 10_000 })
})

test('The office keeps the library of laws, and a leader sets the steps of her own body', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another }) => {
  const number = `${Math.floor(Math.random() * 900) + 100}/2026/QĐ-UBND`
  await signIn(page, 'vanphong')
  await page.goto('/lam-viec/van-ban')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Thêm văn bản' }).click()
  await page.getByLabel('Số, ký hiệu').fill('quyết định 5')
  await page.getByLabel('Tên văn bản').fill(`Quyết định về hỗ trợ học phí ${number}`)
  await page.getByRole('button', { name: 'Ghi vào thư viện' }).click()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expectGoodPage(page)
  await expect(page.getByLabel('Tên văn bản')).toHaveValue(`Quyết định về hỗ trợ học phí ${number}`)
  await page.getByLabel('Số, ký hiệu').fill(number.replace('QĐ', 'qd'))
  await page.getByLabel('Nơi ban hành').fill('Ủy ban nhân dân tỉnh')
  await page.getByLabel('Ngày ban hành').fill('5/1/2026')
  await page.getByLabel('Có hiệu lực từ ngày').fill('1/2/2026')
  await page.getByLabel('Ngày hiệu lực lấy từ đâu').fill('Điều 5 của quyết định')
  await page.getByRole('button', { name: 'Ghi vào thư viện' }).click()
  await expect(toast(page, `Đã ghi văn bản số ${number}`)).toBeVisible()

  const boss = await another()
  await signIn(boss, 'giamdocnongnghiep')
  await boss.goto(`/lam-viec/van-ban?tim=${encodeURIComponent('ho tro hoc phi')}`)
  await expect(boss.getByText(number).first()).toBeVisible()
  await expect(boss.getByRole('link', { name: 'Thêm văn bản' })).toHaveCount(0)
  await boss.goto('/lam-viec/duoc-giao/cach-duyet')
  await expectGoodPage(boss)
  // One body: the walks at the telephone and without scripts would meet this one.
  if (test.info().project.name !== 'desktop') return
  await boss.getByLabel('Lãnh đạo phòng xem nếu cần').check()
  await boss.getByRole('button', { name: 'Đặt cho Sở Nông nghiệp và Môi trường' }).click()
  await expect(toast(boss, 'Đã đặt các bước duyệt')).toBeVisible()
  await expect(boss.getByLabel('Lãnh đạo phòng xem nếu cần')).toBeChecked()
})
