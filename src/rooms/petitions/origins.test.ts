import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#calendar/day.ts'
import type { World } from '#platform/world.ts'
import { countOrigins, type Origin, withEmptyDays } from './origins.ts'
import { listPetitions, type PetitionFilter } from './petition-list.ts'
import { petitionWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
let office: World
beforeAll(async () => {
  made = await petitionWorld()
  office = made.at(made.office)
  const at = (day: string) => new Date(`${day}T03:00:00Z`)
  await made.send('Đường vào bản bị sạt', { topicCode: 'giao-thong-ha-tang' }, at('2026-11-17'))
  await made.send('Cầu treo hỏng ván', { topicCode: 'giao-thong-ha-tang' }, at('2026-11-20'))
  await made.send('Mất điện cả tuần', { topicCode: 'dien-nuoc' }, at('2026-11-20'))
  // Half past eleven at night by the clock of Viet Nam.
  await made.send('Chưa rõ việc gì', {}, new Date('2026-11-18T16:30:00Z'))
  await made.collect('Giếng cạn, thiếu nước ăn', { topicCode: 'dien-nuoc' })
}, 60_000)
afterAll(() => made.database.close())

const count = (filter: Partial<PetitionFilter> = {}, world = office) =>
  world.read((db) => countOrigins(db, { conferenceId: made.conferenceId, ...filter }))
const figures = (origins: Origin[]) => Object.fromEntries(origins.map((each) => [each.name, each.count]))

test('each commune, topic, channel and day has its count, and all of them the same sum', async () => {
  const origins = await count()
  expect(origins.total).toBe(5)
  expect(figures(origins.commune)).toEqual({ 'Xã Tân An': 5 })
  expect(figures(origins.topic)).toEqual({ 'Điện, nước': 2, 'Giao thông, hạ tầng': 2, 'Chưa rõ': 1 })
  expect(figures(origins.channel)).toEqual({ 'Trang web': 4, 'Nhập hộ': 1 })
  expect(figures(origins.day)).toEqual({ '2026-11-17': 1, '2026-11-18': 1, '2026-11-20': 3 })
})

test('each line leads to a list of as many petitions', async () => {
  const origins = await count()
  const ofList = async (filter: Partial<PetitionFilter>) =>
    office.read(
      async (db) => (await listPetitions(db, { conferenceId: made.conferenceId, ...filter }, { size: 50 })).rows.length,
    )
  for (const each of origins.topic.filter(({ code }) => code))
    expect(await ofList({ topic: each.code! })).toBe(each.count)
  for (const each of origins.day) expect(await ofList({ from: each.code!, to: each.code! })).toBe(each.count)
  for (const each of origins.commune) expect(await ofList({ communeId: each.code! })).toBe(each.count)
})

test('what narrows the list narrows the counts', async () => {
  const origins = await count({ topic: 'dien-nuoc', channel: 'web' })
  expect([origins.total, figures(origins.day)]).toEqual([1, { '2026-11-20': 1 }])
})

test('a unit counts its own, an agency none', async () => {
  expect((await count({}, made.at(made.collector))).total).toBe(1)
  expect((await count({}, made.at(made.health))).total).toBe(0)
})

test('days between are shown with nothing', async () => {
  const days = withEmptyDays((await count()).day, (day) => addDays(day, 1))
  expect(days.map((day) => day.count)).toEqual([1, 1, 0, 3])
  expect(withEmptyDays([], (day) => day)).toEqual([])
})
