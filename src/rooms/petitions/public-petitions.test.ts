import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { listPublicPetitions, readPublicFamily } from './public-petitions.ts'
import { similarPetitions } from './similar.ts'
import { submitPetition } from './submit-petition.ts'
import { petitionWorld } from './testing.ts'
import { loadTracked } from './tracking/load-tracked.ts'
import { withdrawPetition } from './tracking/withdraw-petition.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

/** As a moderator shows it, masked. */
const show = (petitionId: string, title: string, text: string, shown = true) =>
  made.rows(
    `insert into petition_public (jurisdiction_id, petition_id, version, conference_id, title, text, shown, made_by)
     select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7 from petition_public where petition_id = $2`,
    [made.database.jurisdictionId, petitionId, made.conferenceId, title, text, shown, made.moderator.accountId],
  )
const sendShown = async (text: string, title = text) => {
  const { petitionId } = await made.send(text)
  await show(petitionId, title, text)
  return petitionId
}
const list = (search = '', page = 1) =>
  made.citizen().read((db) => listPublicPetitions(db, { conferenceId: made.conferenceId, search, page }))

// scenarios.md 58
test('the list has reviewed words only: nothing unreviewed, hidden, withdrawn or replaced', async () => {
  await made.send('Chưa ai xem ý kiến này')
  const masked = await made.send('Trạm y tế xã thiếu thuốc, gọi tôi số 0900 000 274')
  await show(masked.petitionId, 'Trạm y tế thiếu thuốc', 'Trạm y tế xã thiếu thuốc, gọi tôi số ██████████')
  const hidden = await sendShown('Ý kiến đăng nhầm')
  await show(hidden, 'Ý kiến đăng nhầm', 'Ý kiến đăng nhầm', false)
  const gone = await sendShown('Ý kiến sẽ rút')
  await withdrawPetition(made.at({ kind: 'bearer', jurisdictionId: made.database.jurisdictionId, subjectId: gone }), {
    petitionId: gone,
    seenVersion: 0,
    withdrawn: true,
  })
  expect((await list()).rows).toEqual([
    {
      id: masked.petitionId,
      title: 'Trạm y tế thiếu thuốc',
      text: 'Trạm y tế xã thiếu thuốc, gọi tôi số ██████████',
      asking: 1,
      original: null,
    },
  ])
  for (const words of ['0900000274', '0900 000 274', 'nhầm', 'sẽ rút', 'chưa ai xem'])
    expect((await list(words)).total).toBe(0)
})

test('a search needs no marks, writes abbreviations out, and puts the marks that were typed first', async () => {
  const plain = await sendShown('Chợ xã hay mất ma, mua ban khó', 'Chợ xã')
  const marked = await sendShown('Má tôi chưa có bảo hiểm y tế', 'Thẻ bảo hiểm')
  expect((await list('bao hiem y te')).rows.map(({ id }) => id)).toEqual([marked])
  expect((await list('BHYT')).rows.map(({ id }) => id)).toEqual([marked])
  expect((await list('má')).rows.map(({ id }) => id)).toEqual([marked, plain])
})

// scenarios.md 54
test('whatever a comparison finds, only what the public reads is suggested, in its order and at most ten, to officials too', async () => {
  const unseen = (await made.send('Chưa ai xem, sạt lở')).petitionId
  const mended = await sendShown('Đường sạt lở, nhà bà Phương ở gần', 'Sạt lở')
  await show(mended, 'Sạt lở', 'Đường sạt lở, nhà ██ ở gần')
  const hidden = await sendShown('Đường sạt lở, đăng nhầm')
  await show(hidden, 'Sạt lở', 'Đường sạt lở, đăng nhầm', false)
  const others: string[] = []
  for (let count = 1; count <= 12; count += 1) others.push(await sendShown(`Đường sạt lở, lần thứ ${count}`))
  const asked = { conferenceId: made.conferenceId, text: 'đường sạt lở' }
  const found = async () => [unseen, mended, hidden, ...others]
  for (const world of [made.citizen(), made.at(made.office)]) {
    const similar = await world.read((db) => similarPetitions(db, found, asked))
    expect(similar.map(({ id }) => id)).toEqual([mended, ...others.slice(0, 7)])
    expect(similar[0]!.text).toBe('Đường sạt lở, nhà ██ ở gần')
  }
})

