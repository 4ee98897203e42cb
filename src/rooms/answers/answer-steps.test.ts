import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { approveAnswer } from './approve-answer.ts'
import { loadCasePage } from './case-page.ts'
import { checkAnswer } from './check-answer.ts'
import { commentOnAnswer } from './comment-on-answer.ts'
import { keepAnswer } from './keep-answer.ts'
import { returnAnswer } from './return-answer.ts'
import { answersWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
const versions = (assignmentId: string) =>
  made.rows('select version, text from answer_version where assignment_id = $1 order by version', [assignmentId])
const steps = async (assignmentId: string) =>
  (
    await made.rows('select version, kind from answer_step where assignment_id = $1 order by version, made_at, kind', [
      assignmentId,
    ])
  ).map(({ version, kind }) => `${version} ${kind}`)
const journalOf = async (assignmentId: string) =>
  (
    await made.rows("select what from journal where subject_id = $1 and what like 'answer.%' order by at, id", [
      assignmentId,
    ])
  ).map(({ what }) => what)
const page = (who: Parameters<typeof made.at>[0], id: string) =>
  made.at(who).read((db) => loadCasePage(db, made.at(who), id))

test('from draft to approval: written, sent in, looked through, approved, each with its line in the journal', async () => {
  const { assignmentId } = await made.given('Trạm y tế xã thiếu bác sĩ')
  await made.save('drafter', assignmentId, 'Trạm y tế có bác sĩ từ ngày 3/12/2026.', 0)
  await made.submit('drafter', assignmentId, 'Trạm y tế có bác sĩ từ ngày 3/12/2026.', 1)
  await checkAnswer(made.at('head', 1), { assignmentId, version: 1 })
  await approveAnswer(made.at('leader', 2), { assignmentId, version: 1 })
  expect(await steps(assignmentId)).toEqual(['1 submitted', '1 checked', '1 approved'])
  expect(await journalOf(assignmentId)).toEqual([
    'answer.drafted',
    'answer.submitted',
    'answer.checked',
    'answer.approved',
  ])
  expect((await page('drafter', assignmentId)).answer?.stand).toBe('approved')
})

test('approved text is locked: a change is a new version, which must be approved anew while the old one stands', async () => {
  const { assignmentId } = await made.given('Thuốc bảo hiểm')
  await made.submit('drafter', assignmentId, 'Có thuốc từ 1/12/2026.', 0)
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  expect(await codeOf(approveAnswer(made.at('deputy'), { assignmentId, version: 1 }))).toBe('answers.decided-meanwhile')
  await made.save('drafter', assignmentId, 'Có thuốc từ 5/12/2026.', 1)
  const { answer } = await page('leader', assignmentId)
  expect([answer?.stand, answer?.standing.approved]).toEqual(['draft', 1])
  expect(await codeOf(approveAnswer(made.at('leader'), { assignmentId, version: 2 }))).toBe('answers.not-submitted')
  const change = 'update answer_version set text = $2 where assignment_id = $1'
  expect(await made.asApp(made.people.drafter, change, [assignmentId, 'Khác'])).toBe('42501')
})

test('the author never approves own text, nor who sent it in; another leader does', async () => {
  const { assignmentId } = await made.given('Khám bệnh chờ lâu')
  await made.submit('leader', assignmentId, 'Mở thêm phòng khám từ 1/12/2026.', 0)
  expect(await codeOf(approveAnswer(made.at('leader'), { assignmentId, version: 1 }))).toBe('answers.own-text')
  const past = `insert into answer_step (jurisdiction_id, assignment_id, version, kind, made_at, made_by) values ($1, $2, 1, 'approved', now(), $3)`
  const { leader, deputy } = made.people
  const values = [made.database.jurisdictionId, assignmentId]
  expect(await made.asApp(leader, past, [...values, leader.accountId])).toBe('23514')
  expect(await made.asApp(leader, past, [...values, deputy.accountId])).toBe('42501')
  const own = (await page('leader', assignmentId)).answer
  expect([own?.mayApproveNow, own?.waitsForAnother]).toEqual([false, true])
  await approveAnswer(made.at('deputy'), { assignmentId, version: 1 })
})

test('only a leader approves, head and leader look through and return, and a return needs its reason', async () => {
  const { assignmentId } = await made.given('Xe cứu thương')
  await made.submit('drafter', assignmentId, 'Xe đến từ 1/12/2026.', 0)
  expect(await codeOf(approveAnswer(made.at('head'), { assignmentId, version: 1 }))).toBe('answers.not-approver')
  expect(await codeOf(checkAnswer(made.at('second'), { assignmentId, version: 1 }))).toBe('answers.not-checker')
  await expect(returnAnswer(made.at('leader'), { assignmentId, version: 1, reason: ' ' })).rejects.toThrow('lý do')
  await returnAnswer(made.at('leader'), { assignmentId, version: 1, reason: 'Ghi rõ mấy xe' })
  expect((await page('drafter', assignmentId)).answer?.stand).toBe('returned')
  await made.submit('drafter', assignmentId, 'Hai xe đến từ 1/12/2026.', 1)
  expect(await steps(assignmentId)).toEqual(['1 returned', '1 submitted', '2 submitted'])
})

test('two who write at once: each word is kept, the second is shown what the first saved', async () => {
  const { assignmentId } = await made.given('Tiêm chủng ở bản')
  const results = await Promise.allSettled(
    (['drafter', 'second', 'head'] as const).map((who) => made.save(who, assignmentId, `Bản của ${who}`, 0)),
  )
  const refused = results.filter((each) => each.status === 'rejected').map(({ reason }) => reason as Refusal)
  expect(refused.map(({ code }) => code)).toEqual(['answers.written-meanwhile', 'answers.written-meanwhile'])
  const [first] = await versions(assignmentId)
  for (const { detail } of refused) expect((detail.theirs as { text: string }).text).toBe(first!.text)
  await made.save('second', assignmentId, 'Gộp cả hai', 1)
  expect((await versions(assignmentId)).map(({ version }) => version)).toEqual([1, 2])
})

test('what a form saves by itself is its own: a press that saw an older version goes on from it', async () => {
  const { assignmentId } = await made.given('Nước sạch trạm y tế')
  const writing = newId()
  await made.save('drafter', assignmentId, 'Có', 0, writing)
  await made.save('drafter', assignmentId, 'Có, từ', 0, writing)
  expect(await made.save('drafter', assignmentId, 'Có, từ', 0, writing)).toEqual({ version: 2 })
  expect(await codeOf(made.save('drafter', assignmentId, 'Ở cửa sổ khác', 0))).toBe('answers.written-meanwhile')
  expect(await journalOf(assignmentId)).toEqual(['answer.drafted'])
})

test('two leaders and one who returns, at once: one decision stands', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { assignmentId } = await made.given(`Duyệt cùng lúc lần ${round}`)
    await made.submit('drafter', assignmentId, 'Có.', 0)
    const results = await Promise.all([
      codeOf(approveAnswer(made.at('leader'), { assignmentId, version: 1 })),
      codeOf(approveAnswer(made.at('deputy'), { assignmentId, version: 1 })),
      codeOf(returnAnswer(made.at('head'), { assignmentId, version: 1, reason: 'Thiếu ngày' })),
    ])
    expect(results.toSorted()).toEqual(['answers.decided-meanwhile', 'answers.decided-meanwhile', 'done'])
  }
})

