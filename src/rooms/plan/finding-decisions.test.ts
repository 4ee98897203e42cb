// What was decided about a finding: it outlives changes of the text around it, and old databases keep what they have.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { addPlanFile } from './add-plan-file.ts'
import { applyFix } from './apply-fix.ts'
import { correctFact } from './correct-fact.ts'
import { createConference } from './create-conference.ts'
import { decideFinding } from './decide-finding.ts'
import { listFixtures } from './fixtures/fixture-files.ts'
import { findingDecidedMeanwhile, fixCorrectedSince, planFrozen, planNotFound } from './refusals.ts'
import { loadReview } from './review.ts'
import { startPlanFromTemplate } from './start-plan-from-template.ts'
import { takeBackFix } from './take-back-fix.ts'
import { patience } from './testing.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let clerk: World
let colleague: World
let stranger: World

beforeAll(async () => {
  database = await testDatabase()
  const bodies = await enterBodies(database, smallTree)
  const as = async (login: string, role: 'office' | 'agency_coordinator', body: string) => {
    const actor = await enterAccount(database, login, [{ role, organisationId: bodies.get(body)! }])
    return worldOf(database, actor, new Date('2026-11-20T03:00:00Z'), vietnamCalendar())
  }
  clerk = await as('hao', 'office', 'Tỉnh Vân Lĩnh')
  colleague = await as('ha', 'office', 'Tỉnh Vân Lĩnh')
  stranger = await as('la', 'agency_coordinator', 'Sở Tài chính')
})
afterAll(() => database.close())

/** A plan written here, with one word written twice among its topics. */
async function draftWithSlip() {
  const { planId } = await startPlanFromTemplate(clerk, {
    type: 'women',
    issuer: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    theme: 'Phụ nữ tự tin, làm chủ công nghệ số',
    date: '2027-03-18',
    time: '08:00',
    place: 'Hội trường Ủy ban nhân dân tỉnh',
    attendees: 250,
  })
  await correctFact(clerk, { planId, key: 'topics', seenVersion: 0, value: 'Tháo gỡ các các vướng mắc về vay vốn' })
  return planId
}
const slipOf = async (planId: string) =>
  (await loadReview(clerk, planId)).findings.find((finding) => finding.code === 'doubled-word')!
const lengthen = (planId: string) =>
  correctFact(clerk, {
    planId,
    key: 'theme',
    seenVersion: 1,
    value: 'Phụ nữ tự tin, làm chủ công nghệ số và kinh tế số',
  })

test('a finding dismissed with a reason stays dismissed when the text above it changes', async () => {
  const planId = await draftWithSlip()
  const before = await slipOf(planId)
  const reason = 'Trích nguyên văn.'
  await decideFinding(clerk, { planId, findingKey: before.key, seenVersion: 0, decision: 'dismissed', reason })

  await lengthen(planId)

  const after = await slipOf(planId)
  expect(after.source!.start).toBeGreaterThan(before.source!.start)
  expect([after.decision, after.reason, after.version]).toEqual(['dismissed', reason, 1])
})

test('a decision kept under the place of the words is matched, also after they moved, and can be taken back', async () => {
  const planId = await draftWithSlip()
  const { source, excerpt } = await slipOf(planId)
  await ownerQuery(
    database.url,
    `insert into plan_finding_decision (jurisdiction_id, plan_id, finding_key, version, decision, reason, made_by)
     select jurisdiction_id, id, $2, 1, 'dismissed', 'Đã xem.', created_by from plan where id = $1`,
    [planId, `doubled-word@${source!.start}:${excerpt.slice(0, 80)}`],
  )
  expect((await slipOf(planId)).decision).toBe('dismissed')
  await lengthen(planId)
  const moved = await slipOf(planId)
  expect([moved.decision, moved.reason, moved.version]).toEqual(['dismissed', 'Đã xem.', 1])

  await decideFinding(clerk, { planId, findingKey: moved.key, seenVersion: 1, decision: 'reopened' })
  expect((await slipOf(planId)).decision).toBe(null)
})

const plan = listFixtures().find((fixture) => fixture.name.startsWith('tinh-truong-giang-phu-nu'))!.text
const saturday = plan.replaceAll('25/9/2026', '26/9/2026')
const friday = 'Hiểu là hết 25/9/2026'

async function planDueOnSaturday() {
  const { planId } = await addPlanFile(clerk, { name: 'ke-hoach.txt', bytes: Buffer.from(saturday) }, patience)
  const { findings, facts } = await loadReview(clerk, planId)
  const finding = findings.find(({ code }) => code === 'deadline-on-rest-day')!
  const keys = facts.filter(({ value }) => dueOf(value)?.date === '2026-09-26').map(({ key }) => key)
  return { planId, finding, keys }
}
const dueOf = (value: unknown) => (value as { due?: { date?: string; rule?: string } | null } | null)?.due
const duesOf = async (planId: string, keys: readonly string[]) => {
  const { facts } = await loadReview(clerk, planId)
  return keys.map((key) => dueOf(facts.find((fact) => fact.key === key)?.value))
}
const codesOf = async (steps: Promise<unknown>[]) =>
  (await Promise.allSettled(steps)).map((one) => (one.status === 'rejected' ? one.reason.code : 'done')).sort()

