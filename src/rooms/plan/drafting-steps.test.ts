// From a template or last year's plan to the issued paper: what stays, what is refused, who is first when two press.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { appraisePlan } from './appraise-plan.ts'
import { approvePlan } from './approve-plan.ts'
import { choosePaperFormat } from './choose-paper-format.ts'
import { commentOnPlan } from './comment-on-plan.ts'
import { copyPlan } from './copy-plan.ts'
import { correctFact } from './correct-fact.ts'
import * as no from './drafting-refusals.ts'
import { contentNow } from './endorsements.ts'
import { issuePlan } from './issue-plan.ts'
import { proposePlan } from './propose-plan.ts'
import { notYourPlan, planNotFound } from './refusals.ts'
import { returnPlan } from './return-plan.ts'
import { loadReview } from './review.ts'
import { sendForComment } from './send-for-comment.ts'
import { settleComment } from './settle-comment.ts'
import { startPlanFromTemplate } from './start-plan-from-template.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let bodies: Map<string, string>
let clerk: World
let colleague: World
let chair: World
let deputy: World
let agency: World
let stranger: World

beforeAll(async () => {
  database = await testDatabase()
  bodies = await enterBodies(database, smallTree)
  const root = bodies.get('Tỉnh Vân Lĩnh')!
  const world = (actor: Actor) => worldOf(database, actor, new Date('2026-11-20T03:00:00Z'), vietnamCalendar())
  const at = (role: 'office' | 'chair' | 'deputy_signer', login: string) =>
    enterAccount(database, login, [{ role, organisationId: root }])
  clerk = world(await at('office', 'hao'))
  colleague = world(await at('office', 'ha'))
  chair = world(await at('chair', 'chu-tich'))
  deputy = world(await at('deputy_signer', 'pho'))
  const worker = (login: string, body: string) =>
    enterAccount(database, login, [{ role: 'agency_coordinator', organisationId: bodies.get(body)! }])
  agency = world(await worker('noi-vu', 'Sở Nội vụ'))
  stranger = world(await worker('tai-chinh', 'Sở Tài chính'))
})
afterAll(() => database.close())

const start = (world = clerk, more: object = {}) =>
  startPlanFromTemplate(world, {
    type: 'women',
    issuer: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    theme: 'Phụ nữ tự tin, làm chủ công nghệ số',
    date: '2027-03-18',
    time: '08:00',
    place: 'Hội trường Ủy ban nhân dân tỉnh',
    attendees: 250,
    ...more,
  })
const journalOf = async (id: string) =>
  (await ownerQuery(database.url, 'select what from journal where subject_id = $1 order by at, id', [id])).map(
    (row) => row.what,
  )
const count = async (table: string, planId: string) =>
  Number((await ownerQuery(database.url, `select count(*) as n from ${table} where plan_id = $1`, [planId]))[0]!.n)
const refusal = (step: Promise<unknown>) => expect(step).rejects
const digestOf = (planId: string) => clerk.read(async (db) => (await contentNow(db, planId)).digest)
const outcomes = async (steps: Promise<unknown>[]) =>
  (await Promise.allSettled(steps)).map((one) => (one.status === 'rejected' ? one.reason.code : 'done')).sort()

async function approved(): Promise<string> {
  const { planId } = await start()
  await proposePlan(clerk, { planId })
  await approvePlan(chair, { planId, seenDigest: await digestOf(planId) })
  return planId
}

