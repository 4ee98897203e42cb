import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { mergePetitions } from '../merge-petitions.ts'
import { undoGrouping } from '../split-petitions.ts'
import { acceptAssignment, refuseAssignment } from './answer-assignment.ts'
import { assignMany, assignPetition } from './assign.ts'
import { endWithdrawn, handOverCases } from './hand-over-cases.ts'
import { passOnAssignment, upholdAssignment } from './rule.ts'
import { setRouting } from './settings.ts'
import { takeBackAssignment } from './take-back.ts'
import { routingWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof routingWorld>>
beforeAll(async () => {
  made = await routingWorld()
}, 60_000)
afterAll(() => made.database.close())

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error: Refusal) => error.code ?? String(error),
  )
const five = { kind: 'after', days: 5 } as const
const give = (petitionId: string, lead = 'Sở Y tế', world = made.as.sorter()) =>
  assignPetition(world, { petitionId, leadId: made.body(lead), due: five })
const clinic = 'Trạm y tế xã Tân An thiếu bác sĩ, bà con đi khám bệnh phải chờ cả buổi'

test('a petition is given to the body that holds the function today, its due day kept with its working', async () => {
  const id = await made.accepted(clinic)
  const given = await assignPetition(made.as.sorter(), {
    petitionId: id,
    due: five,
    coordinators: [{ organisationId: made.body('Sở Tài chính'), dueOn: '2026-11-27' }],
  })
  expect([given.lead, given.dueOn, given.members]).toEqual(['Sở Y tế', '2026-11-30', 1])
  const [row] = await made.rows(
    `select due_working -> 'rule' ->> 'amount' as days, due_working ->> 'anchor' as anchor,
       due_working ->> 'calendarVersion' is not null as by_calendar, function_code from assignment where id = $1`,
    [given.assignmentId],
  )
  expect(row).toEqual({ days: '5', anchor: '2026-11-20', by_calendar: true, function_code: 'y-te' })
  const own = await made.rows('select due_on from assignment_coordinator where assignment_id = $1', [
    given.assignmentId,
  ])
  expect(own).toEqual([{ due_on: '2026-11-27' }])
  expect(await codeOf(give(id, 'Sở Nội vụ'))).toBe('routing.given-meanwhile')
})

test('what is not accepted, a body that is gone, and a day that is past are refused', async () => {
  const { petitionId } = await made.send('Đường liên xã nhiều ổ gà')
  await made.read()
  expect(await codeOf(give(petitionId))).toBe('routing.not-accepted')
  const id = await made.accepted('Cầu treo hỏng ván')
  expect(await codeOf(assignPetition(made.as.sorter(), { petitionId: id, leadId: newId(), due: five }))).toBe(
    'routing.body-ended',
  )
  const past = { kind: 'date', on: '2026-11-19' } as const
  expect(
    await codeOf(assignPetition(made.as.sorter(), { petitionId: id, leadId: made.body('Sở Y tế'), due: past })),
  ).toBe('routing.due-past')
  expect(await codeOf(give(id, 'Sở Y tế', made.as.health()))).toBe('triage.petition-not-found')
})

test('two officials who give the same group in one moment: one gives, the other is told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const a = await made.accepted(`Thiếu thuốc bảo hiểm ở trạm y tế lần ${round}`)
    const b = await made.accepted(`Trạm y tế không có thuốc bảo hiểm lần ${round}`)
    const { groupId } = await mergePetitions(made.sorter, { originalId: a, petitionIds: [b] })
    const results = await Promise.all([
      codeOf(give(a, 'Sở Y tế', made.as.sorter())),
      codeOf(give(b, 'Sở Nội vụ', made.second)),
      codeOf(give(b, 'Sở Tài chính', made.as.office())),
    ])
    expect([...results].sort()).toEqual(['routing.given-meanwhile', 'routing.given-meanwhile', 'taken'])
    expect((await made.rounds(groupId)).filter((row) => row.why === null)).toHaveLength(1)
  }
})

test('many at once: what nobody is known for, or was given meanwhile, is left and named', async () => {
  const [a, b] = [
    await made.accepted(`${clinic}, lần hai`),
    await made.accepted('Ngân hàng chính sách cho vay lãi cao, bà con khó vay vốn'),
  ]
  await give(a)
  const c = await made.accepted('Trẻ em suy dinh dưỡng ở bản chưa được khám bệnh, uống thuốc')
  const { given, left } = await assignMany(made.as.sorter(), { petitionIds: [a, b, c], due: five })
  expect(given.map((each) => [each.petitionId, each.lead])).toEqual([[c, 'Sở Y tế']])
  expect(left.map((each) => each.petitionId)).toEqual([a, b])
})

