/** A conference that receives petitions, with an engine that has read them, for tests of this room and those after it. */
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
