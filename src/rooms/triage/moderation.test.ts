import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { moderateMany, moderatePetition, reopenPetition } from './moderate-petition.ts'
import { setSubject } from './set-subject.ts'
import { sortPetition, unsortPetition } from './sort-petition.ts'
import { triageWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof triageWorld>>
beforeAll(async () => {
  made = await triageWorld()
}, 60_000)
afterAll(() => made.database.close())

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => {
      throw new Error('taken')
    },
    (error: Refusal) => error,
  )
const bearerOf = (petitionId: string) =>
  ({ kind: 'bearer', jurisdictionId: made.database.jurisdictionId, subjectId: petitionId }) as const
const whole = (petitionId: string) =>
  made.rows('select * from petition p join petition_sender s on s.petition_id = p.id where p.id = $1', [petitionId])

const askBack = { decision: 'clarification', reason: 'Xin cho biết đoạn đường ở thôn nào.' } as const
const outOfScope = {
  decision: 'out_of_scope',
  redirect: 'denunciation',
  reason: 'Đây là đơn tố cáo. Xin gửi Ban Tiếp công dân; danh tính được giữ kín.',
} as const

test('who comes second sees what the first decided, and the first decision stands', async () => {
  const petitionId = await made.ask('Đường vào bản Nà Lạn bị sạt, bao giờ sửa?')
  await moderatePetition(made.sorter, { petitionId, seenVersion: 0, ...askBack })
  const refusal = await refusalOf(moderatePetition(made.second, { petitionId, seenVersion: 0, ...outOfScope }))
  expect([refusal.code, refusal.status]).toEqual(['triage.decided-meanwhile', 409])
  expect(refusal.detail.theirs).toMatchObject({
    version: 1,
    decision: 'clarification',
    reason: askBack.reason,
    by: 'kiem-duyet',
  })
  expect(
    await made.rows('select version, decision from moderation_decision where petition_id = $1', [petitionId]),
  ).toEqual([{ version: 1, decision: 'clarification' }])
})

