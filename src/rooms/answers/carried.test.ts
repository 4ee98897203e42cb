import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Attachment } from '#rooms/petitions/index.ts'
import { listVersions } from './answer-versions.ts'
import { listCarried } from './carried.ts'
import { keepAnswer } from './keep-answer.ts'
import { answersWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

const openOf = async (petitionId: string): Promise<string> => {
  const [row] = await made.rows(
    `select a.id from assignment a where not exists (select from assignment_end e where e.assignment_id = a.id)
     and (a.petition_id = $1 or a.group_id in (select group_id from petition_group_move_now where petition_id = $1))`,
    [petitionId],
  )
  return String(row!.id)
}
const texts = (id: string) =>
  made.at('drafter').read(async (db) => (await listVersions(db, id)).map(({ version, text }) => `${version} ${text}`))
const carried = (id: string) =>
  made.at('drafter').read(async (db) => (await listCarried(db, id)).map(({ version }) => version))

test('a case that goes on as a group with the same body takes its newest draft along, with its files and what coordinators said', async () => {
  const one = await made.given('Cầu treo bản Nà gãy')
  const two = await made.accepted('Cầu treo bản Nà bị gãy')
  const file: Attachment = {
    ...{ kind: 'document', mediaType: 'application/pdf', seconds: null, originalName: 'a.pdf' },
    bytes: Buffer.from('%PDF'),
  }
  const kept = { ...made.answer(one.assignmentId, 'Sửa cầu trước 30/12/2026.'), seenVersion: 0 }
  await keepAnswer(made.at('drafter'), { ...kept, writing: crypto.randomUUID() }, [file])
  await made.merged(one.petitionId, two)
  const group = await openOf(one.petitionId)
  expect(group).not.toBe(one.assignmentId)
  expect([await texts(group), await carried(group)]).toEqual([['1 Sửa cầu trước 30/12/2026.'], [1]])
  const [row] = await made.rows(
    'select cardinality(files) as files, made_by from answer_version where assignment_id = $1',
    [group],
  )
  expect([row?.files, row?.made_by]).toEqual([1, made.people.drafter.accountId])
  expect(
    (await made.rows("select 1 from contribution_step where assignment_id = $1 and kind = 'approved'", [group])).length,
  ).toBe(1)
  // It goes on from there, and what is sent in waits for no coordinating body again.
  await made.submit('second', group, 'Sửa cầu trước 20/12/2026.', 1)
})

test('of two that merge the newest draft is on top; what somebody wrote in the group stays on top and the other is named', async () => {
  const [one, two] = [await made.given('Điện yếu ở bản Pá'), await made.given('Bản Pá điện yếu')]
  await made.save('drafter', one.assignmentId, 'Bản cũ', 0)
  const later = made.at('drafter', 5)
  await keepAnswer(later, { ...made.answer(two.assignmentId, 'Bản mới'), seenVersion: 0, writing: crypto.randomUUID() })
  await made.merged(one.petitionId, two.petitionId)
  const group = await openOf(one.petitionId)
  expect((await texts(group))[0]).toMatch(/Bản mới$/)
  expect((await carried(group)).length).toBe(2)

  const three = await made.given('Bản Pá mất điện')
  await keepAnswer(made.at('second', 6), {
    ...made.answer(group, 'Người viết trong nhóm'),
    seenVersion: (await texts(group)).length,
    writing: crypto.randomUUID(),
  })
  await keepAnswer(made.at('drafter', 7), {
    ...made.answer(three.assignmentId, 'Nháp của việc vào sau'),
    ...{ seenVersion: 0, writing: crypto.randomUUID() },
  })
  await made.merged(one.petitionId, three.petitionId)
  expect((await texts(group))[0]).toMatch(/Người viết trong nhóm$/)
  expect(await carried(group)).toContain(null)
})

test('taken back and given again to the same body the draft is there; to another body it never goes', async () => {
  const { assignmentId, petitionId } = await made.given('Đường vào bản Sa')
  await made.save('drafter', assignmentId, 'Nháp của Sở Y tế', 0)
  await made.takeBack(assignmentId)
  await made.giveTo('Sở Nông nghiệp và Môi trường', petitionId)
  const elsewhere = await openOf(petitionId)
  expect((await made.rows('select 1 from answer_version where assignment_id = $1', [elsewhere])).length).toBe(0)
  await made.takeBack(elsewhere)
  await made.giveTo('Sở Y tế', petitionId)
  expect(await texts(await openOf(petitionId))).toEqual(['1 Nháp của Sở Y tế'])
})
