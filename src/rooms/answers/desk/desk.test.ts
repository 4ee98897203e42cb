import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { refuseAssignment } from '#rooms/triage/index.ts'
import { approveAnswer } from '../approve-answer.ts'
import { askExtension } from '../clock/ask-extension.ts'
import { askPetitioner } from '../clock/ask-petitioner.ts'
import { listExtensions } from '../clock/case-story.ts'
import { decideExtension } from '../clock/decide-extension.ts'
import { forwardCase } from '../clock/forward-case.ts'
import { loadReleasePage } from '../release-page.ts'
import { answersWorld } from '../testing.ts'
import { type DeskAsked, loadDesk } from './desk-list.ts'
import type { DeskPart } from './desk-parts.ts'
import { handCase } from './hand-case.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

type Who = Parameters<typeof made.at>[0]
const days = 1440
const desk = (more: Partial<DeskAsked> = {}, minutes = 0, who: Who = 'drafter') => {
  const world = made.at(who, minutes)
  return world.read((db) => loadDesk(db, world, { part: null, role: null, mine: false, search: '', page: 1, ...more }))
}
const ids = (rows: Awaited<ReturnType<typeof desk>>['rows']) => rows.map((row) => row.assignmentId)
const partOf = async (assignmentId: string, minutes = 0, who: Who = 'drafter') => {
  const parts: DeskPart[] = ['new', 'working', 'waiting', 'approval', 'late', 'returned', 'forwarded', 'answered']
  const found: DeskPart[] = []
  for (const part of parts) if (ids((await desk({ part }, minutes, who)).rows).includes(assignmentId)) found.push(part)
  return found
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code,
  )
const give = async (text: string) => made.giveTo('Sở Y tế', await made.accepted(text))

test('one case stands in one part, from given to answered; answered, it is late nowhere', async () => {
  const { assignmentId } = await give('Trạm thiếu giường')
  expect(await partOf(assignmentId)).toEqual(['new'])
  await made.accept(made.as.health(), assignmentId)
  expect(await partOf(assignmentId)).toEqual(['working'])
  expect(await partOf(assignmentId, 15 * days)).toEqual(['late'])
  await made.submit('drafter', assignmentId, 'Có.', 0)
  expect(await partOf(assignmentId)).toEqual(['approval'])
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  expect(await partOf(assignmentId, 15 * days)).toEqual(['answered'])
  const office = made.at('office', 15 * days)
  const asked = { conferenceId: made.conferenceId, leadId: null, page: 1, part: 'late' as const }
  expect((await office.read((db) => loadReleasePage(db, office, asked))).rows.map(({ id }) => id)).not.toContain(
    assignmentId,
  )
})

test('waiting for the petitioner, passed to the level above and handed back each have their part', async () => {
  const asked = await made.given('Thiếu nước sạch ở trạm')
  await askPetitioner(made.at('drafter'), { assignmentId: asked.assignmentId, text: 'Ở đâu?' })
  expect(await partOf(asked.assignmentId)).toEqual(['waiting'])
  const above = await made.given('Thiếu biên chế bác sĩ')
  const paper = { recipient: 'Bộ Nội vụ', paperNumber: '5/SYT', paperOn: '2026-11-20' }
  await forwardCase(made.at('head'), { assignmentId: above.assignmentId, ...paper })
  expect(await partOf(above.assignmentId, 20 * days)).toEqual(['forwarded'])
  const back = await give('Đường vào trạm lầy')
  const proposedId = made.body('Sở Tài chính')
  await refuseAssignment(made.as.health(), { assignmentId: back.assignmentId, reason: 'Việc của sở khác.', proposedId })
  expect(await partOf(back.assignmentId)).toEqual(['returned'])
})