test('what is taken back waits to be given again, as the next round', async () => {
  const id = await made.accepted('Bệnh viện thu thêm tiền khám bảo hiểm')
  const { assignmentId } = await give(id)
  await takeBackAssignment(made.as.sorter(), { assignmentId })
  expect(await codeOf(takeBackAssignment(made.as.sorter(), { assignmentId }))).toBe('routing.ended-meanwhile')
  expect(await codeOf(acceptAssignment(made.as.health(), { assignmentId }))).toBe('routing.ended-meanwhile')
  await give(id, 'Sở Nội vụ')
  expect((await made.rounds(id)).map(({ round, lead, why }) => [round, lead, why])).toEqual([
    [1, 'Sở Y tế', 'taken_back'],
    [2, 'Sở Nội vụ', null],
  ])
})

test('a body accepts once, and only what was given to it', async () => {
  const { assignmentId } = await give(await made.accepted('Tiêm chủng ở bản xa'))
  expect(await codeOf(acceptAssignment(made.as.money(), { assignmentId }))).toBe('routing.not-found')
  expect(await acceptAssignment(made.as.health(), { assignmentId })).toEqual({ body: 'Sở Y tế' })
  const back = { assignmentId, reason: 'Không phải việc của Sở', proposedId: made.body('Sở Tài chính') }
  expect(await codeOf(refuseAssignment(made.as.health(), back))).toBe('routing.replied-meanwhile')
})

test('69: handing back names who should have it, and after two working days is told to be late', async () => {
  const back = (assignmentId: string, days: number, to = 'Sở Nông nghiệp và Môi trường') =>
    refuseAssignment(made.as.health(days), { assignmentId, reason: 'Việc đất đai', proposedId: made.body(to) })
  const first = await give(await made.accepted('Đất trạm y tế cũ bỏ hoang'))
  expect(await codeOf(back(first.assignmentId, 0, 'Sở Y tế'))).toBe('routing.proposed-itself')
  expect((await back(first.assignmentId, 5)).late).toBe(false) // Wednesday: Tuesday was a holiday
  const second = await give(await made.accepted('Đất trạm y tế bị lấn'))
  expect((await back(second.assignmentId, 6)).late).toBe(true)
  await setRouting(made.as.office(), { validFrom: '2026-11-20', answerDays: 10, refuseDays: 3 })
  const third = await give(await made.accepted('Đất trạm y tế chưa có sổ'))
  expect((await back(third.assignmentId, 6)).late).toBe(false)
})

test('refusing and taking back in one moment: one of the two happens, the other is told which', async () => {
  const seen = new Set<string>()
  for (let round = 0; round < 8; round += 1) {
    const { assignmentId } = await give(await made.accepted(`Vệ sinh an toàn thực phẩm ở chợ, lần ${round}`))
    const proposedId = made.body('Sở Tài chính')
    const results = await Promise.all([
      codeOf(refuseAssignment(made.as.health(), { assignmentId, reason: 'Không đúng việc', proposedId })),
      codeOf(takeBackAssignment(made.as.sorter(), { assignmentId })),
    ])
    seen.add(results.join(' '))
    expect(['taken routing.handed-back-meanwhile', 'routing.ended-meanwhile taken']).toContain(results.join(' '))
  }
  expect(seen.size).toBeGreaterThan(0)
})

test('69: the arbiter upholds, or gives to another who has all its days; two arbiters meet', async () => {
  const id = await made.accepted('Thu hồi đất làm trạm y tế chưa đền bù')
  const { assignmentId } = await give(id)
  expect(await codeOf(upholdAssignment(made.as.chair(), { assignmentId }))).toBe('routing.nothing-to-rule')
  const to = made.body('Sở Nông nghiệp và Môi trường')
  await refuseAssignment(made.as.health(3), { assignmentId, reason: 'Việc đất đai', proposedId: to })
  expect(await codeOf(passOnAssignment(made.as.sorter(3), { assignmentId, leadId: to }))).toBe('routing.not-arbiter')
  const results = await Promise.all([
    codeOf(passOnAssignment(made.as.chair(3), { assignmentId, leadId: to })),
    codeOf(upholdAssignment(made.as.office(3), { assignmentId })),
  ])
  expect(results.filter((each) => each === 'taken')).toHaveLength(1)
  const again = await made.accepted('Thu hồi đất làm bệnh viện chưa đền bù')
  const first = await give(again)
  await refuseAssignment(made.as.health(3), { assignmentId: first.assignmentId, reason: 'Đất đai', proposedId: to })
  await passOnAssignment(made.as.chair(3), { assignmentId: first.assignmentId, leadId: to })
  const rounds = await made.rounds(again)
  expect(rounds.map(({ lead, due, why }) => [lead, due, why])).toEqual([
    ['Sở Y tế', '2026-11-30', 'refused'],
    ['Sở Nông nghiệp và Môi trường', '2026-12-01', null], // five working days from 23/11, not from 20/11
  ])
})

