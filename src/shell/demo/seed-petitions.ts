/** The women's dialogue of the demo collects: communes were asked, and the first petitions have come. */
import { addDays } from '#calendar/day.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { dayInVietnam, type World, worldOf } from '#platform/world.ts'
import { receivePetition, requestCollection } from '#rooms/petitions/index.ts'
import { fold } from '#vietnamese/fold.ts'
import { type DemoPetition, demoPetitions } from './petition-texts-data.ts'
import { type As, morningOf } from './seed-conferences.ts'

export async function seedPetitions(database: Database, system: Actor, as: As, now: Date): Promise<void> {
  const { conference, communes } = await readOnly(database, system, async (db) => ({
    conference: await db
      .selectFrom('conference')
      .select('id')
      .where('conference_type', '=', 'women')
      .executeTakeFirst(),
    communes: await db
      .selectFrom('organisation')
      .select(['id', 'name'])
      .where('level', '=', 'commune')
      .where('kind', '=', 'peoples_committee')
      .execute(),
  }))
  if (!conference) return
  const conferenceId = conference.id
  const today = dayInVietnam(now)
  const opened = await as('phunu', morningOf(addDays(today, -12)))
  await requestCollection(opened, {
    conferenceId,
    units: communes.map(({ id }) => id),
    dueOn: addDays(today, 3),
    suggestions: questions,
    hotIssues: ['Đường sạt lở sau mưa bão', 'Chị em khó vay vốn'],
  })
  const officer = await as('phiengsa', now)
  for (const [index, petition] of demoPetitions.entries()) {
    const moment = new Date(now.getTime() - (demoPetitions.length - index) * 5 * 3_600_000)
    const world = petition.by ? await as('phiengsa', moment) : citizen(database, system, officer, moment)
    const body = communes.find(({ name }) => slugOf(name) === petition.commune)
    if (body) await send(world, conferenceId, petition, body.id, index)
  }
}

const citizen = (database: Database, system: Actor, { calendar }: World, moment: Date): World =>
  worldOf(database, { kind: 'public', jurisdictionId: system.jurisdictionId }, moment, calendar)

async function send(world: World, conferenceId: string, petition: DemoPetition, bodyId: string, index: number) {
  const { text, place, name, hides, by } = petition
  await receivePetition(world, {
    key: newId(),
    conferenceId,
    channel: by ?? 'web',
    text,
    kind: text.endsWith('?') ? 'question' : 'petition',
    communeId: bodyId,
    place: place ?? null,
    collectedBy: by ? bodyId : null,
    hidesIdentity: hides ?? false,
    sender: name ? { fullName: name, phone: `09000003${String(10 + index)}` } : {},
    consent: by === 'paper' ? 'paper' : by ? 'spoken' : 'form',
  })
}

/** 'Ủy ban nhân dân xã Phiêng Sa' → 'phieng-sa' */
const slugOf = (name: string): string =>
  fold(name)
    .replace(/^uy ban nhan dan (?:xa|phuong|dac khu) /, '')
    .replace(/ /g, '-')

const questions = [
  'Đường đi lại, điện, nước, sóng điện thoại nơi chị em ở còn vướng gì?',
  'Chị em vay vốn, học nghề, tìm việc có khó khăn gì?',
  'Khám chữa bệnh, bảo hiểm y tế, chăm sóc trẻ nhỏ cần gì thêm?',
]