test('choosing a way to mend corrects the facts at once, by the one who chose; the paper keeps its own text', async () => {
  const { planId, finding, keys } = await planDueOnSaturday()
  expect(keys.length).toBeGreaterThan(0)
  expect(finding.fixes).toEqual([friday, 'Đổi sang thứ Hai, 28/9/2026'])

  const { facts } = await applyFix(clerk, { planId, findingKey: finding.key, seenVersion: 0, fix: friday })

  expect(facts).toEqual(keys.map((key) => ({ key, version: 2 })))
  expect(await duesOf(planId, keys)).toEqual(keys.map(() => ({ date: '2026-09-25', rule: 'no_later_than' })))
  const review = await loadReview(clerk, planId)
  expect(review.text).toBe(saturday.normalize('NFC'))
  expect(review.facts.filter(({ madeBy }) => madeBy === 'hao').map(({ key }) => key)).toEqual(keys)
  // The paper still says 26/9: the finding stays, settled by the choice and showing what it did.
  const settled = review.findings.find(({ key }) => key === finding.key)!
  expect([settled.decision, settled.reason, settled.corrected.map(({ key }) => key)]).toEqual([
    'accepted',
    friday,
    keys,
  ])
})

test('a choice is taken back whole; once somebody corrected the fact further, it is not', async () => {
  const { planId, finding, keys } = await planDueOnSaturday()
  const before = await duesOf(planId, keys)
  const choice = { planId, findingKey: finding.key, fix: friday }
  const { version } = await applyFix(clerk, { ...choice, seenVersion: 0 })
  await takeBackFix(colleague, { ...choice, seenVersion: version })
  expect(await duesOf(planId, keys)).toEqual(before)
  expect((await loadReview(clerk, planId)).findings.find(({ key }) => key === finding.key)!.decision).toBe(null)

  const again = await applyFix(clerk, { ...choice, seenVersion: 2 })
  const [{ key, version: seenVersion } = { key: '', version: 0 }] = again.facts
  await correctFact(colleague, { planId, key, seenVersion, value: null })
  await expect(takeBackFix(clerk, { ...choice, seenVersion: again.version })).rejects.toMatchObject({
    code: fixCorrectedSince.code,
  })
})

test('of two who choose at once one does, and a fact that got its old value back by hand opens the finding again', async () => {
  const { planId, finding, keys } = await planDueOnSaturday()
  const choose = (world: World, fix: string) =>
    applyFix(world, { planId, findingKey: finding.key, seenVersion: 0, fix })
  expect(await codesOf([choose(clerk, friday), choose(colleague, finding.fixes[1]!)])).toEqual(
    ['done', findingDecidedMeanwhile.code].sort(),
  )
  expect(new Set((await duesOf(planId, keys)).map((due) => due!.date)).size).toBe(1)
  const { facts } = await loadReview(clerk, planId)
  const fact = facts.find(({ key }) => key === keys[0])!
  const value = { ...(fact.value as object), due: { date: '2026-09-26', rule: 'before' } }
  await correctFact(clerk, { planId, key: fact.key, seenVersion: fact.version, value })
  expect((await loadReview(clerk, planId)).findings.find(({ key }) => key === finding.key)!.decision).toBe(null)
})

test('words that are not on offer, a stranger and a plan whose conference exists change nothing', async () => {
  const { planId, finding, keys } = await planDueOnSaturday()
  const choice = { planId, findingKey: finding.key, seenVersion: 0, fix: friday }
  await expect(applyFix(clerk, { ...choice, fix: 'Đổi sang Chủ nhật' })).rejects.toMatchObject({
    code: findingDecidedMeanwhile.code,
  })
  await expect(applyFix(stranger, choice)).rejects.toMatchObject({ code: planNotFound.code })
  await createConference(clerk, { planId })
  await expect(applyFix(clerk, choice)).rejects.toMatchObject({ code: planFrozen.code })
  expect((await duesOf(planId, keys)).map((due) => due!.date)).toEqual(keys.map(() => '2026-09-26'))
})

test('in a plan written here the slip goes with the choice, and the choice stays to be taken back', async () => {
  const planId = await draftWithSlip()
  const slip = await slipOf(planId)
  await applyFix(clerk, { planId, findingKey: slip.key, seenVersion: 0, fix: slip.fixes[0]! })
  const { read, text, mended } = await loadReview(clerk, planId)
  expect([read.topics.at(-1), text.includes('các các'), await slipOf(planId)]).toEqual([
    'Tháo gỡ các vướng mắc về vay vốn',
    false,
    undefined,
  ])
  expect(mended.map(({ key, fix, by }) => [key, fix, by])).toEqual([[slip.key, slip.fixes[0], 'hao']])
  await takeBackFix(clerk, { planId, findingKey: slip.key, seenVersion: mended[0]!.version })
  expect((await slipOf(planId)).decision).toBe(null)
})
