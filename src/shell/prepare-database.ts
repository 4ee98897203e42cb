import { mkdirSync } from 'node:fs'
import { prepareJobs } from '#platform/jobs.ts'
import { migrate } from '#platform/migrate.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import type { Settings } from './settings.ts'

/** Needs no pages, so a first start brings it up while they are built. */
export type PreparedDatabase = {
  /** As the owner of the tables. */
  ownerUrl: string
  dataDir: string
  /** Leaves a database that was given by DATABASE_URL alone. */
  stop: () => Promise<void>
}

/** Starts the database (embedded unless DATABASE_URL is given), migrates it, lays out the queue. Throws StartProblem in words. */
export async function prepareDatabase(
  { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  say: (line: string) => void,
): Promise<PreparedDatabase> {
  const embedded = databaseUrl ? null : await startEmbeddedPostgres(dataDir, say)
  const prepared = {
    ownerUrl: databaseUrl ?? embedded!.url,
    dataDir: embedded?.folder ?? dataDir,
    stop: async () => embedded?.stop(),
  }
  mkdirSync(prepared.dataDir, { recursive: true })
  if (embedded?.adopted) say('Tiếp tục với PostgreSQL đang chạy từ lần trước.')
  await migrate(prepared.ownerUrl)
  await prepareJobs(prepared.ownerUrl)
  return prepared
}
