/** The button of the sorting page that accepts and gives in one press. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routingWorld } from '../routing/testing.ts'
import { changeSorting } from './sorting-actions.ts'

let made: Awaited<ReturnType<typeof routingWorld>>
beforeAll(async () => {
  made = await routingWorld()
}, 60_000)
afterAll(() => made.database.close())

const place = {
  base: '/phan-loai',
  filter: 'waiting',
  communeId: null,
  page: 1,
  petitionId: null,
  doing: null,
} as never
async function press(fields: Record<string, string>) {
  const typed = new FormData()
  for (const [name, value] of Object.entries(fields)) typed.set(name, value)
  const answer = (await changeSorting({ world: made.as.sorter(), typed, place })) as Response
  expect(answer.status).toBe(302)
}
const stateOf = async (id: string) =>
  (await made.rows('select state from petition_standing where petition_id = $1', [id]))[0]!.state
const fields = (id: string, due: string) => ({
  viec: 'rieng',
  yk: id,
  ban: '0',
  'ban-phan-loai': '0',
  'linh-vuc': 'y-te',
  'co-quan': 'y-te',
  'han-giao': due,
})

test('a due day chosen gives the petition in the moment in which it is accepted, and one undo takes both back', async () => {
  const { petitionId } = await made.send('Trạm y tế xã thiếu bác sĩ, chờ cả buổi')
  await made.read()
  await press(fields(petitionId, '5'))
  expect(await stateOf(petitionId)).toBe('assigned')
  const [given] = await made.rows('select id, lead_id, due_on from assignment where petition_id = $1', [petitionId])
  expect([given!.lead_id, given!.due_on]).toEqual([made.body('Sở Y tế'), '2026-11-30'])
  await press({ viec: 'hoan-tac', yk: petitionId, giao: String(given!.id), ban: '1', 'ban-phan-loai': '1', doi: '' })
  expect(await stateOf(petitionId)).toBe('new')
  expect((await made.rounds(petitionId)).map((row) => row.why)).toEqual(['taken_back'])
})

test('without a due day it is accepted alone; where nobody is known to give it to, it is accepted all the same', async () => {
  const [a, b] = [(await made.send('Trạm y tế thiếu thuốc')).petitionId, (await made.send('Hỏi vay vốn')).petitionId]
  await made.read()
  await press(fields(a, ''))
  await press({ ...fields(b, '5'), 'linh-vuc': 'tin-dung-ngan-hang', 'co-quan': 'khac' })
  expect([await stateOf(a), await stateOf(b)]).toEqual(['accepted', 'accepted'])
  expect(await made.rows('select id from assignment where petition_id = any($1)', [[a, b]])).toEqual([])
})
