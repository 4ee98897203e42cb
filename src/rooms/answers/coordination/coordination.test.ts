import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '#platform/refusal.ts'
import { answersGiven } from '../answers-given.ts'
import { approveAnswer } from '../approve-answer.ts'
import { loadCasePage } from '../case-page.ts'
import { answersWorld } from '../testing.ts'
import { approveContribution, returnContribution } from './decide-on-contribution.ts'
import { insertContribution } from './insert-contribution.ts'
import { keepContribution } from './keep-contribution.ts'
import { submitContribution } from './submit-contribution.ts'

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
const page = (who: Parameters<typeof made.at>[0], id: string) =>
  made.at(who).read((db) => loadCasePage(db, made.at(who), id))

test('scenario 66: the lead cannot submit until supporters answered or their limit passed; the sender reads one answer', async () => {
  const { assignmentId, organisationId } = await made.coordinated('Trạm y tế cần vốn', '2026-11-23')
  const own = { assignmentId, organisationId }
  expect((await page('elsewhere', assignmentId)).contribution?.dueOn).toBe('2026-11-23')
  expect(await codeOf(made.submit('drafter', assignmentId, 'Trạm mở từ 1/12/2026.', 0))).toBe(
    'answers.waits-for-coordinators',
  )
  const { answer } = await page('drafter', assignmentId)
  expect(answer?.contributed.map(({ body, state, said }) => [body, state, said])).toEqual([
    ['Sở Tài chính', 'waited', null],
  ])

  // Its own drafts and its own four eyes; nothing of it leaves before its leader lets it out.
  await submitContribution(made.at('elsewhere'), made.contribution(assignmentId, 'Đã bố trí 500 triệu đồng.'))
  expect(await codeOf(made.submit('drafter', assignmentId, 'Trạm mở từ 1/12/2026.', 0))).toBe(
    'answers.waits-for-coordinators',
  )
  expect((await page('drafter', assignmentId)).answer?.contributed[0]?.said).toBeNull()
  expect(await codeOf(approveContribution(made.at('elsewhere'), { ...own, version: 1 }))).toBe(
    'answers.not-contribution-approver',
  )
  expect(await codeOf(approveContribution(made.at('leader'), { ...own, version: 1 }))).toBe(
    'answers.not-yours-to-contribute',
  )
  await approveContribution(made.at('treasurer'), { ...own, version: 1 })
  expect((await page('drafter', assignmentId)).answer?.contributed[0]?.said?.text).toBe('Đã bố trí 500 triệu đồng.')

  const given = await made.at('elsewhere').read((db) => answersGiven(db, made.at('elsewhere'), [assignmentId]))
  expect(given.get(assignmentId)).toEqual({ label: 'Đã gửi ý kiến phối hợp', done: true })

  await insertContribution(made.at('drafter'), {
    ...made.answer(assignmentId, 'Trạm mở từ 1/12/2026.', { bases: [] }),
    seenVersion: 0,
    writing: crypto.randomUUID(),
    organisationId,
  })
  const [{ text } = { text: '' }] = await made.rows('select text from answer_version where assignment_id = $1', [
    assignmentId,
  ])
  expect(text).toBe('Trạm mở từ 1/12/2026.\n\nĐã bố trí 500 triệu đồng.')
  await made.submit('drafter', assignmentId, String(text), 1)
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
})

test('scenario 66: from the day after its limit a supporter is waited for no more, and one that handed back never', async () => {
  const late = await made.coordinated('Hạn phối hợp đã qua', '2026-11-20')
  expect(await codeOf(made.submit('drafter', late.assignmentId, 'Có.', 0))).toBe('answers.waits-for-coordinators')
  const minutesToMidnight = 14 * 60
  const submit = (minutes: number) => made.submit('drafter', late.assignmentId, 'Có.', 0, minutes)
  expect(await codeOf(submit(minutesToMidnight - 1))).toBe('answers.waits-for-coordinators')
  expect(await codeOf(submit(minutesToMidnight))).toBe('done')
})

test('who asks the database past the steps meets the same rule, and of two at once one is told', async () => {
  const { assignmentId, organisationId } = await made.coordinated('Cùng lúc')
  await made.save('drafter', assignmentId, 'Có.', 0)
  const past = `insert into answer_step (jurisdiction_id, assignment_id, version, kind, made_at, made_by) values ($1, $2, 1, 'submitted', '2026-11-20 04:00Z', $3)`
  const values = [made.database.jurisdictionId, assignmentId, made.people.drafter.accountId]
  expect(await made.asApp(made.people.drafter, past, values)).toBe('23514')
  await submitContribution(made.at('elsewhere'), made.contribution(assignmentId, 'Ý kiến'))
  const both = await Promise.all([
    codeOf(approveContribution(made.at('treasurer'), { assignmentId, organisationId, version: 1 })),
    codeOf(returnContribution(made.at('treasurer'), { assignmentId, organisationId, version: 1, reason: 'Thiếu số' })),
  ])
  expect(both.toSorted()).toEqual(['answers.decided-meanwhile', 'done'])
})

test('a coordinating body sees neither the draft of the lead nor what another says', async () => {
  const { assignmentId, organisationId } = await made.coordinated('Không nhìn sang nhau')
  await made.save('drafter', assignmentId, 'Lời nháp của Sở Y tế', 0)
  await keepContribution(made.at('elsewhere'), made.contribution(assignmentId, 'Lời nháp của Sở Tài chính'))
  const seen = (who: Parameters<typeof made.at>[0]) =>
    made.at(who).read(async (db) => ({
      answers: (
        await db.selectFrom('answer_version').select('text').where('assignment_id', '=', assignmentId).execute()
      ).length,
      said: (
        await db.selectFrom('contribution_version').select('text').where('assignment_id', '=', assignmentId).execute()
      ).length,
    }))
  expect(await seen('elsewhere')).toEqual({ answers: 0, said: 1 })
  expect(await seen('drafter')).toEqual({ answers: 1, said: 0 })
  for (const who of ['office', 'standing'] as const)
    expect([who, await seen(who)]).toEqual([who, { answers: 0, said: 0 }])
  expect((await page('elsewhere', assignmentId)).answer).toBeNull()
  expect(await codeOf(keepContribution(made.at('drafter'), made.contribution(assignmentId, 'Xen vào')))).toBe(
    'answers.not-yours-to-contribute',
  )
  const two = await Promise.all(
    (['elsewhere', 'treasurer'] as const).map((who) =>
      codeOf(keepContribution(made.at(who), made.contribution(assignmentId, `Của ${who}`, { seenVersion: 1 }))),
    ),
  )
  expect(two.toSorted()).toEqual(['answers.written-meanwhile', 'done'])
  expect(organisationId).toBe(made.body('Sở Tài chính'))
})
