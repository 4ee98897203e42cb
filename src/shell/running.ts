/** The parts of a running server, opened and closed together. */
import { setTimeout } from 'node:timers/promises'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { connect, type Database } from '#platform/db.ts'
import { type LiveHub, listenToJournal, liveHub, type News } from '#platform/live.ts'
import { secretKeyFrom } from '#platform/secret-key.ts'
import type { Services } from '#platform/web/context.ts'
import { loadCalendar } from '#rooms/directory/index.ts'
import type { PreparedDatabase } from './prepare-database.ts'
import type { Settings } from './settings.ts'

export type Running = {
  /** The one clock of pages, API and jobs. */
  now: () => Date
  services: Services
  database: Database
  live: LiveHub
  /** The owner's connection string: migrations and the job queue. */
  ownerUrl: string
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>
  /** Hears each line of the journal from now on. */
  onNews: (hear: (news: News) => void) => void
  close: () => Promise<void>
}

/** Opens a database that was prepared, and listens to its journal. */
export async function open(
  { ownerUrl, dataDir, stop }: PreparedDatabase,
  settings: Settings,
  now: () => Date,
): Promise<Running> {
  const database = connect(ownerUrl)
  const live = liveHub((error) => console.error(error))
  const hearers: ((news: News) => void)[] = [live.hear]
  const calendars = new Map<string, Promise<WorkCalendar>>()
  const line = listenToJournal(
    ownerUrl,
    (news) => {
      if (news.what.startsWith('calendar.')) calendars.delete(news.jurisdiction)
      for (const hear of hearers) hear(news)
    },
    () => {
      calendars.clear()
      live.refreshAll()
    },
  )
  return {
    now,
    services: {
      database,
      key: secretKeyFrom(dataDir, settings.secretKey),
      live,
      dataDir,
      baseUrl: settings.baseUrl,
      oidc: settings.oidc,
      allowsPrivateWebhooks: settings.allowsPrivateWebhooks,
      mail: settings.mail,
      ways: settings.ways,
    },
    database,
    live,
    ownerUrl,
    calendarOf(jurisdictionId) {
      const kept = calendars.get(jurisdictionId) ?? loadCalendar(database, jurisdictionId)
      calendars.set(jurisdictionId, kept)
      kept.catch(() => calendars.delete(jurisdictionId))
      return kept
    },
    onNews: (hear) => hearers.push(hear),
    async close() {
      await line.close()
      await live.close()
      // A query that nobody waits for any more is broken off: half a transaction is undone.
      await Promise.race([database.close(), setTimeout(3000, undefined, { ref: false })])
      await stop()
    },
  }
}
