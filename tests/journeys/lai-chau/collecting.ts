/** From the plan to petitions that stand in groups: what the standing body does, and those who ask. */
import type { Page } from '@playwright/test'
import { readXlsx } from '#papers/xlsx.ts'
import { workbookOf } from '#rooms/petitions/lists/testing.ts'
import { goOnAlone } from '../ask-and-accept.ts'
import { expectGoodPage } from '../every-page.ts'
import { expect, toast } from '../journey.ts'
import { asWord, type PlanText } from '../plan-files.ts'
import { makeConference } from '../plan-review.ts'
import { receiptCode } from '../track-and-release.ts'
import type { House } from './house.ts'
import { matters } from './matters-data.ts'
import { communes } from './province.ts'

/** The document becomes a conference, with its month and the days by which its bodies must have done what. */
export async function acceptPlan(page: Page, plan: PlanText): Promise<string> {
  const conference = await makeConference(page, await asWord(plan))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Phụ nữ tỉnh Lai Châu năm 2026')
  await expect(page.locator('main')).toContainText('tháng 8 năm 2026')
  await expectGoodPage(page)
  await page.getByRole('button', { name: /^Đăng/ }).first().click()
  await expect(toast(page, /Đã đăng/)).toBeVisible()
  await page.goto(`${conference}/viec`)
  const row = (words: string, body: string) =>
    page.getByRole('row').filter({ hasText: words }).filter({ hasText: body })
  await expect(row('trả lời bằng văn bản', 'Sở Y tế')).toContainText('trước 25/7, tức hết 24/7')
  await expect(row('tham mưu tổ chức đối thoại', 'Hội Liên hiệp Phụ nữ')).toContainText('trước 31/7, tức hết 30/7')
  await expectGoodPage(page)
  return conference
}

export async function openReceiving(page: Page, conference: string): Promise<void> {
  await page.goto(`${conference}/tiep-nhan/dot`)
  await page.getByLabel('Đến hết ngày').fill('08/7/2026')
  await page.getByRole('button', { name: 'Mở đợt tiếp nhận' }).click()
  await expect(toast(page, 'Đã mở đợt tiếp nhận')).toBeVisible()
}

export type Sender = { code: string; phone: string }

/** A citizen at her telephone. */
export async function askByHand(page: Page, slug: string, text: string, phone: string): Promise<Sender> {
  await page.goto(`/hoi-nghi/${slug}/gui-y-kien`)
  await page.getByLabel('Bà con muốn hỏi').fill(text)
  await page.getByLabel('Xã, phường nơi có việc').fill('nam khang')
  await page.getByLabel('Họ và tên').fill('Lò Thị Mẩy')
  await page.getByLabel('Số điện thoại').first().fill(phone)
  await page.getByLabel('Tôi đồng ý').check()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Gửi ý kiến', exact: true }).click()
  await goOnAlone(page)
  return { code: await receiptCode(page), phone }
}

/** The province's portal gets its key and the address to which news is told. */
export async function connectPortal(page: Page, house: House): Promise<string> {
  await page.goto('/lam-viec/tich-hop/moi')
  await page.getByLabel('Tên hệ thống').fill('Cổng thông tin điện tử tỉnh')
  await page.getByLabel('Được gửi tới').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Cấp khóa', exact: true }).click()
  const key = await page.getByLabel('Khóa kết nối').inputValue()
  await page.getByRole('link', { name: 'Đã chép, mở kết nối' }).click()
  await page.getByText('Thêm địa chỉ nhận tin').click()
  await page.getByLabel('Địa chỉ', { exact: true }).fill(house.toldUrl)
  await page.getByRole('button', { name: 'Thêm địa chỉ', exact: true }).click()
  await expect(page.getByLabel('Mã ký của địa chỉ nhận tin')).toBeVisible()
  return key
}

export async function askByPortal(page: Page, key: string, slug: string, text: string, email: string): Promise<string> {
  const headers = { authorization: `Bearer ${key}`, 'idempotency-key': 'cong-tinh-0001' }
  const data = { hoiNghi: slug, noiDung: text, daDongY: true, nguoiGui: { hoTen: 'Giàng Thị Ly', thuDienTu: email } }
  const answer = await page.request.post('/api/v1/petitions', { headers, data })
  expect(answer.status()).toBe(201)
  return (await answer.json()).ma
}