describe('starting a plan', () => {
  it('from a template leaves a whole plan whose text is its paper', async () => {
    const { planId } = await start()
    const review = await loadReview(clerk, planId)
    expect(review.plan).toMatchObject({ origin: 'template', sourceText: null, type: 'women' })
    expect(review.text).toContain('Chủ đề: “Phụ nữ tự tin, làm chủ công nghệ số”')
    expect(review.findings.filter((one) => one.severity === 'error')).toEqual([])
    const unplaced = review.facts.filter((fact) => fact.key.startsWith('tasks/') && fact.sourceStart === null)
    expect(unplaced).toEqual([])
    expect(await journalOf(planId)).toEqual(['plan.started'])
  })

  it('on a day that is gone, with a secret theme, or by somebody without that work is refused', async () => {
    await refusal(start(clerk, { date: '2026-03-18' })).toMatchObject({ code: no.newDayMissing.code })
    await refusal(start(clerk, { theme: 'Độ mật: Tối mật' })).toMatchObject({ code: no.secretText.code })
    await refusal(start(agency)).toMatchObject({ code: 'plan.no-organisation' })
  })

  it("from last year's plan moves its dates and names where it came from", async () => {
    const { planId } = await start()
    const before = (await loadReview(clerk, planId)).read
    const { planId: copy } = await copyPlan(clerk, { planId, newDate: '2028-03-16' })
    const { read, plan } = await loadReview(clerk, copy)
    expect(plan.origin).toBe('copy')
    expect(read.sessions[0]!.starts.date).toBe('2028-03-16')
    expect(read.title).toBe(before.title!.replace('2027', '2028'))
    expect(read.issuedAt.date).toBe('2026')
    expect(read.tasks.map((task) => task.due)).toEqual(before.tasks.map((task) => task.due))
    expect(await journalOf(copy)).toEqual(['plan.copied'])
    await refusal(copyPlan(stranger, { planId, newDate: '2028-03-16' })).toMatchObject({ code: planNotFound.code })
  })

  it('takes a format for its paper', async () => {
    const { planId } = await start()
    await choosePaperFormat(clerk, { planId, profile: 'mass_organisation', superior: null })
    expect(await journalOf(planId)).toEqual(['plan.started', 'plan.format-chosen'])
    await refusal(choosePaperFormat(chair, { planId, profile: null, superior: null })).toMatchObject({
      code: notYourPlan.code,
    })
  })
})

describe('comments', () => {
  it('come from the bodies that were asked, and each is answered', async () => {
    const { planId } = await start()
    await refusal(commentOnPlan(agency, { planId, factKey: null, text: 'x' })).toMatchObject({
      code: planNotFound.code,
    })
    await sendForComment(clerk, { planId, organisationIds: [bodies.get('Sở Nội vụ')!], dueOn: '2026-11-27' })
    const { commentId } = await commentOnPlan(agency, { planId, factKey: 'theme', text: 'Nên gọn hơn.' })
    await refusal(commentOnPlan(stranger, { planId, factKey: null, text: 'x' })).toMatchObject({
      code: planNotFound.code,
    })
    await refusal(settleComment(agency, { commentId, how: 'Đồng ý.' })).toMatchObject({ code: notYourPlan.code })
    const settle = (world: World) => settleComment(world, { commentId, how: 'Đã rút gọn.' })
    expect(await outcomes([settle(clerk), settle(colleague)])).toEqual(['done', no.commentSettled.code])
    await settleComment(clerk, { commentId, how: null })
    expect(await journalOf(planId)).toEqual([
      'plan.started',
      'plan.sent-for-comment',
      'plan.commented',
      'plan.comment-settled',
      'plan.comment-reopened',
    ])
  })

  it('are asked of somebody, by a day to come, about words that are not secret', async () => {
    const { planId } = await start()
    const organisationIds = [bodies.get('Sở Nội vụ')!]
    await refusal(sendForComment(clerk, { planId, organisationIds: [], dueOn: null })).toMatchObject({
      code: no.noBodyAsked.code,
    })
    await refusal(sendForComment(clerk, { planId, organisationIds, dueOn: '2026-11-19' })).toMatchObject({
      code: no.dueInPast.code,
    })
    await refusal(commentOnPlan(clerk, { planId, factKey: null, text: 'TỐI MẬT' })).toMatchObject({
      code: no.secretText.code,
    })
    expect([await count('plan_consultation', planId), await count('plan_comment', planId)]).toEqual([0, 0])
  })
})

