import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { classifyPetition } from './classify-petition.ts'
import { proposeGroups } from './propose-groups.ts'
import { listQueue } from './queue-list.ts'
import { sortMany, unsortMany } from './sort-many.ts'
import { suggestionNow } from './suggestion-now.ts'
import { triageWorld } from './testing.ts'
import { learnFromConfirmed } from './triage-model.ts'

let made: Awaited<ReturnType<typeof triageWorld>>
beforeAll(async () => {
  made = await triageWorld()
}, 60_000)
afterAll(() => made.database.close())

const suggested = (petitionId: string) => made.sorter.read((db) => suggestionNow(db, petitionId))

test('the agency proposed is the body that holds the function on that day; a commune’s is the commune’s own committee', async () => {
  const land = await suggested(
    await made.ask('Sổ đỏ của gia đình tôi cấp năm 2010, nay muốn tách thửa cho con thì làm thế nào'),
  )
  expect([land!.topicCode, land!.agencyCode, land!.organisationId]).toEqual([
    'dat-dai',
    'nong-nghiep-moi-truong',
    made.bodies.get('Sở Nông nghiệp và Môi trường'),
  ])
  const commune = land!.alternatives.agencies.find((each) => each.code === 'ubnd-xa')
  expect(commune?.organisationId).toBe(made.bodies.get('Ủy ban nhân dân xã Tân An'))
})

test('reading twice changes nothing; what an older engine read is read again', async () => {
  const petitionId = await made.ask('Trạm y tế xã không có thuốc cho trẻ em')
  const all = () => made.rows("select petitions from petition_term where term = '' ", [])
  const before = [await suggested(petitionId), await all()]
  expect(await made.read()).toBe(0)
  expect([await suggested(petitionId), await all()]).toEqual(before)
  await made.rows(
    "update petition_suggestion set model_version = 'cũ', topic_code = 'dat-dai' where petition_id = $1 returning 1",
    [petitionId],
  )
  expect(await made.read()).toBe(1)
  expect([await suggested(petitionId), await all()]).toEqual(before)
})

test('two readers at once leave one reading of each', async () => {
  const ids = await Promise.all(
    ['Một việc', 'Hai việc', 'Ba việc'].map(async (text) => (await made.send(text)).petitionId),
  )
  await Promise.allSettled([made.read(), made.read()])
  await made.read()
  const rows = await made.rows('select petition_id from petition_signature where petition_id = any($1)', [ids])
  expect(rows).toHaveLength(3)
  const [counted] = await made.rows("select sum(petitions)::int as n from petition_term where term = ''")
  const [signed] = await made.rows('select count(*)::int as n from petition_signature')
  expect(counted).toEqual(signed)
})

test('whom it complains of is found in the words and is the commune’s own committee', async () => {
  const petitionId = await made.ask('Tố cáo cán bộ thôn ăn chặn tiền hỗ trợ lợn dịch, chia không công bằng')
  const rows = await made.rows('select organisation_id, made_by from petition_subject where petition_id = $1', [
    petitionId,
  ])
  expect(rows).toEqual([{ organisation_id: made.bodies.get('Ủy ban nhân dân xã Tân An'), made_by: null }])
  expect((await suggested(petitionId))!.scope!.redirect).toBe('denunciation')
})

test('policy loans go to the body that holds them, loans of other banks do not', async () => {
  const j = made.database.jurisdictionId
  const bank = newId()
  await made.rows(
    `insert into organisation (jurisdiction_id, id, name, kind, level, parent_id, valid_from, search_key)
     values ($1, $2, 'Ngân hàng Chính sách xã hội chi nhánh tỉnh', 'vertical', 'province', $3, '1997-01-01', 'ngan hang chinh sach')`,
    [j, bank, made.bodies.get('Tỉnh Vân Lĩnh')],
  )
  await made.rows(
    `insert into agency_function (jurisdiction_id, code, name) values ($1, 'tin-dung-chinh-sach', 'Tín dụng chính sách') on conflict do nothing`,
    [j],
  )
  await made.rows(
    `insert into organisation_function (jurisdiction_id, organisation_id, function_code, valid_from, source) values ($1, $2, 'tin-dung-chinh-sach', '2025-03-01', 'Quyết định')`,
    [j, bank],
  )
  const holderOf = async (text: string) => (await suggested(await made.ask(text)))!.organisationId
  expect(await holderOf('Hộ nghèo muốn vay vốn chính sách nuôi bò thì làm thủ tục ở đâu')).toBe(bank)
  expect(await holderOf('Vay thế chấp ngân hàng thương mại, lãi suất quá cao, xin giãn nợ')).toBeNull()
})

