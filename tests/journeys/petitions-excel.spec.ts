import { readXlsx } from '#papers/xlsx.ts'
import { type TestSheet, workbookOf } from '#rooms/petitions/lists/testing.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'

// The clerk of the standing body has the list of a branch as it came: letterhead, two-row head, numbers without zero.

const ugly = (stamp: string): TestSheet => ({
  name: 'Tổng hợp',
  rows: [
    ['HỘI LHPN TỈNH VÂN LĨNH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [`TỔNG HỢP Ý KIẾN, KIẾN NGHỊ ${stamp}`],
    ['TT', 'Nội dung ý kiến, kiến nghị', 'Người có ý kiến', null, 'Địa phương'],
    [null, null, 'Họ và tên', 'Số ĐT', null],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    [1, `Đường vào bản Huổi Lóng sạt lở, bao giờ sửa? (${stamp})`, 'LÒ THỊ PHƯƠNG', 900000274, 'xa phieng sa'],
    [2, `Trạm y tế hết thuốc hạ sốt từ tháng trước (${stamp})`, 'Vàng A Sử', '01651234567', 'Phiêng Sa'],
    [3, `Chợ xã họp sát đường rất mất an toàn (${stamp})`, 'Giàng Thị Dợ', null, 'Xã Không Đâu'],
    [4, `Bản xa trung tâm chưa có sóng điện thoại (${stamp})`, 'Mùa A Tủa', null, 'xã không đâu'],
    [5, `Cầu treo qua suối đã mục ván từ lâu (${stamp})`, 'Sùng Thị Mỷ', '0900 12', 'Phiêng Sa'],
    ['Tổng cộng: 5 ý kiến'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, 'TM. BAN THƯỜNG VỤ'],
  ],
  merges: ['A1:D1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'],
})

test('A clerk brings an ugly list, mends it, and what is good goes in', { tag: ['@phone', '@no-script'] }, async ({
  page,
}) => {
  const stamp = test.info().project.name
  const file = {
    name: 'tong-hop.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbookOf(ugly(stamp))),
  }
  await signIn(page, 'phunu')
  await page.goto('/lam-viec/hoi-nghi')
  const found = await page
    .locator('main a[href^="/lam-viec/hoi-nghi/"]')
    .filter({ hasText: /phụ nữ/i })
    .first()
    .getAttribute('href')
  const base = found!.split('/').slice(0, 4).join('/').replace(/\?.*$/, '')
  await test.step('the receiving is open', async () => {
    await page.goto(`${base}/tiep-nhan/dot`)
    const open = page.getByRole('button', { name: 'Mở đợt tiếp nhận' })
    if ((await open.count()) > 0) {
      await page.getByLabel('Đến hết ngày').fill('')
      await open.click()
      await expect(page.getByRole('status').first()).toBeVisible()
    }
  })
  await test.step('a file that is none is refused in words, the other is read', async () => {
    await page.goto(`${base}/nhap-excel`)
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Đọc tệp' }).click()
    await expect(page.getByRole('alert')).toContainText('Chưa chọn tệp Excel')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Đọc tệp' }).click()
    await expect(page.getByRole('button', { name: 'Nhập 2 ý kiến' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/Bỏ qua: .*hàng tổng cộng \(dòng 11\); phần ký \(dòng 12\)/)).toBeVisible()
    await expectGoodPage(page)
  })
  await test.step('the bad lines come out with their reasons, and there is a sheet to begin with', async () => {
    const list = page.url().replace(/[?#].*$/, '')
    const bad = await readXlsx(await (await page.request.get(`${list}/dong-loi.xlsx`)).body())
    const lines = bad.sheets[0]!.rows.slice(3)
    expect(lines.map((line) => [line[0], line.at(-1)])).toEqual([
      [8, 'Xã, phường: Không có xã, phường này trong danh bạ. Ghi tên xã hiện nay; tên cũ cũng được.'],
      [9, 'Xã, phường: Không có xã, phường này trong danh bạ. Ghi tên xã hiện nay; tên cũ cũng được.'],
      [10, 'Số điện thoại: Số điện thoại thiếu chữ số (mới có 6).'],
    ])
    const template = await readXlsx(await (await page.request.get(`${base}/nhap-excel/mau.xlsx`)).body())
    expect(template.sheets.map((sheet) => sheet.name)).toContain('Xã, phường')
  })
  await test.step('one commune is mended for both lines that say it; a number is emptied', async () => {
    await page.goto(`${page.url().replace(/[?#].*$/, '')}?xem=loi`)
    const commune = page.getByRole('textbox', { name: 'Xã, phường' }).first()
    await commune.fill('Nà Lạn')
    await page.getByLabel('mọi dòng giống').first().check()
    await page.getByRole('button', { name: 'Sửa', exact: true }).first().click()
    await expect(page.getByRole('status').filter({ hasText: 'Đã sửa 2 dòng' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Số điện thoại' }).fill('')
    await page.getByRole('button', { name: 'Sửa', exact: true }).click()
    await expect(page.getByText('Không còn dòng nào ở mục này.')).toBeVisible()
    await expectGoodPage(page)
  })
  await test.step('all go in, and the same file again brings nobody', async () => {
    await page.getByRole('button', { name: 'Nhập 5 ý kiến' }).click()
    await expect(page.getByText(/^Đã nhập 5 ý kiến cho /)).toBeVisible({ timeout: 30_000 })
    await expectGoodPage(page)
    await page.goto(`${base}/nhap-excel`)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Đọc tệp' }).click()
    await expect(page.getByText('5 dòng: 5 đã có.')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('button', { name: 'Nhập 0 ý kiến' })).toBeDisabled()
  })
})
