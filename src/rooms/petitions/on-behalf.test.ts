/** Entry on behalf: once whatever the line does, its files with it, and only for one's own units. */
import { RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { attempt } from '#platform/refusal.ts'
import { type StaffWorld, worldContext } from '#platform/web/context.ts'
import { jpegWithSecrets } from './attachments/testing.ts'
import { loadDraftOffer } from './draft-offer.ts'
import { countEnteredToday, findEntered } from './entered.ts'
import { petitionWorld } from './testing.ts'
import { action } from './web/drafts-send.ts'
import { enterFromForm } from './web/on-behalf-entry.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

const collector = () => made.at(made.collector) as StaffWorld
const standing = () => made.at(made.standing) as StaffWorld

function formOf(fields: Record<string, string>, files: File[] = []): FormData {
  const sent = new FormData()
  for (const [name, value] of Object.entries({ xa: 'Tân An', kenh: 'paper', ...fields })) sent.set(name, value)
  for (const file of files) sent.append('anh', file)
  return sent
}
const photo = () => new File([new Uint8Array(jpegWithSecrets())], 'nhà bà Phương.jpg', { type: 'image/jpeg' })
type Keyed = Parameters<typeof enterFromForm>[3]
const enter = (world: StaffWorld, sent: FormData, keyed: Keyed = 'by-words') =>
  enterFromForm(world, made.conferenceId, sent, keyed)
const codeOf = (answer: Awaited<ReturnType<typeof enter>>) =>
  'receipt' in answer ? answer.receipt.code : JSON.stringify(answer.errors)

test('who spoke, who typed, how it came and how she is reached are kept apart from the words', async () => {
  const fields = {
    khoa: newId(),
    'y-kien': 'Mẹ tôi chưa có thẻ bảo hiểm',
    thon: 'Khe Vải',
    ten: 'Lò Thị Phương',
    'dien-thoai': '0900 000 274',
    'noi-thay': 'mẹ đẻ',
    'lien-he': 'nhắn qua trưởng bản',
    'dong-y': '1',
    'ngay-viet': '18/11/2026',
    loai: 'question',
  }
  const answer = await enter(collector(), formOf(fields, [photo()]))
  if (!('receipt' in answer)) throw new Error(JSON.stringify(answer.errors))
  const [row] = await made.rows(
    `select p.channel, p.collected_by, p.typed_by, p.place, p.kind, p.written_at, s.full_name, s.phone, s.speaks_for, s.reach, c.how,
       (select count(*)::int from petition_attachment a where a.petition_id = p.id) as files
     from petition p join petition_sender s on s.petition_id = p.id join petition_consent c on c.petition_id = p.id where p.id = $1`,
    [answer.receipt.petitionId],
  )
  expect(row).toEqual({
    channel: 'paper',
    collected_by: made.commune,
    typed_by: made.collector.accountId,
    place: 'Khe Vải',
    kind: 'question',
    written_at: new Date('2026-11-18T00:00:00+07:00'),
    full_name: 'Lò Thị Phương',
    phone: '0900000274',
    speaks_for: 'mẹ đẻ',
    reach: 'nhắn qua trưởng bản',
    how: 'paper',
    files: 1,
  })
  const found = await collector().read((db) =>
    findEntered(db, collector(), made.conferenceId, answer.receipt.petitionId),
  )
  expect([found?.code.replace('-', ''), found?.text, found?.version]).toEqual([
    answer.receipt.code,
    fields['y-kien'],
    1,
  ])
  expect(
    await standing().read((db) => findEntered(db, standing(), made.conferenceId, answer.receipt.petitionId)),
  ).toBeNull()
  expect(await collector().read((db) => countEnteredToday(db, collector(), made.conferenceId))).toBe(1)
})

test('a button pressed twice is one petition; the form gone back to and written anew is another', async () => {
  const khoa = newId()
  const [first, second] = await Promise.all([
    enter(standing(), formOf({ khoa, 'y-kien': 'Cầu hỏng' }, [photo()])),
    enter(standing(), formOf({ khoa, 'y-kien': 'Cầu hỏng' }, [photo()])),
  ])
  expect(codeOf(first)).toBe(codeOf(second))
  const anew = await enter(standing(), formOf({ khoa, 'y-kien': 'Cầu hỏng từ năm ngoái' }))
  expect(codeOf(anew)).not.toBe(codeOf(first))
  const rows = await made.rows(
    `select p.text, (select count(*)::int from petition_attachment a where a.petition_id = p.id) as files
     from petition p where p.text like 'Cầu hỏng%' order by length(p.text)`,
  )
  expect(rows).toEqual([
    { text: 'Cầu hỏng', files: 1 },
    { text: 'Cầu hỏng từ năm ngoái', files: 0 },
  ])
})

test('a draft sent twenty times, by two windows at once, is one petition with one receipt and its photo', async () => {
  const khoa = newId()
  const send = () => enter(collector(), formOf({ khoa, 'y-kien': 'Nháp viết ở bản' }, [photo()]), 'by-draft')
  const codes = new Set<string>()
  for (let round = 0; round < 10; round += 1)
    for (const answer of await Promise.all([send(), send()])) codes.add(codeOf(answer))
  expect(codes.size).toBe(1)
  const [row] = await made.rows(
    `select count(*)::int as petitions, (select count(*)::int from petition_attachment a join petition q on q.id = a.petition_id
       where q.text = 'Nháp viết ở bản') as files, (select count(*)::int from petition_upload) as waiting
     from petition where text = 'Nháp viết ở bản'`,
  )
  expect(row).toEqual({ petitions: 1, files: 1, waiting: 0 })
})

test('a name needs a yes, a day after today is refused, and nothing typed is lost', async () => {
  const fields = { khoa: newId(), 'y-kien': 'Xin nước sạch', ten: 'Vàng A Sử', 'ngay-viet': '21/11/2026' }
  const asked = await enter(collector(), formOf(fields, [photo()]))
  if ('receipt' in asked) throw new Error('taken')
  expect([Object.keys(asked.errors), asked.uploads.length, asked.typed.ten]).toEqual([['dong-y'], 1, 'Vàng A Sử'])
  const later = await enter(collector(), formOf({ ...fields, 'dong-y': '1' }))
  if ('receipt' in later) throw new Error('taken')
  expect(later.errors).toEqual({
    'ngay-viet': 'Ngày viết ở sau hôm nay. Xem lại ngày ghi trên phiếu; không rõ thì để trống.',
  })
  expect('receipt' in (await enter(collector(), formOf({ ...fields, 'dong-y': '1', 'ngay-viet': '' })))).toBe(true)
})

test('a collector enters for her own unit alone, and a moderator for none', async () => {
  const other = made.bodies.get('Xã Tân Ân')!
  const sent = () => formOf({ khoa: newId(), 'y-kien': 'Cho xã bên', 'don-vi': other })
  const refused = await enter(collector(), sent())
  expect('receipt' in refused ? 'taken' : refused.status).toBe(403)
  expect('receipt' in (await enter(standing(), sent()))).toBe(true)
  const straight = await attempt(() =>
    enter(made.at(made.moderator) as StaffWorld, formOf({ khoa: newId(), 'y-kien': 'Thử' })),
  )
  expect(straight.ok ? ('receipt' in straight.value ? 'taken' : straight.value.status) : straight.refusal.status).toBe(
    403,
  )
})

test('the offline box offers a collector her own unit, the standing body every asked one, a moderator nothing', async () => {
  const offers = await Promise.all(
    [collector(), standing(), made.at(made.moderator)].map((world) => world.read((db) => loadDraftOffer(db, world))),
  )
  expect(
    offers.map(({ conferences }) =>
      conferences.map(({ id, units, mayBeStraight }) => [id, units.length, mayBeStraight]),
    ),
  ).toEqual([[[made.conferenceId, 1, false]], [[made.conferenceId, 0, true]], []])
  expect(offers[0]!.communes.map(({ name }) => name)).toContain('Xã Tân Ân')
})

test('a draft is taken from our own pages alone; its answer is the code, or sentences', async () => {
  const press = async (headers: Record<string, string>, fields: Record<string, string>) => {
    const context = new RouterContextProvider()
    context.set(worldContext, collector())
    const address = 'http://localhost/lam-viec/hop-nhap/gui/x'
    const request = new Request(address, { method: 'POST', headers, body: formOf(fields) })
    const args = { context, request, params: { conferenceId: made.conferenceId } }
    const answer = (await action(args as unknown as Parameters<typeof action>[0])) as Response
    return { status: answer.status, told: (await answer.json()) as { code?: string; errors?: string[] } }
  }
  const fields = { khoa: newId(), 'y-kien': 'Từ hộp nháp' }
  expect((await press({ 'sec-fetch-site': 'cross-site' }, fields)).status).toBe(403)
  expect((await press({ origin: 'https://noi-khac.example' }, fields)).status).toBe(403)
  expect((await press({}, fields)).status).toBe(403)
  const ours = { 'sec-fetch-site': 'same-origin' }
  const taken = await press(ours, fields)
  expect([taken.status, taken.told.code?.length]).toEqual([200, 9])
  expect(await press({ origin: 'http://localhost' }, fields)).toEqual(taken)
  expect(await press(ours, { ...fields, khoa: newId(), xa: 'Xã Không Có' })).toEqual({
    status: 422,
    told: { errors: ['Không thấy xã, phường nào tên “Xã Không Có”. Ghi tên xã mới hoặc xã cũ, không cần dấu.'] },
  })
})
