/** The public form from page to page: what is asked once, and that nothing typed is lost. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { secretKeyFrom } from '#platform/secret-key.ts'
import { jurisdictionContext, type Services, servicesContext, worldContext } from '#platform/web/context.ts'
import { jpegWithSecrets } from '../attachments/testing.ts'
import { similarContext } from '../similar.ts'
import { petitionWorld } from '../testing.ts'
import { action } from './public-petition-form.tsx'

let made: Awaited<ReturnType<typeof petitionWorld>>
let slug: string
let shown: string
beforeAll(async () => {
  made = await petitionWorld()
  const [row] = await made.rows('select slug from conference')
  slug = String(row!.slug)
  shown = await showOne()
}, 60_000)
afterAll(() => made.database.close())

const key = secretKeyFrom(mkdtempSync(join(tmpdir(), 'doithoai-test-')), 'x'.repeat(40))

type Page = {
  typed: Record<string, string>
  uploads: { id: string }[]
  errors: Record<string, string>
  choices: { id: string; name: string }[]
  similar: { id: string; asking: number }[] | null
}

/** Presses the button: the page that comes back, or where one is sent. */
async function press(
  fields: Record<string, string>,
  files: File[] = [],
): Promise<{ page: Page; status: number } | { to: string }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  for (const file of files) body.append('anh', file)
  const context = new RouterContextProvider()
  context.set(worldContext, made.citizen())
  const { database } = made
  context.set(servicesContext, { database, key } as unknown as Services)
  context.set(similarContext, async (_db, _conferenceId, text) => (text.includes('sạt lở') ? [shown] : []))
  const name = 'Tỉnh Vân Lĩnh'
  context.set(jurisdictionContext, { id: database.jurisdictionId, name, authority: name, isDemo: false, help: null })
  const request = new Request(`http://localhost/hoi-nghi/${slug}/gui-y-kien`, { method: 'POST', body })
  const answer = (await action({ context, request, params: { slug } } as unknown as Parameters<typeof action>[0])) as
    | Response
    | { data: Page; init: { status: number } }
  if (answer instanceof Response) return { to: answer.headers.get('location')! }
  return { page: answer.data, status: answer.init.status }
}
const pageOf = async (work: ReturnType<typeof press>): Promise<Page> => {
  const answer = await work
  if ('to' in answer) throw new Error(`Sent to ${answer.to}`)
  return answer.page
}
const photo = () => new File([new Uint8Array(jpegWithSecrets())], 'nhà bà Phương.jpg', { type: 'image/jpeg' })
const road = 'Đường từ thôn Khe Vải ra chợ xã bị sạt lở, xe máy không đi được'

async function showOne(): Promise<string> {
  const { petitionId } = await made.send(road)
  await made.rows(
    `insert into petition_public (jurisdiction_id, petition_id, version, conference_id, title, text, shown, made_by)
     values ($1, $2, 1, $3, 'Sạt lở đường Khe Vải', $4, true, $5)`,
    [made.database.jurisdictionId, petitionId, made.conferenceId, road, made.moderator.accountId],
  )
  return petitionId
}

// scenarios.md 54
test('what others asked is shown once, before sending; going on sends everything typed and chosen', async () => {
  const khoa = newId()
  const fields = {
    khoa,
    'y-kien': `${road}, bao giờ sửa?`,
    xa: 'Tân An',
    ten: 'Lò Thị Phương',
    'dong-y': '1',
    thon: 'Khe Vải',
  }
  const asked = await pageOf(press(fields, [photo()]))
  expect(asked.similar?.map(({ id }) => id)).toEqual([shown])
  expect(asked.typed).toEqual({ ...fields, 'da-hoi': '1' })
  expect(asked.uploads).toHaveLength(1)

  // "Sửa lại", another field changed, a wrong one: the question does not come back.
  const back = await pageOf(press({ ...asked.typed, lam: 'sua' }))
  expect([back.similar, back.typed, back.uploads.length]).toEqual([null, asked.typed, 1])
  const wrong = await pageOf(press({ ...back.typed, 'dien-thoai': '0900' }))
  expect([wrong.similar, Object.keys(wrong.errors), wrong.uploads.length]).toEqual([null, ['dien-thoai'], 1])
  expect(await press({ ...wrong.typed, 'dien-thoai': '' })).toEqual({ to: '/theo-doi/bien-nhan' })
  const [row] = await made.rows(
    `select p.text, p.place, s.full_name, (select count(*)::int from petition_attachment a where a.petition_id = p.id) as files
     from petition p join petition_sender s on s.petition_id = p.id where p.text like '%bao giờ sửa?'`,
  )
  expect(row).toEqual({ text: fields['y-kien'], place: 'Khe Vải', full_name: 'Lò Thị Phương', files: 1 })
})

// scenarios.md 54
test('choosing one puts the sender’s name to it', async () => {
  const asked = await pageOf(press({ khoa: newId(), 'y-kien': `${road}. Tôi cũng vậy`, xa: 'Tân An' }))
  expect(await press({ ...asked.typed, cung: shown })).toEqual({ to: '/theo-doi/bien-nhan' })
  expect(await made.rows("select joins_id from petition where text like '%cũng vậy'")).toEqual([{ joins_id: shown }])
})

test('typed without marks, two communes may be meant: one is chosen, and what was typed stays', async () => {
  const fields = { khoa: newId(), 'y-kien': 'Chợ xã ngập nước', xa: 'tan an' }
  const asked = await pageOf(press(fields))
  expect([asked.choices.map(({ name }) => name), asked.errors, asked.typed]).toEqual([
    ['Xã Tân An', 'Xã Tân Ân'],
    { xa: 'Có 2 nơi tên như vậy. Chọn một nơi ở dưới.' },
    fields,
  ])
  expect(await press({ ...fields, 'xa-chon': asked.choices[1]!.id })).toEqual({ to: '/theo-doi/bien-nhan' })
  const [row] = await made.rows(
    "select o.name from petition p join organisation o on o.id = p.commune_id where p.text = 'Chợ xã ngập nước'",
  )
  expect(row).toEqual({ name: 'Xã Tân Ân' })
})

test('two fields suffice; a name needs a yes, and without one nothing was agreed to', async () => {
  const fields = { khoa: newId(), 'y-kien': 'Xin mở lớp buổi tối', xa: 'Tân Ân' }
  expect(Object.keys((await pageOf(press({ ...fields, ten: 'Vàng A Sử' }))).errors)).toEqual(['dong-y'])
  expect(await press(fields)).toEqual({ to: '/theo-doi/bien-nhan' })
  const rows = await made.rows(
    "select k.how from petition p left join petition_consent k on k.petition_id = p.id where p.text = 'Xin mở lớp buổi tối'",
  )
  expect(rows).toEqual([{ how: null }])
})

test('a wrong file is named and keeps nothing back: the good one waits, the words stay', async () => {
  const film = new File([Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex')], 'phim.mp4')
  const answer = await pageOf(press({ khoa: newId(), 'y-kien': 'Kèm ảnh', xa: 'Tân Ân' }, [photo(), film]))
  expect([answer.uploads.length, answer.errors.anh, answer.typed['y-kien']]).toEqual([
    1,
    '“phim.mp4” là phim. Chỉ nhận ảnh và giấy tờ; chọn vài ảnh chụp thay cho phim.',
    'Kèm ảnh',
  ])
})