test('two moderators in the same moment: one decides, the other is told, nothing is written twice', async () => {
  const petitionId = await made.ask('Chợ xã ngập nước sau mưa, ai thoát nước?')
  const results = await Promise.allSettled([
    moderatePetition(made.sorter, { petitionId, seenVersion: 0, ...askBack }),
    moderatePetition(made.second, { petitionId, seenVersion: 0, ...outOfScope }),
  ])
  expect(results.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const lost = results.find((each) => each.status === 'rejected')!.reason as Refusal
  expect([lost.code, (lost.detail.theirs as { version: number }).version]).toEqual(['triage.decided-meanwhile', 1])
  const [{ n }] = (await made.rows('select count(*)::int as n from petition_message where petition_id = $1', [
    petitionId,
  ])) as [{ n: number }]
  expect(n).toBe(1)
})

// scenarios.md 57
test('the sender reads the reason under her code; where the officer chose no word, none is sent', async () => {
  const told = await made.ask('Tố cáo cán bộ thôn chia tiền hỗ trợ không đều')
  await moderatePetition(made.sorter, { petitionId: told, seenVersion: 0, ...outOfScope })
  const silent = await made.ask('Xin mở lớp dệt thổ cẩm')
  await moderatePetition(made.sorter, {
    petitionId: silent,
    seenVersion: 0,
    decision: 'off_theme',
    reason: 'Không đúng chủ đề năm nay.',
    told: false,
  })
  const words = (petitionId: string) =>
    readOnly(made.database, bearerOf(petitionId), (db) =>
      db.selectFrom('petition_message').select(['kind', 'text']).execute(),
    )
  expect(await words(told)).toEqual([{ kind: 'notice', text: outOfScope.reason }])
  expect(await words(silent)).toEqual([])
})

test('to send back or away without a reason is refused, and so is out of scope without a place to go', async () => {
  const petitionId = await made.ask('Hỏi về chế độ')
  const tried = (more: object) =>
    moderatePetition(made.sorter, {
      petitionId,
      seenVersion: 0,
      decision: 'clarification',
      reason: '  ',
      ...more,
    } as never)
  await expect(tried({})).rejects.toThrow(/Chưa ghi lý do/)
  await expect(tried({ decision: 'out_of_scope', reason: 'Sai nơi' })).rejects.toThrow(/Chưa chọn nơi giải quyết/)
})

// scenarios.md 57
test('revert restores the exact original: words, sender, waiting, hidden, unclassified, alone', async () => {
  const twin = await made.ask('Đường từ thôn Khe Vải ra chợ xã bị sạt, xe máy không đi được, bao giờ sửa')
  const petitionId = await made.ask('Đường từ thôn Khe Vải ra chợ xã bị sạt, xe máy không qua được, hỏi em 0900000274')
  const before = await whole(petitionId)
  const sorted = await sortPetition(made.sorter, {
    petitionId,
    seenVersion: 0,
    seenClassification: 0,
    topicCode: 'giao-thong-ha-tang',
    agencyCode: 'xay-dung',
    mergeWith: [twin],
  })
  const now = (view: string) => made.rows(`select * from ${view} where petition_id = $1`, [petitionId])
  expect((await now('petition_public_now'))[0]).toMatchObject({ shown: true, version: 1 })
  expect((await now('petition_group_move_now'))[0]!.group_id).not.toBeNull()

  await unsortPetition(made.sorter, { petitionId, ...sorted })

  expect(await whole(petitionId)).toEqual(before)
  expect((await now('moderation_decision_now'))[0]).toMatchObject({ version: 2, decision: 'reopened' })
  expect((await now('petition_public_now'))[0]).toMatchObject({ shown: false })
  expect((await now('petition_classification_now'))[0]).toMatchObject({ taken_back: true })
  expect((await now('petition_group_move_now'))[0]!.group_id).toBeNull()
  expect(
    (await made.rows('select group_id from petition_group_move_now where petition_id = $1', [twin]))[0]!.group_id,
  ).toBeNull()
})

test('a decision that somebody followed up cannot be taken back by an old undo', async () => {
  const petitionId = await made.ask('Trạm y tế xã không có thuốc')
  const { version } = await moderatePetition(made.sorter, { petitionId, seenVersion: 0, ...askBack })
  await reopenPetition(made.second, { petitionId, seenVersion: version })
  const refusal = await refusalOf(reopenPetition(made.sorter, { petitionId, seenVersion: version }))
  expect(refusal.code).toBe('triage.nothing-to-take-back')
})

test('one decision for many leaves those that changed meanwhile, and names them', async () => {
  const [first, second, third] = [await made.ask('Hỏi một'), await made.ask('Hỏi hai'), await made.ask('Hỏi ba')]
  await moderatePetition(made.second, { petitionId: second, seenVersion: 0, ...askBack })
  const petitions = [first, second, third].map((petitionId) => ({ petitionId, seenVersion: 0 }))
  const done = await moderateMany(made.sorter, {
    petitions,
    decision: 'off_theme',
    reason: 'Không đúng chủ đề năm nay.',
  })
  expect(done).toEqual({
    decided: [
      { petitionId: first, version: 1 },
      { petitionId: third, version: 1 },
    ],
    left: [second],
  })
})

test('a moderator of the body complained of neither decides nor learns who asked, whatever way she tries', async () => {
  const { database } = made
  const committee = made.bodies.get('Ủy ban nhân dân xã Tân An')!
  const own = await enterAccount(database, newId(), [
    { role: 'moderator', organisationId: made.bodies.get('Tỉnh Vân Lĩnh')! },
    { role: 'standing_body', organisationId: made.bodies.get('Tỉnh Vân Lĩnh')! },
    { role: 'agency_drafter', organisationId: committee },
  ])
  const petitionId = await made.ask('Cán bộ xã chia tiền hỗ trợ không đều', { sender: { fullName: 'Lò Thị Phương' } })
  const senders = () =>
    readOnly(database, own, (db) =>
      db.selectFrom('petition_sender').select('full_name').where('petition_id', '=', petitionId).execute(),
    )
  expect(await senders()).toEqual([{ full_name: 'Lò Thị Phương' }])
  await setSubject(made.sorter, { petitionId, organisationId: committee, complains: true })

  expect(await senders()).toEqual([])
  const world = made.at(own)
  const refusal = await refusalOf(moderatePetition(world, { petitionId, seenVersion: 0, ...outOfScope }))
  expect(refusal.code).toBe('triage.complains-of-you')
  expect(await moderateMany(world, { petitions: [{ petitionId, seenVersion: 0 }], ...outOfScope })).toEqual({
    decided: [],
    left: [petitionId],
  })
  const values = [database.jurisdictionId, petitionId, own.accountId]
  const past = (query: string) => made.asApp(own, query, values)
  expect(
    await past(
      "insert into moderation_decision (jurisdiction_id, petition_id, version, decision, made_by) values ($1, $2, 1, 'accepted', $3)",
    ),
  ).toBe('42501')
  expect(
    await past(
      'update petition_subject set ended_at = now() where jurisdiction_id = $1 and petition_id = $2 and $3::uuid is not null',
    ),
  ).toBe('done')
  expect(await senders()).toEqual([])
})

test('a withdrawn petition needs no decision any more', async () => {
  const petitionId = await made.ask('Gửi nhầm')
  await made.rows(
    'insert into petition_withdrawal (jurisdiction_id, petition_id, version, withdrawn) values ($1, $2, 1, true) returning version',
    [made.database.jurisdictionId, petitionId],
  )
  const refusal = await refusalOf(moderatePetition(made.sorter, { petitionId, seenVersion: 0, ...askBack }))
  expect(refusal.code).toBe('triage.withdrawn-by-sender')
})
