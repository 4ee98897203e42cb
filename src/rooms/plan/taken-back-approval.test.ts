// An approval taken back before the issue, an issue put right after it; the first entry stays.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Role } from '#platform/actor.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { approvePlan } from './approve-plan.ts'
import { correctIssue } from './correct-issue.ts'
import { loadDraft } from './draft.ts'
import * as no from './drafting-refusals.ts'
import { contentNow } from './endorsements.ts'
import { issuePlan } from './issue-plan.ts'
import { proposePlan } from './propose-plan.ts'
import { notYourPlan } from './refusals.ts'
import { loadReview } from './review.ts'
import { startPlanFromTemplate } from './start-plan-from-template.ts'
import { withdrawApproval } from './withdraw-approval.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let clerk: World
let colleague: World
let chair: World
let deputy: World

beforeAll(async () => {
  database = await testDatabase()
  const root = (await enterBodies(database, smallTree)).get('Tỉnh Vân Lĩnh')!
  const as = async (login: string, role: Role) =>
    worldOf(
      database,
      await enterAccount(database, login, [{ role, organisationId: root }]),
      new Date('2026-11-20T03:00:00Z'),
      vietnamCalendar(),
    )
  clerk = await as('hao', 'office')
  colleague = await as('ha', 'office')
  chair = await as('chu-tich', 'chair')
  deputy = await as('pho', 'deputy_signer')
})
afterAll(() => database.close())

const refusal = (step: Promise<unknown>) => expect(step).rejects
const outcomes = async (steps: Promise<unknown>[]) =>
  (await Promise.allSettled(steps)).map((one) => (one.status === 'rejected' ? one.reason.code : 'done')).sort()
const digestOf = (planId: string) => clerk.read(async (db) => (await contentNow(db, planId)).digest)
const journalOf = async (id: string) =>
  (await ownerQuery(database.url, 'select what from journal where subject_id = $1 order by at, id', [id])).map(
    (row) => row.what,
  )
async function approved(): Promise<string> {
  const { planId } = await startPlanFromTemplate(clerk, {
    type: 'women',
    issuer: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    theme: 'Phụ nữ tự tin, làm chủ công nghệ số',
    date: '2027-03-18',
    time: '08:00',
    place: 'Hội trường Ủy ban nhân dân tỉnh',
    attendees: 250,
  })
  await proposePlan(clerk, { planId })
  await approvePlan(chair, { planId, seenDigest: await digestOf(planId) })
  return planId
}
const scanOf = (words: string) => ({ name: 'ban-ky.pdf', bytes: new TextEncoder().encode(`%PDF-1.7 ${words}`) })

test('an approval is taken back by who gave it, with a reason; it stays in the history, and the plan is proposed anew', async () => {
  const planId = await approved()
  await refusal(withdrawApproval(chair, { planId, reason: ' ' })).toMatchObject({ code: no.withdrawReasonMissing.code })
  await refusal(withdrawApproval(deputy, { planId, reason: 'x' })).toMatchObject({ code: no.notYourApproval.code })
  await refusal(withdrawApproval(clerk, { planId, reason: 'x' })).toMatchObject({ code: no.notYourApproval.code })
  expect((await loadDraft(chair, planId)).may.withdraw).toBe(true)

  const twice = [1, 2].map(() => withdrawApproval(chair, { planId, reason: 'Sai nguồn kinh phí.' }))
  expect(await outcomes(twice)).toEqual(['done', no.notApproved.code])

  const draft = await loadDraft(chair, planId)
  expect([draft.isApproved, draft.may.withdraw]).toEqual([false, false])
  expect(draft.endorsements.map(({ step, note }) => [step, note])).toEqual([
    ['proposed', ''],
    ['approved', ''],
    ['withdrawn', 'Sai nguồn kinh phí.'],
  ])
  await refusal(issuePlan(clerk, { planId, number: '5', issuedOn: '2026-11-20' })).toMatchObject({
    code: no.approvalMissing.code,
  })
  expect(await proposePlan(clerk, { planId })).toEqual({ round: 2 })
  await approvePlan(chair, { planId, seenDigest: await digestOf(planId) })
  expect((await loadDraft(clerk, planId)).isApproved).toBe(true)
  expect((await journalOf(planId)).filter((what) => what === 'plan.withdrawn')).toHaveLength(1)
})

