/** "Đã có 14 người hỏi việc này": found however it is typed, and only in what the public reads. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fold } from '#vietnamese/fold.ts'
import { maskPetition, showPetition } from './mask-petition.ts'
import { mergePetitions } from './merge-petitions.ts'
import { nearPublic } from './near-public.ts'
import { triageWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof triageWorld>>
beforeAll(async () => {
  made = await triageWorld()
}, 60_000)
afterAll(() => made.database.close())

/** Sent, read by the engine and published by a moderator, `masked` covered. */
async function published(text: string, masked = ''): Promise<string> {
  const petitionId = await made.ask(text)
  const start = text.indexOf(masked)
  const masks = masked ? [{ start, end: start + masked.length, kind: 'name' as const }] : []
  await maskPetition(made.sorter, { petitionId, seenVersion: 0, masks, shown: true })
  return petitionId
}
const near = (text: string, world = made.citizen()) => world.read((db) => nearPublic(db, made.conferenceId, text))

test.each([
  'tram y te xa toi thieu thuoc huyet ap',
  'TYT xã ko có thuốc huyết áp cho bà con',
  'Trạm xá hết thuốc huyết áp, người già phải đi mua ngoài',
  'Trạm y tế xã thiếu thuốc huyết áp'.normalize('NFD'),
])('found without marks, in short and in other words: %s', async (typed) => {
  const first = await published(`Trạm y tế xã thiếu thuốc huyết áp cho người cao tuổi ${typed.length}`)
  await published('Kính đề nghị xã mở lớp xóa mù chữ buổi tối cho người lớn tuổi')
  const found = await near(typed)
  expect(found).toContain(first)
  for (const id of found) {
    const [row] = await made.rows('select text from petition where id = $1', [id])
    expect(row!.text).toMatch(/thiếu thuốc/)
  }
})

test('nothing unreviewed, hidden or withdrawn, and nothing of another matter with the same polite words', async () => {
  const text = 'Cầu tràn suối Ngần cứ mưa là ngập, học sinh không qua được, xin làm cầu mới'
  await made.ask(`${text}. Chưa ai xem`)
  const hidden = await published(`${text}. Đăng nhầm`)
  await showPetition(made.sorter, { petitionId: hidden, seenVersion: 1, shown: false })
  const gone = await published(`${text}. Sẽ rút`)
  await made.rows(
    'insert into petition_withdrawal (jurisdiction_id, petition_id, version, withdrawn) values ($1, $2, 1, true) returning 1',
    [made.database.jurisdictionId, gone],
  )
  expect(await near(text)).toEqual([])
  const stays = await published(text)
  expect(await near(fold(text))).toEqual([stays])
  expect(await near('Kính gửi lãnh đạo, đề nghị quan tâm xem xét giải quyết giá điện sinh hoạt cho bà con')).toEqual([])
  // An official reads the same suggestions as a citizen, though hidden ones are hers to see.
  expect(await near(text, made.sorter)).toEqual([stays])
  await made.rows('delete from conference_publication where conference_id = $1 returning 1', [made.conferenceId])
  expect([await near(text), await near(text, made.sorter)]).toEqual([[], []])
  await made.rows(
    'insert into conference_publication (jurisdiction_id, conference_id, published_by) values ($1, $2, $3) returning 1',
    [made.database.jurisdictionId, made.conferenceId, made.office.accountId],
  )
})

test('words under a mask make nothing alike', async () => {
  const secret = 'nợ lương công nhân sáu tháng'
  const masked = await published(`Tôi kể chuyện công ty ${secret} cho cả hội nghị nghe`, secret)
  expect(await near(secret)).toEqual([])
  const open = await published('Công ty nợ lương công nhân sáu tháng rồi')
  expect(await near(secret)).toEqual([open])
  expect(masked).not.toBe(open)
})

test('of a group one is suggested, with all senders; who joins stands in that group and is counted with it', async () => {
  const texts = [
    'Chợ trung tâm không có nhà vệ sinh cho tiểu thương',
    'Chợ trung tâm chưa có nhà vệ sinh công cộng',
    'Cho trung tam khong co nha ve sinh',
  ]
  const ids: string[] = []
  for (const text of texts) ids.push(await published(text))
  expect(new Set(await near('Chợ trung tâm thiếu nhà vệ sinh'))).toEqual(new Set(ids))
  await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: ids.slice(1) })
  const found = await near('Chợ trung tâm thiếu nhà vệ sinh')
  expect([found.length, ids.includes(found[0]!)]).toEqual([1, true])
  const joined = await made.ask('Tôi cũng hỏi việc ấy', { joinsId: found[0]! })
  const groups = await made.rows('select distinct group_id from petition_group_move_now where petition_id = any($1)', [
    [...ids, joined],
  ])
  expect(groups).toHaveLength(1)
  const [row] = await made
    .citizen()
    .read((db) =>
      db.selectNoFrom(({ fn, val }) => fn<number>('count_asking_same', [val(found[0]!)]).as('asking')).execute(),
    )
  expect(row!.asking).toBe(4)
})
