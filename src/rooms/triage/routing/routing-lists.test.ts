import { afterAll, beforeAll, expect, test } from 'vitest'
import { paperText } from '#papers/text.ts'
import type { Refusal } from '#platform/refusal.ts'
import { mergePetitions } from '../merge-petitions.ts'
import { dispatchLetter } from '../papers/dispatch-letter.ts'
import { acceptAssignment, refuseAssignment } from './answer-assignment.ts'
import { assignPetition } from './assign.ts'
import { listLetters, loadDispatchLetter, makeLetter, recordDispatch } from './dispatch-letters.ts'
import { listGiven } from './given-list.ts'
import { countOwnNew, ownCases } from './own-cases.ts'
import type { RoutingPart } from './parts.ts'
import { loadRoutingPage } from './routing-page.ts'
import { passOnAssignment } from './rule.ts'
import { routingWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof routingWorld>>
beforeAll(async () => {
  made = await routingWorld()
}, 60_000)
afterAll(() => made.database.close())

const give = (petitionId: string, lead: string, days: number, also: string[] = []) =>
  assignPetition(made.as.sorter(), {
    petitionId,
    leadId: made.body(lead),
    due: { kind: 'after', days },
    coordinators: also.map((name) => ({ organisationId: made.body(name) })),
  })
const page = (part: RoutingPart, world = made.as.sorter(), leadId: string | null = null) =>
  world.read((db) =>
    loadRoutingPage(
      db,
      world,
      { conferenceId: made.conferenceId, part, leadId, page: 1 },
      { ofCases: async () => [], movedLeads: async () => [] },
    ),
  )
const own = (world: ReturnType<typeof made.as.health>) => world.read((db) => ownCases(db, world))

test('what waits is counted once for all who ask the same, with the body that is proposed, and goes when it is given', async () => {
  const a = await made.accepted('Trạm y tế xã thiếu bác sĩ khám bệnh')
  const b = await made.accepted('Xã không có bác sĩ khám bệnh ở trạm y tế')
  await made.send('Chưa ai nhận ý kiến này')
  await mergePetitions(made.sorter, { originalId: a, petitionIds: [b] })
  const { waiting, counts, leads } = await page('waiting')
  expect(waiting.map((row) => [row.petitionId, row.together, row.lead?.name])).toEqual([[a, 2, 'Sở Y tế']])
  expect([counts.waiting, leads.map((each) => each.name)]).toEqual([1, ['Sở Y tế']])
  await give(a, 'Sở Y tế', 5)
  expect((await page('waiting')).counts).toEqual({
    waiting: 0,
    returned: 0,
    late: 0,
    unanswered: 1,
    accepted: 0,
    answered: 0,
  })
})

test('a body sees its own cases alone, the soonest first, and one that coordinates its own day', async () => {
  const later = await give(await made.accepted('Thuốc bảo hiểm hay hết'), 'Sở Y tế', 8, ['Sở Tài chính'])
  const sooner = await give(await made.accepted('Cấp cứu chậm'), 'Sở Y tế', 2)
  const cases = await own(made.as.health())
  expect(cases.map((each) => each.id).slice(0, 1)).toEqual([sooner.assignmentId])
  const others = await own(made.as.money())
  expect(others.map((each) => [each.id, each.role])).toEqual([[later.assignmentId, 'coordinator']])
  expect(await made.as.money().read((db) => countOwnNew(db, made.as.money()))).toBe(1)
  await acceptAssignment(made.as.money(), { assignmentId: later.assignmentId })
  expect(await made.as.money().read((db) => countOwnNew(db, made.as.money()))).toBe(0)
  expect(await own(made.as.land())).toEqual([])
  expect(await made.sorter.read((db) => countOwnNew(db, made.sorter))).toBeNull()
  await expect(page('waiting', made.as.health())).rejects.toMatchObject({ code: 'routing.not-yours' })
})

test('69: a case that is handed back a third time goes to the head of the office: it stands first and is marked', async () => {
  const id = await made.accepted('Ruộng bị lấn làm trạm bơm')
  const bodies = ['Sở Y tế', 'Sở Tài chính', 'Sở Nông nghiệp và Môi trường']
  const worlds = [made.as.health(), made.as.money(), made.as.land()]
  let { assignmentId } = await give(id, bodies[0]!, 5)
  for (const at of [0, 1, 2]) {
    const proposedId = made.body(bodies[(at + 1) % 3]!)
    await refuseAssignment(worlds[at]!, { assignmentId, reason: `Không phải việc của ${bodies[at]}`, proposedId })
    if (at === 2) break
    assignmentId = (await passOnAssignment(made.as.chair(), { assignmentId, leadId: proposedId })).assignmentId
  }
  const other = await give(await made.accepted('Chợ xã'), 'Sở Y tế', 1)
  await refuseAssignment(made.as.health(), {
    assignmentId: other.assignmentId,
    reason: 'Việc chợ',
    proposedId: made.body('Sở Tài chính'),
  })
  const { given } = await page('returned')
  expect(given.map((row) => [row.id, row.returns])).toEqual([
    [assignmentId, 3],
    [other.assignmentId, 1],
  ])
  expect((await page('returned', made.as.sorter(), made.body('Sở Y tế'))).given).toHaveLength(1)
})

test('a letter carries what a body was given, once, masked where the sender hides, and gets its number after', async () => {
  const hidden = await made.accepted('Tôi là Nguyễn Thị Hoa, số 0912345678, hỏi tiền cứu trợ trẻ em', {
    hidesIdentity: true,
  })
  await give(hidden, 'Sở Nội vụ', 5, ['Sở Tài chính'])
  await give(await made.accepted('Việc làm cho phụ nữ trên 35 tuổi'), 'Sở Nội vụ', 5)
  const order = { conferenceId: made.conferenceId, organisationId: made.body('Sở Nội vụ') }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'taken',
      (error: Refusal) => error.code,
    )
  const results = await Promise.all([
    codeOf(makeLetter(made.as.sorter(), order)),
    codeOf(makeLetter(made.second, order)),
  ])
  expect(results.sort()).toEqual(['routing.nothing-for-letter', 'taken'])
  const [row] = await made.sorter.read((db) => listLetters(db, made.conferenceId))
  expect([row!.body, row!.lines, row!.number]).toEqual(['Sở Nội vụ', 2, null])
  const printed = async () =>
    paperText(
      dispatchLetter(await made.sorter.read((db) => loadDispatchLetter(db, made.sorter, made.conferenceId, row!.id))),
    )
  expect(await printed()).toMatch(/Số: {3,}/)
  await recordDispatch(made.as.sorter(), { letterId: row!.id, number: '215/UBND-NV', issuedOn: '2026-11-20' })
  const text = await printed()
  expect(text).toContain('Sở Nội vụ')
  expect(text).toContain('215')
  expect(text).toContain('Việc làm cho phụ nữ trên 35 tuổi')
  expect(text).toContain('Phối hợp: Sở Tài chính')
  expect(text).not.toMatch(/Hoa|0912/)
  const cases = await made.sorter.read((db) => listGiven(db, { conferenceId: made.conferenceId }))
  expect(cases.find((each) => each.petitionId === hidden)?.text).not.toMatch(/Hoa|0912/)
})
