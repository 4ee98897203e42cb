import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '#platform/refusal.ts'
import { approveAnswer } from '../approve-answer.ts'
import { loadCasePage } from '../case-page.ts'
import { checkAnswer } from '../check-answer.ts'
import { commentOnAnswer } from '../comment-on-answer.ts'
import { returnAnswer } from '../return-answer.ts'
import { answersWorld } from '../testing.ts'
import { ownRule, sectionOf, setApproval } from './approval-rule.ts'
import type { SectionStep } from './section.ts'
import { settleComment } from './settle-comment.ts'

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
const set = async (section: SectionStep | null, who: 'leader' | 'office' = 'leader') => {
  const bodyId = who === 'leader' ? made.body('Sở Y tế') : null
  const { version } = await made.at(who).read((db) => ownRule(db, bodyId))
  await setApproval(made.at(who), { bodyId, section, seenVersion: version })
}

test('scenario 64: draft by an officer, only the head of the agency approves, nobody own text, a return needs its reason, approved is locked', async () => {
  const { assignmentId } = await made.given('Duyệt như ở cơ quan')
  await made.submit('drafter', assignmentId, 'Trạm mở từ 1/12/2026.', 0)
  for (const who of ['drafter', 'second', 'head', 'elsewhere', 'office', 'standing'] as const)
    expect([who, await codeOf(approveAnswer(made.at(who), { assignmentId, version: 1 }))]).toEqual([
      who,
      ['elsewhere', 'office', 'standing'].includes(who) ? 'answers.not-yours' : 'answers.not-approver',
    ])
  await expect(returnAnswer(made.at('leader'), { assignmentId, version: 1, reason: '' })).rejects.toThrow('lý do')
  await returnAnswer(made.at('leader'), { assignmentId, version: 1, reason: 'Ghi ai làm' })
  await made.submit('leader', assignmentId, 'Trạm mở từ 1/12/2026, Trung tâm y tế làm.', 1)
  expect(await codeOf(approveAnswer(made.at('leader'), { assignmentId, version: 2 }))).toBe('answers.own-text')
  await approveAnswer(made.at('deputy'), { assignmentId, version: 2 })
  const change = "update answer_version set text = 'Khác' where assignment_id = $1"
  expect(await made.asApp(made.people.leader, change, [assignmentId])).toBe('42501')
  await made.save('drafter', assignmentId, 'Trạm mở từ 5/12/2026.', 2)
  const { answer } = await page('drafter', assignmentId)
  expect([answer?.stand, answer?.standing.approved, answer?.versions.length]).toEqual(['draft', 2, 3])
})

test('the head of section is required, optional or not asked, as the body says, else as the province says', async () => {
  const [own, given] = [made.body('Sở Y tế'), await made.given('Các bước duyệt')]
  const { assignmentId } = given
  const holds = () => made.at('drafter').read((db) => sectionOf(db, own))
  expect(await holds()).toBe('optional')
  await set('none', 'office')
  expect(await holds()).toBe('none')
  await made.submit('drafter', assignmentId, 'Một.', 0)
  expect(await codeOf(checkAnswer(made.at('head'), { assignmentId, version: 1 }))).toBe('answers.no-section-here')
  await set('required')
  expect(await holds()).toBe('required')
  const { answer } = await page('leader', assignmentId)
  expect([answer?.mayApproveNow, answer?.mayCheckNow]).toEqual([false, true])
  const approve = (who: 'leader' | 'deputy', version: number) =>
    codeOf(approveAnswer(made.at(who), { assignmentId, version }))
  expect(await approve('leader', 1)).toBe('answers.looked-through-first')
  await checkAnswer(made.at('leader'), { assignmentId, version: 1 })
  expect(await approve('leader', 1)).toBe('answers.looked-through-first')
  expect(await approve('deputy', 1)).toBe('done')
  // What a head of section wrote has been looked through by one.
  await made.submit('head', assignmentId, 'Hai.', 1)
  expect((await page('leader', assignmentId)).answer?.mayApproveNow).toBe(true)
  expect(await approve('leader', 2)).toBe('done')
  await set(null)
  expect(await holds()).toBe('none')
  await set('optional', 'office')
})

test('a leader sets the steps of her own body, the office those of the province, and of two at once one is told', async () => {
  const rule = (bodyId: string | null, seenVersion = 0) => ({ bodyId, section: 'required' as const, seenVersion })
  const money = made.body('Sở Tài chính')
  expect(await codeOf(setApproval(made.at('leader'), rule(money)))).toBe('answers.not-setter-of-approval')
  expect(await codeOf(setApproval(made.at('head'), rule(made.body('Sở Y tế'))))).toBe('answers.not-setter-of-approval')
  expect(await codeOf(setApproval(made.at('treasurer'), rule(null)))).toBe('answers.not-setter-of-approval')
  const both = await Promise.all([1, 2].map(() => codeOf(setApproval(made.at('treasurer'), rule(money)))))
  expect(both.toSorted()).toEqual(['answers.approval-changed-meanwhile', 'done'])
})

test('a comment belongs to a part, is seen to, opened again, and never leaves the body', async () => {
  const { assignmentId } = await made.given('Góp ý từng phần')
  await made.save('drafter', assignmentId, 'Trạm mở.', 0)
  await commentOnAnswer(made.at('head'), { assignmentId, text: 'Ghi ngày', part: 'done_by' })
  const comments = async () => (await page('drafter', assignmentId)).answer?.comments ?? []
  const [comment] = await comments()
  expect([comment?.part, comment?.settled]).toEqual(['done_by', null])
  const settle = (who: Parameters<typeof made.at>[0], settled: boolean) =>
    codeOf(settleComment(made.at(who), { assignmentId, commentId: comment!.id, settled }))
  expect(await settle('elsewhere', true)).toBe('answers.not-yours')
  expect(await Promise.all([settle('drafter', true), settle('second', true)])).toEqual(['done', 'done'])
  expect((await comments())[0]?.settled).not.toBeNull()
  await settle('head', false)
  expect((await comments())[0]?.settled).toBeNull()
  expect((await made.rows('select 1 from comment_settlement where comment_id = $1', [comment!.id])).length).toBe(2)
})
