import { afterAll, beforeAll, expect, test } from 'vitest'
import { sortPetition, unsortPetition } from './sort-petition.ts'
import { triageWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof triageWorld>>
beforeAll(async () => {
  made = await triageWorld()
}, 60_000)
afterAll(() => made.database.close())

const topicOf = async (petitionId: string) =>
  (await made.rows('select topic_code from petition_standing where petition_id = $1', [petitionId]))[0]!.topic_code

test('lists know the topic: as the sender said, then as proposed, then as an officer chose, and back again', async () => {
  const { petitionId } = await made.send('Trạm y tế thiếu bác sĩ, bà con đi khám bệnh phải chờ cả buổi', {
    topicCode: 'dat-dai',
  })
  expect(await topicOf(petitionId)).toBe('dat-dai')
  await made.read()
  expect(await topicOf(petitionId)).toBe('y-te')
  const chosen = { petitionId, seenVersion: 0, seenClassification: 0, topicCode: 'giao-duc', agencyCode: 'giao-duc' }
  const sorted = await sortPetition(made.sorter, chosen)
  expect(await topicOf(petitionId)).toBe('giao-duc')
  await unsortPetition(made.sorter, { petitionId, ...sorted })
  expect(await topicOf(petitionId)).toBe('y-te')
})
