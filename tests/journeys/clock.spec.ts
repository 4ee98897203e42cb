import { ask } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { takenByBuilders } from './taken-by-builders.ts'
import { receiptCode, track } from './track-and-release.ts'

// A case whose body asks back, waits, asks for more time and passes it to the level above; its sender reads each.

const phone = '0900 000 391'

test('The clock stops while the sender is asked, runs on with her answer, and moves by an extension that she reads', {
  tag: ['@phone', '@no-script'],
}, async ({ page, another }) => {
  test.setTimeout(120_000)
  const mark = Math.floor(Math.random() * 90_000) + 1000
  const words = `Cầu treo bản Nà Lạn mục ${mark} tấm ván, trẻ đi học phải bám dây`
  const citizen = await another()
  await ask(citizen, words, { phone })
  const code = await receiptCode(citizen)
  const desk = await another()
  const { conference } = await takenByBuilders(page, desk, words)
  await desk.waitForURL(/\/duoc-giao\/[0-9a-f-]{36}$/)
  const address = new URL(desk.url()).pathname

  // Found without marks, in its part.
  await desk.goto(`/lam-viec/duoc-giao?phan=dang-lam&tim=${encodeURIComponent(`cau treo ban na lan ${mark}`)}`)
  await expect(desk.getByRole('heading', { level: 2, name: code })).toBeVisible()
  await expectGoodPage(desk)

  await desk.goto(address)
  await desk.getByText('Hỏi lại người gửi', { exact: true }).click()
  await desk.getByRole('textbox', { name: 'Hỏi điều gì' }).fill('Cầu ở đầu bản hay cuối bản?')
  await desk.getByRole('button', { name: 'Gửi câu hỏi' }).click()
  await expect(desk.getByText(/Đã hỏi 1 người gửi/).first()).toBeVisible()
  await expect(desk.getByText('Chờ người dân').first()).toBeVisible()
  await expectGoodPage(desk)
  await desk.goto('/lam-viec/duoc-giao?phan=cho-nguoi-dan')
  await expect(desk.getByRole('heading', { level: 2, name: code })).toBeVisible()

  await track(citizen, code, '391')
  await expect(citizen.getByText('Cầu ở đầu bản hay cuối bản?').first()).toBeVisible()
  await expect(citizen.getByText(/trong lúc chờ, hạn trả lời tạm dừng/)).toBeVisible()
  await citizen.getByLabel('Bà con trả lời').fill('Cầu ở cuối bản, cạnh trường.')
  await citizen.getByRole('button', { name: 'Gửi câu trả lời' }).click()
  await expect(citizen.getByText('Cầu ở cuối bản, cạnh trường.').first()).toBeVisible()

  await desk.goto(address)
  await expect(desk.getByText('Cầu ở cuối bản, cạnh trường.')).toBeVisible()
  await expect(desk.getByText(/Người gửi trả lời/)).toBeVisible()
  await desk.getByText('Xin gia hạn', { exact: true }).click()
  await desk.getByRole('textbox', { name: 'Xin đến ngày' }).fill('30/12/2026')
  await desk.getByRole('button', { name: 'Gửi đề nghị gia hạn' }).click()
  await expect(desk.getByText(/Chưa ghi lý do xin gia hạn/).first()).toBeVisible()
  await expect(desk.getByRole('textbox', { name: 'Xin đến ngày' })).toHaveValue('30/12/2026')
  await desk.getByRole('textbox', { name: 'Lý do' }).fill(`Phải khảo sát lại mố cầu ${mark}.`)
  await desk.getByRole('button', { name: 'Gửi đề nghị gia hạn' }).click()
  await expect(desk.getByText(/Đã xin gia hạn đến 30\/12\/2026/).first()).toBeVisible()

  await page.goto(`${conference}/tra-loi/gia-han`)
  await expect(page.getByText(`Phải khảo sát lại mố cầu ${mark}.`)).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: `Đồng ý gia hạn ${code}`, exact: true }).click()
  await expect(page.getByText(/Đã đồng ý, Sở Xây dựng có đến hết 30\/12\/2026/).first()).toBeVisible()

  const office = await another()
  await signIn(office, 'vanphong')
  await office.goto(`${conference}/tra-loi/gia-han`)
  await office.getByText('Đặt thời hạn mới').click()
  await office.getByLabel('Cho biết thỏa đáng hay chưa').fill('0')
  await office.getByRole('button', { name: 'Đặt thời hạn', exact: true }).click()
  await expect(office.getByText('Ít nhất 1 ngày.').first()).toBeVisible()
  await expectGoodPage(office)
  await office.getByLabel('Cho biết thỏa đáng hay chưa').fill('15')
  await office.getByRole('button', { name: 'Đặt thời hạn', exact: true }).click()
  await expect(office.getByText(/Đã đặt thời hạn sau khi trả lời/).first()).toBeVisible()

  await track(citizen, code, '391')
  await expect(citizen.getByText(/Hạn đầu .*Gia hạn đến 30\/12\/2026: Phải khảo sát lại mố cầu/)).toBeVisible()
  await expectGoodPage(citizen)

  await desk.goto(address)
  await desk.getByText('Việc này vượt thẩm quyền', { exact: true }).click()
  await desk.getByRole('textbox', { name: 'Kiến nghị lên' }).fill('Bộ Xây dựng')
  await desk.getByRole('textbox', { name: 'Số, ký hiệu văn bản' }).fill(`${mark}/SXD-KH`)
  await desk.getByRole('textbox', { name: 'Ngày văn bản' }).fill('27/11/2026')
  await desk.getByRole('button', { name: 'Ghi kiến nghị, báo người gửi' }).click()
  await expect(desk.getByText(/Đã ghi kiến nghị cấp trên/).first()).toBeVisible()
  await expectGoodPage(desk)
  await desk.getByText('Ghi trả lời của cấp trên', { exact: true }).click()
  await desk.getByRole('textbox', { name: 'Số, ký hiệu văn bản' }).fill('88/BXD-KC')
  await desk.getByRole('textbox', { name: 'Ngày văn bản' }).fill('28/11/2026')
  await desk.getByRole('textbox', { name: 'Cấp trên trả lời' }).fill('Bộ bố trí vốn trong quý I năm 2027.')
  await desk.getByRole('button', { name: 'Ghi trả lời, báo người gửi' }).click()
  await expect(desk.getByText('Bộ bố trí vốn trong quý I năm 2027.')).toBeVisible()

  await track(citizen, code, '391')
  await expect(citizen.getByText('Cấp trên đã trả lời').first()).toBeVisible()
  await expect(citizen.getByText('Bộ bố trí vốn trong quý I năm 2027.')).toBeVisible()
  await expectGoodPage(citizen)
})
