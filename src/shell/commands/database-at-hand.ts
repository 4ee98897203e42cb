import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { StartProblem } from '#platform/start-problem.ts'
import { readSettings } from '../settings.ts'

export type DatabaseAtHand = { url: string; keyFolder: string | null; signal: AbortSignal }

/**
 * The database of the running or the stopped server, for a command beside it. A server that was running goes on;
 * Ctrl C stops the command in order.
 */
export async function withDatabase<T>(work: (database: DatabaseAtHand) => Promise<T>): Promise<T> {
  const settings = readSettings()
  const cancel = new AbortController()
  const stop = () => cancel.abort(new StartProblem('Đã dừng theo yêu cầu; không để lại gì dở dang.'))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const embedded = settings.databaseUrl ? null : await startEmbeddedPostgres(settings.dataDir, console.error)
  try {
    return await work({
      url: settings.databaseUrl ?? embedded!.url,
      keyFolder: settings.secretKey ? null : (embedded?.folder ?? settings.dataDir),
      signal: cancel.signal,
    })
  } finally {
    if (embedded && !embedded.adopted) await embedded.stop()
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