test('a leader never approves a text that was changed while she read it', async () => {
  const { assignmentId } = await made.given('Sửa trong lúc duyệt')
  await made.submit('drafter', assignmentId, 'Bản một.', 0)
  await made.save('second', assignmentId, 'Bản hai.', 1)
  expect(await codeOf(approveAnswer(made.at('leader'), { assignmentId, version: 1 }))).toBe('answers.newer-version')
})

test('a draft never leaves the body that leads: no other body, no coordinating one, no office reads it', async () => {
  const { assignmentId, petitionId } = await made.given('Không ra ngoài')
  await made.submit('drafter', assignmentId, 'Lời nháp bí mật.', 0)
  await commentOnAnswer(made.at('head'), { assignmentId, text: 'Góp ý riêng' })
  const seen = async (who: Parameters<typeof made.at>[0]) =>
    made
      .at(who)
      .read(async (db) => [
        (await db.selectFrom('answer_version').select('version').where('assignment_id', '=', assignmentId).execute())
          .length,
        (await db.selectFrom('answer_step').select('version').where('assignment_id', '=', assignmentId).execute())
          .length,
        (await db.selectFrom('answer_comment').select('version').where('assignment_id', '=', assignmentId).execute())
          .length,
      ])
  expect(await seen('second')).toEqual([1, 1, 1])
  for (const who of ['elsewhere', 'office', 'standing'] as const)
    expect([who, await seen(who)]).toEqual([who, [0, 0, 0]])
  expect((await page('elsewhere', assignmentId)).answer).toBeNull()
  expect(await codeOf(page('office', assignmentId))).toBe('answers.case-not-found')
  expect(await codeOf(made.save('elsewhere', assignmentId, 'Xen vào', 1))).toBe('answers.not-yours')
  expect(await codeOf(made.save('office', assignmentId, 'Xen vào', 1))).toBe('answers.not-yours')
  const bearer = made.bearer(petitionId, new Date('2027-01-01T00:00:00Z'))
  expect(await bearer.read((db) => db.selectFrom('answer_version').select('version').execute())).toEqual([])
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  expect([await seen('office'), await seen('elsewhere')]).toEqual([
    [1, 1, 0],
    [0, 0, 0],
  ])
  expect(await bearer.read((db) => db.selectFrom('answer_version').select('version').execute())).toEqual([])
})

test('nothing is written to a case that was not accepted, or was taken back', async () => {
  const petitionId = await made.accepted('Chưa nhận')
  const { assignmentId } = await made.giveTo('Sở Y tế', petitionId)
  expect(await codeOf(made.save('drafter', assignmentId, 'Sớm quá', 0))).toBe('answers.case-not-accepted')
  const other = await made.given('Thu lại giữa chừng')
  await made.save('drafter', other.assignmentId, 'Đang viết', 0)
  await made.takeBack(other.assignmentId)
  const late = keepAnswer(made.at('drafter'), {
    ...made.answer(other.assignmentId, 'Viết tiếp'),
    seenVersion: 1,
    writing: newId(),
  })
  expect(await codeOf(late)).toBe('answers.case-ended')
})