test('who joins keeps a petition and a code of her own, and is counted; one joins what is public, nothing else', async () => {
  const first = await sendShown('Nước sinh hoạt bản Phiêng Sa chưa có', 'Nước sạch Phiêng Sa')
  const unseen = await made.send('Chưa đăng')
  const join = (joinsId: string) =>
    submitPetition(made.citizen(), newId(), {
      conferenceId: made.conferenceId,
      text: 'Bản tôi cũng thiếu nước',
      communeId: made.commune,
      consent: null,
      joinsId,
    })
  const joined = await join(first)
  const alone = await join(unseen.petitionId)
  const rows = await made.rows('select id, joins_id from petition where id = any($1) order by joins_id', [
    [joined.petitionId, alone.petitionId],
  ])
  expect(rows).toEqual([
    { id: joined.petitionId, joins_id: first },
    { id: alone.petitionId, joins_id: null },
  ])
  expect((await list('phieng sa')).rows.map(({ asking }) => asking)).toEqual([2])
  const own = (petitionId: string) =>
    made
      .at({ kind: 'bearer', jurisdictionId: made.database.jurisdictionId, subjectId: petitionId })
      .read((db) => loadTracked(db, petitionId))
  expect([(await own(joined.petitionId)).asking, (await own(alone.petitionId)).asking]).toEqual([2, 1])
})

test('pages hold twenty, and a page beyond the last is the last', async () => {
  for (let count = 0; count < 25; count += 1) await sendShown(`Hàng rào trường học số ${count}`)
  const { rows, page, pages, total } = await list('hang rao', 9)
  expect([rows.length, page, pages, total]).toEqual([5, 2, 2, 25])
})

// scenarios.md 55, 58
test('of those who ask the same the first received is the original; a hidden or foreign one belongs to no family', async () => {
  const first = await sendShown('Cầu bản Nà Lay hư, đi lại khó', 'Cầu Nà Lay')
  const second = await sendShown('Cầu Nà Lay mục ván, học sinh ngã', 'Cầu mục ván')
  const unseen = (await made.send('Cầu Nà Lay, chưa ai xem')).petitionId
  const group = newId()
  await made.rows(
    `insert into petition_group (jurisdiction_id, id, conference_id, title, made_by) values ($1, $2, $3, 'Cầu Nà Lay', $4)`,
    [made.database.jurisdictionId, group, made.conferenceId, made.moderator.accountId],
  )
  const move = (version: number, groupId: string | null) =>
    made.rows(
      `insert into petition_group_move (jurisdiction_id, petition_id, version, group_id, change_id, why)
       select $1, id, $2, $3, $4, $5 from unnest($6::uuid[]) as id`,
      [made.database.jurisdictionId, version, groupId, newId(), groupId ? 'merged' : 'split', [first, second, unseen]],
    )
  await move(1, group)
  const family = (petitionId: string, conferenceId = made.conferenceId) =>
    made.citizen().read(async (db) => (await readPublicFamily(db, { conferenceId, petitionId })).map(({ id }) => id))
  const originals = async () =>
    Object.fromEntries((await list('na lay')).rows.map(({ id, original }) => [id, original?.id ?? null]))
  expect(await family(second)).toEqual([first, second])
  expect(await family(first)).toEqual([first, second])
  expect(await originals()).toEqual({ [first]: null, [second]: first })
  for (const [id, conference] of [
    [unseen, made.conferenceId],
    [second, newId()],
    [newId(), made.conferenceId],
  ] as const)
    expect(await family(id, conference)).toEqual([])
  // The original is hidden: the other stands for itself, and nothing leads to what is gone.
  await show(first, 'Cầu Nà Lay', 'Cầu bản Nà Lay hư, đi lại khó', false)
  expect([await family(first), await family(second), await originals()]).toEqual([[], [second], { [second]: null }])
  await show(first, 'Cầu Nà Lay', 'Cầu bản Nà Lay hư, đi lại khó')
  await move(2, null)
  expect([await family(second), (await originals())[second]]).toEqual([[second], null])
})
