/** A conference that receives petitions, with an engine that has read them, for tests of this room and those after it. */
import { newId } from '#platform/ids.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { petitionWorld } from '#rooms/petitions/testing.ts'
import { testMoment } from '#rooms/plan/testing.ts'
import { storeReadings } from './store-readings.ts'

/** As petitionWorld, with `read` (the engine reads what waits), `sorter` and `second`: two moderators' worlds. */
export async function triageWorld() {
  const made = await petitionWorld()
  const { database } = made
  const root = made.bodies.get('Tỉnh Vân Lĩnh')!
  const other = await enterAccount(database, 'kiem-duyet-2', [{ role: 'moderator', organisationId: root }])
  const system = (moment: Date = testMoment): World =>
    worldOf(database, database.system, moment, made.at(made.office).calendar)
  return {
    ...made,
    system,
    read: (moment?: Date) => storeReadings(system(moment)),
    /** Asked two years ago at another conference, in a commune that has since become part of Xã Tân An. */
    async earlier(text: string): Promise<string> {
      const id = newId(Date.UTC(2024, 10, 5))
      const [commune, conference] = [newId(), newId()]
      const j = database.jurisdictionId
      const insert = (query: string, values: unknown[]) => made.rows(`${query} returning 1`, [j, ...values])
      await insert(
        `insert into organisation (jurisdiction_id, id, name, kind, level, commune_type, parent_id, valid_from, valid_to, search_key)
         values ($1, $2, 'Xã Nà Lạn', 'territory', 'commune', 'xa', $3, '1900-01-01', '2025-06-30', 'xa na lan')`,
        [commune, root],
      )
      await insert(
        `insert into organisation_succession (jurisdiction_id, id, predecessor_id, successor_id, happened_on, source)
         values ($1, $2, $3, $4, '2025-07-01', 'Nghị quyết')`,
        [newId(), commune, made.commune],
      )
      await made.rows(
        `insert into conference select (jsonb_populate_record(c, jsonb_build_object('id', $2::text, 'ordinal', 99, 'slug', 'nam-2024'))).* from conference c
         where jurisdiction_id = $1 and id = $3 returning id`,
        [j, conference, made.conferenceId],
      )
      await insert(
        'insert into conference_publication (jurisdiction_id, conference_id, published_by) values ($1, $2, $3)',
        [conference, made.office.accountId],
      )
      await insert(
        `insert into petition (jurisdiction_id, id, conference_id, channel, text, commune_id, received_at, words)
         values ($1, $2, $3, 'web', $4, $5, '2024-11-05', '')`,
        [id, conference, text, commune],
      )
      await insert('insert into petition_code (jurisdiction_id, code, petition_id) values ($1, $2, $3)', [
        'K7M43XQ9',
        id,
      ])
      await storeReadings(system(new Date(Date.UTC(2024, 10, 6))))
      return id
    },
    sorter: made.at(made.moderator),
    second: made.at(other),
    /** Sends and lets the engine read. */
    async ask(text: string, more: Parameters<typeof made.send>[1] = {}) {
      const { petitionId } = await made.send(text, more)
      await storeReadings(system())
      return petitionId
    },
  }
}
