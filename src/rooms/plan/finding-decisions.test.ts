// What was decided about a finding: it outlives changes of the text around it, and old databases keep what they have.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { correctFact } from './correct-fact.ts'
import { decideFinding } from './decide-finding.ts'
import { loadReview } from './review.ts'
import { startPlanFromTemplate } from './start-plan-from-template.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let clerk: World

beforeAll(async () => {
  database = await testDatabase()
  const root = (await enterBodies(database, smallTree)).get('Tỉnh Vân Lĩnh')!
  const actor = await enterAccount(database, 'hao', [{ role: 'office', organisationId: root }])
  clerk = worldOf(database, actor, new Date('2026-11-20T03:00:00Z'), vietnamCalendar())
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