test('the queue counts what waits, what was proposed and what was decided, newest first', async () => {
  const list = (filter: 'waiting' | 'accepted', search = '') =>
    made.sorter.read((db) =>
      listQueue(db, { conferenceId: made.conferenceId, filter, communeId: null, search, page: 1, size: 25 }),
    )
  const before = (await list('waiting')).counts
  const later = new Date('2026-11-20T04:00:00Z')
  const { petitionId } = await made.send('Hỏi về học phí lớp mầm non ở xã', {}, later)
  await made.read(later)
  const now = await list('waiting')
  expect([now.counts.waiting, now.rows[0]!.id]).toEqual([before.waiting + 1, petitionId])
  // Words of a search need no accents, and the counts are those of what was found.
  const found = await list('waiting', 'hoc phi lop mam non')
  expect([found.counts.waiting, found.rows.map(({ id }) => id)]).toEqual([1, [petitionId]])
  expect((await list('waiting', 'không ai hỏi việc này')).counts.waiting).toBe(0)
  const { sorted, left } = await sortMany(made.sorter, {
    petitions: [{ petitionId, seenVersion: 0, seenClassification: 0 }],
  })
  expect([sorted.length, left]).toEqual([1, []])
  expect((await list('accepted')).rows.map((row) => row.id)).toEqual([petitionId])
  expect(await unsortMany(made.sorter, sorted)).toBe(1)
  expect((await list('waiting')).counts).toEqual(now.counts)
  const stranger = await made.at(made.stranger).read((db) =>
    listQueue(db, {
      conferenceId: made.conferenceId,
      filter: 'waiting',
      communeId: null,
      search: '',
      page: 1,
      size: 25,
    }),
  )
  expect([stranger.total, stranger.rows]).toEqual([0, []])
})

test('over the whole set, those that ask the same are proposed together', async () => {
  const ids = []
  for (const text of [
    'Đề nghị kéo điện lưới về bản Pá Hốc, cả bản chưa có điện',
    'Bản Pá Hốc chưa có điện lưới, đề nghị nhà nước kéo điện về bản',
    'De nghi keo dien luoi ve ban Pa Hoc, ca ban chua co dien',
  ])
    ids.push(await made.ask(text))
  await proposeGroups(made.system(), made.conferenceId)
  const [row] = await made.rows('select groups from petition_group_proposal')
  expect(row!.groups as string[][]).toContainEqual(ids.sort())
})

test('what officers confirm is learned, with its version, and changes what is proposed', async () => {
  const ask = (place: string) => `Xin cấp lại bảng tên đường ở ${place}, biển cũ gãy`
  const ids: string[] = []
  for (let i = 0; i < 30; i += 1) ids.push((await made.send(ask(`thôn ${i + 1}`))).petitionId)
  await made.read()
  expect(await learnFromConfirmed(made.system())).toBeNull()
  for (const petitionId of ids)
    await classifyPetition(made.sorter, {
      petitionId,
      seenVersion: 0,
      topicCode: 'van-hoa-du-lich',
      agencyCode: 'van-hoa-the-thao-du-lich',
    })
  const learned = await learnFromConfirmed(made.system())
  expect(learned).toEqual({ version: 1, cases: 30 })
  expect(await learnFromConfirmed(made.system())).toBeNull()
  const after = await suggested(await made.ask(ask('xóm Đông')))
  expect([after!.topicCode, after!.agencyCode]).toEqual(['van-hoa-du-lich', 'van-hoa-the-thao-du-lich'])
  expect(after!.modelVersion).toMatch(/\+/)
  const [row] = await made.rows('select model_version, followed from petition_classification where petition_id = $1', [
    ids[0],
  ])
  expect(row).toMatchObject({ followed: false })
  expect(String(row!.model_version)).not.toBe(after!.modelVersion)
}, 60_000)
