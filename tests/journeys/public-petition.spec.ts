import { accept, ask, findConference, openInQueue } from './ask-and-accept.ts'
import { expectGoodPage } from './every-page.ts'
import { expect, signIn, test } from './journey.ts'

// Two people ask the same. Whoever was given the address of the later one finds the earlier one, and what is hidden is gone
// everywhere at once (scenarios.md 55, 58).

test('The address of a petition that was joined leads to the first one; a hidden one is nowhere at once', async ({
  page,
  another,
}) => {
  const place = `Nà Phặc ${Date.now().toString(36)}`
  const earlier = `Cổng làng ${place} sập từ mùa mưa, trẻ em đi qua rất sợ, đề nghị sửa`
  const later = `Cổng làng ${place} sập rồi, trẻ em đi qua sợ lắm, bao giờ sửa?`
  const citizen = await another()
  await citizen.setViewportSize({ width: 360, height: 740 })
  const list = '/hoi-nghi/phu-nu-2026/y-kien'
  const addressOf = async (words: string) => {
    await citizen.goto(`${list}?${new URLSearchParams({ tim: words })}`)
    return (await citizen.getByRole('link', { name: words }).getAttribute('href'))!
  }
  await signIn(page, 'phunu')
  const conference = await findConference(page)

  await ask(citizen, earlier)
  await accept(page, conference, earlier)
  await ask(citizen, later)
  await openInQueue(page, conference, later)
  const beside = page.getByRole('list', { name: 'Có thể cùng hỏi' })
  // Others walk here too: only the one is joined.
  for (const box of await beside.getByRole('checkbox').all()) await box.setChecked(false, { force: true })
  await beside.getByRole('checkbox', { name: new RegExp(place) }).check({ force: true })
  await page
    .getByRole('button', { name: /^(Ghép và chọn|Nhận)/ })
    .first()
    .click()
  await expect(page.getByRole('status').filter({ hasText: /Đã (nhận|ghép)/ })).toBeVisible()

  const [first, second] = [await addressOf(earlier), await addressOf(later)]
  await expect(citizen.getByText('Gộp chung với')).toContainText(earlier)
  await expectGoodPage(citizen)
  await citizen.goto(second)
  expect(new URL(citizen.url()).pathname).toBe(first)
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(earlier)
  await expect(citizen.getByText(/^\d người cùng hỏi/)).toBeVisible()
  await citizen.getByRole('link', { name: 'Xem lời của ý kiến đó' }).click()
  await expect(citizen.getByRole('heading', { level: 3, name: later })).toBeInViewport()
  await expectGoodPage(citizen)

  await openInQueue(page, conference, later, 'da-nhan')
  await page.getByRole('link', { name: 'Xem, sửa chỗ che' }).click()
  await page.getByLabel('Hiện trên trang công khai').uncheck()
  await page.getByRole('button', { name: 'Lưu bản công khai' }).click()
  await expect(page.getByText('Đang ẩn.')).toBeVisible()
  const gone = await citizen.request.get(second, { maxRedirects: 0 })
  expect([gone.status(), (await gone.text()).includes(later)]).toEqual([404, false])
  for (const address of [first, `${list}?${new URLSearchParams({ tim: later })}`, list]) {
    const answer = await citizen.request.get(address)
    expect((await answer.text()).includes(`>${later}<`), address).toBe(false)
    // A cache asks again before it shows anything.
    expect(answer.headers()['cache-control'], address).toBe('no-cache')
  }
})