describe('approval', () => {
  it('is proposed by one, appraised by another and given by who signs', async () => {
    const { planId } = await start()
    await refusal(approvePlan(chair, { planId, seenDigest: '' })).toMatchObject({ code: no.notProposed.code })
    await proposePlan(clerk, { planId })
    await refusal(proposePlan(colleague, { planId })).toMatchObject({ code: no.alreadyProposed.code })
    const seenDigest = await digestOf(planId)
    await refusal(appraisePlan(clerk, { planId, seenDigest })).toMatchObject({ code: no.ownProposal.code })
    await appraisePlan(colleague, { planId, seenDigest, note: 'Đủ căn cứ.' })
    await refusal(approvePlan(colleague, { planId, seenDigest })).toMatchObject({ code: no.notYoursToApprove.code })
    await approvePlan(chair, { planId, seenDigest })
    expect(await journalOf(planId)).toEqual(['plan.started', 'plan.proposed', 'plan.appraised', 'plan.approved'])
  })

  it('is never given by the one who proposed, nor to a text that was changed since it was seen', async () => {
    const both = worldOf(
      database,
      await enterAccount(database, 'kiem', [
        { role: 'office', organisationId: bodies.get('Tỉnh Vân Lĩnh')! },
        { role: 'chair', organisationId: bodies.get('Tỉnh Vân Lĩnh')! },
      ]),
      new Date('2026-11-20T03:00:00Z'),
      vietnamCalendar(),
    )
    const { planId } = await start(both)
    await proposePlan(both, { planId })
    const seenDigest = await digestOf(planId)
    await refusal(approvePlan(both, { planId, seenDigest })).toMatchObject({ code: no.ownProposal.code })
    await correctFact(clerk, { planId, key: 'theme', seenVersion: 1, value: 'Phụ nữ và chuyển đổi số' })
    await refusal(approvePlan(chair, { planId, seenDigest })).toMatchObject({ code: no.textChangedMeanwhile.code })
    expect(await count('plan_endorsement', planId)).toBe(1)
  })

  it('or return: of two at once one decides, and what was returned may be proposed again', async () => {
    const { planId } = await start()
    await proposePlan(clerk, { planId })
    const seenDigest = await digestOf(planId)
    await refusal(returnPlan(chair, { planId, reason: ' ' })).toMatchObject({ code: no.returnReasonMissing.code })
    const decided = await outcomes([
      approvePlan(chair, { planId, seenDigest }),
      returnPlan(deputy, { planId, reason: 'Thiếu kinh phí.' }),
    ])
    expect(decided).toEqual(['done', no.decidedMeanwhile.code])
    expect(await count('plan_endorsement', planId)).toBe(2)
    expect(await proposePlan(clerk, { planId })).toEqual({ round: 2 })
  })
})

describe('issue', () => {
  const scan = { name: 'ban-ky.pdf', bytes: new TextEncoder().encode('%PDF-1.7 đã ký') }

  it('records number, day and the signed paper, and the number stands on the text', async () => {
    const planId = await approved()
    expect(await issuePlan(clerk, { planId, number: '7', issuedOn: '2026-11-20', scan })).toEqual({
      number: '07/KH-UBND',
    })
    const { text, read } = await loadReview(clerk, planId)
    expect([read.documentNumber, read.issuedAt.date]).toEqual(['07/KH-UBND', '2026-11-20'])
    expect(text).toContain('Số: 07/KH-UBND')
    await refusal(correctFact(clerk, { planId, key: 'theme', seenVersion: 1, value: 'x' })).toMatchObject({
      code: no.planIssued.code,
    })
    expect((await journalOf(planId)).at(-1)).toBe('plan.issued')
  })

  it('happens once, under a number that is free, and of an approved or signed text only', async () => {
    const planId = await approved()
    const issue = (world: World) => issuePlan(world, { planId, number: '21', issuedOn: '2026-11-20' })
    expect(await outcomes([issue(clerk), issue(colleague)])).toEqual(['done', no.alreadyIssued.code])
    const other = await approved()
    const again = { planId: other, number: '21', issuedOn: '2026-11-20' }
    await refusal(issuePlan(clerk, again)).toMatchObject({ code: no.numberTaken.code })
    await correctFact(clerk, { planId: other, key: 'theme', seenVersion: 1, value: 'Phụ nữ và chuyển đổi số' })
    await refusal(issuePlan(clerk, { ...again, number: '22' })).toMatchObject({ code: no.approvalMissing.code })
    await refusal(issuePlan(clerk, { ...again, number: '22', issuedOn: '2026-11-21' })).toMatchObject({
      code: no.issueDayWrong.code,
    })
    const picture = { name: 'x.pdf', bytes: new TextEncoder().encode('<svg/>') }
    await refusal(issuePlan(clerk, { ...again, number: '22', scan: picture })).toMatchObject({
      code: no.scanUnreadable.code,
    })
    expect(await count('plan_issue', other)).toBe(0)
    await issuePlan(clerk, { ...again, number: '22', scan })
  })

  it('is amended by a copy that keeps its dates', async () => {
    const planId = await approved()
    await issuePlan(clerk, { planId, number: '31', issuedOn: '2026-11-20' })
    const { planId: amended } = await copyPlan(clerk, { planId, newDate: null })
    const { read } = await loadReview(clerk, amended)
    expect([read.documentNumber, read.sessions[0]!.starts.date]).toEqual([null, '2027-03-18'])
  })
})