test('the soonest first by the day that holds now: an extension moves a case behind the others', async () => {
  const [first, second] = [await made.given('Thiếu áo ấm cho trạm'), await made.given('Thiếu chăn cho trạm')]
  const { assignmentId } = first
  await askExtension(made.at('head'), { assignmentId, dueOn: '2026-12-20', reason: 'Chờ vốn.' })
  const [asked] = await made.at('office').read((db) => listExtensions(db, assignmentId))
  await decideExtension(made.at('office'), { extensionId: asked!.id, granted: true })
  const order = ids((await desk()).rows)
  expect(order.indexOf(second.assignmentId)).toBeLessThan(order.indexOf(assignmentId))
  const row = (await desk()).rows.find((each) => each.assignmentId === assignmentId)!
  expect([row.firstDueOn, row.dueOn]).toEqual(['2026-11-30', '2026-12-20'])
})

test('words without marks and a code find a case, and of a sender who hides only what was reviewed', async () => {
  const { assignmentId } = await made.given('Cầu treo Nậm Mu xuống cấp nặng')
  expect(ids((await desk({ search: 'cau treo nam mu' })).rows)).toEqual([assignmentId])
  const code = (await desk({ search: 'cau treo nam mu' })).rows[0]!.given.code
  expect(ids((await desk({ search: code })).rows)).toEqual([assignmentId])
  const hidden = await made.accepted('Ông Lường Văn Páo bán thuốc giả', { hidesIdentity: true })
  const secret = await made.given('', hidden)
  expect(ids((await desk({ search: 'luong van pao' })).rows)).toEqual([])
  expect(ids((await desk({}, 0)).rows)).toContain(secret.assignmentId)
})

test('handed to somebody of the body, it is hers; to a stranger it is refused, and of two the second is told', async () => {
  const { assignmentId } = await made.given('Thiếu máy đo huyết áp')
  const to = (who: Who, by: Who, seenVersion = 0) =>
    handCase(made.at(by), { assignmentId, accountId: made.people[who].accountId, seenVersion })
  expect(await codeOf(to('second', 'drafter'))).toBe('clock.not-yours-to-hand')
  expect(await codeOf(to('elsewhere', 'head'))).toBe('clock.officer-elsewhere')
  const both = await Promise.all([codeOf(to('second', 'head')), codeOf(to('drafter', 'leader'))])
  expect(both.toSorted()).toEqual(['clock.handed-meanwhile', 'done'])
  await to('second', 'head', 1)
  expect(ids((await desk({ mine: true }, 0, 'second')).rows)).toEqual([assignmentId])
  expect(ids((await desk({ mine: true }, 0, 'drafter')).rows)).toEqual([])
})

test('a body reads its own cases alone, one that coordinates its own part; nobody else has a desk', async () => {
  const { assignmentId } = await made.coordinated('Thiếu vốn sửa trạm')
  const rows = (await desk({ role: 'coordinator' }, 0, 'elsewhere')).rows
  expect(rows.find((row) => row.assignmentId === assignmentId)).toMatchObject({
    role: 'coordinator',
    body: 'Sở Tài chính',
    dueOn: '2026-11-27',
    stand: null,
  })
  expect((await desk({}, 0, 'office')).total).toBe(0)
  expect((await desk({ search: 'tram' }, 0, 'office')).total).toBe(0)
})

test('a case of the desk of another is not handed, asked or passed on, whatever its id', async () => {
  const foreign = await made.giveTo('Sở Tài chính', await made.accepted('Chi trả chậm tiền hỗ trợ'))
  const { assignmentId } = foreign
  expect(await codeOf(askPetitioner(made.at('head'), { assignmentId, text: 'Bao nhiêu?' }))).toBe(
    'answers.case-not-found',
  )
  expect(await codeOf(handCase(made.at('head'), { assignmentId, accountId: null, seenVersion: 0 }))).toBe(
    'answers.case-not-found',
  )
  expect(await codeOf(handCase(made.at('head'), { assignmentId: newId(), accountId: null, seenVersion: 0 }))).toBe(
    'answers.case-not-found',
  )
})