const names = [
  'Vàng Thị Mỷ',
  'Lò Thị Phong',
  'Tẩn Mý Lai',
  'Giàng Thị Dở',
  'Lý Thị Xuân',
  'Mào Thị Pâng',
  'Chẻo Lở Mẩy',
]

/** As a branch sends it: letterhead, two-row head, telephones without their zero. */
export async function askByList(page: Page, conference: string, texts: readonly string[]): Promise<void> {
  const rows = texts.map((text, at) => [
    at + 1,
    text,
    names[at % names.length]!,
    900_000_100 + at,
    communes[at % communes.length]!,
  ])
  const sheet = {
    name: 'Tổng hợp',
    rows: [
      ['HỘI LHPN TỈNH LAI CHÂU', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TỔNG HỢP Ý KIẾN, KIẾN NGHỊ CỦA PHỤ NỮ'],
      ['TT', 'Nội dung ý kiến, kiến nghị', 'Người có ý kiến', null, 'Địa phương'],
      [null, null, 'Họ và tên', 'Số ĐT', null],
      ...rows,
      [`Tổng cộng: ${rows.length} ý kiến`],
    ],
    merges: ['A1:D1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'],
  }
  await page.goto(`${conference}/nhap-excel`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'tong-hop-y-kien.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbookOf(sheet)),
  })
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  const take = page.getByRole('button', { name: `Nhập ${texts.length} ý kiến` })
  await expect(take).toBeVisible({ timeout: 30_000 })
  await take.click()
  await expect(page.getByText(new RegExp(`^Đã nhập ${texts.length} ý kiến`))).toBeVisible({ timeout: 30_000 })
}

/** Whatever came in, by what was asked: its code and the telephone that opens it. */
export async function sendersByText(page: Page, conference: string): Promise<Map<string, Sender>> {
  const answer = await page.request.get(`${conference}/y-kien.xlsx?nguoi-gui=1`)
  const { sheets } = await readXlsx(await answer.body())
  const rows = sheets[0]!.rows.map((row) => row.map((cell) => String(cell ?? '')))
  const heads = rows.find((row) => row.includes('Nội dung'))!
  const [text, code, phone] = ['Nội dung', 'Mã', 'Điện thoại'].map((head) => heads.indexOf(head))
  return new Map(rows.map((row) => [row[text!]!, { code: row[code!]!, phone: row[phone!]! }]))
}

/** All that waits is taken as it is proposed, in one go; then those who ask the same are put together. */
export async function moderateAndGroup(page: Page, conference: string): Promise<void> {
  await page.goto(`${conference}/phan-loai/nhieu?loc=cho`)
  for (const box of await page.locator('input[name=chon]').all()) await box.check()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Nhận theo gợi ý' }).click()
  await expect(toast(page, /Đã nhận \d+ ý kiến theo gợi ý/)).toBeVisible()

  await page.goto(`${conference}/phan-loai/nhom`)
  await page.getByRole('button', { name: 'Dò toàn bộ' }).click()
  const proposals = page.locator('form.proposed')
  await expect(proposals.first()).toBeVisible()
  await expectGoodPage(page)
  for (let merged = 0; await proposals.first().isVisible(); ) {
    const words = (await proposals.first().textContent()) ?? ''
    const asked = matters.filter((matter) => matter.asked.some((text) => words.includes(text)))
    // The engine proposes, she decides: two who both miss an allowance do not ask the same.
    const isOne = asked.length === 1
    await proposals
      .first()
      .getByRole('button', { name: isOne ? 'Ghép những ý kiến' : 'Đều khác việc' })
      .click()
    if (isOne) merged += 1
    await expect(proposals.filter({ hasText: /gốc là [A-Z0-9]{4}-[A-Z0-9]{4}/.exec(words)![0] })).toHaveCount(0)
    if (!(await proposals.first().isVisible()))
      expect(merged).toBe(matters.filter((matter) => matter.asked.length > 1).length)
  }
}
