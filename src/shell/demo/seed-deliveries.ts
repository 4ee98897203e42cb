/** How the workers' answers reached their senders: read by code, told by hand, carried to the communes, or not yet. */
import { addDays } from '#calendar/day.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { ruleOnMessage } from '#platform/messages/rule-on-message.ts'
import { type World, worldOf } from '#platform/world.ts'
import { noteSeen, oweAnswers, printBatch, recordHandover } from '#rooms/answers/index.ts'
import type { CaseAt, Telling, Who } from './case-events.ts'
import { type As, morningOf } from './seed-conferences.ts'

type Out = {
  database: Database
  system: Actor
  as: As
  telling: Telling
  at: readonly CaseAt[]
  worldFor: (who: Who, moment: Date) => Promise<World>
}

export async function bringOut({ database, system, as, telling, at, worldFor }: Out): Promise<void> {
  const { today, calendar, conferenceId } = telling
  const daysAgo = (days: number) => new Date(morningOf(addDays(today, -days)).getTime() + 6 * 3_600_000)
  const releases = new Set(at.flatMap(({ told }) => ((told.released ?? -1) >= 0 ? [told.released!] : [])))
  for (const ago of [...releases].sort((a, b) => b - a))
    await oweAnswers(worldOf(database, system, daysAgo(ago), calendar), undefined)

  const owed = await readOnly(database, system, (db) =>
    db
      .selectFrom('answer_delivery_state')
      .select(['id', 'petition_id as petitionId', 'way', 'message_id as messageId', 'commune_id as communeId'])
      .where('conference_id', '=', conferenceId)
      .orderBy('id')
      .execute(),
  )
  const spoke = new Set(at.flatMap(({ told, ids }) => (told.words ?? []).map((word) => ids[word.sender % ids.length])))
  const readers = owed.filter(
    ({ petitionId, way }, index) => spoke.has(petitionId!) || (way === 'text' && index % 4 === 0),
  )
  for (const { petitionId } of readers) await noteSeen(await worldFor({ petitionId: petitionId! }, daysAgo(7)))

  const toTell = owed.filter(({ messageId }) => messageId !== null)
  const office = await as('vanphong', daysAgo(6))
  await office.write(async (tx) => {
    const within: World = { ...office, read: (work) => work(tx), write: (work) => work(tx) }
    for (const { messageId } of toTell.slice(untold))
      await ruleOnMessage(within, { messageId: messageId!, kind: 'by_hand' })
  })

  const byCommune = Map.groupBy(
    owed.filter(({ way }) => way === 'commune'),
    ({ communeId }) => communeId!,
  )
  const carried = [...byCommune].sort(([, a], [, b]) => b.length - a.length).slice(0, batches)
  for (const [communeId] of carried) await printBatch(await as('vanphong', daysAgo(8)), { conferenceId, communeId })
  const hers = byCommune.get(telling.idOf('Ủy ban nhân dân xã Phiêng Sa')) ?? []
  const village = await as('phiengsa', daysAgo(5))
  const handedOn = addDays(today, -6)
  for (const [index, { id }] of hers.slice(0, 2).entries())
    await recordHandover(
      village,
      index === 0
        ? { deliveryId: id!, kind: 'given', handedOn, receiver: 'Chính người gửi' }
        : { deliveryId: id!, kind: 'not_met', handedOn, reason: 'Đi làm xa, cuối tháng mới về' },
    )
}

/** How many of the newest still wait for somebody to send them by hand. */
const untold = 3
const batches = 3