test('who joins an assigned group later is covered; a merge and its undo lose no clock', async () => {
  const [a, b] = [await made.accepted('Nước thải bệnh viện chảy ra suối'), await made.accepted('Suối hôi vì bệnh viện')]
  await give(a)
  const merged = await mergePetitions(made.sorter, { originalId: a, petitionIds: [b] })
  const open = (await made.rounds(b)).filter((row) => row.why === null)
  expect(open.map((row) => [row.lead, row.due])).toEqual([['Sở Y tế', '2026-11-30']])
  const readable = await made.as
    .health()
    .read((db) => db.selectFrom('petition').select('id').where('id', 'in', [a, b]).execute())
  expect(readable).toHaveLength(2)
  await undoGrouping(made.sorter, { changeId: merged.changeId! })
  expect((await made.rounds(a)).filter((row) => row.why === null)).toHaveLength(1)
})

test('two assigned groups that are merged leave one case, with the body of the group that took the other in', async () => {
  const ids = []
  for (const text of ['Bác sĩ xã', 'Bác sĩ về xã', 'Y sĩ bản', 'Y tá bản']) ids.push(await made.accepted(text))
  await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[1]!] })
  await mergePetitions(made.sorter, { originalId: ids[2]!, petitionIds: [ids[3]!] })
  await give(ids[0]!)
  await give(ids[2]!, 'Sở Nội vụ')
  await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[2]!] })
  const open = await made.rows(
    `select distinct o.name from assignment_now a join organisation o on o.id = a.lead_id
     where a.group_id in (select group_id from petition_group_move where petition_id = any($1))`,
    [ids],
  )
  expect(open).toEqual([{ name: 'Sở Y tế' }])
})

test('a body that goes up in another hands over its open cases once, with the days it had left', async () => {
  const id = await made.accepted('Trạm y tế thiếu giường bệnh')
  await give(id)
  const heir = newId()
  const j = made.database.jurisdictionId
  await made.rows(
    `insert into organisation (jurisdiction_id, id, name, kind, level, parent_id, valid_from, search_key)
     values ($1, $2, 'Sở Y tế và Dân số', 'department', 'province', $3, '2026-11-20', 'so y te va dan so') returning id`,
    [j, heir, made.body('Ủy ban nhân dân tỉnh Vân Lĩnh')],
  )
  const succession = await made.rows(
    `insert into organisation_succession (jurisdiction_id, id, predecessor_id, successor_id, function_code, happened_on, source)
     values ($1, $2, $3, $4, 'y-te', '2026-11-20', 'Nghị quyết') returning id`,
    [j, newId(), made.body('Sở Y tế'), heir],
  )
  expect(await handOverCases(made.system())).toBeGreaterThan(0)
  expect((await made.rounds(id)).map(({ round, lead, due, why }) => [round, lead, due, why])).toEqual([
    [1, 'Sở Y tế', '2026-11-30', 'handed_over'],
    [2, 'Sở Y tế và Dân số', '2026-11-30', null],
  ])
  expect(await handOverCases(made.system())).toBe(0)
  await made.rows('delete from organisation_succession where id = $1 returning id', [succession[0]!.id])
})

test('what its sender withdrew is owed by nobody', async () => {
  const id = await made.accepted('Xin thêm ghế chờ ở trạm y tế')
  await give(id)
  await made.rows(
    'insert into petition_withdrawal (jurisdiction_id, petition_id, version, withdrawn) values ($1, $2, 1, true) returning petition_id',
    [made.database.jurisdictionId, id],
  )
  await endWithdrawn(made.system())
  expect((await made.rounds(id)).map((row) => row.why)).toEqual(['withdrawn'])
})
