import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergePetitions } from '../merge-petitions.ts'
import { moderatePetition } from '../moderate-petition.ts'
import { splitPetitions, undoGrouping } from '../split-petitions.ts'
import { refuseAssignment } from './answer-assignment.ts'
import { assignPetition } from './assign.ts'
import { upholdAssignment } from './rule.ts'
import { takeBackAssignment } from './take-back.ts'
import { routingWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof routingWorld>>
beforeAll(async () => {
  made = await routingWorld()
}, 60_000)
afterAll(() => made.database.close())

const give = (petitionId: string, lead = 'Sở Y tế', world = made.as.sorter()) =>
  assignPetition(world, { petitionId, leadId: made.body(lead), due: { kind: 'after', days: 5 } })
const stateOf = async (id: string) =>
  (await made.rows('select state from petition_standing where petition_id = $1', [id]))[0]?.state

test('where a petition stands follows what was given, taken back, merged and split', async () => {
  const [a, b] = [await made.accepted('Trạm y tế thiếu giường bệnh'), await made.accepted('Giường bệnh ở trạm quá ít')]
  await give(a)
  expect([await stateOf(a), await stateOf(b)]).toEqual(['assigned', 'accepted'])
  const { changeId } = await mergePetitions(made.sorter, { originalId: a, petitionIds: [b] })
  expect([await stateOf(a), await stateOf(b)]).toEqual(['assigned', 'assigned'])
  await undoGrouping(made.sorter, { changeId: changeId! })
  // What had not been given before the merge is not given after its undo.
  expect([await stateOf(a), await stateOf(b)]).toEqual(['assigned', 'accepted'])
  const again = await mergePetitions(made.sorter, { originalId: a, petitionIds: [b] })
  await splitPetitions(made.sorter, { petitionIds: [b] })
  // What was owed with the group stays owed to each of those that are told apart.
  expect([await stateOf(a), await stateOf(b), again.groupId !== null]).toEqual(['assigned', 'assigned', true])
  const [open] = await made.rows('select id from assignment_now where petition_id = $1', [b])
  await takeBackAssignment(made.as.sorter(), { assignmentId: String(open!.id) })
  expect([await stateOf(a), await stateOf(b)]).toEqual(['assigned', 'accepted'])
})

test('what its lead handed back is given to nobody until somebody rules; off theme is off theme', async () => {
  const id = await made.accepted('Trạm y tế không có nước sạch')
  const { assignmentId } = await give(id)
  const back = { assignmentId, reason: 'Việc của ngành khác', proposedId: made.body('Sở Tài chính') }
  await refuseAssignment(made.as.health(), back)
  expect(await stateOf(id)).toBe('accepted')
  await upholdAssignment(made.as.chair(), { assignmentId, reason: 'Đúng việc của Sở' })
  expect(await stateOf(id)).toBe('assigned')
  await moderatePetition(made.sorter, {
    petitionId: id,
    seenVersion: 1,
    decision: 'off_theme',
    reason: 'Không đúng chủ đề',
    told: false,
  })
  expect(await stateOf(id)).toBe('off_theme')
})

test('a petition that is given while it is merged into a given one is owed once', async () => {
  for (let round = 0; round < 8; round += 1) {
    const a = await made.accepted(`Bệnh viện huyện cũ bỏ không, lần ${round}`)
    const b = await made.accepted(`Bệnh viện cũ của huyện để hoang, lần ${round}`)
    await give(a)
    await Promise.allSettled([
      give(b, 'Sở Nội vụ', made.second),
      mergePetitions(made.sorter, { originalId: a, petitionIds: [b] }),
    ])
    const open = await made.rows(
      `select a.id from assignment_now a where a.petition_id = $1
         or a.group_id in (select group_id from petition_group_move_now where petition_id = $1)`,
      [b],
    )
    expect(open).toHaveLength(1)
    expect(await stateOf(b)).toBe('assigned')
  }
})