test('of an approval taken back and an issue at once, one is refused', async () => {
  for (let round = 0; round < 6; round++) {
    const planId = await approved()
    const both = await outcomes([
      withdrawApproval(chair, { planId, reason: 'Sai.' }),
      issuePlan(clerk, { planId, number: String(100 + round), issuedOn: '2026-11-20' }),
    ])
    expect([
      ['done', no.approvalMissing.code],
      ['done', no.withdrawAfterIssue.code],
    ]).toContainEqual(both)
  }
})

test('the database takes the withdrawal of nobody but who approved', async () => {
  const planId = await approved()
  const insert = (world: World) =>
    world.write((tx) =>
      tx
        .insertInto('plan_endorsement')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          plan_id: planId,
          round: 1,
          step: 'withdrawn',
          facts_digest: '',
          note: 'x',
          made_by: (world.actor as { accountId: string }).accountId,
        })
        .execute(),
    )
  for (const world of [deputy, clerk]) await refusal(insert(world)).toMatchObject({ code: '42501' })
  await insert(chair)
})

test('a wrong number, day or scan is put right with a reason; the first entry and its scan stay', async () => {
  const planId = await approved()
  const correct = { planId, seenVersion: 1, number: '41', issuedOn: '2026-11-19', reason: 'Ghi nhầm số.' }
  await refusal(correctIssue(clerk, correct)).toMatchObject({ code: no.notIssued.code })
  await issuePlan(clerk, { planId, number: '14', issuedOn: '2026-11-20', scan: scanOf('thứ nhất') })
  await refusal(correctIssue(clerk, { ...correct, reason: '' })).toMatchObject({
    code: no.correctionReasonMissing.code,
  })
  await refusal(correctIssue(chair, correct)).toMatchObject({ code: notYourPlan.code })
  const same = { ...correct, number: '14', issuedOn: '2026-11-20' }
  await refusal(correctIssue(clerk, same)).toMatchObject({ code: no.nothingToCorrect.code })
  await refusal(correctIssue(clerk, { ...correct, issuedOn: '2026-11-21' })).toMatchObject({
    code: no.issueDayWrong.code,
  })

  const both = [correctIssue(clerk, correct), correctIssue(colleague, { ...correct, number: '42' })]
  expect(await outcomes(both)).toEqual(['done', no.issueCorrectedMeanwhile.code])

  const { issue, formerIssues } = await loadDraft(clerk, planId)
  expect([issue!.version, issue!.issuedOn, issue!.reason]).toEqual([2, '2026-11-19', 'Ghi nhầm số.'])
  expect(formerIssues.map(({ number, issuedOn }) => [number, issuedOn])).toEqual([['14/KH-UBND', '2026-11-20']])
  expect(issue!.signedFileId).toBe(formerIssues[0]!.signedFileId)
  const { read, text } = await loadReview(clerk, planId)
  expect([read.documentNumber, read.issuedAt.date, text.includes(`Số: ${issue!.number}`)]).toEqual([
    issue!.number,
    '2026-11-19',
    true,
  ])

  await correctIssue(clerk, { ...same, number: issue!.number, seenVersion: 2, scan: scanOf('thứ hai') })
  const after = await loadDraft(clerk, planId)
  expect(after.issue!.signedFileId).not.toBe(after.formerIssues[1]!.signedFileId)
  expect((await journalOf(planId)).filter((what) => what === 'plan.issue-corrected')).toHaveLength(2)
})

test('a number that was written down wrongly is free for the plan that has it', async () => {
  const first = await approved()
  const second = await approved()
  await issuePlan(clerk, { planId: first, number: '61', issuedOn: '2026-11-20' })
  const taken = { planId: second, number: '61', issuedOn: '2026-11-20' }
  await refusal(issuePlan(clerk, taken)).toMatchObject({ code: no.numberTaken.code })
  const entry = { planId: first, seenVersion: 1, issuedOn: '2026-11-20', reason: 'Nhầm sổ.' }
  await correctIssue(clerk, { ...entry, number: '62' })
  await issuePlan(clerk, taken)
  await refusal(correctIssue(clerk, { ...entry, seenVersion: 2, number: '61' })).toMatchObject({
    code: no.numberTaken.code,
  })
})
