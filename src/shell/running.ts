/** The parts of a running server, opened and closed together. */

import { mkdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { connect, type Database } from '#platform/db.ts'
import { prepareJobs } from '#platform/jobs.ts'
import { type LiveHub, listenToJournal, liveHub, type News } from '#platform/live.ts'
import { migrate } from '#platform/migrate.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { secretKeyFrom } from '#platform/secret-key.ts'
import type { Services } from '#platform/web/context.ts'
import { loadCalendar } from '#rooms/directory/index.ts'
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

/** Opens the database (embedded unless DATABASE_URL is given), migrates it, and listens. */
export async function open(settings: Settings, say: (line: string) => void, now: () => Date): Promise<Running> {
  const embedded = settings.databaseUrl ? null : await startEmbeddedPostgres(settings.dataDir, say)
  const ownerUrl = settings.databaseUrl ?? embedded!.url
  const dataDir = embedded?.folder ?? settings.dataDir
  mkdirSync(dataDir, { recursive: true })
  if (embedded?.adopted) say('Tiếp tục với PostgreSQL đang chạy từ lần trước.')
  await migrate(ownerUrl)
  await prepareJobs(ownerUrl)

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
      await embedded?.stop()
    },
  }
}
