import { makeDocx, makeLyingZip, makePdf, paragraph } from '../../src/rooms/plan/intake/testing.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'
import { dropPlan } from './plan-review.ts'

// What is not a plan is refused at once, in words that say what to do, and the server shrugs.

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const twoHundred = Array.from({ length: 200 }, () => 'text' as const)

const files: [what: string, name: string, bytes: Uint8Array, sentence: RegExp][] = [
  [
    'A Word file of 200 pages',
    'dai.docx',
    makeDocx({ body: paragraph('a'), app: '<Pages>200</Pages>' }),
    /dài hơn 100/,
  ],
  ['A PDF of 200 pages', 'dai.pdf', makePdf({ pages: twoHundred }), /dài hơn 100 trang \(tệp này khoảng 200 trang\)/],
  ['A zip bomb', 'bom.docx', makeDocx({ body: ' '.repeat(30_000_000) }), /bung ra lớn bất thường/],
  ['A zip that lies of its size', 'doi.docx', makeLyingZip(900), /bung ra lớn bất thường/],
  [
    'A Word file with macros',
    'macro.docx',
    makeDocx({ body: paragraph('a'), more: { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) } }),
    /có macro nên không nhận/,
  ],
  ['An empty file', 'rong.docx', new Uint8Array(), /rỗng, không có nội dung nào/],
  ['A picture by the name of .docx', 'anh.docx', picture, /là ảnh, chưa đọc được chữ/],
]

for (const [what, name, bytes, sentence] of files) {
  test(`${what} is refused in words`, { tag: '@no-script' }, async ({ page }) => {
    await signIn(page, 'phunu')
    const started = Date.now()
    await dropPlan(page, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
    const answer = page.getByRole('alert').or(page.locator('.error-summary, [role=group]')).getByText(sentence).first()
    await expect(answer).toBeVisible()
    const took = Date.now() - started
    console.log(`${name}: ${took} ms`)
    expect(took).toBeLessThan(5_000)
    await expect(page).toHaveURL(/\/lam-viec\/ke-hoach\/moi/)
    await expectGoodPage(page)
    await page.goto('/lam-viec/ke-hoach')
    await expect(page.getByRole('heading', { level: 1, name: 'Kế hoạch' })).toBeVisible()
    await expect(page.getByText(name)).toHaveCount(0)
  })
}

test('Sending nothing says what is missing', { tag: '@no-script' }, async ({ page }) => {
  await signIn(page, 'phunu')
  await page.goto('/lam-viec/ke-hoach/moi')
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click()
  await expect(page.getByText('Chưa chọn tệp kế hoạch.').first()).toBeVisible()
  await expectGoodPage(page)
})
