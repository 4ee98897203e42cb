/** What a moderator waits for: the queue, one petition with all that stands beside it, over fifty thousand in one conference. */
import pg from 'pg'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { connect, type Db, readOnly } from '#platform/db.ts'
import { testServer } from '#platform/testing.ts'
import { worldOf } from '#platform/world.ts'
import { nearPublic } from '#rooms/triage/near-public.ts'
import { listCandidates } from '#rooms/triage/others-who-ask.ts'
import { loadSheet } from '#rooms/triage/petition-sheet.ts'
import { listQueue } from '#rooms/triage/queue-list.ts'
import { storeReadings } from '#rooms/triage/store-readings.ts'
import { type Benchmark, type Line, percentile } from './measure.ts'
import { seedPetitions } from './petitions-seed.ts'
import { roomyFolder } from './serving.ts'

export const sorting: Benchmark = {
  name: 'sorting',
  about: 'reading petitions as they come, the queue and the candidates for one petition over 50,000 in a conference',
  async run({ quick, say }) {
    const folder = roomyFolder('sorting')
    const server = await testServer(folder.path)
    const database = connect(server.url, 4)
    const owner = new pg.Client({ connectionString: server.url })
    await owner.connect()
    try {
      const seeded = await seedPetitions(server.url, 1, quick ? 5000 : 50_000, say)
      const { jurisdictionId, conferenceId } = seeded
      const now = new Date('2026-11-20T03:00:00Z')
      const system = worldOf(database, { kind: 'system', jurisdictionId }, now, vietnamCalendar())
      const begun = performance.now()
      const read = await storeReadings(system)
      const each = (performance.now() - begun) / Math.max(1, read)
      say(`${read} petitions read`)
      await owner.query(
        `insert into petition_public (jurisdiction_id, petition_id, version, conference_id, title, text, shown, made_by)
         select p.jurisdiction_id, p.id, 1, p.conference_id, left(p.text, 80), p.text, true, $2 from petition p
         join petition_standing s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id and s.state = 'accepted' where p.conference_id = $1`,
        [conferenceId, seeded.accountId],
      )
      await owner.query(
        'insert into conference_publication (jurisdiction_id, conference_id, published_by) values ($1, $2, $3)',
        [jurisdictionId, conferenceId, seeded.accountId],
      )
      await owner.query('vacuum analyze petition_signature, petition_suggestion, petition_term, petition_public')
      const { rows } = await owner.query(
        `select p.id, p.text from petition p where conference_id = $1 order by md5(p.id::text) limit ${quick ? 30 : 60}`,
        [conferenceId],
      )
      const actor: Actor = {
        kind: 'account',
        jurisdictionId,
        accountId: seeded.accountId,
        sessionId: seeded.accountId,
        displayName: 'Văn phòng',
        organisation: null,
        grants: [{ role: 'office', organisationId: seeded.organisationId, conferenceId: null }],
      }
      const world = worldOf(database, actor, now, vietnamCalendar())
      /** Beside the same number of empty questions, asked in turn with ours: what a busy machine adds to both. */
      const slowest = async (
        what: string,
        work: (db: Db, row: { id: string; text: string }) => Promise<unknown>,
        as: Actor = actor,
        budget = 150,
      ) => {
        const ours: number[] = []
        const empty: number[] = []
        for (const row of rows) {
          const start = performance.now()
          await readOnly(database, as, (db) => work(db, row))
          const between = performance.now()
          for (let n = 0; n < 10; n++) await owner.query('select 1')
          ours.push(between - start)
          empty.push(performance.now() - between)
        }
        const baseline = { what: 'ten empty questions', measured: percentile(empty.slice(3), 0.95) }
        const measured = percentile(ours.slice(3), 0.95)
        return { what, measured, unit: 'ms', budget, baseline } satisfies Line
      }
      return [
        { what: 'one petition read and written down', measured: each, unit: 'ms', budget: 30, baseline: null },
        await slowest('candidates for one petition, p95', (db, row) =>
          listCandidates(db, { ...row, conferenceId, commune: null }, null, []),
        ),
        await slowest(
          'asked already, before sending, p95',
          (db, { text }) => nearPublic(db, conferenceId, text),
          { kind: 'public', jurisdictionId },
          30,
        ),
        await slowest('one petition with all beside it, p95', (db, row) => loadSheet(db, world, row.id)),
        await slowest('the queue with its counts, p95', (db) =>
          listQueue(db, { conferenceId, filter: 'waiting', communeId: null, search: '', page: 1, size: 25 }),
        ),
      ]
    } finally {
      await owner.end()
      await database.close()
      await server.stop()
      folder.remove()
    }
  },
}
